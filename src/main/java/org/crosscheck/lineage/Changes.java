package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.finding.SharedPassage.Difference;
import org.crosscheck.lineage.Folding.Word;
import org.crosscheck.lineage.Passage.Gap;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * Says of each difference between two copies whether it carries meaning: a number, a member of a
 * list, a negation, how sure something is, a condition, what a cause explains. What else is only
 * moved within the passage, spelling, titles and other wording is style. The list {@code
 * meaning-words} says which words negate, doubt, set a condition or name a cause.
 */
final class Changes {
  /** A condition begins this many words before what differs in it, at most. */
  private static final int CONDITION_REACH = 3;

  /** A clause has at least so many words; fewer are an adverb or a title. */
  private static final int CLAUSE = 4;

  /** Between a dateline and the sentence. */
  private static final Pattern DATELINE = Pattern.compile("[:\\-\\u2013\\u2014]$");

  private static final Set<String> JOINS = Set.of("and", "but", "while", "whereas", "so", "then");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

  private final Map<String, String> meanings;
  private final Set<String> agencies;

  Changes(WordLists lists) {
    meanings = lists.meanings("meaning-words");
    agencies =
        lists.words("agencies").stream()
            .flatMap(name -> List.of(name.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  List<Difference> of(Passage passage) {
    List<Difference> differences = new ArrayList<>();
    for (Gap gap : passage.gaps()) {
      Sides sides = sides(passage, gap);
      Optional<String> meaning = meaning(passage, gap, sides);
      differences.add(
          new Difference(
              span(passage.a(), gap.aFrom(), gap.aTo()),
              span(passage.b(), gap.bFrom(), gap.bTo()),
              meaning.orElseGet(() -> "wording: " + shown(sides.a) + " / " + shown(sides.b)),
              meaning.isPresent()));
    }
    return differences;
  }

  /** The words of a gap on both sides, and of those the ones that the other passage has nowhere. */
  private record Sides(List<Word> a, List<Word> b, List<Word> newA, List<Word> newB) {
    List<Word> fresh() {
      List<Word> all = new ArrayList<>(newA);
      all.addAll(newB);
      return all;
    }
  }

  private static Sides sides(Passage passage, Gap gap) {
    List<Word> a = passage.a().subList(gap.aFrom(), gap.aTo());
    List<Word> b = passage.b().subList(gap.bFrom(), gap.bTo());
    return new Sides(a, b, missing(a, passage.b()), missing(b, passage.a()));
  }

  private static List<Word> missing(List<Word> words, Collection<Word> other) {
    Set<String> forms = other.stream().map(Word::form).collect(Collectors.toSet());
    return words.stream().filter(word -> !forms.contains(word.form())).toList();
  }

  private Optional<String> meaning(Passage passage, Gap gap, Sides sides) {
    if (isDateline(passage, gap)) {
      return Optional.empty();
    }
    return number(sides)
        .or(() -> word("denial", "a dispute, as in one only somebody denies it", sides))
        .or(() -> word("negation", "a negation is in one only", sides))
        .or(() -> word("doubt", "how sure it is differs", sides))
        .or(() -> condition(passage, gap, sides))
        .or(() -> cause(passage, gap, sides))
        .or(() -> movedCause(passage, gap, sides))
        .or(() -> member(passage, gap, sides));
  }

  /** What stands before the sentence proper: "NORRISTOWN, Pa. (AP) —", "Berlin:". */
  private static boolean isDateline(Passage passage, Gap gap) {
    return gap.aFrom() == 0
        && gap.bFrom() == 0
        && (opens(passage.a(), gap.aTo()) || opens(passage.b(), gap.bTo()));
  }

  private static boolean opens(List<Word> words, int at) {
    return at > 0 && at < words.size() && DATELINE.matcher(words.get(at).before()).find();
  }

  /** Both have a number there, and not the same one; a number that one adds is no change of one. */
  private static Optional<String> number(Sides sides) {
    boolean both =
        sides.newA.stream().anyMatch(Word::isNumber)
            && sides.newB.stream().anyMatch(Word::isNumber);
    return both
        ? Optional.of("a number differs: " + shown(sides.a) + " / " + shown(sides.b))
        : Optional.empty();
  }

  private Optional<String> word(String sense, String what, Sides sides) {
    Set<String> words = new TreeSet<>();
    for (Word word : sides.fresh()) {
      if (sense.equals(meanings.get(word.form()))) {
        words.add(word.text());
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(what + ": " + String.join(", ", words));
  }

  /** The words after "if" are not the same. */
  private Optional<String> condition(Passage passage, Gap gap, Sides sides) {
    int from = Math.max(0, gap.aFrom() - CONDITION_REACH);
    boolean after =
        passage.a().subList(from, gap.aFrom()).stream()
            .anyMatch(word -> "condition".equals(meanings.get(word.form())));
    boolean replaced = sides.newA.size() > 1 && sides.newB.size() > 1;
    return after && replaced
        ? Optional.of("a condition differs: " + shown(sides.a) + " / " + shown(sides.b))
        : word("condition", "a condition is in one only", sides);
  }

  /**
   * A clause is lost just before a cause, or moved behind it, so that it explains something else.
   */
  private Optional<String> cause(Passage passage, Gap gap, Sides sides) {
    if (gap.aTo() >= passage.a().size() || !isCause(passage.a().get(gap.aTo()))) {
      return Optional.empty();
    }
    String what = "what \"" + passage.a().get(gap.aTo()).text() + "\" explains differs, as ";
    boolean lost =
        (sides.newA.isEmpty() && sides.newB.size() >= CLAUSE)
            || (sides.newB.isEmpty() && sides.newA.size() >= CLAUSE);
    if (lost) {
      return Optional.of(
          what + "one leaves out " + shown(sides.newA.isEmpty() ? sides.b : sides.a));
    }
    List<Word> clause = sides.a.isEmpty() ? sides.b : sides.a;
    boolean moved =
        (sides.a.isEmpty() || sides.b.isEmpty())
            && isJoined(clause)
            && isInside(passage.a(), gap.aTo())
            && isInside(passage.b(), gap.bTo());
    return moved ? Optional.of(what + around(clause)) : Optional.empty();
  }

  /** A cause stands behind another clause: "they left because of rain and they ate". */
  private Optional<String> movedCause(Passage passage, Gap gap, Sides sides) {
    int there = Collections.indexOfSubList(forms(passage.b()), forms(sides.a));
    boolean moved =
        sides.b.isEmpty()
            && sides.a.size() >= CLAUSE
            && isCause(sides.a.get(0))
            && there >= 0
            && isInside(passage.a(), gap.aFrom())
            && isInside(passage.b(), there);
    if (!moved) {
      return Optional.empty();
    }
    List<Word> between =
        there >= gap.bFrom()
            ? passage.b().subList(gap.bFrom(), there)
            : passage.b().subList(there + sides.a.size(), gap.bFrom());
    return isJoined(between)
        ? Optional.of(
            "what \"" + sides.a.get(0).text() + "\" explains differs, as " + around(between))
        : Optional.empty();
  }

  private boolean isCause(Word word) {
    return "cause".equals(meanings.get(word.form()));
  }

  /** "and engineers began to test it". */
  private static boolean isJoined(List<Word> clause) {
    return clause.size() >= CLAUSE && JOINS.contains(clause.get(0).form());
  }

  private static String around(List<Word> clause) {
    return "it stands before " + shown(clause) + " in one and behind it in the other";
  }

  private static List<String> forms(List<Word> words) {
    return words.stream().map(Word::form).toList();
  }

  /** Whether a word stands inside a sentence: what opens one may as well close it. */
  private static boolean isInside(List<Word> words, int at) {
    return at > 0 && !SENTENCE_END.matcher(words.get(at).before()).find();
  }

  /**
   * A name between commas or beside "and", among other names, that the list of the other passage at
   * that place does not have.
   */
  private Optional<String> member(Passage passage, Gap gap, Sides sides) {
    List<String> members = new ArrayList<>();
    if (isList(passage.b(), gap.bFrom(), gap.bTo())) {
      members.addAll(members(passage.a(), sides.newA));
    }
    if (isList(passage.a(), gap.aFrom(), gap.aTo())) {
      members.addAll(members(passage.b(), sides.newB));
    }
    return members.isEmpty() || gap.aTo() + gap.bTo() == 0
        ? Optional.empty()
        : Optional.of("a member of a list is in one only: " + String.join(", ", members));
  }

  /** Whether names are listed at a place, so that the other passage can have one more there. */
  private static boolean isList(List<Word> words, int from, int to) {
    for (int i = Math.max(1, from - 1); i <= Math.min(words.size() - 1, to + 2); i++) {
      boolean comma = words.get(i).before().contains(",");
      boolean and = words.get(i - 1).form().equals("and") && i > 1;
      if (words.get(i).capitalised()
          && ((comma && words.get(i - 1).capitalised())
              || (and && words.get(i - 2).capitalised()))) {
        return true;
      }
    }
    return false;
  }

  private List<String> members(List<Word> words, List<Word> fresh) {
    List<String> members = new ArrayList<>();
    for (Word word : fresh) {
      if (word.capitalised() && !agencies.contains(word.form()) && inList(words, word)) {
        members.add(word.text());
      }
    }
    return members;
  }

  /** Another name stands two places on either side, with a comma or "and" between. */
  private static boolean inList(List<Word> words, Word word) {
    int at = words.indexOf(word);
    return (joined(words, at) && named(words, at - 1) && separated(words, at + 1))
        || (at + 1 < words.size()
            && joined(words, at + 1)
            && named(words, at + 1)
            && separated(words, at));
  }

  private static boolean joined(List<Word> words, int at) {
    return at > 0 && at < words.size() && words.get(at).before().equals(",");
  }

  private static boolean named(List<Word> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).capitalised();
  }

  private static boolean separated(List<Word> words, int at) {
    return at >= words.size()
        || !words.get(at).before().isEmpty()
        || words.get(at).form().equals("and")
        || at == 0;
  }

  private static Span span(List<Word> words, int from, int to) {
    if (from == to) {
      int at =
          from > 0
              ? words.get(from - 1).span().end()
              : words.isEmpty() ? 0 : words.get(0).span().start();
      return new Span(at, at);
    }
    return Span.covering(words.get(from).span(), words.get(to - 1).span());
  }

  private static String shown(List<Word> words) {
    return words.isEmpty()
        ? "nothing"
        : words.stream().map(Word::text).collect(Collectors.joining(" ", "\"", "\""));
  }
}

package org.crosscheck.recognise.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * Over which time a claim holds: the nearest time in its clause, else in its sentence; else, marked
 * as inherited, in its paragraph or at the head of the article. The time of saying is left aside:
 * in "officials said Monday that 13 died" nobody need have died on Monday. Safe for use by several
 * threads.
 */
public final class Periods {
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "\u2013", "\u2014", "--", "(", ")", "who", "which", "while", "but");

  /** Between a verb of saying and a time these show that the time is not that of saying. */
  private static final Set<String> ANOTHER_VERB =
      Set.of("that", "since", "have", "has", "had", "was", "were", "is", "are", "died", "killed");

  private static final Set<MentionType> TIMES =
      Set.of(MentionType.DATE, MentionType.TIME, MentionType.DURATION, MentionType.SET);

  /** How many times of a sentence are weighed; no sentence that people write has more. */
  private static final int NEAREST = 8;

  /** How many mentions back a quotation may begin that a claim stands in. */
  private static final int NEAREST_QUOTE = 12;

  /** Before all tokens of a sentence: asked of a time that no claim stands beside. */
  private static final int NOWHERE = -1;

  /** How many code units into a text a dateline can stand. */
  private static final int DATELINE = 100;

  private static final Pattern CLOCK = Pattern.compile("T\\d");
  private static final int LONGEST_CAPTION = 120;

  private final Phrases<String> words;
  private final Comparisons comparisons;
  private final Deadlines deadlines;
  private final NamedPeriods named;
  private final Latest<Inheritance> inheritances = new Latest<>();
  private final Set<String> events = new HashSet<>();

  public Periods(WordLists lists) {
    words = new Phrases<>(lists, "period-words", meaning -> meaning);
    comparisons = new Comparisons(lists);
    deadlines = new Deadlines(lists);
    named = new NamedPeriods(words, comparisons);
    events.addAll(lists.words("happening-words"));
    for (String noun : lists.words("event-nouns")) {
      events.add(noun);
      events.add(noun + "s");
      events.add(noun + "es");
      events.add(noun.replaceAll("y$", "ies"));
    }
  }

  /**
   * The period of a claim, if the article gives one.
   *
   * @param claim where the claim stands in the sentence
   * @param all the mentions in the document, in order
   */
  public Optional<Scope.Period> period(
      AnnotatedDocument document, Sentence sentence, Span claim, List<Mention> all) {
    if (isOfEarlierEvent(sentence, claim, all)) {
      return Optional.empty();
    }
    return nearest(document, sentence, claim, all)
        .map(mention -> named.of(document, sentence, mention, all, false))
        .or(() -> isQuoted(claim, all) ? Optional.empty() : inherited(document, sentence, all));
  }

  /** "... a year after a blast in which 30 died": when that was, no time of the sentence says. */
  private static boolean isOfEarlierEvent(Sentence sentence, Span claim, List<Mention> all) {
    Words tokens = new Words(sentence);
    int at = tokens.at(claim.start());
    return inside(sentence, all).stream()
        .filter(mention -> mention.type() == MentionType.DURATION)
        .filter(mention -> mention.span().end() <= claim.start())
        .anyMatch(mention -> Comparisons.isEarlier(tokens, tokens.at(mention.span().end()), at));
  }

  /** Whoever speaks need not speak of the day that the article spoke of. */
  private static boolean isQuoted(Span claim, List<Mention> all) {
    int last = firstFrom(claim.start() + 1, all) - 1;
    for (int i = last; i >= Math.max(0, last - NEAREST_QUOTE); i--) {
      if (all.get(i).type() == MentionType.QUOTE && all.get(i).span().contains(claim)) {
        return true;
      }
    }
    return false;
  }

  /** The period that a marked stretch of a sentence names. */
  public Optional<Scope.Period> marked(
      AnnotatedDocument document, Sentence sentence, Span marked, List<Mention> all) {
    return inside(sentence, all).stream()
        .filter(mention -> mention.span().overlaps(marked))
        .findFirst()
        .map(mention -> named.of(document, sentence, mention, all, false));
  }

  private Optional<Mention> nearest(
      AnnotatedDocument document, Sentence sentence, Span claim, List<Mention> all) {
    Words tokens = new Words(sentence);
    int at = tokens.at(claim.start());
    return inside(sentence, all).stream()
        .filter(mention -> !mention.span().overlaps(claim))
        .sorted(Comparator.comparingInt(mention -> apart(mention.span(), claim)))
        .limit(NEAREST)
        .filter(mention -> limits(document, sentence, tokens, mention, at))
        .min(Comparator.comparingInt(mention -> distance(tokens, at, mention)));
  }

  private static int apart(Span time, Span claim) {
    return Math.max(time.start() - claim.end(), claim.start() - time.end());
  }

  static List<Mention> inside(Sentence sentence, List<Mention> all) {
    int first = firstFrom(sentence.span().start(), all);
    List<Mention> inside = new ArrayList<>();
    for (int i = first; i < all.size(); i++) {
      Mention mention = all.get(i);
      if (mention.span().start() >= sentence.span().end()) {
        break;
      }
      if (TIMES.contains(mention.type()) && sentence.span().contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  /** The first mention that starts at or after an offset; found by halving. */
  private static int firstFrom(int offset, List<Mention> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tokens between the two; another clause is farther than any place in the same one. */
  private static int distance(Words tokens, int claim, Mention mention) {
    int at = tokens.at(mention.span().start());
    int from = Math.min(at, claim);
    int to = Math.max(at, claim);
    int ends = 0;
    for (int i = from; i < to; i++) {
      ends += tokens.in(i, CLAUSE_ENDS) ? 1 : 0;
    }
    return to - from + 1000 * Math.min(ends, 1000);
  }

  private boolean limits(
      AnnotatedDocument document, Sentence sentence, Words tokens, Mention mention, int claim) {
    int start = tokens.at(mention.span().start());
    int end = tokens.at(mention.span().end());
    if (mention.type() == MentionType.SET
        || (mention.type() == MentionType.DURATION && !isWindow(tokens, start))) {
      return false;
    }
    boolean reference = mention.value() instanceof TimeValue time && time.timex().endsWith("_REF");
    return !reference
        && !isSaid(tokens, start)
        && !(hasFigures(document, mention) && Datelines.isDateline(tokens, start, end))
        && !comparisons.setApart(tokens, start, end, claim)
        && !deadlines.isDeadline(document, sentence, mention);
  }

  /** "in two days of unrest", "over three weeks". */
  private static boolean isWindow(Words tokens, int start) {
    return tokens.is(start - 1, "in", "during", "over")
        || (tokens.is(start - 2, "in", "during", "over") && tokens.is(start - 1, "the"));
  }

  /** "said Monday", "told reporters on Monday", "said in a statement on Monday". */
  private boolean isSaid(Words tokens, int start) {
    for (int at = start - 1; at >= Math.max(0, start - 4); at--) {
      if (tokens.in(at, CLAUSE_ENDS) || tokens.in(at, ANOTHER_VERB) || tokens.numeric(at)) {
        return false;
      }
      if (words.at(tokens, at).filter(m -> m.value().equals("said")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Scope.Period> inherited(
      AnnotatedDocument document, Sentence sentence, List<Mention> all) {
    return inheritances
        .of(
            document,
            all,
            NamedPeriods.published(document),
            () -> new Inheritance(document.sentences(), other -> first(document, other, all)))
        .of(sentence);
  }

  private Optional<Scope.Period> first(
      AnnotatedDocument document, Sentence sentence, List<Mention> all) {
    Words tokens = new Words(sentence);
    return inside(sentence, all).stream()
        .filter(mention -> limits(document, sentence, tokens, mention, NOWHERE))
        .filter(mention -> !isClock(mention) && !isCaption(tokens) && tellsOfEvent(tokens))
        .filter(mention -> NamedPeriods.isNews(document, mention) && !isOwnDate(document, mention))
        .findFirst()
        .map(mention -> named.of(document, sentence, mention, all, true));
  }

  /** When the minister met reporters is not when the bridge fell. */
  private boolean tellsOfEvent(Words tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (events.contains(tokens.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Shortly after 4 pm" is when one thing happened, and not all that is told after it. */
  private static boolean isClock(Mention mention) {
    return mention.value() instanceof TimeValue time && CLOCK.matcher(time.timex()).find();
  }

  /** What a picture shows happened when it was taken. */
  private static boolean isCaption(Words tokens) {
    for (int at = 0; at < Math.min(tokens.size(), LONGEST_CAPTION); at++) {
      if (tokens.is(at, "photo", "photograph", "image", "picture", "pictured")
          && (at == 0 || tokens.is(at + 1, ":", "by", "/", ")", "credit", ""))) {
        return true;
      }
    }
    return tokens.is(0, "file");
  }

  private static boolean hasFigures(AnnotatedDocument document, Mention mention) {
    return mention.span().in(document.text()).chars().anyMatch(Character::isDigit);
  }

  /** A dateline tells when the article was written, not when things happened. */
  private static boolean isOwnDate(AnnotatedDocument document, Mention mention) {
    return hasFigures(document, mention)
        && mention.span().start() < DATELINE
        && mention.value() instanceof TimeValue time
        && time.date()
            .equals(NamedPeriods.published(document).map(at -> at.toLocalDate().toString()));
  }
}

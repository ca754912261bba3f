package org.crosscheck.recognise.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.NameKind;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Finds where a claim holds: "in Lyon", "outside the Palace Hotel". The nearest place named after
 * the claim goes before the nearest named before it, unless another clause or another number owns
 * it: in "72 died in Morelos, 43 in Puebla" the second place is that of the second number.
 */
public final class Places {
  /** How far from a claim its place may stand, in tokens. */
  private static final int NEAR = 25;

  /** What may stand between a number and "in" in a list of places: "three others in". */
  private static final Set<String> OTHERS =
      Set.of("other", "others", "more", "people", "were", "of", "dead", "cases");

  private static final Set<String> BREAKS =
      Set.of(";", ":", "\u2013", "\u2014", "--", "but", "while", "whereas");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "when");

  private final NameWords words;
  private final Namer namer;
  private final NotPlaces notPlaces;
  private final Set<String> numbers;

  public Places(WordLists lists) {
    words = new NameWords(lists);
    namer = new Namer(words);
    notPlaces = new NotPlaces(lists);
    numbers = Set.copyOf(lists.words("number-words"));
  }

  /** How well a place fits a claim. */
  private enum Fit {
    AFTER,
    BEFORE,
    /** Behind another number: "12 were killed and 30 injured in Lyon". */
    BEHIND_ANOTHER,
    NONE
  }

  /** A place by how well it fits, then by how near it stands. */
  private record Fitting(Run run, Fit fit, int distance) {}

  /** The place of a claim, if its sentence names one. */
  public Optional<String> place(AnnotatedDocument document, Sentence sentence, Span claim) {
    Sentence near = window(sentence, claim);
    return Runs.of(words).in(near).stream()
        .flatMap(run -> namer.names(run).stream())
        .filter(this::isPlace)
        .map(run -> fitting(run, near.tokens(), claim))
        .filter(fitting -> fitting.fit() != Fit.NONE)
        .min(Comparator.comparing(Fitting::fit).thenComparingInt(Fitting::distance))
        .map(fitting -> written(fitting.run()).in(document.text()));
  }

  private Fitting fitting(Run run, List<Token> tokens, Span claim) {
    int start = run.span().start();
    if (start < claim.end()) {
      boolean aside = isAside(tokens, run, claim);
      return new Fitting(run, aside ? Fit.NONE : Fit.BEFORE, claim.start() - start);
    }
    return new Fitting(run, after(tokens, run, claim), start - claim.end());
  }

  /** "The quake, which was felt in Rome, killed 12": the place of another clause. */
  private static boolean isAside(List<Token> tokens, Run run, Span claim) {
    int comma = run.first();
    while (comma > 0 && !tokens.get(comma).text().equals(",")) {
      comma--;
    }
    boolean relative = comma > 0 && RELATIVES.contains(tokens.get(comma + 1).form());
    return relative
        && tokens.subList(run.end(), Math.max(run.end(), indexOf(tokens, claim.start()))).stream()
            .anyMatch(token -> token.text().equals(","));
  }

  private Fit after(List<Token> tokens, Run run, Span claim) {
    int number = -1;
    for (int at = indexOf(tokens, claim.end()); at < run.first(); at++) {
      Token token = tokens.get(at);
      if (token.span().start() < claim.end()) {
        continue;
      }
      if (BREAKS.contains(token.form())) {
        return Fit.NONE;
      }
      number = isNumber(tokens, at) ? at : number;
    }
    if (number < 0) {
      return Fit.AFTER;
    }
    List<Token> between = tokens.subList(number + 1, Math.max(number + 1, preposition(run)));
    boolean item = between.stream().allMatch(token -> OTHERS.contains(token.form()));
    return item ? Fit.NONE : Fit.BEHIND_ANOTHER;
  }

  /** A number that counts, not the day of "on 19 November" or a year. */
  private boolean isNumber(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean figure = Character.isDigit(token.text().codePointAt(0)) && token.text().length() != 4;
    boolean dated =
        words.isCalendarWord(tokens, Math.max(0, at - 1))
            || words.isCalendarWord(tokens, Math.max(0, at - 2))
            || words.isCalendarWord(tokens, Math.min(tokens.size() - 1, at + 1));
    return (figure || (numbers.contains(token.form()) && !token.form().equals("and"))) && !dated;
  }

  private boolean isPlace(Run run) {
    int before = preposition(run);
    return before >= 0
        && words.isPlacePreposition(run.token(before))
        && run.kind() != NameKind.PERSON
        && !notPlaces.has(run)
        && !words.isPeople(run.token(run.end() - 1))
        && !(run.end() < run.sentence().tokens().size()
            && run.token(run.end()).form().equals("'s"));
  }

  /** The token before a name and what leads up to it: "in the", "in the southern state of". */
  private int preposition(Run run) {
    int before = run.first() - 1;
    if (before >= 2
        && run.token(before).form().equals("of")
        && words.isPlaceWord(run.token(before - 1))) {
      before = before - 2;
      while (before > 0 && isAdjective(run.token(before))) {
        before--;
      }
    }
    return before >= 0 && run.token(before).form().equals("the") ? before - 1 : before;
  }

  private boolean isAdjective(Token token) {
    return !words.isPlacePreposition(token)
        && !token.form().equals("the")
        && Character.isLetter(token.text().codePointAt(0))
        && (token.form().endsWith("ern") || token.capitalised());
  }

  /** "The Hague" has its article in its name. */
  private static Span written(Run run) {
    int before = run.first() - 1;
    boolean article = before > 0 && run.token(before).text().equals("The");
    return article ? Span.covering(run.token(before).span(), run.span()) : run.span();
  }

  private static Sentence window(Sentence sentence, Span claim) {
    List<Token> tokens = sentence.tokens();
    int at = indexOf(tokens, claim.start());
    int end = Math.min(tokens.size(), indexOf(tokens, claim.end()) + NEAR);
    List<Token> near = tokens.subList(Math.max(0, at - NEAR), end);
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), near);
  }

  /** The first token that ends after an offset. */
  private static int indexOf(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.crosscheck.recognise.number;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/**
 * Tells whether a negation turns a bound round: "did not top 100" is at most 100, "never fewer than
 * six" at least six. What may stand between the two says the list {@code bound-negations}.
 */
final class BoundNegations {
  private static final String NEGATION = "negation";
  private static final String COMPARISON = "comparison";
  private static final String INFINITIVE = "infinitive";
  private static final String LINK = "link";
  private static final String MODAL = "modal";

  /** "Is not expected to be more than". */
  private static final int MOST_LINKS = 4;

  /** "No single member state may", with "no". */
  private static final int LONGEST_SUBJECT = 5;

  /** "5 tonnes of coal or take longer than". */
  private static final int LONGEST_NOUN = 2;

  /** "At least 20, if not more than 30". */
  private static final Set<String> CONCEDING = Set.of("if", "whether", "why", "or");

  private static final Set<String> NOBODY = Set.of("none", "nobody", "no-one");
  private static final Set<String> OF_WHOLE = Set.of("the", "these", "those", "them", "his", "its");

  /** They begin what "no" is not said of: "no doubt the toll is over 30". */
  private static final Set<String> OTHERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "them", "his", "her", "its", "their",
          "he", "she", "it", "they", "we", "i", "you", "there", "and", "but", "or", "who", "which",
          "when", "if", "as", "after", "because", "while");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> SAID = Set.of("said", "told", "knew", "thought", "saw", "found");
  private static final Set<String> HAVING = Set.of("have", "had", "has");

  private final Lexicon lexicon;

  BoundNegations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Where the words begin that turn a bound round.
   *
   * @param from where the bound begins, with the word that grades it
   * @param floor where the reading before ends
   * @param turned where the reading before ends if its bound was turned round, for "must not exceed
   *     5 tonnes or take more than 10 men"; else less than nought
   */
  Optional<Integer> before(Words words, Phrases.Match bound, int from, int floor, int turned) {
    int at = from - 1;
    while (at >= floor && from - at <= MOST_LINKS && is(words, at, LINK)) {
      at--;
    }
    if (is(words, at, MODAL) || isDone(words, at)) {
      return isOfNone(words, at) ? Optional.of(from) : Optional.empty();
    }
    if (words.is(at, "or") && turned >= 0 && at >= turned && at - turned <= LONGEST_NOUN) {
      return Optional.of(from);
    }
    return at >= floor && turns(words, bound, at, from)
        ? Optional.of(words.is(at, "n't") && at > floor ? at - 1 : at)
        : Optional.empty();
  }

  private boolean turns(Words words, Phrases.Match bound, int at, int from) {
    if (is(words, at, COMPARISON)) {
      return at == from - 1 && words.is(bound.to() - 1, "than");
    }
    if (is(words, at, INFINITIVE)) {
      return words.is(at + 1, "to");
    }
    boolean never = at == 0 && HAVING.contains(words.form(1));
    return is(words, at, NEGATION) && !CONCEDING.contains(words.form(at - 1)) && !never;
  }

  /** "No class may have more than 30 pupils", "none of them got over five votes". */
  private static boolean isOfNone(Words words, int verb) {
    int subject = verb - 1;
    int first = verb - LONGEST_SUBJECT;
    while (subject > first && isInSubject(words, subject)) {
      subject--;
    }
    return NOBODY.contains(words.form(subject)) || (words.is(subject, "no") && subject < verb - 1);
  }

  private static boolean isInSubject(Words words, int at) {
    boolean whole = OF_WHOLE.contains(words.form(at)) && words.is(at - 1, "of");
    return words.letters(at)
        && !words.is(at, "no")
        && !NOBODY.contains(words.form(at))
        && (whole || !OTHERS.contains(words.form(at)));
  }

  /** "Paid", "got"; not "was seen", nor "said": what is said is no longer denied. */
  private boolean isDone(Words words, int verb) {
    String form = words.form(verb);
    return lexicon.isIrregularPast(form)
        && !SAID.contains(form)
        && !BE.contains(words.form(verb - 1));
  }

  private boolean is(Words words, int at, String way) {
    return lexicon.meaning("bound-negations", words.form(at)).equals(way);
  }

  /** The other side of a bound; empty if it has none: "not at least 5" says nothing. */
  static Optional<Bound> reverse(Words words, Phrases.Match match, Bound bound) {
    return switch (bound) {
      case MORE_THAN -> Optional.of(Bound.AT_MOST);
      case FEWER_THAN -> Optional.of(Bound.AT_LEAST);
      case AT_MOST ->
          words.is(match.from(), "as") ? Optional.of(Bound.FEWER_THAN) : Optional.empty();
      case EXACT, AT_LEAST, ABOUT, RANGE, VAGUE -> Optional.empty();
    };
  }
}

package org.crosscheck.recognise.time;

import java.util.Set;

/** Tells months from first names: "April Jones was killed", "the writer August Wilson". */
final class FirstNames {
  static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "last", "this", "next", "until", "till", "by", "early", "late", "mid", "-",
          "from", "to", "of", "and", "between", "during", "before", "after", "through", "for",
          "around", "every", "each", "or", "least");

  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "ten", "der", "di", "ter");

  private static final Set<String> BEFORE_OF_MONTH =
      Set.of(
          "as",
          "end",
          "start",
          "beginning",
          "middle",
          "month",
          "months",
          "rest",
          "half",
          "week",
          "weeks",
          "days",
          "part",
          "course",
          "first");

  private static final Set<String> BEFORE_NOUN =
      Set.of("the", "a", "an", "his", "her", "its", "their", "'s");

  private final Lexicon lexicon;

  FirstNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A name begins the clause ("June said"), or no word asks for a month before a surname. */
  boolean isPerson(Words words, int at, int end) {
    if (words.is(at, "jan")
        && end == at + 1
        && words.in(end, PARTICLES)
        && !words.in(at - 1, BEFORE_MONTH)) {
      return true; // "Jan de Vries"
    }
    boolean begins = at == 0 || !words.word(at - 1);
    boolean surname =
        words.capitalised(at)
            && words.capitalised(end)
            && lexicon.month(words.form(end)).isEmpty()
            && lexicon.weekday(words.form(end)).isEmpty()
            && !words.digits(end + 1)
            && !words.capitalised(end + 1);
    boolean named = surname && lexicon.isGivenName(words.form(at)) && !asksForMonth(words, at);
    return end == at + 1 && (named || (begins && (surname || lexicon.isSaying(words.form(end)))));
  }

  /**
   * "In August Wilson resigned", "a June Gallup poll", but "the writer August Wilson", "a play by
   * August Wilson" and "the trial of Jan Roe".
   */
  private boolean asksForMonth(Words words, int at) {
    if (words.is(at - 1, "of")) {
      return words.in(at - 2, BEFORE_OF_MONTH) || words.numeric(at - 2) || !words.word(at - 2);
    }
    if (words.is(at - 1, "by", "and", "to", "or", "for", "from")) {
      boolean month = lexicon.month(words.form(at - 2)).isPresent();
      boolean clause = !words.word(at - 2) || words.is(at - 2, "and", "but", "that", "or", "as");
      return month || clause || words.numeric(at - 2);
    }
    return words.in(at - 1, BEFORE_MONTH) || words.in(at - 1, BEFORE_NOUN);
  }
}

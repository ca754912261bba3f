package org.crosscheck.recognise.time;

import java.util.Set;

/** Times by or until which something is due, lasts or is put off; they lie ahead. */
final class DueTimes {
  private static final Set<String> PASSED =
      Set.of("miss", "missed", "missing", "passed", "past", "blew", "after", "since", "following");
  private static final Set<String> LASTING =
      Set.of("will", "would", "'ll", "stay", "stays", "remain", "remains");

  /** What was not due until a day may still not be. */
  private static final Set<String> EXPECTED =
      Set.of("due", "expected", "scheduled", "set", "to", "planned", "supposed", "meant", "likely");

  private static final int REACH = 12;

  private final Lexicon lexicon;

  DueTimes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "A May 12 deadline", "the deadline of June 29", but not "missed the June 29 deadline". */
  boolean isDue(Words words, int start, int end) {
    int noun = words.is(end, "-") ? end + 1 : end;
    int of = words.is(start - 1, "of", "for") ? start - 1 : start;
    boolean after = lexicon.dues.at(words, noun).filter(m -> m.value().equals("limit")).isPresent();
    boolean before =
        of < start
            && lexicon.dues.endingAt(words, of).filter(m -> m.value().equals("limit")).isPresent();
    boolean over = after && words.is(noun + 1, "passed", "expired", "lapsed");
    return (after || before) && !over && !isPassed(words, start);
  }

  private static boolean isPassed(Words words, int start) {
    return Clause.hasBefore(words, start, Clause.NEAR, at -> words.in(at, PASSED));
  }

  /** "Given a reprieve through June 1": what was granted or put off lasts. */
  boolean isLasting(Words words, int through) {
    return Clause.hasBefore(
        words,
        through,
        Clause.NEAR,
        at -> words.in(at, LASTING) || lexicon.isLasting(words.form(at)));
  }

  /** "Did not speak until Sunday": then it did; but "was not due until Sunday". */
  boolean isOver(Words words, int until) {
    return words.is(until, "until", "till")
        && Clause.hasBefore(words, until, REACH, at -> isNegatedPast(words, at));
  }

  private static boolean isNegatedPast(Words words, int at) {
    return words.is(at, "not", "n't", "never")
        && words.is(at - 1, "did", "had", "was", "were")
        && !words.in(at + 1, EXPECTED);
  }

  /** "The film, out on 24 June, was shot in October". */
  boolean isComing(Words words, int start) {
    int out = words.is(start - 1, "on", "in", "from") ? start - 2 : start - 1;
    return (words.is(out, "out", "opening") && words.is(out - 1, ","))
        || (words.is(out, "sale") && words.is(out - 1, "on") && words.is(out - 2, ","));
  }

  /** "Postponed the vote to Monday", but not "had been postponed". */
  boolean postpones(Words words, int to) {
    if (words.is(to - 1, "back") && words.is(to - 2, "put", "pushed", "moved", "set")) {
      return true;
    }
    for (int at = to - 1; at >= Math.max(0, to - Clause.NEAR); at--) {
      if (lexicon.tenseWords.isPostponing(words.form(at))) {
        return !(words.is(at - 1, "been") && words.is(at - 2, "had"));
      }
    }
    return false;
  }
}

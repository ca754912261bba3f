package org.crosscheck.recognise.time;

import java.util.Set;

/** Times by or until which something is due, lasts or is put off; they lie ahead. */
final class DueTimes {
  private static final Set<String> PASSED =
      Set.of("miss", "missed", "missing", "passed", "past", "blew", "after", "since", "following");
  private static final Set<String> LASTING =
      Set.of("will", "would", "'ll", "stay", "stays", "remain", "remains");

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

  /** "Postponed the vote to Monday", but not "had been postponed". */
  boolean postpones(Words words, int to) {
    for (int at = to - 1; at >= Math.max(0, to - Clause.NEAR); at--) {
      if (lexicon.tenseWords.isPostponing(words.form(at))) {
        return !(words.is(at - 1, "been") && words.is(at - 2, "had"));
      }
    }
    return false;
  }
}

package org.crosscheck.recognise.time;

/** Steps over what stands in brackets: it interrupts a clause and does not end it. */
final class Brackets {
  /** What stands in longer brackets is a clause of its own. */
  private static final int LONGEST = 12;

  private Brackets() {}

  /** The token before a bracket that is closed here; else this one. */
  static int before(Words words, int at) {
    if (!words.is(at, ")", "]")) {
      return at;
    }
    for (int open = at - 1; open >= Math.max(0, at - LONGEST); open--) {
      if (words.is(open, "(", "[")) {
        return open - 1;
      }
    }
    return at;
  }

  /** The token behind a bracket that is opened here; else this one. */
  static int after(Words words, int at) {
    if (!words.is(at, "(", "[")) {
      return at;
    }
    for (int close = at + 1; close <= at + LONGEST && close < words.size(); close++) {
      if (words.is(close, ")", "]")) {
        return close + 1;
      }
    }
    return at;
  }
}

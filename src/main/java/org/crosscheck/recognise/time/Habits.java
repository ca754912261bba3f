package org.crosscheck.recognise.time;

import java.util.Set;

/**
 * Tells times that come back, and so lie on no day, from those of the news: "opens at 9 a.m.
 * daily", "from 7am every Saturday", "usually falls in December".
 */
final class Habits {
  private static final Set<String> USUAL =
      Set.of("usually", "normally", "typically", "generally", "traditionally", "annually");
  private static final Set<String> DAYS = Set.of("weekdays", "weekends", "daily", "nightly");
  private static final Set<String> COMES_BACK = Set.of("every", "each");
  private static final Set<String> AFTER_DAILY =
      Set.of("and", "at", "from", "to", "until", "except", "between", "in", "for", "but", "or");
  private static final int REACH = 10;

  private final Lexicon lexicon;

  Habits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the clause of a time of day says that it is one of many days. */
  boolean isHour(Words words, int start, int end) {
    return around(words, start, end, true);
  }

  /** Whether the clause of a month or date says that it is one of many years. */
  boolean isDate(Words words, int start, int end) {
    return around(words, start, end, false);
  }

  private boolean around(Words words, int start, int end, boolean hour) {
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      if (words.in(at, Clause.ENDS)) {
        break;
      }
      if (tells(words, at, hour)) {
        return true;
      }
    }
    for (int at = end; at < Math.min(words.size(), end + REACH); at++) {
      if (words.in(at, Clause.ENDS)) {
        return false;
      }
      if (tells(words, at, hour)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(Words words, int at, boolean hour) {
    if (words.in(at, USUAL)) {
      return true;
    }
    if (words.in(at, COMES_BACK)) {
      boolean year = words.is(at + 1, "year", "season", "spring", "summer", "autumn", "winter");
      return hour ? isDay(words, at + 1) : year;
    }
    if (hour && isDays(words, at)) {
      return true;
    }
    boolean closes = !words.word(at + 1) || words.in(at + 1, AFTER_DAILY);
    return hour && ((words.in(at, DAYS) && closes) || lexicon.weekdays(words.form(at)).isPresent());
  }

  /** "(Open 9am to 5pm) Monday to Friday". */
  private boolean isDays(Words words, int at) {
    return lexicon.weekday(words.form(at)).isPresent()
        && words.is(at + 1, "to", "through", "-", "\u2013")
        && lexicon.weekday(words.form(at + 2)).isPresent()
        && !words.is(at - 1, "from", "on");
  }

  private boolean isDay(Words words, int at) {
    return words.is(
            at,
            "day",
            "night",
            "morning",
            "afternoon",
            "evening",
            "weekday",
            "weekend",
            "week",
            "other")
        || lexicon.weekday(words.form(at)).isPresent();
  }
}

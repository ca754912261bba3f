package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;

/** Tells times of day in figures from scores, verses, running times and decimals. */
final class ClockDoubts {
  private static final Set<String> BEHIND_HOUR =
      Set.of(
          "on", "and", "when", "in", "after", "with", "that", "as", "for", "because", "but",
          "tonight");

  private final Lexicon lexicon;

  ClockDoubts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Not a score, a ratio, a verse or a running time. */
  boolean isTime(Words words, int at) {
    boolean race =
        words.is(at - 1, "in", "of")
            && words.form(at).indexOf(':') != words.form(at).lastIndexOf(':');
    return !race
        && !isVerse(words, at)
        && !words.is(at - 1, "-", "$", "score", "ratio")
        && !words.is(at + 1, "minutes", "hours", "minute", "hour", "odds", "win");
  }

  /** "John 3:16": a chapter and verse behind a name. */
  private boolean isVerse(Words words, int at) {
    return words.capitalised(at - 1)
        && at > 1
        && words.form(at - 1).length() > 3
        && lexicon.month(words.form(at - 1)).isEmpty()
        && !isDay(words.form(at - 1));
  }

  private boolean isDay(String form) {
    return lexicon.weekday(form).isPresent() || lexicon.namedDay(form).isPresent();
  }

  /** "Began at 9.30", "the show at 8.30 on Friday", but not "closed at 9.30 dollars". */
  private boolean endsHour(Words words, int end) {
    return (!words.word(end) && !words.is(end, "%", "-", "$"))
        || words.in(end, BEHIND_HOUR)
        || isDay(words.form(end));
  }

  /** "21.32 GMT": with a full stop the name of a zone makes it a time. */
  Optional<Match<ClockTime>> stopped(Words words, int at, int minute, ClockTime time) {
    boolean zone =
        words.capitalised(at + 1)
            && (lexicon.zones.at(words, at + 1).isPresent() || words.is(at + 2, "time"));
    boolean begins =
        words.is(at - 1, "at") && lexicon.hasHour(words.form(at - 2)) && endsHour(words, at + 1);
    return minute >= 0 && words.form(at).contains(".") && (zone || begins)
        ? Optional.of(new Match<>(at + 1, time))
        : Optional.empty();
  }
}

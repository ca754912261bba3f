package org.crosscheck.recognise.time;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.testing.Texts;

/** All times of a sentence as one line: "Tuesday = 2019-01-22 on; two days = P2D". */
final class ReadTimes {
  private static final TimeReader READER = new TimeReader(Texts.wordLists());
  private static final Optional<LocalDateTime> FRIDAY =
      Optional.of(LocalDateTime.of(2019, 1, 25, 0, 0));

  private ReadTimes() {}

  /** As one read it on Friday, 25 January 2019. */
  static String in(String text) {
    return in(text, READER);
  }

  /** The same by a reader of its own. */
  static String in(String text, TimeReader reader) {
    return reader.read(Texts.annotated(text), FRIDAY).stream()
        .map(mention -> mention.span().in(text) + " = " + value(mention))
        .collect(Collectors.joining("; "));
  }

  /** The TIMEX3 value, the days in brackets where they are more than it says, and the bound. */
  private static String value(Mention mention) {
    if (mention.value() instanceof TimeValue time) {
      String days =
          time.date().filter(d -> !d.equals(time.timex())).map(d -> " (" + d + ")").orElse("");
      return time.timex()
          + days
          + (time.bound() == Bound.EXACT ? "" : " " + time.bound())
          + (time.openEnd() ? " on" : "");
    }
    return ((DurationValue) mention.value()).canonical();
  }
}

package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So long before or after a time of day: "an hour before midnight", "two hours after noon". */
final class ClockOffsets {
  private final Lengths lengths;
  private final Clocks clocks;

  ClockOffsets(Lengths lengths, Clocks clocks) {
    this.lengths = lengths;
    this.clocks = clocks;
  }

  Optional<Match<ClockTime>> at(Words words, int at) {
    return lengths.at(words, at).flatMap(length -> around(words, length));
  }

  private Optional<Match<ClockTime>> around(Words words, Match<Lengths.Reading> length) {
    boolean before = words.is(length.end(), "before");
    if (!before && !words.is(length.end(), "after")) {
      return Optional.empty();
    }
    return length
        .value()
        .exact()
        .filter(exact -> exact.finest().clock() && withinDay(exact))
        .flatMap(
            exact ->
                clocks
                    .at(words, length.end() + 1)
                    .map(time -> time.map(clock -> clock.plusMinutes(minutes(exact, before)))));
  }

  private static boolean withinDay(Length length) {
    return length.seconds().compareTo(Unit.DAY.seconds()) < 0;
  }

  private static int minutes(Length length, boolean before) {
    int minutes =
        length.seconds().divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP).intValueExact();
    return before ? -minutes : minutes;
  }
}

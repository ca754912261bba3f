package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * So long up to the article's day or from it on: "the past three weeks", "the next 3 months".
 *
 * @param length empty without a figure: "the past few days"
 * @param within whether today counts, too: "within the next two weeks"
 * @param open the TIMEX3 value, a duration
 */
record Window(Optional<Length> length, boolean back, boolean within, String open)
    implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return setting.today().flatMap(this::from);
  }

  private Optional<Stretch> from(LocalDate today) {
    return length
        .filter(Length::countable)
        .map(known -> known.times(back ? -1 : 1).after(today.atStartOfDay()).toLocalDate())
        .filter(Reference::readable)
        .map(end -> back ? Stretch.days(end, today, Grain.RANGE, open) : ahead(today, end));
  }

  /** The next three days are tomorrow and the two after it; "the next 12 hours" are today. */
  private static LocalDate tomorrow(LocalDate today, LocalDate end) {
    return end.isAfter(today) ? today.plusDays(1) : today;
  }

  private Stretch ahead(LocalDate today, LocalDate end) {
    return within
        ? Stretch.days(today, end, Grain.RANGE, open)
        : Stretch.days(tomorrow(today, end), end, Grain.RANGE, open);
  }
}

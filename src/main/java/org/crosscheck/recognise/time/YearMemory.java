package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.recognise.time.Timed.Found;

/**
 * Gives a day without a year the one that the article gives the same day or the event it names; or
 * that of the day told shortly before, which a day far from the article's goes on from: "On April
 * 19, 1995, ... On April 21".
 */
final class YearMemory {
  /** A day without a year is the latest one if that lies no longer back. */
  private static final int RECENT_DAYS = 60;

  /** So long may a story go on from a day whose year it names. */
  private static final int GOES_ON_DAYS = 200;

  private static final int GOES_ON_SENTENCES = 2;

  private static final int LONGEST_LIST = 10;

  private final KnownYears known;
  private final Optional<LocalDate> today;
  private Optional<LocalDate> dated = Optional.empty();
  private int datedSentence = -1;

  YearMemory(KnownYears known, Optional<LocalDateTime> anchor) {
    this.known = known;
    today = anchor.map(LocalDateTime::toLocalDate);
  }

  Found placed(Words words, Found found, Setting setting, int sentence) {
    Optional<CalendarDate> bare =
        KnownYears.date(found).filter(date -> date.year().isEmpty() && date.isDayOfMonth());
    if (bare.isEmpty() || today.isEmpty()) {
      return found;
    }
    Optional<Integer> year = known.of(words, found);
    if (!KnownYears.isAttribute(words, found)) {
      year = year.or(() -> goesOn(bare.get(), sentence)).filter(y -> isFar(bare.get(), setting));
    }
    Found placed = year.map(y -> found.at(bare.get().inYear(y))).orElse(found);
    known.learn(words, placed);
    return placed;
  }

  private boolean isFar(CalendarDate bare, Setting setting) {
    LocalDate recent = today.orElseThrow().minusDays(RECENT_DAYS);
    return !setting.future()
        && bare.in(setting).filter(day -> day.firstDay().isBefore(recent)).isPresent();
  }

  private Optional<Integer> goesOn(CalendarDate bare, int sentence) {
    return dated
        .filter(day -> sentence - datedSentence <= GOES_ON_SENTENCES)
        .filter(
            day ->
                day(bare.inYear(day.getYear()))
                    .filter(next -> !next.isBefore(day))
                    .filter(next -> next.isBefore(day.plusDays(GOES_ON_DAYS)))
                    .isPresent())
        .map(LocalDate::getYear);
  }

  private static Optional<LocalDate> day(CalendarDate date) {
    Setting nowhere = new Setting(Optional.empty(), Optional.empty(), Tense.OPEN);
    return date.in(nowhere).map(Stretch::firstDay);
  }

  /** Remembers a day that names its year. */
  void remember(Found found, Optional<LocalDate> day, int sentence) {
    Optional<LocalDate> named =
        KnownYears.date(found)
            .filter(date -> date.year().isPresent() && date.isDayOfMonth())
            .flatMap(date -> day);
    dated = named.or(() -> dated);
    datedSentence = named.isPresent() ? sentence : datedSentence;
  }

  /**
   * "Passover and Yom Kippur in 2023", "on 3 and 7 May": the year at the end of a list is that of
   * all.
   */
  static Found inYearOfList(Words words, List<Found> found, int i) {
    Found here = found.get(i);
    Optional<CalendarDate> day = here.reference(CalendarDate.class).filter(CalendarDate::isBareDay);
    if (day.isPresent() && i + 1 < found.size()) {
      Found other = found.get(i + 1);
      boolean joined = words.skip(words.skip(here.end(), ","), "and", "or") == other.start();
      return other
          .reference(CalendarDate.class)
          .filter(date -> joined && date.isDayOfMonth())
          .map(date -> here.at(day.get().completedBy(date)))
          .orElse(here);
    }
    for (int next = i + 1;
        isHoliday(here) && next < Math.min(found.size(), i + LONGEST_LIST);
        next++) {
      int joint = found.get(next - 1).end();
      int start = words.skip(words.skip(joint, ","), "and");
      Optional<Holiday> other = found.get(next).reference(Holiday.class);
      if (start == joint || found.get(next).start() != start || other.isEmpty()) {
        return here;
      }
      if (other.get().year().isPresent()) {
        return here.at(here.reference(Holiday.class).orElseThrow().of(other.get().year().get()));
      }
    }
    return here;
  }

  /** "Black Friday, 25 November": the second says of which year the first is. */
  static boolean isHoliday(Found found) {
    return found.reference(Holiday.class).filter(holiday -> holiday.year().isEmpty()).isPresent();
  }
}

package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.recognise.time.Expression.Pointed;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;

/**
 * Tells from a text that it is older than the day it is said to be published on, as when that is
 * the day on which it was collected: its dateline says another day, or it calls a day "Sunday" that
 * it also gives as a date, and that is more than a week back.
 */
final class DateDoubts {
  /** A dateline may be a day or two before publication. */
  private static final int DATELINE_DAYS = 3;

  /** A bare weekday is never further back than this. */
  private static final int WEEK = 7;

  /** Further back is the past that an article tells of, and not its news. */
  private static final int NEWS_DAYS = 120;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private final TimeReader reader;
  private final Datelines datelines;

  DateDoubts(TimeReader reader, Datelines datelines) {
    this.reader = reader;
    this.datelines = datelines;
  }

  /** What speaks against the day of publication, in words. */
  Optional<String> of(AnnotatedDocument document, Publication publication) {
    LocalDate published = publication.at().toLocalDate();
    return dateline(document, published).or(() -> weekday(document, published));
  }

  private Optional<String> dateline(AnnotatedDocument document, LocalDate published) {
    return datelines
        .read(document, Optional.of(published))
        .map(own -> own.at().toLocalDate())
        .filter(own -> Math.abs(ChronoUnit.DAYS.between(own, published)) > DATELINE_DAYS)
        .map(own -> "the text itself is dated " + DAY.format(own));
  }

  private Optional<String> weekday(AnnotatedDocument document, LocalDate published) {
    Setting setting =
        new Setting(Optional.of(published.atStartOfDay()), Optional.empty(), Tense.OPEN);
    Set<DayOfWeek> bare = new HashSet<>();
    Set<LocalDate> dates = new HashSet<>();
    for (CalendarDate date : dates(document)) {
      if (date.isBareWeekday()) {
        date.weekday().ifPresent(bare::add);
      } else if (date.day().isPresent() && date.month().isPresent()) {
        date.in(setting).map(Stretch::firstDay).ifPresent(dates::add);
      }
    }
    boolean fresh = dates.stream().anyMatch(day -> day.isAfter(published.minusDays(WEEK + 1L)));
    return dates.stream()
        .filter(day -> !fresh && bare.contains(day.getDayOfWeek()))
        .filter(day -> day.isAfter(published.minusDays(NEWS_DAYS)))
        .max(LocalDate::compareTo)
        .map(day -> "the text tells of " + DAY.format(day) + " and of that weekday without a date");
  }

  private List<CalendarDate> dates(AnnotatedDocument document) {
    return reader.timedAhead(document).stream()
        .flatMap(sentence -> sentence.found().stream())
        .map(Timed.Found::expression)
        .filter(Pointed.class::isInstance)
        .map(expression -> day(((Pointed) expression).reference()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The date in "Sunday night" and "Sunday at 9 p.m." */
  private static Optional<CalendarDate> day(Reference reference) {
    if (reference instanceof PartOfDay part) {
      return day(part.day());
    }
    if (reference instanceof ClockTime time) {
      return time.day().flatMap(DateDoubts::day);
    }
    return reference instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
  }
}

package org.crosscheck.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;

/**
 * Stretches of time of several sources over one calendar with weekdays, one row each.
 *
 * @param undrawn the sources whose time no day is known of
 */
record TimeLine(String title, List<Tick> ticks, List<Row> rows, List<String> undrawn) {
  private static final int MOST_TICKS = 7;
  private static final long MOST_DAYS = 3_700;
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** A day's beginning on the calendar; its label stands right of the line. */
  record Tick(int x, String weekday, String day) {
    static final int LABEL = 48;
  }

  /**
   * @param published where the source's day of publication stands; negative where that is not known
   *     or lies outside
   */
  record Row(String label, String value, String time, int y, int from, int to, int published) {}

  /** Of what the claims name: deadlines and dates. */
  static Optional<TimeLine> ofValues(String title, List<Voice> voices) {
    return of(title, voices, TimeLine::named);
  }

  /** Of the periods that the claims are for, where there are at least two. */
  static Optional<TimeLine> ofPeriods(List<Voice> voices) {
    long periods =
        voices.stream().map(v -> period(v.first())).flatMap(Optional::stream).distinct().count();
    return periods < 2
        ? Optional.empty()
        : of("The periods that the figures are for", voices, TimeLine::period);
  }

  private static Optional<Interval> named(Claim claim) {
    if (claim.value() instanceof DeadlineValue deadline) {
      return deadline.due();
    }
    return claim.value() instanceof TimeValue time ? time.interval() : Optional.empty();
  }

  private static Optional<Interval> period(Claim claim) {
    return claim.scope().period().flatMap(Scope.Period::interval);
  }

  private static Optional<TimeLine> of(
      String title, List<Voice> voices, Function<Claim, Optional<Interval>> time) {
    Map<Voice, Interval> times = new LinkedHashMap<>();
    Voice.byPublication(voices)
        .forEach(voice -> time.apply(voice.first()).ifPresent(i -> times.put(voice, i)));
    RowLabels labels = RowLabels.of(voices);
    Optional<LocalDate> first =
        times.values().stream().map(Interval::firstDay).min(LocalDate::compareTo);
    Optional<LocalDate> last =
        times.values().stream().map(Interval::lastDay).max(LocalDate::compareTo);
    if (first.isEmpty()
        || last.isEmpty()
        || ChronoUnit.DAYS.between(first.get(), last.get()) > MOST_DAYS) {
      return Optional.empty();
    }
    Calendar calendar = Calendar.holding(first.get(), last.get(), voices);
    List<Row> rows = new ArrayList<>();
    times.forEach(
        (voice, interval) ->
            rows.add(
                row(calendar, labels.of(voice), voice, interval, rows.size() * RangePlot.ROW)));
    List<String> undrawn =
        voices.stream().filter(voice -> !times.containsKey(voice)).map(labels::of).toList();
    return Optional.of(new TimeLine(title, calendar.ticks(), rows, undrawn));
  }

  private static Row row(Calendar calendar, String label, Voice voice, Interval time, int y) {
    int published =
        voice
            .source()
            .published()
            .filter(p -> calendar.holds(p.at()))
            .map(p -> calendar.at(p.at()))
            .orElse(-1);
    int from = calendar.at(time.from());
    return new Row(
        label,
        voice.marked(24),
        Dates.interval(time),
        y,
        from,
        Math.max(calendar.at(time.to()), from + 3),
        published);
  }

  int height() {
    return rows.size() * RangePlot.ROW + 46;
  }

  String description() {
    return rows.stream()
            .map(row -> row.label() + ": " + row.value() + ", " + row.time())
            .collect(Collectors.joining("; ", "", "."))
        + remainder();
  }

  /** Which sources the picture leaves out; empty for none. */
  String remainder() {
    return undrawn.isEmpty()
        ? ""
        : " Not drawn, as no day is known: " + String.join("; ", undrawn) + ".";
  }

  /** Days across the picture; {@code end} is the morning after the last. */
  private record Calendar(LocalDate start, LocalDate end) {

    /** With the days of publication that lie no more than two weeks outside. */
    static Calendar holding(LocalDate first, LocalDate last, List<Voice> voices) {
      LocalDate start = first;
      LocalDate end = last;
      for (Voice voice : voices) {
        Optional<LocalDate> day = voice.source().published().map(p -> p.at().toLocalDate());
        if (day.isPresent()
            && day.get().isAfter(first.minusDays(14))
            && day.get().isBefore(last.plusDays(14))) {
          start = day.get().isBefore(start) ? day.get() : start;
          end = day.get().isAfter(end) ? day.get() : end;
        }
      }
      return new Calendar(start, end.plusDays(1));
    }

    boolean holds(LocalDateTime time) {
      return !time.toLocalDate().isBefore(start) && time.toLocalDate().isBefore(end);
    }

    int at(LocalDateTime time) {
      double passed = Duration.between(start.atStartOfDay(), time).toSeconds();
      double whole = Duration.between(start.atStartOfDay(), end.atStartOfDay()).toSeconds();
      double share = Math.min(Math.max(passed / whole, 0), 1);
      return (int) Math.round(Axis.LEFT + share * (Axis.RIGHT - Axis.LEFT));
    }

    List<Tick> ticks() {
      long days = ChronoUnit.DAYS.between(start, end);
      long step = (days + MOST_TICKS - 1) / MOST_TICKS;
      List<Tick> ticks = new ArrayList<>();
      for (LocalDate day = start; day.isBefore(end); day = day.plusDays(step)) {
        int x = at(day.atStartOfDay());
        if (x + Tick.LABEL <= Axis.RIGHT + Axis.LEFT) { // further right the picture ends
          ticks.add(new Tick(x, WEEKDAY.format(day), (days > 300 ? YEAR : DAY).format(day)));
        }
      }
      return ticks;
    }
  }
}

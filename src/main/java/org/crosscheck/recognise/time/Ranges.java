package org.crosscheck.recognise.time;

import java.util.Optional;
import org.crosscheck.recognise.time.Expression.Pointed;

/** From one time to another: "between May and July", "from 3 until 12 of Sept", "5pm to 9pm". */
final class Ranges {
  private final Figures figures;
  private final Lengths lengths;
  private final DayTimes times;

  Ranges(Figures figures, Lengths lengths, DayTimes times) {
    this.figures = figures;
    this.lengths = lengths;
    this.times = times;
  }

  Optional<Match<Pointed>> at(Words words, int at) {
    Optional<Match<Pointed>> iso =
        IsoForms.at(words, at)
            .map(found -> found.map(reference -> new Pointed(reference, Limit.EXACT)));
    return iso.or(() -> periodTo(words, at))
        .or(() -> fromOn(words, at))
        .or(() -> inWeek(words, at))
        .or(() -> joined(words, at));
  }

  /** "The year to March", "in the quarter to 30 September", "the half-year ended June 30". */
  private Optional<Match<Pointed>> periodTo(Words words, int at) {
    if (!words.is(at, "the") && !words.is(at - 1, "in", "for", "over")) {
      return Optional.empty();
    }
    int noun = words.skip(at, "the");
    int half = words.is(noun, "half") ? words.skip(noun + 1, "-") : noun;
    boolean year = words.is(half, "year");
    boolean month = words.is(noun, "month");
    boolean quarter = words.is(noun, "quarter");
    int months = half > noun ? 6 : quarter ? 3 : month ? 1 : 12;
    if (!quarter && !month && !year) {
      return lengths
          .at(words, noun)
          .filter(read -> !read.value().low().finest().clock())
          .flatMap(
              read ->
                  read.value().exact().flatMap(length -> endingWith(words, read.end(), length)));
    }
    return endingWith(words, half + 1, Length.of(months, Unit.MONTH));
  }

  /** "The three months to June", "the four weeks ended 11 August". */
  private Optional<Match<Pointed>> endingWith(Words words, int to, Length length) {
    if (!words.is(to, "to", "ended", "ending", "through")) {
      return Optional.empty();
    }
    int last = words.skip(words.skip(words.skip(to + 1, "the"), "end"), "of");
    return times
        .at(words, last)
        .filter(
            end -> end.value().reference() instanceof CalendarDate date && date.month().isPresent())
        .map(
            end ->
                end.map(date -> new Pointed(new PeriodTo(length, date.reference()), Limit.EXACT)));
  }

  /** "This week from Tuesday to Thursday". */
  private Optional<Match<Pointed>> inWeek(Words words, int at) {
    return times
        .at(words, at)
        .filter(found -> words.is(found.end(), "from"))
        .filter(found -> isWeek(found.value().reference()))
        .flatMap(
            week ->
                joined(words, week.end())
                    .flatMap(
                        range ->
                            within((Shifted) week.value().reference(), range.value().reference())
                                .map(days -> new Pointed(days, Limit.EXACT))
                                .map(days -> new Match<>(range.end(), days))));
  }

  private static boolean isWeek(Reference reference) {
    return reference instanceof Shifted shifted && shifted.grain() == Grain.WEEK;
  }

  private static Optional<Reference> within(Shifted week, Reference days) {
    if (!(days instanceof Range range)
        || !(range.first() instanceof CalendarDate first && first.isBareWeekday())
        || !(range.last() instanceof CalendarDate last && last.isBareWeekday())) {
      return Optional.empty();
    }
    return Optional.of(
        new Range(new WeekOf(week, first.weekday()), new WeekOf(week, last.weekday())));
  }

  /** "3 days starting next Monday", "for 1 week, from 20 December". */
  private Optional<Match<Pointed>> fromOn(Words words, int at) {
    return lengths
        .at(words, at)
        .flatMap(
            read ->
                read.value()
                    .exact()
                    .flatMap(
                        length ->
                            start(words, read.end())
                                .map(s -> s.map(day -> new FromOn(day, length)))))
        .map(found -> found.map(reference -> new Pointed(reference, Limit.EXACT)));
  }

  private Optional<Match<Reference>> start(Words words, int at) {
    boolean comma = words.is(at, ",") && words.is(at + 1, "from");
    boolean starting = words.is(at, "starting", "beginning");
    int day = starting ? words.skip(at + 1, "from", "on") : at + 2;
    return comma || starting
        ? times
            .at(words, day)
            .map(found -> found.map(Pointed::reference))
            .filter(found -> !found.value().withinDay())
        : Optional.empty();
  }

  private Optional<Match<Pointed>> joined(Words words, int at) {
    boolean between = words.is(at, "between");
    boolean from = words.is(at, "from");
    int start = between || from ? at + 1 : at;
    return hours(words, start, between)
        .or(
            () ->
                first(words, start, start > at)
                    .flatMap(first -> second(words, first, between, from)));
  }

  /**
   * "From 3 to 5 p.m.", "between 2 and 3 p.m. on Tuesday": the second says which half it is; "10 to
   * 2 a.m." goes over midnight.
   */
  private Optional<Match<Pointed>> hours(Words words, int at, boolean between) {
    Optional<Match<Integer>> hour =
        figures.whole(words, at).filter(n -> n.value() >= 1 && n.value() <= 12);
    return hour.filter(n -> joinsHours(words, n.end(), between))
        .flatMap(
            n ->
                times
                    .at(words, n.end() + 1)
                    .flatMap(
                        last ->
                            firstHour(n.value(), last.value())
                                .map(first -> Range.of(first, last.value().reference()))
                                .map(range -> new Pointed(range, Limit.EXACT))
                                .map(range -> new Match<>(last.end(), range))));
  }

  private static boolean joinsHours(Words words, int joint, boolean between) {
    return words.is(joint, "to", "until", "till", "-", "\u2013")
        || (between && words.is(joint, "and"));
  }

  private static Optional<ClockTime> firstHour(int hour, Pointed last) {
    if (!(last.reference() instanceof ClockTime end)
        || !end.sure()
        || last.limit() != Limit.EXACT
        || hour % 12 == end.hour() % 12) {
      return Optional.empty();
    }
    boolean overnight = end.hour() < 12 && hour % 12 > end.hour();
    boolean afternoon = end.hour() >= 12 && hour % 12 < end.hour() % 12;
    ClockTime plain = new ClockTime(hour, -1, -1, true, Optional.empty(), end.zone());
    return Optional.of(afternoon || overnight ? plain.afternoon() : plain.beforeNoon());
  }

  /** A time, or a bare figure that the other end makes a day: "3 until 12 of Sept". */
  private Optional<Match<Reference>> first(Words words, int at, boolean marked) {
    Optional<Match<Reference>> time = times.at(words, at).map(f -> f.map(Pointed::reference));
    if (marked && words.is(at, "now")) {
      return Optional.of(new Match<>(at + 1, Shifted.day(0)));
    }
    return time.or(
        () ->
            marked || words.is(at + 1, "-", "\u2013", "to") || isTwoDays(words, at)
                ? bareDay(words, at).or(() -> bareYear(words, at, marked))
                : Optional.empty());
  }

  /** "On 15 and 16 November": days that follow each other are one stretch. */
  private static boolean isTwoDays(Words words, int at) {
    boolean days =
        words.is(at - 1, "on", "of", "for")
            && words.is(at + 1, "and")
            && words.digits(at)
            && words.digits(at + 2)
            && words.form(at).length() <= 2
            && words.form(at + 2).length() <= 2;
    return days
        && Integer.parseInt(words.form(at), 10) + 1 == Integer.parseInt(words.form(at + 2), 10);
  }

  private Optional<Match<Reference>> bareDay(Words words, int start) {
    int at = words.skip(start, "the");
    return figures
        .ordinal(words, at)
        .or(
            () ->
                words.digits(at) && words.form(at).length() <= 2
                    ? figures.whole(words, at)
                    : Optional.empty())
        .filter(n -> n.value() >= 1 && n.value() <= 31)
        .map(n -> n.map(CalendarDate::dayOfMonth));
  }

  /** "June 10-12, 2016": the year is that of both days. */
  private static Optional<Match<Reference>> inYear(Words words, Optional<Match<Reference>> day) {
    return day.map(
        found -> {
          int at = words.skip(found.end(), ",");
          boolean year = words.digits(at) && words.form(at).length() == 4;
          return year && found.value() instanceof CalendarDate date && isYear(words, at)
              ? new Match<>(at + 1, date.inYear(Integer.parseInt(words.form(at), 10)))
              : found;
        });
  }

  private static boolean isYear(Words words, int at) {
    return Years.plausible(Integer.parseInt(words.form(at), 10)) && !Years.isCounted(words, at + 1);
  }

  private Optional<Match<Reference>> bareYear(Words words, int at, boolean marked) {
    return words.digits(at)
            && words.form(at).length() == 4
            && marked
            && Years.plausible(Integer.parseInt(words.form(at), 10))
        ? Optional.of(new Match<>(at + 1, CalendarDate.year(Integer.parseInt(words.form(at), 10))))
        : Optional.empty();
  }

  private Optional<Match<Pointed>> second(
      Words words, Match<Reference> first, boolean between, boolean from) {
    int joint = first.end();
    boolean dash = words.is(joint, "-", "\u2013", "\u2014");
    boolean to = words.is(joint, "to", "until", "till", "through", "til") && !between;
    boolean and = words.is(joint, "and") && (between || first.value() instanceof CalendarDate);
    if (!dash && !to && !and) {
      return Optional.empty();
    }
    int at = words.is(joint + 1, "through") ? joint + 2 : joint + 1;
    boolean marked = between || from;
    return last(words, at, first.value(), marked || dash)
        .filter(last -> fits(first.value(), last.value(), marked, dash, and))
        .map(last -> last.map(end -> new Pointed(join(first.value(), end), Limit.EXACT)));
  }

  private Optional<Match<Reference>> last(Words words, int at, Reference first, boolean marked) {
    Optional<Match<Reference>> time = times.at(words, at).map(f -> f.map(Pointed::reference));
    boolean day =
        first instanceof CalendarDate date && date.day().isPresent() && date.month().isPresent();
    if (first instanceof CalendarDate number && number.isBareDay()) {
      Optional<Match<Reference>> within = dayWithin(words, at);
      if (within.isPresent()) {
        return within;
      }
    }
    return time.or(() -> day && marked ? inYear(words, bareDay(words, at)) : Optional.empty())
        .or(() -> first instanceof CalendarDate ? bareYear(words, at, marked) : Optional.empty());
  }

  /** "22 this month". */
  private Optional<Match<Reference>> dayWithin(Words words, int at) {
    return bareDay(words, at)
        .flatMap(
            day ->
                times
                    .at(words, words.skip(day.end(), "of"))
                    .filter(
                        whole ->
                            whole.value().reference() instanceof Shifted shifted
                                && shifted.grain() == Grain.MONTH)
                    .map(
                        whole ->
                            whole.map(w -> new Within((CalendarDate) day.value(), w.reference()))));
  }

  /** "November 19-20", "Sunday and Monday" is a list unless "between" stands before it. */
  private static boolean fits(
      Reference first, Reference last, boolean marked, boolean dash, boolean and) {
    if (first instanceof Range || last instanceof Range) {
      return false;
    }
    boolean bareFirst = first instanceof CalendarDate left && left.isBareDay();
    boolean dayLast =
        last instanceof CalendarDate right && right.day().isPresent() && right.month().isPresent();
    if (bareFirst) {
      boolean list = and && !marked && !follows((CalendarDate) first, last);
      return !list && (dayLast || last instanceof Within);
    }
    if (and && !marked) {
      return false;
    }
    return first.withinDay() == last.withinDay() || marked || dash;
  }

  /** "9 and 10 July" are one stretch, "3 and 7 May" are two days. */
  private static boolean follows(CalendarDate first, Reference last) {
    return !(last instanceof CalendarDate date)
        || date.day().filter(day -> day - 1 == first.day().orElseThrow()).isPresent();
  }

  private static Reference join(Reference first, Reference last) {
    if (first instanceof CalendarDate day && last instanceof Within within) {
      return new Range(new Within(day, within.whole()), last);
    }
    return Range.of(first, last);
  }
}

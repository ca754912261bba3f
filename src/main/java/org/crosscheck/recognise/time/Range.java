package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** From one time to another, both included: "between May and July", "5pm to 9pm". */
record Range(Reference first, Reference last) implements Reference {

  static Range of(Reference first, Reference last) {
    if (first instanceof CalendarDate left && last instanceof CalendarDate right) {
      return new Range(left.completedBy(right), right.completedBy(left));
    }
    if (first instanceof ClockTime from
        && last instanceof ClockTime to
        && from.day().isEmpty()
        && to.day().isPresent()) {
      Reference day = to.day().get();
      boolean overnight = from.sure() && to.sure() && from.hour() > to.hour();
      return new Range(from.on(overnight ? new DayFrom(day, -1) : day), last);
    }
    return new Range(first, last);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    if (isFixed(first) && (!isFixed(last) || countsFromBefore(last))) {
      return first.in(setting).flatMap(from -> endingAfter(from, setting));
    }
    if (setting.future() && isWeekday(first) && isWeekday(last)) {
      return first.in(setting).flatMap(from -> endingAfter(from, setting));
    }
    return last.in(setting).flatMap(to -> startingBefore(to, setting));
  }

  /** "From today to three days later". */
  private static boolean countsFromBefore(Reference reference) {
    return reference instanceof Offset offset && offset.base() instanceof Offsets.Mentioned;
  }

  private static boolean isWeekday(Reference reference) {
    return reference instanceof CalendarDate date && date.isBareWeekday();
  }

  private static boolean isFixed(Reference reference) {
    return reference instanceof CalendarDate date
        ? date.year().isPresent()
        : !reference.withinDay();
  }

  private Optional<Stretch> endingAfter(Stretch from, Setting setting) {
    Setting later =
        setting.anchor(from.firstDay()).tense(Tense.FUTURE).mentioned(Optional.of(from.firstDay()));
    return last.in(last.withinDay() ? setting : later).flatMap(to -> joined(from, to));
  }

  private Optional<Stretch> startingBefore(Stretch to, Setting setting) {
    boolean relative = first instanceof CalendarDate date && date.year().isEmpty();
    Setting earlier = relative ? setting.anchor(to.lastDay()).tense(Tense.PAST) : setting;
    return first.in(earlier).flatMap(from -> joined(from, to));
  }

  private static Optional<Stretch> joined(Stretch from, Stretch to) {
    if (to.to().isBefore(from.from())) {
      return overnight(from, to);
    }
    String name = dateOf(from, from.firstDay()) + "/" + dateOf(to, to.lastDay());
    return Optional.of(new Stretch(from.from(), to.to(), Grain.RANGE, name, name));
  }

  /** "From 9 p.m. to 5 a.m." ends on the next day. */
  private static Optional<Stretch> overnight(Stretch from, Stretch to) {
    LocalDateTime next = to.to().plusDays(1);
    boolean clocks = from.from().equals(from.to()) && to.from().equals(to.to());
    if (!clocks || next.isBefore(from.from())) {
      return Optional.empty();
    }
    return joined(from, Stretch.instant(next, to.grain()));
  }

  private static String dateOf(Stretch stretch, LocalDate day) {
    return stretch.from().equals(stretch.to()) ? stretch.date() : day.toString();
  }

  @Override
  public String open() {
    return first.open() + "/" + last.open();
  }

  @Override
  public boolean withinDay() {
    return first.withinDay() && last.withinDay();
  }
}

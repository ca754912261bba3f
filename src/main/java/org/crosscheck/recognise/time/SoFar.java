package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is over of a time or what is left of it, seen from the article's day: "earlier this week",
 * "later this month", "the rest of the year".
 */
record SoFar(boolean over, Reference whole) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return whole
        .in(setting)
        .map(known -> setting.today().map(today -> cut(known, today)).orElse(known));
  }

  private Stretch cut(Stretch known, LocalDate today) {
    boolean outside = today.isBefore(known.firstDay()) || today.isAfter(known.lastDay());
    if (outside || known.grain().withinDay()) {
      return known;
    }
    return over
        ? Stretch.days(known.firstDay(), today, known.grain(), known.timex())
        : Stretch.days(today, known.lastDay(), known.grain(), known.timex());
  }

  @Override
  public String open() {
    return whole.open();
  }

  @Override
  public boolean withinDay() {
    return whole.withinDay();
  }
}

package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/** "Year-end": the end of the running year, or of the last one where the words look back. */
record PeriodEnd(Grain grain) implements Reference {
  private static final int FROM = 67;

  @Override
  public Optional<Stretch> in(Setting setting) {
    Optional<Stretch> running = end(0).in(setting);
    Optional<LocalDate> today = setting.today();
    boolean past =
        setting.tense() == Tense.PAST
            && running.flatMap(r -> today.filter(day -> day.isBefore(r.firstDay()))).isPresent();
    return past ? end(-1).in(setting) : running;
  }

  private Portion end(int by) {
    return new Portion(FROM, 100, true, new Shifted(grain, by, false));
  }

  @Override
  public String open() {
    return end(0).open();
  }
}

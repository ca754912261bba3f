package org.crosscheck.claim;

import java.util.Optional;

/**
 * By when something must happen.
 *
 * @param due the stretch of time in which the time runs out; empty when nothing anchors it
 * @param duration ISO 8601, where the text gives a time to run: {@code PT72H}
 * @param assumption what was assumed to compute {@code due}, in words: "the clock started on
 *     Wednesday 23 January"; empty if nothing
 */
public record DeadlineValue(Optional<Interval> due, Optional<String> duration, String assumption)
    implements Value {
  @Override
  public String canonical() {
    String by = due.map(i -> "by " + i.firstDay() + "/" + i.lastDay()).orElse("");
    String within = duration.map(d -> "within " + d).orElse("");
    String known = (within + " " + by).strip();
    return known.isEmpty() ? "by ?" : known;
  }
}

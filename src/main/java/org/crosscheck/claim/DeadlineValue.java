package org.crosscheck.claim;

import java.util.Optional;

/**
 * By when something must happen.
 *
 * @param due the stretch of time in which the time runs out; empty when nothing anchors it
 * @param duration ISO 8601, where the text gives a time to run: {@code PT72H}
 * @param assumption what was assumed to compute {@code due}, in words: "the clock started on
 *     Wednesday 23 January"; empty if nothing
 * @param timex the TIMEX3 value of a time that nothing anchors: {@code XXXX-02-15}; empty where the
 *     time is known or the text gives none
 */
public record DeadlineValue(
    Optional<Interval> due, Optional<String> duration, String assumption, String timex)
    implements Value {
  public DeadlineValue(Optional<Interval> due, Optional<String> duration, String assumption) {
    this(due, duration, assumption, "");
  }

  /** The end of a time that is named, anchored or not. */
  public static DeadlineValue at(TimeValue time) {
    String open = time.interval().isPresent() ? "" : time.timex();
    return new DeadlineValue(time.interval(), Optional.empty(), "", open);
  }

  @Override
  public String canonical() {
    String by =
        due.map(i -> "by " + i.firstDay() + "/" + i.lastDay())
            .orElse(timex.isEmpty() ? "" : "by " + timex);
    String within = duration.map(d -> "within " + d).orElse("");
    String known = (within + " " + by).strip();
    return known.isEmpty() ? "by ?" : known;
  }
}

package org.crosscheck.claim;

import java.util.Optional;

/**
 * A date, a time of day, a period or a repetition.
 *
 * @param timex the TIMEX3 value: {@code 2013-03-22}, {@code 2013-W12}, {@code 2019-01-27TNI},
 *     {@code XXXX-WXX-7} when nothing anchors it, {@code P1D} with sets
 * @param interval the time it names, as exactly as the text does; empty when nothing anchors it, or
 *     when the text gives one side only ("more than two years ago")
 * @param date as the contract writes it: {@code 2019-01-23}, {@code 2019-01}, {@code
 *     2019-01-23T21:00}, or two with a slash; empty when nothing anchors it
 * @param bound "around 9 p.m." is {@link Bound#ABOUT}
 * @param openEnd whether it only begins then: "since Tuesday"
 * @param assumed whether the figures have another reading, too: "5/6/2017" with the month first
 */
public record TimeValue(
    String timex,
    Optional<Interval> interval,
    Optional<String> date,
    Bound bound,
    boolean openEnd,
    boolean assumed)
    implements Value {

  public TimeValue(String timex, Optional<Interval> interval, Optional<String> date, Bound bound) {
    this(timex, interval, date, bound, false, false);
  }

  /** The same as the beginning of a time that goes on. */
  public TimeValue openEnded() {
    return new TimeValue(timex, interval, date, bound, true, assumed);
  }

  /** The same, marked as one of two readings. */
  public TimeValue guessed() {
    return new TimeValue(timex, interval, date, bound, openEnd, true);
  }

  @Override
  public String canonical() {
    return date.orElse(timex);
  }
}

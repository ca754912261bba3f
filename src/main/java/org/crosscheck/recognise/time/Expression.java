package org.crosscheck.recognise.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Value;

/** What the words of a mention say, before the setting gives it its value. */
sealed interface Expression {

  MentionType type();

  Value in(Setting setting);

  /** A time, and how the words limit it. */
  record Pointed(Reference reference, Limit limit) implements Expression {
    @Override
    public MentionType type() {
      return reference.withinDay() ? MentionType.TIME : MentionType.DATE;
    }

    @Override
    public Value in(Setting setting) {
      return reference
          .in(setting)
          .map(this::value)
          .orElseGet(
              () ->
                  new TimeValue(
                      reference.open(), Optional.empty(), Optional.empty(), limit.bound()));
    }

    private TimeValue value(Stretch known) {
      if (limit.opens() && reference instanceof Offset) {
        return new TimeValue(
            known.timex(), Optional.empty(), Optional.of(known.date()), limit.bound());
      }
      Interval interval = known.interval();
      String date = known.date();
      LocalDateTime at = known.from();
      if (limit == Limit.BEFORE) {
        // The hour before: "shortly before midnight".
        interval = new Interval(at.minusHours(1), at);
        date = Stretch.minutes(at.minusHours(1)) + "/" + Stretch.minutes(at);
      } else if (limit == Limit.AFTER) {
        interval = new Interval(at, at.plusHours(1));
      }
      return new TimeValue(known.timex(), Optional.of(interval), Optional.of(date), bound());
    }

    /** "Late November" is about as exact as "around the end of it". */
    private Bound bound() {
      boolean vague =
          (reference instanceof Portion portion && portion.vague())
              || (reference instanceof Holiday holiday && holiday.byTheMoon());
      return vague && limit.bound() == Bound.EXACT ? Bound.ABOUT : limit.bound();
    }
  }

  /** A length of time. */
  record Lasting(DurationValue value) implements Expression {
    @Override
    public MentionType type() {
      return MentionType.DURATION;
    }

    @Override
    public Value in(Setting setting) {
      return value;
    }
  }

  /** A repetition, or a word that points into time without naming a stretch of it. */
  record Unplaced(MentionType type, String timex) implements Expression {
    @Override
    public Value in(Setting setting) {
      return new TimeValue(timex, Optional.empty(), Optional.empty(), Bound.EXACT);
    }
  }
}

package org.crosscheck.recall;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;

/** Values as bytes: a letter for the shape, then its parts in order. */
final class Values {
  private static final int QUANTITY = 'q';
  private static final int TIME = 't';
  private static final int DURATION = 'd';
  private static final int DEADLINE = 'l';
  private static final int NATIONS = 'n';
  private static final int UTTERANCE = 'u';
  private static final int STATEMENT = 's';

  private Values() {}

  static void pack(Value value, Packer out) {
    if (value instanceof Quantity quantity) {
      out.number(QUANTITY);
      quantity(quantity, out);
    } else if (value instanceof TimeValue time) {
      out.number(TIME);
      out.string(time.timex());
      out.optional(time.interval(), interval -> interval(interval, out));
      out.optional(time.date(), out::string);
      out.constant(time.bound());
      out.flag(time.openEnd());
      out.flag(time.assumed());
    } else if (value instanceof DurationValue duration) {
      out.number(DURATION);
      out.string(duration.iso());
      quantity(duration.quantity(), out);
    } else if (value instanceof DeadlineValue deadline) {
      out.number(DEADLINE);
      out.optional(deadline.due(), interval -> interval(interval, out));
      out.optional(deadline.duration(), out::string);
      out.string(deadline.assumption());
      out.string(deadline.timex());
    } else if (value instanceof Nations nations) {
      out.number(NATIONS);
      out.all(nations.members(), out::string);
      out.string(nations.stance());
      out.flag(nations.open());
      out.string(nations.naming());
    } else if (value instanceof Utterance utterance) {
      out.number(UTTERANCE);
      utterance(utterance, out);
    } else if (value instanceof Statement statement) {
      out.number(STATEMENT);
      out.string(statement.text());
    } else {
      throw new IllegalArgumentException("a value of no known shape: " + value.getClass());
    }
  }

  private static void utterance(Utterance utterance, Packer out) {
    out.string(utterance.words());
    out.optional(utterance.speaker(), out::string);
    out.optional(utterance.cue(), out::span);
    out.optional(utterance.named(), out::span);
    out.string(utterance.doubt());
  }

  private static void quantity(Quantity quantity, Packer out) {
    out.optional(quantity.low(), out::decimal);
    out.optional(quantity.high(), out::decimal);
    out.optional(quantity.point(), out::decimal);
    out.constant(quantity.bound());
    out.string(quantity.unit());
    out.optional(quantity.currency(), out::string);
    out.flag(quantity.assumed());
  }

  static void interval(Interval interval, Packer out) {
    out.time(interval.from());
    out.time(interval.to());
  }

  static Value unpacked(Unpacker in) {
    int shape = in.whole();
    return switch (shape) {
      case QUANTITY -> quantity(in);
      case TIME ->
          new TimeValue(
              in.string(),
              in.optional(() -> interval(in)),
              in.optional(in::string),
              in.constant(Bound.class),
              in.flag(),
              in.flag());
      case DURATION -> new DurationValue(in.string(), quantity(in));
      case DEADLINE ->
          new DeadlineValue(
              in.optional(() -> interval(in)), in.optional(in::string), in.string(), in.string());
      case NATIONS -> new Nations(in.all(in::string), in.string(), in.flag(), in.string());
      case UTTERANCE ->
          new Utterance(
              in.string(),
              in.optional(in::string),
              in.optional(in::span),
              in.optional(in::span),
              in.string());
      case STATEMENT -> new Statement(in.string());
      default -> throw new IllegalArgumentException("damaged: no shape " + shape);
    };
  }

  private static Quantity quantity(Unpacker in) {
    return new Quantity(
        in.optional(in::decimal),
        in.optional(in::decimal),
        in.optional(in::decimal),
        in.constant(Bound.class),
        in.string(),
        in.optional(in::string),
        in.flag());
  }

  static Interval interval(Unpacker in) {
    return new Interval(in.time(), in.time());
  }
}

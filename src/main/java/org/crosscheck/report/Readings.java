package org.crosscheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;

/**
 * How the words of a value were read: "at least 12", "72 hours, running out on Saturday 26 January
 * 2019".
 */
final class Readings {
  private static final Pattern ISO_DURATION =
      Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?|X)([YMWDHS])");

  private Readings() {}

  /**
   * How the words were read: "at least 12", "72 hours, running out on Saturday 26 January 2019".
   */
  static String of(Value value) {
    if (value instanceof Quantity quantity) {
      return quantity(quantity);
    }
    if (value instanceof DeadlineValue deadline) {
      return deadline(deadline);
    }
    if (value instanceof DurationValue duration) {
      return bounded(duration.bound(), duration(duration.iso()));
    }
    if (value instanceof TimeValue time) {
      return bounded(
          time.bound(), time.interval().map(Dates::interval).orElse("a time that nothing anchors"));
    }
    if (value instanceof Nations nations) {
      String seat = nations.naming().equals("seat") ? ", by its capital or government" : "";
      return String.join(", ", nations.members())
          + (nations.open() ? " and perhaps others" : "")
          + seat;
    }
    if (value instanceof Utterance utterance) {
      return "said by "
          + utterance
              .speaker()
              .map(Phrases::oneLine)
              .orElse("a speaker whom the text does not settle");
    }
    return ((Statement) value).text();
  }

  private static String quantity(Quantity quantity) {
    String unit = unit(quantity);
    return switch (quantity.bound()) {
      case RANGE -> ends(quantity) + unit;
      case VAGUE -> ends(quantity) + unit + ", from a word without a figure";
      default -> bounded(quantity.bound(), figure(quantity.point()) + unit);
    };
  }

  private static String ends(Quantity quantity) {
    if (quantity.low().isEmpty()) {
      return quantity.high().map(high -> "up to " + Phrases.figure(high)).orElse("some");
    }
    String low = figure(quantity.low());
    return quantity
        .high()
        .map(high -> low + " to " + Phrases.figure(high))
        .orElse(low + " or more");
  }

  private static String figure(Optional<BigDecimal> number) {
    return number.map(Phrases::figure).orElse("?");
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.currency().orElse(quantity.unit());
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static String bounded(Bound bound, String figure) {
    return switch (bound) {
      case AT_LEAST -> "at least " + figure;
      case MORE_THAN -> "more than " + figure;
      case AT_MOST -> "at most " + figure;
      case FEWER_THAN -> "fewer than " + figure;
      case ABOUT -> "about " + figure;
      case EXACT, RANGE, VAGUE -> figure;
    };
  }

  private static String deadline(DeadlineValue deadline) {
    List<String> parts = new ArrayList<>();
    deadline.duration().ifPresent(iso -> parts.add(duration(iso)));
    parts.add(
        deadline
            .due()
            .map(due -> "running out on " + Dates.interval(due))
            .orElse("nothing tells when it runs out"));
    return String.join(", ", parts);
  }

  /** "72 hours" for {@code PT72H}; what is not as simple stays as it is. */
  static String duration(String iso) {
    Matcher matcher = ISO_DURATION.matcher(iso);
    if (!matcher.matches()) {
      return iso;
    }
    String unit = unitOfTime(matcher.group(3).charAt(0), !matcher.group(1).isEmpty());
    String number = matcher.group(2);
    return number.equals("X")
        ? "some " + unit + "s"
        : number + " " + unit + (number.equals("1") ? "" : "s");
  }

  private static String unitOfTime(char letter, boolean ofDay) {
    return switch (letter) {
      case 'Y' -> "year";
      case 'M' -> ofDay ? "minute" : "month";
      case 'W' -> "week";
      case 'D' -> "day";
      case 'H' -> "hour";
      default -> "second";
    };
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.MentionType;

/**
 * Joins two numbers that are the ends of one range: "3-4", "13 or 14", "between 10 and 20", "$5 to
 * $10 million", "5-6,000". "From 10 to 20" after a verb of change stays two numbers.
 */
final class Ranges {
  private static final int REACH_OF_VERB = 6;

  /** How many times the low end of a change the high end may be: "rose by 10 to 30 people". */
  private static final int WIDEST_STEP = 3;

  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  private final Lexicon lexicon;

  Ranges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Reading> join(Words words, List<Reading> readings) {
    List<Reading> joined = new ArrayList<>();
    for (Reading right : readings) {
      Optional<Reading> range =
          joined.isEmpty() ? Optional.empty() : range(words, joined.get(joined.size() - 1), right);
      if (range.isPresent()) {
        joined.set(joined.size() - 1, range.get());
      } else {
        joined.add(right);
      }
    }
    return joined;
  }

  private Optional<Reading> range(Words words, Reading left, Reading right) {
    Reading low = inUnitOf(left, right);
    return sameKind(low, right) && areJoined(words, left, right) && !isLone(left)
        ? joined(words, low, right)
        : Optional.empty();
  }

  /** "Aged six months to five years": the unit of the older is that of both. */
  private static Reading inUnitOf(Reading left, Reading right) {
    boolean months = left.unit().equals("month") && right.unit().equals("year");
    return left.type() == MentionType.AGE && right.type() == MentionType.AGE && months
        ? left.amount(left.amount().dividedBy(MONTHS_A_YEAR)).unit(right.unit())
        : left;
  }

  private static Optional<Reading> joined(Words words, Reading left, Reading right) {
    BigDecimal factor = sharedScale(words, left, right);
    Optional<BigDecimal> low = exact(left).map(factor::multiply);
    Optional<BigDecimal> high = exact(right);
    boolean rises = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
    return rises
        ? Optional.of(
            typed(left, right)
                .amount(Amount.range(low.get(), high.get()))
                .spanning(start(words, left), right.to()))
        : Optional.empty();
  }

  /** "Sentenced the couple to 25 years": two persons are no end of a range. */
  private static boolean isLone(Reading reading) {
    return reading.figure().form() == Form.LONE;
  }

  /** "3-4 dozen": a dozen is rounded, but the ends are figures. */
  private static Optional<BigDecimal> exact(Reading reading) {
    Amount amount = reading.amount();
    boolean dozens =
        amount.bound() == Bound.ABOUT && reading.figure().scale().compareTo(Lexicon.DOZEN) == 0;
    return amount.bound() == Bound.EXACT || dozens ? amount.point() : Optional.empty();
  }

  /** The side that says what is measured: "10 to 15 percent", "$5-10 million". */
  private static Reading typed(Reading left, Reading right) {
    return right.bare() ? left : right;
  }

  /** "between" belongs to the range, and so does "from". */
  private static int start(Words words, Reading left) {
    int before = left.from() - 1;
    return words.is(before, "between") || words.is(before, "from") ? before : left.from();
  }

  /** Whether one may take its unit from the other, or both have the same. */
  static boolean sameKind(Reading left, Reading right) {
    boolean ordinals =
        (left.figure().form() == Form.ORDINAL) == (right.figure().form() == Form.ORDINAL);
    if (left.bare() || right.bare()) {
      boolean taken =
          right.bare()
              && !left.bare()
              && left.type() != MentionType.MONEY
              && left.type() != MentionType.AGE;
      return ordinals && !taken;
    }
    return left.type() == right.type()
        && left.unit().equals(right.unit())
        && left.currency().equals(right.currency());
  }

  /** "20" shares the million of "20 to 30 million", "5" the thousand of "5-6,000". */
  private static BigDecimal sharedScale(Words words, Reading left, Reading right) {
    boolean unscaled = left.figure().scale().compareTo(BigDecimal.ONE) == 0;
    BigDecimal scale = right.figure().scale();
    if (!unscaled || left.figure().form() == Form.FRACTION) {
      return BigDecimal.ONE;
    }
    if (scale.compareTo(Lexicon.HUNDRED) >= 0 || scale.compareTo(Lexicon.DOZEN) == 0) {
      // "$200,000 to $2 million" shares nothing.
      boolean fits = left.figure().number().multiply(scale).compareTo(right.figure().number()) < 0;
      return fits ? scale : BigDecimal.ONE;
    }
    BigDecimal end = right.figure().number();
    boolean thousands = words.form(right.figure().from()).endsWith(",000") && words.dash(left.to());
    boolean small = left.figure().number().multiply(Lexicon.THOUSAND).compareTo(end) < 0;
    return thousands && small ? Lexicon.THOUSAND : BigDecimal.ONE;
  }

  /** The word between the two: in "10- to 12-year" it stands behind a hyphen. */
  private static int joint(Words words, Reading left) {
    int at = left.to();
    boolean hanging = words.hyphen(at) && (words.is(at + 1, "to") || words.is(at + 1, "or"));
    if (hanging && words.hyphen(at + 2) && words.digits(at + 3)) {
      return at + 2; // "18-to-24-year-olds"
    }
    return hanging && !words.glued(at + 1) ? at + 1 : at;
  }

  private boolean areJoined(Words words, Reading left, Reading right) {
    int joint = joint(words, left);
    if (right.from() != joint + 1) {
      return false;
    }
    if (words.is(joint, "..")) {
      return words.glued(joint) && words.glued(right.from());
    }
    if (words.is(joint, "and")) {
      return words.is(left.from() - 1, "between") || isBetweenAges(words, left.from() - 1);
    }
    if (words.is(joint, "to")) {
      if (isShareOfChange(left, right)) {
        return false;
      }
      return !isChange(words, left.from()) && !isStep(words, left, right);
    }
    boolean chained = words.dash(left.from() - 1) && words.glued(left.from());
    boolean votes =
        right.bare() && words.dash(joint) && lexicon.areVotes(words, left.from(), right.to());
    return words.is(joint, "or") || (words.dash(joint) && !chained && !votes);
  }

  /** "Between the ages of five and 11". */
  private static boolean isBetweenAges(Words words, int of) {
    int the = words.is(of - 1, "ages") && words.is(of - 2, "the") ? of - 2 : of - 1;
    return words.is(of, "of") && words.is(of - 1, "ages") && words.is(the - 1, "between");
  }

  /** "Rose by a fifth to $410m". */
  private static boolean isShareOfChange(Reading left, Reading right) {
    return left.bare()
        && left.figure().form() == Form.FRACTION
        && right.figure().form() != Form.FRACTION;
  }

  /**
   * "Fell $1.05 to $20", "rose 5% to 12%", "rose by 3 to 17": by how much and where to. A unit that
   * only the second has is one for both, unless they are far apart: "fell 5 to 7 inches", but "rose
   * by three to 17 people".
   */
  private boolean isStep(Words words, Reading left, Reading right) {
    int before = left.from() - 1;
    boolean changed = lexicon.changes(words.form(before)) || isChangedBy(words, before);
    boolean counted = counts(words, right) && !areFarApart(left, right);
    boolean shared = left.bare() && (!right.bare() || counted || isRate(words, right.to()));
    return changed && !shared;
  }

  /** "Rose by", "was cut sharply by", "the rise by". */
  private boolean isChangedBy(Words words, int at) {
    return words.is(at, "by")
        && (lexicon.changes(words.form(at - 1)) || lexicon.changes(words.form(at - 2)));
  }

  private boolean counts(Words words, Reading right) {
    return lexicon.counted(words, right.to()).isPresent();
  }

  private static boolean areFarApart(Reading left, Reading right) {
    BigDecimal near = left.figure().number().multiply(BigDecimal.valueOf(WIDEST_STEP));
    return right.figure().number().compareTo(near) > 0;
  }

  /** "Fell by 2 to 3 a day". */
  private static boolean isRate(Words words, int at) {
    return words.article(at)
        || words.is(at, "per")
        || words.is(at, "each")
        || words.is(at, "every");
  }

  private boolean isChange(Words words, int at) {
    if (!words.is(at - 1, "from")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - REACH_OF_VERB); i--) {
      if (lexicon.changes(words.form(i))) {
        return true;
      }
    }
    return false;
  }
}

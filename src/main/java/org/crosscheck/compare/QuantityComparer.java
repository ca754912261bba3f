package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Relation;
import org.crosscheck.text.WordLists;
import org.crosscheck.unit.Units;

/**
 * Compares two figures of one thing, such as two death tolls.
 *
 * <p>They are consistent when they name one figure, rounding allowed for amounts and large counts:
 * "$20 billion" and "$20.3 billion". One is imprecise when it is a vague word, or a round bound
 * that the other nearly meets: "dozens" and 50, "more than 500" and 527. They differ by scope when
 * their scopes separate them, or one is a forecast. A later figure of a count that grows updates
 * the earlier one. What is left diverges when some number is both ("at least 14" and "at least
 * 20"), and contradicts when none is (13 and "at least 14").
 */
final class QuantityComparer implements Comparer<Quantity> {
  /** Above this a count that ends in zeros is taken for a rounded one. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** So far off, as a share of the larger, is what nobody calls about so much. */
  private static final BigDecimal AT_MOST_ABOUT = new BigDecimal("0.25");

  /** How far two figures may be apart when one is said to be "about". */
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  /** How far a figure may lie beyond a round bound and still be what the bound means. */
  private static final BigDecimal NEAR_BOUND = new BigDecimal("0.1");

  /** "thousands" and "tens of thousands" are an order of magnitude apart. */
  private static final BigDecimal MAGNITUDE = BigDecimal.valueOf(8);

  /** Words with a lower end below this, such as "multiple", say only that it is more than one. */
  private static final BigDecimal MANY = BigDecimal.valueOf(3);

  /** Beside them this is no other order of magnitude yet: "dozens". */
  private static final BigDecimal DOZENS = BigDecimal.valueOf(24);

  /** Figures of two windows that are farther apart are of two windows, and no dispute. */
  private static final BigDecimal ONE_WINDOW = new BigDecimal("0.75");

  private final Units units;
  private final Updates updates;
  private final Partial partial;

  QuantityComparer(WordLists lists) {
    units = new Units(lists);
    updates = new Updates(lists);
    partial = new Partial(lists);
  }

  @Override
  public Relation compare(Side<Quantity> a, Side<Quantity> b) {
    Optional<Quantity> converted = units.convert(b.value(), a.value());
    if (converted.isEmpty()) {
      return Relation.indeterminate(both(a, b) + ": the units cannot be compared");
    }
    if (!converted.get().equals(b.value()) && isConversion(a.value(), converted.get())) {
      return Relation.consistent(both(a, b) + " are one measure in two units");
    }
    return compare(a, new Side<>(b.claim(), converted.get()), both(a, b));
  }

  /** Writers round when they convert: "25 kilometres (15 miles)". */
  private static boolean isConversion(Quantity a, Quantity b) {
    return a.point().isPresent()
        && b.point().isPresent()
        && near(a.point().get(), b.point().get(), ABOUT);
  }

  private Relation compare(Side<Quantity> a, Side<Quantity> b, String both) {
    if (sameFigure(a, b)) {
      return agreeing(a, b, both);
    }
    if (imprecise(a, b)) {
      return Relation.imprecise(both + " can both hold: one is vaguer");
    }
    if (updates.oneIsForecast(a, b)) {
      return Relation.scopeDiffers(both + " differ, but one is a forecast and the other a count");
    }
    if (partial.isNoneOfSome(a.claim()) != partial.isNoneOfSome(b.claim())) {
      return Relation.scopeDiffers(both + " differ, but one is said of some only");
    }
    if (partial.isRest(a.claim()) != partial.isRest(b.claim())) {
      return Relation.scopeDiffers(both + " differ, but one is a part of a whole or added to one");
    }
    if (updates.areBothOvertaken(a, b)) {
      return Relation.scopeDiffers(both + " differ, but both are given as earlier figures");
    }
    if (updates.stoodAtTimes(a, b)) {
      return conflict(a, b, both);
    }
    Optional<String> scope = Scopes.separating(a.claim().scope(), b.claim().scope());
    if (scope.isPresent()) {
      return Relation.scopeDiffers(both + " differ, but " + scope.get());
    }
    if (Scopes.oneHasAttacker(a.claim().scope(), b.claim().scope()) && areOneApart(a, b)) {
      return Relation.scopeDiffers(
          both + " differ, but only one says whether it counts the attacker");
    }
    return conflict(a, b, both);
  }

  private static boolean areOneApart(Side<Quantity> a, Side<Quantity> b) {
    return a.value().point().isPresent()
        && b.value().point().isPresent()
        && a.value().point().get().subtract(b.value().point().get()).abs().compareTo(BigDecimal.ONE)
            == 0;
  }

  /** One figure; the rounded form of another where one of them is limited or rounded by name. */
  private static Relation agreeing(Side<Quantity> a, Side<Quantity> b, String both) {
    boolean rounded =
        !a.value()
            .point()
            .map(BigDecimal::stripTrailingZeros)
            .equals(b.value().point().map(BigDecimal::stripTrailingZeros));
    boolean loose = a.value().bound() != Bound.EXACT || b.value().bound() != Bound.EXACT;
    return rounded && loose
        ? Relation.imprecise(both + " can both hold: one is rounded")
        : Relation.consistent(both + " are one figure");
  }

  private Relation conflict(Side<Quantity> a, Side<Quantity> b, String both) {
    boolean possible = a.value().overlaps(b.value()) && !isFarFromAbout(a.value(), b.value());
    boolean windows =
        a.claim().kind().sameSubject() == Kind.SameSubject.STORY
            && Scopes.periodsDiffer(a.claim().scope(), b.claim().scope());
    if (!windows || updates.stoodAtTimes(a, b)) {
      Optional<Updates.Replacement> update = updates.between(a, b);
      if (update.isPresent()) {
        return Relation.update(update.get().reason());
      }
    }
    if (windows && !near(figure(a), figure(b), ONE_WINDOW)) {
      return Relation.scopeDiffers(both + " differ, but the periods given are not the same");
    }
    if (!possible && windows) {
      return Relation.divergent(
          both + " cannot both hold for one period, but the periods given are not the same");
    }
    return possible
        ? Relation.divergent(both + " can both hold, but the figures differ")
        : Relation.contradiction("no number is both " + both);
  }

  /** "about 40" leaves its ends open, but it is not 80. */
  private static boolean isFarFromAbout(Quantity a, Quantity b) {
    boolean clear = Stream.of(a, b).noneMatch(one -> isBound(one.bound()) || isVague(one));
    boolean about = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
    return clear
        && about
        && a.point().isPresent()
        && b.point().isPresent()
        && !near(a.point().get(), b.point().get(), AT_MOST_ABOUT);
  }

  private static boolean sameFigure(Side<Quantity> a, Side<Quantity> b) {
    Optional<BigDecimal> first = a.value().point();
    Optional<BigDecimal> second = b.value().point();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty()
          && second.isEmpty()
          && a.value().low().equals(b.value().low())
          && a.value().high().equals(b.value().high());
    }
    return first.get().compareTo(second.get()) == 0
        || (mayBeRounded(a) && mayBeRounded(b) && Figures.rounds(first.get(), second.get(), 2));
  }

  /** Small counts of people or things are exact as printed; amounts and large counts are not. */
  private static boolean mayBeRounded(Side<Quantity> side) {
    ClaimType type = side.claim().type();
    return type == ClaimType.MONEY
        || type == ClaimType.MEASURE
        || side.value().bound() == Bound.ABOUT
        || side.value().point().filter(p -> p.compareTo(LARGE) >= 0).isPresent();
  }

  private static boolean imprecise(Side<Quantity> a, Side<Quantity> b) {
    if (isVague(a.value()) || isVague(b.value())) {
      return vagueFits(a.value(), b.value());
    }
    if (isRange(a.value()) || isRange(b.value())) {
      return a.value().overlaps(b.value());
    }
    BigDecimal first = a.value().point().orElseThrow();
    BigDecimal second = b.value().point().orElseThrow();
    boolean about = a.value().bound() == Bound.ABOUT || b.value().bound() == Bound.ABOUT;
    return (about && isRounding(a, b, first, second))
        || roundBound(a, b.value(), second)
        || roundBound(b, a.value(), first);
  }

  /** "about 40" is 38 or 41; "roughly 145 million" with three digits is not 143 million. */
  private static boolean isRounding(
      Side<Quantity> a, Side<Quantity> b, BigDecimal first, BigDecimal second) {
    BigDecimal rounded = a.value().bound() == Bound.ABOUT ? first : second;
    boolean both = a.value().bound() == b.value().bound();
    return near(first, second, ABOUT)
        && (both || Figures.meant(rounded, first.subtract(second).abs()));
  }

  /** A vague word fits what it allows for, short of another order of magnitude in vague words. */
  private static boolean vagueFits(Quantity a, Quantity b) {
    if (isVague(a) && isVague(b)) {
      BigDecimal low = a.low().orElse(BigDecimal.ONE).max(BigDecimal.ONE);
      BigDecimal other = b.low().orElse(BigDecimal.ONE).max(BigDecimal.ONE);
      boolean many = low.min(other).compareTo(MANY) < 0 && low.max(other).compareTo(DOZENS) <= 0;
      return many || low.max(other).compareTo(low.min(other).multiply(MAGNITUDE)) < 0;
    }
    return a.overlaps(b);
  }

  /** "more than 500" is the round form of 527 and of about 570, "at least a dozen" that of 13. */
  private static boolean roundBound(Side<Quantity> side, Quantity of, BigDecimal other) {
    Quantity value = side.value();
    BigDecimal point = value.point().orElseThrow();
    boolean dozen = side.claim().provenance().words().toLowerCase(Locale.ROOT).contains("dozen");
    return isBound(value.bound())
        && (dozen || Figures.isRound(point))
        && value.overlaps(Quantity.exactly(other))
        && near(point, other, of.bound() == Bound.ABOUT ? NEAR_BOUND.add(ABOUT) : NEAR_BOUND);
  }

  private static boolean isBound(Bound bound) {
    return switch (bound) {
      case AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN -> true;
      case EXACT, ABOUT, RANGE, VAGUE -> false;
    };
  }

  private static boolean isVague(Quantity value) {
    return value.bound() == Bound.VAGUE || (value.point().isEmpty() && !isRange(value));
  }

  private static boolean isRange(Quantity value) {
    return value.bound() == Bound.RANGE
        || (value.point().isEmpty() && value.low().isPresent() && value.high().isPresent());
  }

  private static boolean near(BigDecimal a, BigDecimal b, BigDecimal share) {
    return Figures.distance(a, b).compareTo(share) <= 0;
  }

  private static BigDecimal figure(Side<Quantity> side) {
    return Updates.figure(side.value());
  }

  private static String both(Side<Quantity> a, Side<Quantity> b) {
    return a.words() + " and " + b.words();
  }
}

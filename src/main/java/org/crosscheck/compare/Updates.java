package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.compare.Comparer.Side;
import org.crosscheck.compare.Timing.Order;
import org.crosscheck.text.WordLists;

/**
 * Says whether of two figures one has replaced the other. Only a count that may change can be
 * replaced ({@link Changing}), and only where something tells which is the later one ({@link
 * Timing}): a count that grows by a larger one, a limit ("up to 44 million") by a figure below it.
 * A later article with a smaller floor that the larger figure meets repeats an older count. A count
 * that has fallen is no update, and neither are two figures of one time.
 */
final class Updates {
  private final Timing timing;
  private final Changing changing;

  Updates(WordLists lists) {
    timing = new Timing(lists);
    changing = new Changing(lists);
  }

  /**
   * A figure that has been replaced, and the one that has replaced it.
   *
   * @param repeated whether the older figure stands in the article that was published later
   * @param ground how the order is known
   */
  record Replacement(Side<Quantity> old, Side<Quantity> current, boolean repeated, String ground) {
    /** As an order says, whatever the figures are: an article may take its own figure back. */
    static Replacement of(Side<Quantity> a, Side<Quantity> b, Order order) {
      boolean inOrder = order.earlier().equals(a.claim());
      return new Replacement(inOrder ? a : b, inOrder ? b : a, false, order.ground());
    }

    String reason() {
      return repeated
          ? old.words() + " is an older count than " + current.words() + ", though " + ground
          : current.words() + " is a later count than " + old.words() + ": " + ground;
    }
  }

  Optional<Replacement> between(Side<Quantity> a, Side<Quantity> b) {
    Changing.Way way = changing.of(a.claim(), b.claim());
    if (way == Changing.Way.STAYS) {
      return Optional.empty();
    }
    Optional<Order> told = timing.told(a.claim(), b.claim());
    return told.flatMap(order -> replacement(way, a, b, order))
        .or(() -> timing.order(a.claim(), b.claim()).flatMap(o -> replacement(way, a, b, o)))
        .or(() -> told.map(order -> Replacement.of(a, b, order)))
        .or(() -> timing.order(a.claim(), b.claim()).flatMap(o -> passed(way, a, b, o)));
  }

  /**
   * The toll had risen to 14 when a later article gave eight: it repeats a count from before the
   * rise. Without a word of a rise, two figures contradict each other.
   */
  private Optional<Replacement> passed(
      Changing.Way way, Side<Quantity> a, Side<Quantity> b, Order order) {
    Side<Quantity> risen = order.earlier().equals(a.claim()) ? a : b;
    Side<Quantity> later = order.earlier().equals(a.claim()) ? b : a;
    boolean passed =
        way == Changing.Way.GROWS
            && timing.hasChanged(risen.claim())
            && !timing.hasChanged(later.claim())
            && figure(later.value()).compareTo(figure(risen.value())) < 0;
    return passed
        ? Optional.of(new Replacement(later, risen, true, order.ground()))
        : Optional.empty();
  }

  /** Whether the periods of two figures say when they stood so, and not when it happened. */
  boolean stoodAtTimes(Side<Quantity> a, Side<Quantity> b) {
    return changing.of(a.claim(), b.claim()) != Changing.Way.STAYS
        && timing.stoodAtTimes(a.claim(), b.claim());
  }

  /** Whether one was counted and the other only foretold. */
  boolean oneIsForecast(Side<Quantity> a, Side<Quantity> b) {
    return timing.isForecast(a.claim()) != timing.isForecast(b.claim());
  }

  /** Whether a period says when the figure stood so, and not when what it counts happened. */
  boolean isAsOf(Claim claim) {
    return timing.isAsOf(claim);
  }

  /** Whether neither article stands by its figure. */
  boolean areBothOvertaken(Side<Quantity> a, Side<Quantity> b) {
    return timing.isOvertaken(a.claim()) && timing.isOvertaken(b.claim());
  }

  private static Optional<Replacement> replacement(
      Changing.Way way, Side<Quantity> a, Side<Quantity> b, Order order) {
    boolean inOrder = order.earlier().equals(a.claim());
    Side<Quantity> earlier = inOrder ? a : b;
    Side<Quantity> later = inOrder ? b : a;
    int rise = figure(later.value()).compareTo(figure(earlier.value()));
    boolean possible = earlier.value().overlaps(later.value());
    boolean onward =
        switch (way) {
          case GROWS -> rise > 0 || (possible && isLimit(earlier.value()));
          case SHRINKS -> rise < 0;
          case VARIES -> rise != 0;
          case STAYS -> false;
        };
    if (onward) {
      return Optional.of(new Replacement(earlier, later, false, order.ground()));
    }
    return possible
        ? Optional.of(new Replacement(later, earlier, true, order.ground()))
        : Optional.empty();
  }

  private static boolean isLimit(Quantity value) {
    return value.bound() == Bound.AT_MOST || value.bound() == Bound.FEWER_THAN;
  }

  static BigDecimal figure(Quantity value) {
    return value.point().or(value::low).or(value::high).orElse(BigDecimal.ZERO);
  }
}

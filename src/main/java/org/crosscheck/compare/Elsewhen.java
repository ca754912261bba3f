package org.crosscheck.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Quantity;

/**
 * Which claims of an alignment are of another time or thing than the rest, as their own articles
 * show: a figure for a day that lies days before all that the other articles name, or a measure
 * beside the one that its article shares with the others.
 */
final class Elsewhen {
  /** So far before the rest another event is more likely than an early count. */
  private static final Duration APART = Duration.ofDays(2);

  /** In a larger alignment nothing is looked for: every claim is held against every other. */
  private static final int MOST = 200;

  private final Set<String> others = new HashSet<>();

  private Elsewhen() {}

  static Elsewhen of(List<Claim> claims, Updates updates) {
    Elsewhen elsewhen = new Elsewhen();
    if (claims.size() > MOST) {
      return elsewhen;
    }
    for (Claim claim : claims) {
      boolean other =
          claim.value() instanceof Quantity
              && ((!updates.isAsOf(claim) && isLongBefore(claim, claims))
                  || isSecondMeasure(claim, claims));
      if (other) {
        elsewhen.others.add(claim.id());
      }
    }
    return elsewhen;
  }

  /** Whether one of two is of the rest's time and the other is not. */
  boolean parts(Claim a, Claim b) {
    return others.contains(a.id()) != others.contains(b.id());
  }

  private static boolean isLongBefore(Claim claim, List<Claim> claims) {
    Optional<Interval> own = Scopes.own(claim.scope());
    if (own.isEmpty()) {
      return false;
    }
    Set<String> sources = new HashSet<>();
    for (Claim other : claims) {
      Optional<Interval> named = Scopes.own(other.scope());
      if (named.isPresent() && !other.id().equals(claim.id())) {
        if (own.get().to().plus(APART).isAfter(named.get().from())) {
          return false;
        }
        sources.add(other.sourceId());
      }
    }
    return sources.size() > 1;
  }

  /** Its article gives another figure as well, which two other articles have, and not this one. */
  private static boolean isSecondMeasure(Claim claim, List<Claim> claims) {
    if (claim.type() != ClaimType.MEASURE) {
      return false;
    }
    List<Claim> own = new ArrayList<>();
    List<Claim> rest = new ArrayList<>();
    claims.forEach(c -> (c.sourceId().equals(claim.sourceId()) ? own : rest).add(c));
    return sources(claim, rest) < 2
        && own.stream().anyMatch(c -> !same(c, claim) && sources(c, rest) > 1);
  }

  private static long sources(Claim claim, List<Claim> rest) {
    return rest.stream().filter(c -> same(c, claim)).map(Claim::sourceId).distinct().count();
  }

  private static boolean same(Claim a, Claim b) {
    return a.value() instanceof Quantity first
        && b.value() instanceof Quantity second
        && first.unit().equals(second.unit())
        && first.point().isPresent()
        && second.point().isPresent()
        && first.point().get().compareTo(second.point().get()) == 0;
  }
}

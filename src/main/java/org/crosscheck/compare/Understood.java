package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Value;

/**
 * The values of claims about one fact as the other claims let them be understood. A headline's "50
 * dead" above "at least 50 people died" is that floor, shortened, and of the time that the text
 * below names; "72 hours" of an article that does not say when they began run out when those of
 * another article do, where only one time is known.
 */
final class Understood {
  /** Smaller figures are no longer in full than in round. */
  private static final BigDecimal ROUND = BigDecimal.valueOf(100);

  private static final BigDecimal NEAR = new BigDecimal("0.1");

  private final Map<String, Value> values = new HashMap<>();
  private final Map<String, Scope> scopes = new HashMap<>();

  private Understood() {}

  static Understood of(List<Claim> claims) {
    Understood understood = new Understood();
    claims.forEach(claim -> understood.add(claim, claims));
    return understood;
  }

  Value value(Claim claim) {
    return values.getOrDefault(claim.id(), claim.value());
  }

  /** The claim, limited to what the claims of its own article limit it to. */
  Claim claim(Claim claim) {
    Scope scope = scopes.get(claim.id());
    return scope == null ? claim : claim.limited(scope);
  }

  private void add(Claim claim, List<Claim> claims) {
    Optional<? extends Value> value = Optional.empty();
    if (claim.value() instanceof Quantity quantity && isShort(claim, quantity)) {
      value = inFull(claim, quantity, claims);
      below(claim, claims).ifPresent(scope -> scopes.put(claim.id(), scope));
    } else if (claim.value() instanceof DeadlineValue deadline && deadline.due().isEmpty()) {
      value = due(deadline, claims);
    }
    value.ifPresent(found -> values.put(claim.id(), found));
  }

  private static boolean isShort(Claim claim, Quantity quantity) {
    return claim.context().position() == Context.Position.HEADLINE
        && quantity.bound() == Bound.EXACT;
  }

  /** Where the text below gives the same figure, and always for one scope, the headline's is it. */
  private static Optional<Scope> below(Claim headline, List<Claim> claims) {
    Set<Scope> body = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.sourceId().equals(headline.sourceId())
          && !isSame(claim, headline)
          && claim.value().equals(headline.value())) {
        body.add(claim.scope());
      }
    }
    return body.size() == 1 && Scopes.own(headline.scope()).isEmpty()
        ? body.stream().findFirst()
        : Optional.empty();
  }

  /** The figure with the limit that the same article puts on it, where it always does. */
  private static Optional<Quantity> inFull(Claim headline, Quantity figure, List<Claim> claims) {
    Set<Quantity> body = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.sourceId().equals(headline.sourceId())
          && !isSame(claim, headline)
          && claim.value() instanceof Quantity said
          && said.unit().equals(figure.unit())
          && said.point().isPresent()
          && isShortFor(figure.point().orElseThrow(), said.point().get())) {
        body.add(said);
      }
    }
    return body.size() == 1 ? body.stream().findFirst() : Optional.empty();
  }

  /** The same figure, or the round one that a headline makes of it: "Two hundred dead" of 219. */
  private static boolean isShortFor(BigDecimal headline, BigDecimal body) {
    return headline.compareTo(body) == 0
        || (headline.compareTo(ROUND) >= 0
            && Figures.isRound(headline)
            && headline.stripTrailingZeros().precision() == 1
            && Figures.distance(headline, body).compareTo(NEAR) <= 0);
  }

  private static boolean isSame(Claim a, Claim b) {
    return a.id().equals(b.id());
  }

  /** The same length of time with the one end that another article gives it. */
  private static Optional<DeadlineValue> due(DeadlineValue deadline, List<Claim> claims) {
    Set<DeadlineValue> known = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.value() instanceof DeadlineValue other
          && other.due().isPresent()
          && deadline.duration().isPresent()
          && other.duration().equals(deadline.duration())) {
        known.add(new DeadlineValue(other.due(), other.duration(), "another article says"));
      }
    }
    return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
  }
}

package org.crosscheck.align;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.unit.Units;

/**
 * The amounts of a story, those that measure one thing in one unit: of the units that a story has,
 * the first by name of those that can be brought to each other. So 131 feet can be seen to be 40
 * metres. Other amounts stay as they are.
 */
final class Sizes {
  private final Units units;

  /** By the symbol of a unit the amount in whose unit it is given. */
  private final Map<String, Quantity> likes = new TreeMap<>();

  Sizes(Units units, Collection<Claim> claims) {
    this.units = units;
    Map<String, Quantity> found = new TreeMap<>();
    for (Claim claim : claims) {
      measured(claim).ifPresent(quantity -> found.put(units.symbol(quantity), bare(quantity)));
    }
    found.forEach((symbol, own) -> likes.put(symbol, like(own).orElse(own)));
  }

  private Optional<Quantity> like(Quantity own) {
    return likes.values().stream().filter(like -> units.convert(own, like).isPresent()).findFirst();
  }

  /** Only its unit counts. */
  private static Quantity bare(Quantity quantity) {
    return Quantity.exactly(1).unit(quantity.unit());
  }

  private static Optional<Quantity> measured(Claim claim) {
    return claim.type() == ClaimType.MEASURE && claim.value() instanceof Quantity quantity
        ? Optional.of(quantity)
        : Optional.empty();
  }

  /** How much a claim says; a length of time in seconds; empty where it says no amount. */
  Optional<Quantity> of(Claim claim) {
    if (claim.value() instanceof DurationValue duration) {
      return Optional.of(duration.quantity());
    }
    Optional<Quantity> measured = measured(claim);
    return measured.isEmpty()
        ? plain(claim)
        : measured.map(
            quantity ->
                Optional.ofNullable(likes.get(units.symbol(quantity)))
                    .flatMap(like -> units.convert(quantity, like).map(to -> to.unit(like.unit())))
                    .orElse(quantity));
  }

  /** The amount as the claim has it. */
  static Optional<Quantity> plain(Claim claim) {
    return claim.value() instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
  }
}

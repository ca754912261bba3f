package org.crosscheck.claim;

/**
 * How long something lasted or will last.
 *
 * @param iso ISO 8601, as the text counts: {@code PT72H}, {@code P3D}; {@code PXD} for "days"
 *     without a figure
 * @param quantity the same in seconds (months as 30 days, years as 365), with the text's bounds
 */
public record DurationValue(String iso, Quantity quantity) implements Value {
  public Bound bound() {
    return quantity.bound();
  }

  @Override
  public String canonical() {
    return switch (quantity.bound()) {
      case AT_LEAST -> ">= " + iso;
      case MORE_THAN -> "> " + iso;
      case AT_MOST -> "<= " + iso;
      case FEWER_THAN -> "< " + iso;
      case ABOUT -> "~ " + iso;
      case EXACT, RANGE, VAGUE -> iso;
    };
  }
}

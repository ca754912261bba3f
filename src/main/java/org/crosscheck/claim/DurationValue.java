package org.crosscheck.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something lasted or will last.
 *
 * @param iso ISO 8601, as the text counts: {@code PT72H}, {@code P3D}; {@code PXD} for "days"
 *     without a figure
 * @param quantity the same in seconds (months as 30 days, years as 365), with the text's bounds
 */
public record DurationValue(String iso, Quantity quantity) implements Value {
  /** Figures of any length that people write; longer ones stay as they are. */
  private static final Pattern PART_HOURS = Pattern.compile("PT(\\d{1,9}\\.\\d{1,9})H");

  private static final Map<String, Long> CLOCK = Map.of("H", 3600L, "M", 60L, "S", 1L);
  private static final Map<String, Long> DAYS = Map.of("Y", 365L, "M", 30L, "W", 7L, "D", 1L);

  public Bound bound() {
    return quantity.bound();
  }

  /** Whether the text names no figure: "several days". */
  public boolean vague() {
    return quantity.bound() == Bound.VAGUE;
  }

  /** The shortest that the words allow, ISO 8601 in the unit of the text; empty when open. */
  public Optional<String> shortest() {
    return quantity.low().map(low -> isRange() ? end(0) : inUnit(low));
  }

  /** The longest that the words allow, ISO 8601 in the unit of the text; empty when open. */
  public Optional<String> longest() {
    return quantity.high().map(high -> isRange() ? end(1) : inUnit(high));
  }

  /** "18 months to three years": each end in its own unit. */
  private boolean isRange() {
    return iso.indexOf('/') >= 0;
  }

  private String end(int which) {
    return whole(iso.split("/", 2)[which]);
  }

  /** The same with whole minutes for parts of an hour: {@code PT90M} for "an hour and a half". */
  public String whole() {
    return whole(iso);
  }

  private static String whole(String iso) {
    Matcher hours = PART_HOURS.matcher(iso);
    if (!hours.matches()) {
      return iso;
    }
    BigDecimal minutes = new BigDecimal(hours.group(1)).multiply(BigDecimal.valueOf(60));
    boolean exact = minutes.stripTrailingZeros().scale() <= 0;
    return exact ? "PT" + minutes.toBigInteger() + "M" : iso;
  }

  private String inUnit(BigDecimal seconds) {
    if (quantity.bound() != Bound.VAGUE && quantity.bound() != Bound.RANGE) {
      return whole();
    }
    String last = iso.substring(iso.length() - 1);
    boolean clock = iso.contains("T");
    long unit = clock ? CLOCK.getOrDefault(last, 1L) : DAYS.getOrDefault(last, 1L) * 86_400;
    boolean years = iso.endsWith("DE") || iso.endsWith("CE");
    long length = years ? 365L * 86_400 : unit;
    String figure =
        seconds
            .divide(BigDecimal.valueOf(length), MathContext.DECIMAL64)
            .stripTrailingZeros()
            .toPlainString();
    return (clock ? "PT" : "P") + figure + (years ? "Y" : last);
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

package org.crosscheck.unit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/**
 * What the symbols of units measure, by the systems of units of JSR 385. Loading those takes half a
 * second, so it waits until two different units meet.
 *
 * <p>A "ton" is the short ton of 2,000 pounds, a gallon that of the United States, a barrel one of
 * crude oil (42 gallons).
 */
final class UnitSymbols {
  private static final Set<String> TIMES = Set.of("year", "month", "week", "day");

  private UnitSymbols() {}

  private static final class Table {
    private static final int GALLONS_A_BARREL = 42;
    private static final Unit<?> KILOMETRE = Units.METRE.multiply(1000);
    private static final Unit<?> CENTIMETRE = Units.METRE.divide(100);
    private static final Map<String, Unit<?>> UNITS =
        Map.ofEntries(
            Map.entry("µm", Units.METRE.divide(1_000_000)),
            Map.entry("mm", Units.METRE.divide(1000)),
            Map.entry("cm", CENTIMETRE),
            Map.entry("m", Units.METRE),
            Map.entry("km", KILOMETRE),
            Map.entry("in", USCustomary.INCH),
            Map.entry("ft", USCustomary.FOOT),
            Map.entry("yd", USCustomary.YARD),
            Map.entry("mi", USCustomary.MILE),
            Map.entry("nmi", USCustomary.NAUTICAL_MILE),
            Map.entry("mm²", Units.METRE.divide(1000).pow(2)),
            Map.entry("cm²", CENTIMETRE.pow(2)),
            Map.entry("m²", Units.SQUARE_METRE),
            Map.entry("km²", KILOMETRE.pow(2)),
            Map.entry("in²", USCustomary.INCH.pow(2)),
            Map.entry("ft²", USCustomary.FOOT.pow(2)),
            Map.entry("yd²", USCustomary.YARD.pow(2)),
            Map.entry("mi²", USCustomary.MILE.pow(2)),
            Map.entry("ha", USCustomary.HECTARE),
            Map.entry("ac", USCustomary.ACRE),
            Map.entry("cm³", CENTIMETRE.pow(3)),
            Map.entry("m³", Units.CUBIC_METRE),
            Map.entry("km³", KILOMETRE.pow(3)),
            Map.entry("ft³", USCustomary.CUBIC_FOOT),
            Map.entry("in³", USCustomary.CUBIC_INCH),
            Map.entry("yd³", USCustomary.YARD.pow(3)),
            Map.entry("L", Units.LITRE),
            Map.entry("mL", Units.LITRE.divide(1000)),
            Map.entry("gal", USCustomary.GALLON_LIQUID),
            Map.entry("bbl", USCustomary.GALLON_LIQUID.multiply(GALLONS_A_BARREL)),
            Map.entry("µg", Units.GRAM.divide(1_000_000)),
            Map.entry("mg", Units.GRAM.divide(1000)),
            Map.entry("g", Units.GRAM),
            Map.entry("kg", Units.KILOGRAM),
            Map.entry("t", Units.KILOGRAM.multiply(1000)),
            Map.entry("kt", Units.KILOGRAM.multiply(1_000_000)),
            Map.entry("Mt", Units.KILOGRAM.multiply(1_000_000_000)),
            Map.entry("Gt", Units.KILOGRAM.multiply(1_000_000_000_000L)),
            Map.entry("ton", USCustomary.TON),
            Map.entry("long ton", Imperial.TON_UK),
            Map.entry("st", Imperial.STONE),
            Map.entry("lb", USCustomary.POUND),
            Map.entry("oz", USCustomary.OUNCE),
            Map.entry("mph", USCustomary.MILE_PER_HOUR),
            Map.entry("km/h", Units.KILOMETRE_PER_HOUR),
            Map.entry("m/s", Units.METRE_PER_SECOND),
            Map.entry("ft/s", USCustomary.FOOT_PER_SECOND),
            Map.entry("kn", USCustomary.KNOT),
            Map.entry("°C", Units.CELSIUS),
            Map.entry("°F", USCustomary.FAHRENHEIT),
            Map.entry("K", Units.KELVIN),
            Map.entry("W", Units.WATT),
            Map.entry("kW", Units.WATT.multiply(1000)),
            Map.entry("MW", Units.WATT.multiply(1_000_000)),
            Map.entry("GW", Units.WATT.multiply(1_000_000_000)),
            Map.entry("hp", USCustomary.HORSEPOWER),
            Map.entry("Hz", Units.HERTZ),
            Map.entry("kHz", Units.HERTZ.multiply(1000)),
            Map.entry("MHz", Units.HERTZ.multiply(1_000_000)),
            Map.entry("GHz", Units.HERTZ.multiply(1_000_000_000)),
            Map.entry("year", Units.YEAR),
            Map.entry("month", Units.MONTH),
            Map.entry("week", Units.WEEK),
            Map.entry("day", Units.DAY));

    private Table() {}
  }

  /** Whether both are units of time, in which ages are given. */
  static boolean areTimes(String from, String to) {
    return TIMES.contains(from) && TIMES.contains(to);
  }

  /** How a number of the one becomes a number of the other; empty if they measure other things. */
  static Optional<UnaryOperator<BigDecimal>> conversion(String from, String to) {
    Unit<?> known = Table.UNITS.get(from);
    Unit<?> wanted = Table.UNITS.get(to);
    if (known == null || wanted == null || !known.isCompatible(wanted)) {
      return Optional.empty();
    }
    return Optional.of(number -> converted(number, known, wanted));
  }

  private static BigDecimal converted(BigDecimal number, Unit<?> from, Unit<?> to) {
    try {
      return BigDecimal.valueOf(from.getConverterToAny(to).convert(number).doubleValue());
    } catch (IncommensurableException e) {
      throw new IllegalStateException(from + " and " + to + " were compatible", e);
    }
  }
}

package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a unit word counts in: a decade counts ten years.
 *
 * @param vague the duration without a figure, as TIMEX3 writes it: {@code PXD}
 */
record Measure(Unit unit, BigDecimal times, String vague) {
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern VAGUE =
      Pattern.compile("P(T(?=X[HMS]$)|(?=X(?:[YMWD]|DE|CE)$))X(DE|CE|[YMWDHS])");

  /** Reads the meaning in the word list: {@code P10Y}. */
  static Measure of(String iso) {
    boolean clock = iso.contains("T");
    String letter = iso.substring(iso.length() - 1);
    Unit unit =
        Arrays.stream(Unit.values())
            .filter(u -> u.clock() == clock && u.letter().equals(letter))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not a unit of time: " + iso));
    String figure = NO_DIGIT.matcher(iso).replaceAll("");
    return new Measure(unit, new BigDecimal(figure), vague(unit, figure));
  }

  /** The unit of a length without a figure: {@code PXD}, {@code PTXH}. */
  static Optional<Measure> vaguely(String iso) {
    Matcher form = VAGUE.matcher(iso);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (form.group(2)) {
          case "DE" -> of("P10Y");
          case "CE" -> of("P100Y");
          default -> of("P" + form.group(1) + "1" + form.group(2));
        });
  }

  private static String vague(Unit unit, String figure) {
    String suffix =
        switch (figure) {
          case "10" -> "DE";
          case "100" -> "CE";
          default -> unit.letter();
        };
    return (unit.clock() ? "PTX" : "PX") + suffix;
  }
}

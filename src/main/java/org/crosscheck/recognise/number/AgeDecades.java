package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Ages by the decade: "in his 40s", "in their twenties and thirties", "in her mid- to late 50s".
 */
final class AgeDecades {
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our", "your");
  private static final int[] ALL = {0, 9};
  private static final int[] TEENS = {3, 9};
  private static final Map<String, int[]> STAGES =
      Map.of("early", new int[] {0, 3}, "mid", new int[] {4, 6}, "late", new int[] {7, 9});
  private static final Set<String> LIST_JOINTS = Set.of("and", "or", "to", ",", "-", "\u2013");
  private static final int LONGEST_LIST = 4;
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90,
          "teens",
          10);

  private static final BigDecimal FIRST_TEEN = BigDecimal.valueOf(13);
  private static final BigDecimal LATE_TEEN = BigDecimal.valueOf(17);
  private static final BigDecimal LAST_TEEN = BigDecimal.valueOf(19);

  private AgeDecades() {}

  private static Reading years(int from, int to, BigDecimal low, BigDecimal high) {
    Figure figure = new Figure(from, to, Amount.range(low, high), Form.DIGITS, BigDecimal.ONE);
    return Reading.of(MentionType.AGE, figure, "year");
  }

  /** "in their thirties", which no reader of numbers would find. */
  static Optional<Reading> spelled(Words words, int at) {
    if (words.is(at, "teens") && afterPossessive(words, at)) {
      int from = stage(words, at);
      boolean early = words.is(from, "early");
      boolean late = words.is(from, "late");
      return Optional.of(
          years(
              from,
              at + 1,
              late ? LATE_TEEN : FIRST_TEEN,
              early ? LATE_TEEN.subtract(BigDecimal.ONE) : LAST_TEEN));
    }
    Integer decade = DECADES.get(words.form(at));
    return decade != null && afterPossessive(words, at)
        ? Optional.of(decade(words, at, at + 1, BigDecimal.valueOf(decade)))
        : Optional.empty();
  }

  /** "in his 40s", "in her early 20s", "in their 20s and 30s", "in his mid- to late 50s". */
  static Optional<Reading> read(Words words, Figure figure) {
    boolean plural = AgeReader.isPluralOf(words, figure.to());
    boolean tens = figure.number().remainder(BigDecimal.TEN).signum() == 0;
    if (!plural || !tens || !AgeReader.isAge(figure) || !afterPossessive(words, figure.from())) {
      return Optional.empty();
    }
    return Optional.of(decade(words, figure.from(), figure.to() + 1, figure.number()));
  }

  /** Also through the decades of a list: the 30s of "their 20s and 30s". */
  private static boolean afterPossessive(Words words, int at) {
    int first = stage(words, at);
    for (int i = 0; i < LONGEST_LIST; i++) {
      if (POSSESSIVES.contains(words.form(first - 1))) {
        return true;
      }
      int before = first - 1;
      while (LIST_JOINTS.contains(words.form(before)) && before > first - 3) {
        before--;
      }
      boolean decade =
          before < first - 1
              && ((AgeReader.isPluralOf(words, before) && words.digits(before - 1))
                  || DECADES.containsKey(words.form(before)));
      if (!decade) {
        return false;
      }
      first = stage(words, DECADES.containsKey(words.form(before)) ? before : before - 1);
    }
    return false;
  }

  /** Where "early", "mid-" or "mid- to late" before a decade begins. */
  private static int stage(Words words, int at) {
    int before = words.hyphen(at - 1) ? at - 2 : at - 1;
    if (!STAGES.containsKey(words.form(before))) {
      return at;
    }
    boolean to = words.is(before - 1, "to");
    int other = words.hyphen(before - 2) ? before - 3 : before - 2;
    return to && STAGES.containsKey(words.form(other)) ? other : before;
  }

  /** Early are the first four years of a decade, late the last three. */
  private static Reading decade(Words words, int at, int to, BigDecimal start) {
    int from = stage(words, at);
    int last = words.hyphen(at - 1) ? at - 2 : at - 1;
    int[] all = words.is(at, "teens") ? TEENS : ALL;
    int[] first = STAGES.getOrDefault(words.form(from), all);
    int[] end = from < at ? STAGES.getOrDefault(words.form(last), all) : all;
    Amount years =
        Amount.range(
            start.add(BigDecimal.valueOf(first[0])), start.add(BigDecimal.valueOf(end[1])));
    Figure figure = new Figure(from, to, years, Form.DIGITS, BigDecimal.ONE);
    return Reading.of(MentionType.AGE, figure, "year");
  }
}

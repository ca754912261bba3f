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
  private static final Map<String, int[]> STAGES =
      Map.of("early", new int[] {0, 3}, "mid", new int[] {4, 6}, "late", new int[] {7, 9});

  /** The teens begin at thirteen. */
  private static final String TEENS = "teens";

  private static final int[] ALL_TEENS = {3, 9};
  private static final Map<String, int[]> STAGES_OF_TEENS =
      Map.of("early", new int[] {3, 6}, "mid", new int[] {4, 6}, "late", new int[] {7, 9});
  private static final Set<String> LIST_JOINTS = Set.of("and", "or", "to", ",", "-", "\u2013");
  private static final int LONGEST_LIST = 4;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private final Lexicon lexicon;

  AgeDecades(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "in their thirties", "in his late teens", which no reader of numbers would find. */
  Optional<Reading> spelled(Words words, int at) {
    return start(words.form(at))
        .filter(start -> afterPossessive(words, at))
        .map(start -> decade(words, at, at + 1, start));
  }

  /** "Teens" ten, "twenties" twenty. */
  private Optional<BigDecimal> start(String form) {
    return form.equals(TEENS)
        ? Optional.of(BigDecimal.TEN)
        : lexicon.smallPlural(form).filter(n -> n.compareTo(TWENTY) >= 0 && areTens(n));
  }

  private static boolean areTens(BigDecimal number) {
    return number.remainder(BigDecimal.TEN).signum() == 0;
  }

  /** "in his 40s", "in her early 20s", "in their 20s and 30s", "in his mid- to late 50s". */
  Optional<Reading> read(Words words, Figure figure) {
    boolean plural = AgeReader.isPluralOf(words, figure.to());
    if (!plural
        || !areTens(figure.number())
        || !AgeReader.isAge(figure)
        || !afterPossessive(words, figure.from())) {
      return Optional.empty();
    }
    return Optional.of(decade(words, figure.from(), figure.to() + 1, figure.number()));
  }

  /** Also through the decades of a list: the 30s of "their 20s and 30s". */
  private boolean afterPossessive(Words words, int at) {
    int first = stage(words, at);
    for (int i = 0; i < LONGEST_LIST; i++) {
      if (POSSESSIVES.contains(words.form(first - 1))) {
        return true;
      }
      int before = first - 1;
      while (LIST_JOINTS.contains(words.form(before)) && before > first - 3) {
        before--;
      }
      boolean spelled = start(words.form(before)).isPresent();
      boolean digits = AgeReader.isPluralOf(words, before) && words.digits(before - 1);
      if (before == first - 1 || !(spelled || digits)) {
        return false;
      }
      first = stage(words, spelled ? before : before - 1);
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
    boolean teens = words.is(at, TEENS);
    int[] all = teens ? ALL_TEENS : ALL;
    Map<String, int[]> stages = teens ? STAGES_OF_TEENS : STAGES;
    int[] first = stages.getOrDefault(words.form(from), all);
    int[] end = from < at ? stages.getOrDefault(words.form(last), all) : all;
    Amount years =
        Amount.range(
            start.add(BigDecimal.valueOf(first[0])), start.add(BigDecimal.valueOf(end[1])));
    Figure figure = new Figure(from, to, years, Form.DIGITS, BigDecimal.ONE);
    return Reading.of(MentionType.AGE, figure, "year");
  }
}

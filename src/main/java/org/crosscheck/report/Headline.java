package org.crosscheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Verdict;

/**
 * A finding in one line that can be read alone: "People killed: at least 12 · 13 · at least 14,
 * three sources, two periods".
 *
 * @param values the values in their articles' own words, each once, figures from small to large
 * @param rest how many sources, periods and origins stand behind them
 */
record Headline(String title, List<String> values, String rest) {
  private static final int SHOWN = 6;

  static Headline of(Verdict verdict) {
    List<Voice> voices = Voice.of(verdict);
    return new Headline(
        Wording.oneLine(verdict.alignment().title()),
        values(verdict, voices),
        rest(verdict, voices));
  }

  String line() {
    return title + ": " + String.join(" · ", values) + ", " + rest;
  }

  private static List<String> values(Verdict verdict, List<Voice> voices) {
    MemberTable lists = MemberTable.of(verdict);
    if (!lists.lists().isEmpty()) {
      return lists.inShort();
    }
    Map<String, String> values = new LinkedHashMap<>();
    voices.stream()
        .map(Voice::first)
        .sorted(Comparator.comparing(Headline::size))
        .forEach(claim -> values.putIfAbsent(key(claim), words(claim)));
    return shortened(List.copyOf(values.values()));
  }

  private static List<String> shortened(List<String> values) {
    if (values.size() <= SHOWN) {
      return values;
    }
    List<String> shortened = new ArrayList<>(values.subList(0, SHOWN - 1));
    shortened.add(values.size() - shortened.size() + " more");
    return shortened;
  }

  private static String key(Claim claim) {
    return claim.value() instanceof Quantity quantity
        ? quantity.canonical()
        : words(claim).toLowerCase(Locale.ROOT);
  }

  /** Sorts figures by size and leaves all else in the order of publication. */
  private static BigDecimal size(Claim claim) {
    return claim.value() instanceof Quantity quantity
        ? quantity.point().or(quantity::low).or(quantity::high).orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  private static String words(Claim claim) {
    Value value = claim.value();
    String words = Wording.ownWords(claim);
    if (value instanceof Quantity) {
      words = Wording.midSentence(words);
    }
    return Wording.shortly(words, value instanceof Utterance ? 48 : 40);
  }

  private static String rest(Verdict verdict, List<Voice> voices) {
    long sources = voices.stream().map(voice -> voice.source().id()).distinct().count();
    long periods =
        voices.stream()
            .map(v -> Wording.period(v.first().scope()))
            .filter(p -> !p.isEmpty())
            .distinct()
            .count();
    return Wording.count(sources, "source")
        + (periods > 1 ? ", " + Wording.count(periods, "period") : "")
        + (verdict.origins() < sources && verdict.origins() > 0
            ? ", " + Wording.count(verdict.origins(), "origin")
            : "");
  }
}

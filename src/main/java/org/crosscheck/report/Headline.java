package org.crosscheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DeadlineValue;
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
    return new Headline(title(verdict), values(verdict, voices), rest(verdict, voices));
  }

  /** "Deadline (embassy staff)": the kind, with its subject where it has one. */
  static String title(Verdict verdict) {
    String title = Phrases.oneLine(verdict.alignment().title());
    String lead = verdict.alignment().kind().title() + ": ";
    if (verdict.alignment().kind().type() == ClaimType.QUOTE) {
      return title + speaker(verdict);
    }
    return title.startsWith(lead) && title.length() > lead.length()
        ? verdict.alignment().kind().title() + " (" + title.substring(lead.length()) + ")"
        : title;
  }

  /** The speaker in the shortest form that an article has; nothing where none is named. */
  private static String speaker(Verdict verdict) {
    return verdict.alignment().claims().stream()
        .flatMap(c -> c.value() instanceof Utterance u ? u.speaker().stream() : Stream.empty())
        .map(Phrases::oneLine)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(name -> " (" + Phrases.shortly(name, 40) + ")")
        .orElse("");
  }

  String line() {
    return title + ": " + String.join(" · ", values) + ", " + rest;
  }

  private static List<String> values(Verdict verdict, List<Voice> voices) {
    MemberTable lists = MemberTable.of(verdict);
    if (lists.lists().size() > 1 && lists.lists().size() == voices.size()) {
      return lists.inShort();
    }
    Map<String, String> values = new LinkedHashMap<>();
    voices.stream()
        .sorted(
            Comparator.comparing(Voice::isTentative).thenComparing(voice -> size(voice.first())))
        .forEach(voice -> values.putIfAbsent(key(voice.first()), words(voice)));
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
    return value(claim) + claim.stance();
  }

  private static String value(Claim claim) {
    if (claim.value() instanceof DeadlineValue deadline) {
      return deadline.duration().orElseGet(() -> deadline.due().toString());
    }
    return claim.value() instanceof Quantity quantity
        ? quantity.canonical()
        : Circumstances.ownWords(claim).toLowerCase(Locale.ROOT);
  }

  /** Sorts figures by size and leaves all else in the order of publication. */
  private static BigDecimal size(Claim claim) {
    return claim.value() instanceof Quantity quantity
        ? quantity.point().or(quantity::low).or(quantity::high).orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  private static String words(Voice voice) {
    Value value = voice.first().value();
    String words = voice.marked(value instanceof Utterance ? 48 : 40);
    return value instanceof Quantity ? Phrases.midSentence(words) : words;
  }

  private static String rest(Verdict verdict, List<Voice> voices) {
    long sources = voices.stream().map(voice -> voice.source().id()).distinct().count();
    long periods =
        voices.stream()
            .flatMap(v -> Circumstances.heldFor(v.first()).stream())
            .filter(period -> !period.inherited())
            .map(period -> period.interval().<Object>map(i -> i).orElse(period.words()))
            .distinct()
            .count();
    return Phrases.count(sources, "source")
        + (periods > 1 ? ", " + Phrases.count(periods, "period") : "")
        + (verdict.origins() < sources && verdict.origins() > 0
            ? ", " + Phrases.count(verdict.origins(), "origin")
            : "");
  }
}

package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Value;

/**
 * What the articles give, each value once with the sources that have it: figures from small to
 * large, all else as the sources come; what is only asked, planned or supposed last.
 */
final class Sayings {
  private static final int SHOWN = 5;
  private static final int WORDINGS = 3;

  private Sayings() {}

  static String of(List<Claim> claims, Labels labels) {
    List<String> said = new ArrayList<>();
    List<List<Claim>> values = values(claims);
    int shown = values.size() == SHOWN + 1 ? SHOWN + 1 : Math.min(SHOWN, values.size());
    for (List<Claim> value : values.subList(0, shown)) {
      said.add(words(value) + " (" + put(value.get(0)) + labels.of(value) + ")");
    }
    if (shown < values.size()) {
      said.add(values.size() - shown + " other values");
    }
    boolean one = claims.stream().map(Claim::sourceId).distinct().count() == 1;
    return (one ? "One article gives " : "The articles give ") + Wording.list(said);
  }

  /** Each wording of one value, so that nobody is quoted with another's words. */
  private static String words(List<Claim> value) {
    Map<String, String> words = new LinkedHashMap<>();
    value.forEach(
        claim ->
            words.putIfAbsent(
                Wording.plain(claim).toLowerCase(Locale.ROOT), Wording.quoted(claim)));
    return words.values().stream().limit(WORDINGS).collect(Collectors.joining(" or "))
        + (words.size() > WORDINGS ? " or the like" : "");
  }

  /** The claims by what they say. */
  static List<List<Claim>> values(List<Claim> claims) {
    Map<String, List<Claim>> values = new LinkedHashMap<>();
    claims.stream()
        .sorted(
            Comparator.comparing((Claim claim) -> isTentative(claim))
                .thenComparing(claim -> size(claim.value())))
        .forEach(claim -> values.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim));
    return List.copyOf(values.values());
  }

  private static String key(Claim claim) {
    return what(claim) + "\n" + claim.stance();
  }

  private static String what(Claim claim) {
    Value value = claim.value();
    if (value instanceof DeadlineValue deadline) {
      return deadline.duration().orElseGet(() -> deadline.due().toString());
    }
    boolean figure = value instanceof Quantity || value instanceof DurationValue;
    return figure ? value.canonical() : Wording.plain(claim).toLowerCase(Locale.ROOT);
  }

  private static BigDecimal size(Value value) {
    if (value instanceof DurationValue duration) {
      return size(duration.quantity());
    }
    return value instanceof Quantity quantity
        ? quantity.point().or(quantity::low).or(quantity::high).orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  private static String put(Claim claim) {
    return isTentative(claim) ? claim.stance() + ", " : "";
  }

  /** Whether the article does not itself say that it is so. */
  static boolean isTentative(Claim claim) {
    return !claim.stance().isEmpty();
  }
}

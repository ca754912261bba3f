package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Quantity;
import org.crosscheck.compare.ClaimFindings.Found;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;

/**
 * Adds up the parts that a sentence names behind a whole: "13 people died: ten passengers and two
 * crew". Only exact figures behind a colon, a dash or a bracket that are joined by commas and
 * "and", as nothing else promises to be all of the parts.
 */
final class PartsAndSums {
  /** Between the whole and its first part: what is counted, then the sign that opens a list. */
  private static final Pattern OPENS =
      Pattern.compile("[^.;:()\\u2013\\u2014]{0,60}(:|\\(|\\s[-\\u2013\\u2014])\\s*");

  /** The same without a sign, where only the sum shows that the parts were meant to be all. */
  private static final Pattern APPOSED =
      Pattern.compile("\\s+(?:[\\p{L}'-]+\\s+){0,2}?[\\p{L}'-]+,\\s+");

  /** Parts that make less than this of the whole are some of it, and not a sum that fails. */
  static final BigDecimal NEARLY = new BigDecimal("0.8");

  /** Between one part and the next: what is counted, then a comma or "and". */
  private static final Pattern JOINS =
      Pattern.compile("[^.;:,()\\u2013\\u2014\\d]{0,40}(,|,? and)\\s+");

  /** Behind the last part: what is counted, then the end of the list. */
  private static final Pattern CLOSES =
      Pattern.compile("[^.;:,()\\u2013\\u2014\\d]{0,40}([.)\\u2013\\u2014;]|$).*", Pattern.DOTALL);

  private static final int LONGEST_SENTENCE = 2000;

  List<Found> in(List<Claim> claims) {
    List<Claim> exact = claims.stream().filter(PartsAndSums::isExact).toList();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      List<Claim> parts = parts(exact, i);
      if (parts.size() > 1) {
        failing(exact.get(i), parts).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isExact(Claim claim) {
    return claim.type().isCount()
        && claim.provenance().sentenceText().length() <= LONGEST_SENTENCE
        && claim.value() instanceof Quantity quantity
        && quantity.bound() == Bound.EXACT;
  }

  /** The parts of the whole at an index, in order; none if what stands behind it is no list. */
  private static List<Claim> parts(List<Claim> claims, int whole) {
    List<Claim> parts = new ArrayList<>();
    Claim before = claims.get(whole);
    for (int i = whole + 1; i < claims.size(); i++) {
      Claim next = claims.get(i);
      String between = between(before, next);
      boolean joined =
          parts.isEmpty()
              ? OPENS.matcher(between).matches()
                  || (APPOSED.matcher(between).matches() && next.kind().equals(before.kind()))
              : JOINS.matcher(between).matches();
      if (between.isEmpty() || !joined) {
        break;
      }
      parts.add(next);
      before = next;
    }
    return parts.isEmpty() || CLOSES.matcher(before.provenance().behind(LONGEST_SENTENCE)).matches()
        ? parts
        : List.of();
  }

  private static String between(Claim a, Claim b) {
    return a.provenance().between(b.provenance()).orElse("");
  }

  private static Optional<Found> failing(Claim whole, List<Claim> parts) {
    BigDecimal sum =
        parts.stream().map(PartsAndSums::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean smaller = parts.stream().allMatch(part -> figure(part).compareTo(figure(whole)) < 0);
    boolean near = sum.min(figure(whole)).compareTo(sum.max(figure(whole)).multiply(NEARLY)) >= 0;
    boolean apposed = APPOSED.matcher(between(whole, parts.get(0))).matches();
    if (!smaller || sum.compareTo(figure(whole)) == 0 || (apposed && !near)) {
      return Optional.empty();
    }
    String reason =
        "in one sentence of %s the parts %s make %s, and the whole is given as %s"
            .formatted(
                whole.provenance().source().label(),
                Wording.list(parts.stream().map(Wording::quoted).collect(Collectors.toList())),
                sum.toPlainString(),
                Wording.quoted(whole));
    Relation relation = Relation.contradiction(reason);
    List<Claim> all = new ArrayList<>(List.of(whole));
    all.addAll(parts);
    List<Pair> pairs = List.of(new Pair(whole, parts.get(0), relation));
    return Optional.of(
        new Found(
            whole.kind(),
            whole.kind().title() + ": parts and sum",
            all,
            relation,
            Weight.of(whole.kind(), RelationType.CONTRADICTION, pairs, claims -> claims.size())));
  }

  private static BigDecimal figure(Claim claim) {
    return ((Quantity) claim.value()).point().orElse(BigDecimal.ZERO);
  }
}

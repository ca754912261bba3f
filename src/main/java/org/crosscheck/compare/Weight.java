package org.crosscheck.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Token;

/**
 * How much a discrepancy matters to a reader. It starts from what the kind says ({@code severity}
 * in its {@code kind.yml}) and is one step lower for what explains itself (a later count, other
 * words for one utterance), for figures that are all within five hundredths of each other, and for
 * what is only supposed, planned, asked or denied on one side. It is never below {@link
 * Severity#LOW}; what is no discrepancy has {@link Severity#NONE}, and so has a name that is
 * spelled with and without accents.
 */
final class Weight {
  private static final BigDecimal CLOSE = new BigDecimal("0.05");

  private Weight() {}

  static Severity of(Kind kind, RelationType type, List<Pair> pairs) {
    if (!type.isDiscrepancy() || accentsOnly(kind, pairs)) {
      return Severity.NONE;
    }
    int steps = 0;
    if (type == RelationType.UPDATE || type == RelationType.QUOTE_VARIANT) {
      steps++;
    }
    if (allClose(pairs)) {
      steps++;
    }
    if (onlySupposed(pairs)) {
      steps++;
    }
    int level = Math.max(Severity.LOW.ordinal(), base(kind).ordinal() - steps);
    return Severity.values()[level];
  }

  private static Severity base(Kind kind) {
    return switch (kind.severity().toLowerCase(Locale.ROOT)) {
      case "high" -> Severity.HIGH;
      case "medium" -> Severity.MEDIUM;
      default -> Severity.LOW;
    };
  }

  /** Whether every difference is with something that its article does not say to be so. */
  private static boolean onlySupposed(List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.relation().type().isDiscrepancy())
        .allMatch(pair -> Sayings.isTentative(pair.a()) || Sayings.isTentative(pair.b()));
  }

  private static boolean accentsOnly(Kind kind, List<Pair> pairs) {
    return kind.type() == ClaimType.NAME
        && pairs.stream()
            .filter(pair -> pair.relation().type().isDiscrepancy())
            .allMatch(pair -> folded(pair.a()).equals(folded(pair.b())));
  }

  private static String folded(Claim claim) {
    return Token.folded(claim.value().canonical());
  }

  private static boolean allClose(List<Pair> pairs) {
    List<Optional<BigDecimal>> gaps =
        pairs.stream()
            .filter(pair -> pair.relation().type().isDiscrepancy())
            .map(pair -> gap(pair.a(), pair.b()))
            .toList();
    return !gaps.isEmpty()
        && gaps.stream().allMatch(gap -> gap.isPresent() && gap.get().compareTo(CLOSE) <= 0);
  }

  private static Optional<BigDecimal> gap(Claim a, Claim b) {
    if (a.value() instanceof Quantity first && b.value() instanceof Quantity second) {
      return first.point().flatMap(p -> second.point().map(q -> Figures.distance(p, q)));
    }
    return Optional.empty();
  }
}

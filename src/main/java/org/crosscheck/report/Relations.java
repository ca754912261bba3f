package org.crosscheck.report;

import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;

/** What a finding found, in two or three words, for a label. */
final class Relations {
  private Relations() {}

  /** What a finding found, in two or three words, for a label. */
  static String label(Verdict verdict) {
    if (verdict.type() == RelationType.IMPRECISE) {
      return switch (verdict.alignment().kind().type()) {
        case ROLE, NAME, STATUS -> "one says more";
        default -> label(verdict.type());
      };
    }
    if (verdict.type() == RelationType.SPEAKER_DIFFERS
        && verdict.alignment().claims().size() == 1) {
      return "speaker in doubt";
    }
    if (isInner(verdict)) {
      return "contradicts itself";
    }
    if (verdict.type() != RelationType.DIVERGENT) {
      return label(verdict.type());
    }
    return switch (verdict.alignment().kind().type()) {
      case DEADLINE, DATE, DURATION -> "times differ";
      case NAME -> "spelled differently";
      case ROLE, STATUS, NATIONS -> "accounts differ";
      default -> label(verdict.type());
    };
  }

  /** Whether it is one article that contradicts itself, whatever others say. */
  private static boolean isInner(Verdict verdict) {
    return verdict.type() == RelationType.CONTRADICTION
        && verdict.pairs().stream()
            .filter(pair -> pair.relation().type() == verdict.type())
            .allMatch(pair -> pair.a().sourceId().equals(pair.b().sourceId()));
  }

  /** A relation in two or three words, for a label. */
  static String label(RelationType type) {
    return switch (type) {
      case CONSISTENT -> "agree";
      case INDETERMINATE -> "cannot be judged";
      case IMPRECISE -> "one is vaguer";
      case SCOPE_DIFFERS -> "different scope";
      case UPDATE -> "updated";
      case DIVERGENT -> "figures differ";
      case SET_DIFFERS -> "lists differ";
      case QUOTE_VARIANT -> "wording differs";
      case SPEAKER_DIFFERS -> "speakers differ";
      case CONTRADICTION -> "cannot both hold";
    };
  }
}

package org.crosscheck.report;

import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Verdict;

/** What was decided on a finding, in a line. */
final class Decisions {
  private Decisions() {}

  /** "accepted", "dismissed", "changed" since, or "open". */
  static String state(Decision decision, Verdict verdict) {
    if (decision.choice() == Decision.Choice.NONE) {
      return "open";
    }
    String choice = decision.choice() == Decision.Choice.ACCEPT ? "accepted" : "dismissed";
    return decision.stands(verdict) ? choice : "changed";
  }

  /** "Dismissed by Ann on 2021-03-20: misread. Note: ..."; says so where it no longer stands. */
  static String words(Decision decision, Verdict verdict) {
    StringBuilder line = new StringBuilder();
    if (!decision.stands(verdict)) {
      line.append(
          "Open again, because its values or sources changed since it was decided. Before: ");
    }
    switch (decision.choice()) {
      case ACCEPT -> line.append("accepted");
      case DISMISS -> line.append("dismissed");
      case NONE -> line.append("noted");
    }
    line.append(decision.by().isEmpty() ? "" : " by " + decision.by());
    line.append(decision.at().length() < 10 ? "" : " on " + decision.at().substring(0, 10));
    line.append(decision.reason().isEmpty() ? "" : ": " + decision.reason());
    line.append(decision.note().isEmpty() ? "." : ". Note: " + decision.note());
    return Phrases.capitalised(Phrases.oneLine(line.toString()));
  }
}

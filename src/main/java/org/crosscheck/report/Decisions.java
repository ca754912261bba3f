package org.crosscheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;

/** What was decided on a finding, in a line. */
final class Decisions {
  static final String LOST = "Decided before, and not found any more";

  private Decisions() {}

  /** The last decision on each finding that this check did not make again; none is dropped. */
  static List<Decision> lost(Findings findings) {
    Set<String> found =
        findings.verdicts().stream().map(v -> v.alignment().id()).collect(Collectors.toSet());
    Map<String, Decision> last = new LinkedHashMap<>();
    findings.decisions().stream()
        .filter(decision -> !found.contains(decision.finding()))
        .forEach(decision -> last.put(decision.finding(), decision));
    return List.copyOf(last.values());
  }

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
    boolean reopened = decision.choice() != Decision.Choice.NONE && !decision.stands(verdict);
    return reopened
        ? "Open again, because its values or sources changed since it was decided. Before: "
            + told(decision)
        : Phrases.capitalised(told(decision));
  }

  /** Of a finding that is not there any more: with the finding's id. */
  static String words(Decision decision) {
    return decision.finding() + ": " + told(decision);
  }

  private static String told(Decision decision) {
    StringBuilder line = new StringBuilder();
    switch (decision.choice()) {
      case ACCEPT -> line.append("accepted");
      case DISMISS -> line.append("dismissed");
      case NONE -> line.append("noted");
    }
    line.append(decision.by().isEmpty() ? "" : " by " + decision.by());
    line.append(decision.at().length() < 10 ? "" : " on " + decision.at().substring(0, 10));
    line.append(decision.reason().isEmpty() ? "" : ": " + decision.reason());
    line.append(decision.note().isEmpty() ? "." : ". Note: " + decision.note());
    return Phrases.oneLine(line.toString());
  }
}

package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;
import org.junit.jupiter.api.Test;

class DecisionLinesTest {

  @Test
  void what_a_page_exports_is_read_back() {
    for (Decision decision : Stories.decidedFerry().decisions()) {
      String line = JsonValues.lines().toJson(DecisionLines.json(decision));
      assertThat(DecisionLines.read(line + "\n\n").decisions()).containsExactly(decision);
    }
  }

  @Test
  void every_broken_line_is_named_with_its_line_and_column() {
    DecisionLines.Lines lines =
        DecisionLines.read(
            "{\"finding\":\"a\",\"decision\":\"accept\"}\nnonsense\n{\"decision\":\"accept\"}\n{\"finding\":\"a\",\"decision\":\"maybe\"}\n[1]\n{\"a\":");
    assertThat(lines.decisions()).hasSize(1);
    assertThat(lines.problems())
        .containsExactly(
            "2:1: not JSON",
            "3:1: no \"finding\", the id of the finding",
            "4:1: \"decision\" is 'maybe', not 'accept', 'dismiss' or empty",
            "5:1: not a JSON object",
            "6:6: not JSON");
  }

  @Test
  void the_last_decision_counts_and_stands_while_the_fingerprint_is_the_same() {
    Findings ferry = Stories.ferry();
    Verdict verdict = ferry.verdicts().get(0);
    String id = verdict.alignment().id();
    Decision first =
        new Decision(id, verdict.fingerprint(), Decision.Choice.ACCEPT, "", "", "", "");
    Decision last = new Decision(id, "another", Decision.Choice.DISMISS, "", "", "", "");
    assertThat(ferry.decided(java.util.List.of(first, last)).decision(verdict)).contains(last);
    assertThat(first.stands(verdict)).isTrue();
    assertThat(last.stands(verdict)).isFalse();
  }

  @Test
  void every_report_shows_who_decided_and_why() {
    for (Report report :
        java.util.List.of(
            new TextReport(false), new MarkdownReport(), new CsvReport(), new JsonReport())) {
      String rendered = report.render(Stories.decidedFerry()).replaceAll("\\s+", " ");
      assertThat(rendered).contains("Ann Reader").contains("different facts");
    }
    assertThat(new TextReport(false).render(Stories.decidedFerry()).replaceAll("\\s+", " "))
        .contains("Open again, because its values or sources changed since it was decided.");
  }
}

package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Deciding in the page, and decisions on their way in and out of it. */
class DecisionsBrowserTest extends InBrowser {

  @Test
  void decisions_outlive_a_reload_and_travel_in_a_file() throws IOException {
    Findings ferry = Stories.ferry();
    show(ferry);
    type("j");
    assertThat(states()).containsOnly("open");
    type("a");
    type("x");
    type(Keys.ENTER);
    assertThat(states()).startsWith("accepted", "dismissed", "open");
    type("u");
    assertThat(states()).startsWith("accepted", "open");
    chrome().navigate().refresh();
    assertThat(states()).startsWith("accepted", "open");

    Files.deleteIfExists(folder().resolve("decisions.jsonl"));
    chrome().findElement(By.id("export")).click();
    chrome().findElement(By.cssSelector("#exporting input[name=by]")).sendKeys("Ann", Keys.ENTER);
    DecisionLines.Lines lines = DecisionLines.read(Files.readString(downloaded()));
    assertThat(lines.problems()).isEmpty();
    assertThat(lines.decisions()).hasSize(1);
    assertThat(lines.decisions().get(0).by()).isEqualTo("Ann");

    run("localStorage.clear()");
    show(ferry.decided(lines.decisions()));
    assertThat(states()).startsWith("accepted", "open");
    Decision old = lines.decisions().get(0);
    show(
        ferry.decided(
            List.of(new Decision(old.finding(), "before", old.choice(), "", "", "Ann", old.at()))));
    assertThat(states()).startsWith("changed", "open");
  }

  @Test
  void a_figure_that_changed_opens_its_finding_again() throws IOException {
    Findings before = toll(12);
    Decision taken =
        new Decision(
            "toll",
            before.verdicts().get(0).fingerprint(),
            Decision.Choice.ACCEPT,
            "",
            "",
            "Ann",
            "2021-03-20");
    show(before.decided(List.of(taken)));
    assertThat(states()).containsExactly("accepted");
    show(toll(14).decided(List.of(taken)));
    assertThat(states()).containsExactly("changed");
  }

  private static Findings toll(int figure) {
    StoryBuilder story = new StoryBuilder();
    story.article("a", Optional.of("A"), Optional.empty(), figure + " died.");
    story.article("b", Optional.of("B"), Optional.empty(), "13 died.");
    story
        .saying("x", "a", Stories.DEATHS, figure + " died.", figure + "", Quantity.exactly(figure))
        .done();
    story.saying("y", "b", Stories.DEATHS, "13 died.", "13", Quantity.exactly(13)).done();
    return story
        .finding(
            "toll", RelationType.CONTRADICTION, Severity.HIGH, 2, "No number is both.", "x", "y")
        .build();
  }

  @Test
  void a_file_of_decisions_is_taken_over_whole_and_the_later_decision_counts() throws IOException {
    Findings ferry = Stories.ferry();
    show(ferry);
    take(
        line(ferry, 0, "accept", "2021-03-20T09:00:00.000Z"),
        line(ferry, 1, "dismiss", "2021-03-20T09:00:00.000Z"),
        "{\"finding\":\"a-gone\",\"fingerprint\":\"f\",\"decision\":\"accept\",\"at\":\"2021-03-20T09:00:00.000Z\"}");
    assertThat(text("#told"))
        .isEqualTo(
            "3 decisions taken over from some.jsonl. 1 decision of them on findings that are not in the list above; kept for export.");
    assertThat(states()).startsWith("accepted", "dismissed", "open");

    take(line(ferry, 0, "dismiss", "2020-01-01T09:00:00.000Z"));
    assertThat(text("#told"))
        .contains("0 decisions taken over")
        .contains("1 decision left as here");
    assertThat(states()).startsWith("accepted");

    chrome().navigate().refresh();
    assertThat(states()).startsWith("accepted", "dismissed");
    assertThat(exported()).extracting(Decision::finding).contains("a-gone").hasSize(3);
  }

  @Test
  void a_file_with_a_broken_line_changes_nothing_and_says_which() throws IOException {
    Findings ferry = Stories.ferry();
    show(ferry);
    take(line(ferry, 0, "accept", "2021-03-20"), "", "{\"finding\":", "[]");
    assertThat(text("#told"))
        .isEqualTo("some.jsonl, line 3: not a JSON object, and 1 more. Nothing was taken over.");
    assertThat(states()).containsOnly("open");
  }

  @Test
  void taking_over_a_file_can_be_undone() throws IOException {
    Findings ferry = Stories.ferry();
    show(ferry);
    take(line(ferry, 0, "accept", "2021-03-20"), line(ferry, 1, "accept", "2021-03-20"));
    assertThat(states()).startsWith("accepted", "accepted", "open");
    chrome().findElement(By.cssSelector("#conflicts summary")).sendKeys("u");
    assertThat(states()).containsOnly("open");
  }

  @Test
  void all_that_is_shown_is_decided_at_once_and_undone_at_once() throws IOException {
    show(Stories.ferry());
    chrome().findElement(By.cssSelector("#by-severity option[value=high]")).click();
    assertThat(text("#shown")).startsWith("2 of 5 shown");
    chrome().findElement(By.id("bulk-dismiss")).click();
    chrome().findElement(By.cssSelector("#dismiss input[value=minor]")).click();
    chrome().findElement(By.cssSelector("#dismiss textarea")).sendKeys("seen");
    chrome().findElement(By.cssSelector("#dismiss button.main")).click();
    assertThat(states()).containsExactly("dismissed", "dismissed", "open", "open", "open");
    chrome().findElement(By.cssSelector("#conflicts summary")).sendKeys("u");
    assertThat(states()).containsOnly("open");
  }

  @Test
  void deciding_all_at_once_leaves_what_was_decided_and_noted_before() throws IOException {
    show(Stories.ferry());
    type("j");
    type("a");
    type("n");
    type("ask the coastguard");
    chrome().findElement(By.cssSelector("#note button.main")).click();
    chrome().findElement(By.id("bulk-dismiss")).click();
    chrome().findElement(By.cssSelector("#dismiss button.main")).click();
    assertThat(states()).startsWith("accepted", "dismissed", "dismissed");
    assertThat(text("#told")).isEqualTo("4 findings decided. Left as decided before: 1.");
    assertThat(exported()).extracting(Decision::note).contains("ask the coastguard");
  }

  @Test
  void a_key_decides_the_finding_that_has_the_focus() throws IOException {
    show(Stories.ferry());
    type("j");
    type(Keys.TAB);
    type(Keys.TAB);
    type("a");
    assertThat(states()).startsWith("open", "open", "accepted");
  }

  @Test
  void an_undo_with_nothing_to_undo_says_so() throws IOException {
    show(Stories.ferry());
    type("u");
    assertThat(text("#told")).startsWith("Nothing was decided since this page was opened.");
  }

  @Test
  void a_decision_kept_here_finds_its_finding_under_another_id() throws IOException {
    Findings ferry = Stories.ferry();
    show(ferry);
    take(
        line(ferry, 0, "accept", "2021-03-20")
            .replace(ferry.verdicts().get(0).alignment().id(), "a-of-other-words"));
    chrome().navigate().refresh();
    assertThat(states()).startsWith("accepted", "open");
  }

  @Test
  void a_note_is_kept_and_decides_nothing() throws IOException {
    show(Stories.ferry());
    type("j");
    type("n");
    type("ask the coastguard");
    chrome().findElement(By.cssSelector("#note button.main")).click();
    assertThat(states()).containsOnly("open");
    assertThat(text("#conflicts > .finding .state")).isEqualTo("note");
    assertThat(exported()).extracting(Decision::note).containsExactly("ask the coastguard");
  }

  private void take(String... lines) throws IOException {
    Path file = Files.writeString(folder().resolve("some.jsonl"), String.join("\n", lines) + "\n");
    run("document.getElementById('told').textContent = ''");
    chrome().findElement(By.id("import-file")).sendKeys(file.toString());
    for (int i = 0; i < 100 && text("#told").isEmpty(); i++) {
      run("return 0");
    }
  }

  private static String line(Findings findings, int finding, String choice, String at) {
    Verdict verdict = findings.verdicts().get(finding);
    return "{\"finding\":\"%s\",\"fingerprint\":\"%s\",\"decision\":\"%s\",\"at\":\"%s\"}"
        .formatted(verdict.alignment().id(), verdict.fingerprint(), choice, at);
  }

  private List<Decision> exported() throws IOException {
    Files.deleteIfExists(folder().resolve("decisions.jsonl"));
    chrome().findElement(By.id("export")).click();
    chrome().findElement(By.cssSelector("#exporting button.main")).click();
    DecisionLines.Lines lines = DecisionLines.read(Files.readString(downloaded()));
    assertThat(lines.problems()).isEmpty();
    return lines.decisions();
  }
}

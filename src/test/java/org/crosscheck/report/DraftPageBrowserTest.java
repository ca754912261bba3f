package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.check.DraftChecker;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Standings;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The page on a draft. */
class DraftPageBrowserTest extends InBrowser {
  private static final String DRAFT =
      """
      Ferry <b>sinks</b> & burns

      Some 20 people were killed. The ferry had 120 passengers, and it cost $3 million.

      Police said 22 people were hurt.
      """;

  private static Document document(String file, String text) {
    Optional<String> unknown = Optional.empty();
    return new Document(
        new Source(file, file, unknown, unknown, Optional.empty(), unknown, unknown, unknown),
        text);
  }

  private Review showDraft() throws IOException {
    RuleFiles rules = RuleFiles.packed();
    DraftChecker checker =
        new DraftChecker(RuleBook.read(rules.files()), rules.wordLists(), new PackedModels(), 1);
    Review review =
        checker.check(
            Draft.of(document("draft.txt", DRAFT)),
            List.of(
                document(
                    "a.txt", "At least 14 people were killed. Police said 27 people were hurt."),
                document("b.txt", "The ferry had 120 passengers. Officials said 14 people died.")));
    Path page =
        Files.writeString(
            folder().resolve("draft.html"),
            new DraftHtml()
                .render(List.of(new Standings(Set.of(), List.of()).applied(review)), List.of()));
    open(page);
    return review;
  }

  @Test
  void the_draft_reads_as_it_is_with_its_claims_marked() throws IOException {
    showDraft();

    assertThat(text("h1")).isEqualTo("Four claims: two disagreements with the sources.");
    assertThat(text(".sheet .text")).contains("Ferry <b>sinks</b> & burns", "Some 20 people");
    assertThat(chrome().findElements(By.cssSelector(".sheet mark.conflicts"))).hasSize(2);
    assertThat(text(".sheet mark.only-in-draft.none")).isEqualTo("$3 million");
  }

  @Test
  void a_mark_opens_its_finding_and_the_keys_of_the_report_decide() throws IOException {
    showDraft();

    chrome().findElement(By.cssSelector(".sheet mark.conflicts a")).click();
    assertThat(text("#conflicts > .finding[open] .explanation"))
        .contains("“At least 14” in a.txt line 1");
    type("a");
    assertThat(states()).containsExactly("accepted", "open");
    type("u");
    assertThat(states()).containsExactly("open", "open");
    type("o");
    assertThat(text("#reader mark.current")).isNotEmpty();
  }

  @Test
  void an_accessibility_checker_has_nothing_to_object_to() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      colours(scheme);
      showDraft();
      assertThat(objections()).as(scheme).isEmpty();
    }
  }

  @Test
  void nothing_reaches_beyond_the_screen() throws IOException {
    for (int pixels : List.of(360, 768, 1280, 2560)) {
      width(pixels);
      showDraft();
      run("for (const d of document.querySelectorAll('details')) d.open = true");
      assertThat(
              run(
                  "return document.documentElement.scrollWidth > document.documentElement.clientWidth"))
          .as("%s pixels", pixels)
          .isEqualTo(false);
    }
  }
}

package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.crosscheck.annotate.Models;
import org.crosscheck.finding.Findings;
import org.crosscheck.report.CsvReport;
import org.crosscheck.report.HtmlReport;
import org.crosscheck.report.JsonReport;
import org.crosscheck.report.MarkdownReport;
import org.crosscheck.report.Report;
import org.crosscheck.report.TextReport;
import org.crosscheck.report.WebAnnotations;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final String CALM = "The weather stays fine.";
  private static final String DEADLY = "The flood killed 23 people.";

  /** Fails in every article with a sentence that a rule may match, and in no other. */
  private static final Models WITHOUT_TAGS =
      model -> {
        if (model == Models.Model.TAGS) {
          throw new IOException("no tags today");
        }
        return new PackedModels().open(model);
      };

  private static Findings check(int threads, Progress progress, List<Document> documents)
      throws IOException {
    RuleFiles files = RuleFiles.packed();
    RuleBook book = RuleBook.read(files.files());
    return new Checker(book, files.wordLists(), WITHOUT_TAGS, threads, progress)
        .check(documents, List.of(new Skipped("M.txt", "the file is empty")));
  }

  private static List<Document> documents() {
    return List.of(
        Texts.document("A", CALM), Texts.document("N", DEADLY), Texts.document("Z", CALM));
  }

  @Test
  void an_article_on_which_the_check_fails_is_skipped_and_named_and_the_others_are_checked()
      throws IOException {
    for (int threads : List.of(1, 3)) {
      Findings findings = check(threads, Progress.SILENT, documents());

      assertThat(findings.documents().stream().map(d -> d.source().file()))
          .containsExactly("A.txt", "Z.txt");
      assertThat(findings.skipped())
          .containsExactly(
              new Skipped("M.txt", "the file is empty"),
              new Skipped("N.txt", "crosscheck failed on it: UncheckedIOException"));
    }
  }

  @Test
  void every_form_of_the_report_names_the_article_on_which_the_check_failed() throws IOException {
    Findings findings = check(1, Progress.SILENT, documents());

    for (Report report :
        List.of(
            new TextReport(false),
            new JsonReport(),
            new HtmlReport(),
            new CsvReport(),
            new MarkdownReport(),
            new WebAnnotations())) {
      assertThat(report.render(findings))
          .as(report.getClass().getSimpleName())
          .containsPattern("N\\\\?\\.txt")
          .contains("crosscheck failed on it: UncheckedIOException");
    }
  }

  @Test
  void the_failure_itself_is_told_to_whoever_watches() throws IOException {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    Progress watching =
        new Progress() {
          @Override
          public void read(int done, int all) {
            told.add(done + " of " + all);
          }

          @Override
          public void failed(Document document, Throwable failure) {
            told.add(document.source().file() + " " + failure.getMessage());
          }
        };

    check(1, watching, documents());

    assertThat(told).contains("3 of 3").anyMatch(line -> line.startsWith("N.txt "));
  }

  @Test
  void an_article_too_deep_or_too_large_is_skipped_with_that_reason() {
    Careful careful = new Careful(Progress.SILENT);
    Supplier<String> deep =
        () -> {
          throw new StackOverflowError();
        };
    Supplier<String> large =
        () -> {
          throw new OutOfMemoryError();
        };

    assertThat(careful.attempt(Texts.document("deep", ""), deep)).isEmpty();
    assertThat(careful.attempt(Texts.document("large", ""), large)).isEmpty();
    assertThat(careful.failed())
        .containsExactly(
            new Skipped("deep.txt", "it is nested too deeply to be checked"),
            new Skipped("large.txt", "it needs more memory than there is (java -Xmx gives more)"));
  }

  @Test
  void an_article_that_found_the_memory_taken_by_another_has_a_second_try() {
    Careful careful = new Careful(Progress.SILENT);
    AtomicInteger tries = new AtomicInteger();

    Optional<String> result =
        careful.attempt(
            Texts.document("a", ""),
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
              }
              return "read";
            });

    assertThat(result).contains("read");
    assertThat(careful.failed()).isEmpty();
  }
}

package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosscheck.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code reports/} says is what the checker says today. After a change that is meant, the
 * README's first command writes it anew, and the change is read as a diff.
 */
class ReportsTest {
  private static final Path KEPT = Path.of("reports", "venezuela-2019-01");
  private static final List<String> FILES =
      List.of("report.txt", "report.json", "report.csv", "report.md", "report.html");

  @TempDir Path folder;

  /** Hands the documents to the check in another order. */
  private static class Shuffled extends Wiring {
    private final long seed;

    Shuffled(long seed) {
      this.seed = seed;
    }

    @Override
    Check check(CheckOptions options) {
      Check check = super.check(options);
      return (documents, skipped) -> {
        List<Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        return check.check(shuffled, skipped);
      };
    }
  }

  private static void run(Wiring wiring, Path output, int threads) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code =
        CommandRunner.run(
            new String[] {
              "compare",
              "corpus/venezuela-2019-01",
              "--format",
              "text,json,csv,markdown,html",
              "--output",
              output.toString(),
              "--threads",
              String.valueOf(threads)
            },
            new Streams(nowhere, nowhere, false, false),
            wiring);
    assertThat(code).isEqualTo(ExitCode.DISCREPANCIES);
  }

  private void assertSameAsKept() throws IOException {
    for (String file : FILES) {
      assertThat(Files.readString(folder.resolve(file)))
          .as("%s; the README's first command writes it anew", file)
          .isEqualTo(Files.readString(KEPT.resolve(file)));
    }
  }

  @Test
  void the_reports_are_what_the_checker_says_today() throws IOException {
    run(new Wiring(), folder, 1);
    assertSameAsKept();
  }

  @Test
  void neither_the_order_of_the_sources_nor_the_number_of_threads_changes_a_byte()
      throws IOException {
    for (int round = 1; round <= 4; round++) {
      run(new Shuffled(round), folder, 2 * round);
      assertSameAsKept();
    }
  }
}

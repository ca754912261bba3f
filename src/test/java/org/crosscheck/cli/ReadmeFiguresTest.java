package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the commands that it names print today. */
class ReadmeFiguresTest {
  private static final Path README = Path.of("README.md");
  private static final Path REPORT = Path.of("reports", "venezuela-2019-01", "report.txt");
  private static final Pattern TABLE =
      Pattern.compile("(?<=```evaluate\n).*?(?=```\n)", Pattern.DOTALL);
  private static final Pattern RUN =
      Pattern.compile(
          "(?<=compare corpus/venezuela-2019-01\n)    .*?(?=\nThe whole of it)", Pattern.DOTALL);

  /**
   * The finding that the README shows; its line in the list, and the first lines of its details.
   */
  private static final String FINDING = "People killed: ";

  private static final int IN_THE_LIST = 2;
  private static final int OF_THE_DETAILS = 10;

  @TempDir Path folder;

  @Test
  void the_table_of_errors_is_as_evaluate_prints_it() throws IOException {
    Desk desk = new Desk(folder);
    assertThat(desk.run("evaluate", "corpus/venezuela-2019-01")).isEqualTo(ExitCode.OK);
    assertShows(TABLE, desk.out());
  }

  @Test
  void the_run_is_an_excerpt_of_the_report() throws IOException {
    List<String> report = Files.readAllLines(REPORT);
    int[] places =
        IntStream.range(0, report.size()).filter(i -> report.get(i).contains(FINDING)).toArray();
    String excerpt =
        Stream.of(
                report.subList(0, report.indexOf("") + 1),
                report.subList(places[0], places[0] + IN_THE_LIST),
                report.subList(places[1], places[1] + OF_THE_DETAILS))
            .map(ReadmeFiguresTest::indented)
            .collect(Collectors.joining());
    assertShows(RUN, excerpt);
  }

  private static String indented(List<String> lines) {
    return Stream.concat(lines.stream(), Stream.of("..."))
        .map(line -> ("    " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static void assertShows(Pattern place, String printed) throws IOException {
    String readme = Files.readString(README);
    Matcher shown = place.matcher(readme);
    assertThat(shown.find()).isTrue();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, shown.replaceFirst(Matcher.quoteReplacement(printed)));
      return;
    }
    assertThat(shown.group())
        .as("the README (rewrite with -Dgolden.update=true)")
        .isEqualTo(printed);
  }
}

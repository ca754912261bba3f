package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of the errors is what the commands that it names print today. */
class ReadmeFiguresTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?<=```evaluate\n).*?(?=```\n)", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void the_table_of_errors_is_as_evaluate_prints_it() throws IOException {
    Desk desk = new Desk(folder);
    assertThat(desk.run("evaluate", "corpus/venezuela-2019-01")).isEqualTo(ExitCode.OK);
    String readme = Files.readString(README);
    Matcher table = TABLE.matcher(readme);
    assertThat(table.find()).isTrue();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, table.replaceFirst(Matcher.quoteReplacement(desk.out())));
      return;
    }
    assertThat(table.group())
        .as("the README's table of errors (rewrite with -Dgolden.update=true)")
        .isEqualTo(desk.out());
  }
}

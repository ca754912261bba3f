package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.junit.jupiter.api.Test;

/** Times are looked for only where words lead to one; that finds all that looking anywhere does. */
class TimeWordsTest {
  private final TimeReader reader = new TimeReader(Texts.wordLists());

  private void findsAllIn(String text) {
    AnnotatedDocument document = Texts.annotated(text);

    assertThat(found(reader.timed(document))).isEqualTo(found(reader.timedEverywhere(document)));
  }

  private static List<String> found(List<Timed> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.found().stream().map(f -> sentence.index() + " " + f))
        .map(found -> found.replaceAll("@[0-9a-f]+", ""))
        .toList();
  }

  @Test
  void no_time_of_the_bundled_story_is_missed() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        findsAllIn(Files.readString(file));
      }
    }
  }

  @Test
  void no_time_of_the_rules_examples_is_missed() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).toList()) {
        findsAllIn(Files.readString(file));
      }
    }
  }

  @Test
  void no_time_of_the_tests_is_missed() throws IOException {
    Path tests = Path.of("src/test/java/org/crosscheck/recognise");
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        findsAllIn(Files.readString(file).replace("\"", "\n"));
      }
    }
  }
}

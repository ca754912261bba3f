package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.crosscheck.claim.Mention;
import org.crosscheck.recognise.Recogniser;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page that teaches the language shows nothing that does not run, and leaves nothing out. */
class ReadmeTest {
  private static final Path README = Path.of("rules/README.md");

  /** A line of the table of constructs: a pattern, what it matches, a sentence with the match. */
  private static final java.util.regex.Pattern LINE =
      java.util.regex.Pattern.compile("(?m)^\\| `(.+?)` \\| .+ \\| ([^|\\[]*\\[[^|]*) \\|$");

  private static final Recogniser RECOGNISER = new Recogniser(Texts.wordLists());

  private static String readme() throws IOException {
    return Files.readString(README);
  }

  private static RuleBook book(String pattern) throws IOException {
    Map<String, String> files = new TreeMap<>();
    RuleFiles.packed()
        .files()
        .forEach(
            (path, text) -> {
              if (path.startsWith("shared/")) {
                files.put(path, text);
              }
            });
    boolean countries = pattern.contains("stance:");
    String set = countries ? "stance: so" : "status: so";
    String given = countries ? "k so {Chile, Kenya}" : "k = so";
    files.put("k/kind.yml", "type: " + (countries ? "nations" : "status") + "\ntitle: K\n");
    files.put(
        "k/r.yml",
        "id: r\nkind: k\nsummary: s\nset: {"
            + set
            + "}\npatterns: ['"
            + (pattern.contains("value:") ? pattern : "value:(" + pattern + ")").replace("'", "''")
            + "']\nexamples: {'"
            + given
            + "': ['[1] a', '[1] b'], none: [c]}\n");
    return RuleBook.read(files);
  }

  @TestFactory
  Stream<DynamicTest> every_pattern_of_the_table_matches_what_it_shows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher line = LINE.matcher(readme());
    while (line.find()) {
      String pattern = line.group(1).replace("\\|", "|");
      String sentence = line.group(2);
      tests.add(DynamicTest.dynamicTest(pattern, () -> assertMatches(pattern, sentence)));
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests.stream();
  }

  private static void assertMatches(String pattern, String marked) throws IOException {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    AnnotatedDocument document = Texts.annotated(text);
    List<Mention> mentions = RECOGNISER.recognise(document, Optional.empty());
    Sentence sentence = document.sentences().get(0);
    List<Span> found =
        book(pattern).matches(sentence, mentions, Texts.annotator()::tag).matches().stream()
            .map(Match::span)
            .toList();
    assertThat(found.stream().map(span -> span.in(text)))
        .contains(new Span(open, close - 1).in(text));
  }

  @Test
  void every_key_value_and_name_is_on_the_page() throws IOException {
    String page = readme();

    RuleReader.KEYS.forEach(key -> assertThat(page).containsPattern("`?\\b" + key + "\\b"));
    KindReader.KEYS.forEach(key -> assertThat(page).containsPattern("\\b" + key + ":"));
    RuleReader.SETTABLE.forEach(key -> assertThat(page).containsPattern("\\b" + key + "\\b"));
    PatternParser.CAPTURES.forEach(name -> assertThat(page).contains(name + ":"));
    Atoms.typeNames().forEach(type -> assertThat(page).contains("<" + type + ">"));
  }
}

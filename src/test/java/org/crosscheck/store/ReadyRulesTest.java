package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosscheck.check.Checker;
import org.crosscheck.check.Reader;
import org.crosscheck.claim.Claim;
import org.crosscheck.report.JsonReport;
import org.crosscheck.rule.Example;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that the build packed do what their files do. */
class ReadyRulesTest {
  private static final String STORY = "corpus/venezuela-2019-01";
  private static final long CHECKSUM = 7;

  private static RuleFiles files;
  private static byte[] packed;

  @BeforeAll
  static void pack() throws IOException {
    files = RuleFiles.packed();
    packed = ReadyRules.pack(files, CHECKSUM);
  }

  private static ReadyRules unpacked() {
    return ReadyRules.unpack(packed, CHECKSUM).orElseThrow();
  }

  private static String findings(ReadyRules rules) {
    Checker checker = new Checker(rules.book().get(), rules.lists(), new PackedModels(), 2);
    return new JsonReport()
        .render(checker.check(Corpus.read(List.of(STORY)).documents(), List.of()));
  }

  /** What a rule is, but for its examples. */
  private static List<Object> fields(Rule rule) {
    return List.of(
        rule.id(),
        rule.kind(),
        rule.summary(),
        rule.patterns().stream().map(p -> p.line() + ": " + p.written()).toList(),
        rule.unless().stream().map(p -> p.line() + ": " + p.written()).toList(),
        rule.value(),
        rule.set(),
        rule.priority(),
        rule.file());
  }

  private static Document examples(Rule rule) {
    String text = rule.examples().stream().map(Example::text).collect(Collectors.joining("\n\n"));
    Optional<String> none = Optional.empty();
    Source source =
        new Source(rule.id(), rule.id(), none, none, Optional.empty(), none, none, none);
    return new Document(source, text);
  }

  private static List<Claim> claims(Reader reader, Document document) {
    return reader.read(reader.annotate(document)).claims();
  }

  @Test
  void packed_rules_are_those_of_the_files() {
    RuleBook read = files.book();
    RuleBook book = unpacked().book().get();

    assertThat(book.kinds()).isEqualTo(read.kinds());
    assertThat(book.disabled()).isEqualTo(read.disabled());
    assertThat(book.rules().stream().map(ReadyRulesTest::fields))
        .isEqualTo(read.rules().stream().map(ReadyRulesTest::fields).toList());
  }

  @Test
  void packed_word_lists_are_those_of_the_files() {
    assertThat(unpacked().lists().names()).isEqualTo(files.wordLists().names());
    for (String name : files.wordLists().names()) {
      assertThat(unpacked().lists().meanings(name)).isEqualTo(files.wordLists().meanings(name));
    }
  }

  @Test
  void packed_rules_find_in_the_examples_of_all_rules_what_those_of_the_files_find() {
    RuleBook read = files.book();
    Reader ofFiles = new Reader(read, files.wordLists(), new PackedModels());
    Reader ofPacked = new Reader(unpacked().book().get(), unpacked().lists(), new PackedModels());

    for (Rule rule : read.rules()) {
      Document document = examples(rule);
      assertThat(claims(ofPacked, document)).isEqualTo(claims(ofFiles, document)).isNotEmpty();
    }
  }

  @Test
  void findings_are_the_same_bytes_with_packed_rules() {
    assertThat(findings(unpacked())).isEqualTo(findings(ReadyRules.of(files)));
  }

  @Test
  void the_same_rules_are_packed_into_the_same_bytes() throws IOException {
    assertThat(ReadyRules.pack(RuleFiles.packed(), CHECKSUM)).isEqualTo(packed);
  }

  @Test
  void the_build_packs_the_same_bytes_wherever_it_runs(@TempDir Path folder) throws IOException {
    assertThat(built(folder.resolve("here"))).isEqualTo(built(folder.resolve("elsewhere")));
  }

  /** What the build packs of a folder of classes with one rule. */
  private static byte[] built(Path classes) throws IOException {
    Files.createDirectories(classes);
    new Folder(classes)
        .with("rules/closed/kind.yml", "id: closed\ntype: count\ntitle: Schools closed\n")
        .with(
            "rules/closed/schools.yml",
            """
            id: schools
            kind: closed
            summary: Schools that were closed.
            pattern: "value:<count> schools were closed"
            examples:
              "closed = 12":
                - "[12] schools were closed."
                - "[Twelve] schools were closed."
              none:
                - "Twelve schools were open."
            """);
    ReadyRules.main(new String[] {classes.toString()});
    return Files.readAllBytes(classes.resolve("rules.packed"));
  }

  @Test
  void packed_rules_of_other_files_are_not_used() {
    assertThat(ReadyRules.unpack(packed, CHECKSUM + 1)).isEmpty();
  }

  /** A jar of packed rules and one file. */
  private static Path jar(Path folder, String name, String text) throws IOException {
    Path home = Files.createDirectories(folder.resolve("rules"));
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("rules/shared/list.txt"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("rules.packed"));
      zip.write(ReadyRules.pack(files, RulesChecksum.of(home)));
    }
    return jar;
  }

  @Test
  void packed_rules_in_a_jar_are_used_as_long_as_its_files_are_those_that_were_packed(
      @TempDir Path folder) throws IOException {
    new Folder(folder).with("rules/shared/list.txt", "ten words");

    assertThat(ReadyRules.inJar(jar(folder, "same.jar", "ten words"))).isPresent();
    assertThat(ReadyRules.inJar(jar(folder, "other.jar", "six words"))).isEmpty();
  }

  @Test
  void a_jar_without_packed_rules_has_none(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("bare.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("rules/shared/list.txt"));
    }

    assertThat(ReadyRules.inJar(jar)).isEmpty();
  }
}

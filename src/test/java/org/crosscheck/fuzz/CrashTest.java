package org.crosscheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.index.IndexFuzz;
import org.crosscheck.store.JsonLinesFuzz;
import org.crosscheck.store.ManifestFuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bytes on which something failed once fail no more. */
class CrashTest {
  private static final Path FOUND = Path.of("src", "test", "resources", "crash");

  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.ofEntries(
          Map.entry("TextFuzz", TextFuzz::fuzzerTestOneInput),
          Map.entry("HtmlFuzz", HtmlFuzz::fuzzerTestOneInput),
          Map.entry("PdfFuzz", PdfFuzz::fuzzerTestOneInput),
          Map.entry("WordFuzz", WordFuzz::fuzzerTestOneInput),
          Map.entry("OpenDocumentFuzz", OpenDocumentFuzz::fuzzerTestOneInput),
          Map.entry("OfficeXmlFuzz", OfficeXmlFuzz::fuzzerTestOneInput),
          Map.entry("ValuesFuzz", ValuesFuzz::fuzzerTestOneInput),
          Map.entry("CompareFuzz", CompareFuzz::fuzzerTestOneInput),
          Map.entry("RulesFuzz", RulesFuzz::fuzzerTestOneInput),
          Map.entry("DraftFuzz", DraftFuzz::fuzzerTestOneInput),
          Map.entry("ReportsFuzz", ReportsFuzz::fuzzerTestOneInput),
          Map.entry("DecisionsFuzz", DecisionsFuzz::fuzzerTestOneInput),
          Map.entry("IndexFuzz", IndexFuzz::fuzzerTestOneInput),
          Map.entry("ManifestFuzz", ManifestFuzz::fuzzerTestOneInput),
          Map.entry("JsonLinesFuzz", JsonLinesFuzz::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicTest> what_failed_once_fails_no_more() {
    return TARGETS.keySet().stream()
        .sorted()
        .flatMap(
            target ->
                files(FOUND.resolve(target)).stream()
                    .map(
                        file ->
                            dynamicTest(
                                target + " " + file.getFileName(), () -> run(target, file))));
  }

  private static void run(String target, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertThatCode(() -> TARGETS.get(target).accept(bytes)).doesNotThrowAnyException();
  }

  @Test
  void every_target_takes_no_bytes_and_any_byte() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    TARGETS.forEach(
        (name, target) -> {
          assertThatCode(() -> target.accept(new byte[0])).as(name).doesNotThrowAnyException();
          assertThatCode(() -> target.accept(all)).as(name).doesNotThrowAnyException();
        });
  }

  @Test
  void every_folder_of_found_bytes_has_a_target() {
    assertThat(TARGETS.keySet())
        .containsAll(
            files(FOUND).stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

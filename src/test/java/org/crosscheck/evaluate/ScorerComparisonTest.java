package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.finding.Findings;
import org.crosscheck.report.JsonReport;
import org.crosscheck.store.GoldFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures are those of the scoring script that others use. */
class ScorerComparisonTest {
  private static final Path SHARED = Path.of(System.getProperty("crosscheck.shared", "../shared"));
  private static final Path SCRIPT = SHARED.resolve("score/score.py");

  @TempDir Path folder;

  @Test
  void findings_with_mistakes_of_every_kind_get_the_same_figures() throws Exception {
    compare(Set.of(), 1);
  }

  @Test
  void findings_scored_for_some_types_get_the_same_figures() throws Exception {
    compare(Set.of("deaths", "quote", "date"), 2);
  }

  private void compare(Set<String> types, long seed) throws Exception {
    assumeTrue(Files.exists(SCRIPT), "there is no " + SCRIPT);
    Evaluation evaluation = new Evaluation(types);
    List<String> arguments = new ArrayList<>();
    for (Path story : GoldFolders.in(SHARED.resolve("stories"))) {
      Gold gold = Gold.parse(GoldFolders.contents(story, Gold.FILES));
      Findings findings = Perturbed.of(gold, texts(story), seed);
      evaluation.add(story.getFileName().toString(), gold, findings);
      Path report = folder.resolve(story.getFileName() + ".json");
      Files.writeString(report, new JsonReport().render(findings));
      arguments.addAll(List.of(report.toString(), story.toString()));
    }
    assertThat(figures(ScoreTable.json(evaluation.scores())))
        .isEqualTo(figures(script(arguments, types)));
  }

  private static Map<String, String> texts(Path story) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(story)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private String script(List<String> arguments, Set<String> types) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString(), "--json"));
    command.addAll(List.of("--types", String.join(",", types)));
    command.addAll(arguments);
    Process process = start(command);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3");
      throw new IllegalStateException(e);
    }
  }

  /** Every figure by its path; the script writes NaN where we write null, and 0.8 for 0.800. */
  private static Map<String, String> figures(String json) {
    Map<String, String> figures = new TreeMap<>();
    collect("", JsonParser.parseString(json).getAsJsonObject(), figures);
    return figures;
  }

  private static void collect(String path, JsonObject object, Map<String, String> figures) {
    object
        .asMap()
        .forEach(
            (name, value) -> {
              if (value.isJsonObject()) {
                collect(path + "/" + name, value.getAsJsonObject(), figures);
              } else if (value.isJsonPrimitive() && value.getAsString().matches("[0-9.]+")) {
                figures.put(path + "/" + name, String.format("%.3f", value.getAsDouble()));
              } else {
                boolean none = value.isJsonNull() || value.getAsString().equals("NaN");
                figures.put(path + "/" + name, none ? "none" : value.getAsString());
              }
            });
  }
}

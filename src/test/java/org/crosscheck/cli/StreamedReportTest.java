package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of many stories, written as each is known. */
class StreamedReportTest {
  @TempDir Path folder;

  private Desk desk() {
    Desk desk = new Desk(folder);
    StringBuilder lines = new StringBuilder();
    for (String town : List.of("Almera", "Brendale", "Corwick")) {
      for (int killed : List.of(13, 21)) {
        lines
            .append("{\"id\": \"%s-%d\", \"story\": \"%s\", ".formatted(town, killed, town))
            .append(
                "\"text\": \"Police in %s said %d people were killed.\"}%n"
                    .formatted(town, killed));
      }
    }
    desk.file("wire.jsonl", lines.toString());
    return desk;
  }

  @Test
  void each_story_is_a_line_of_the_report() throws IOException {
    Desk desk = desk();
    String file = desk.path("out/found.jsonl");

    int code = desk.run("compare", desk.path("wire.jsonl"), "--format", "jsonl", "--output", file);

    assertThat(code).isEqualTo(ExitCode.DISCREPANCIES);
    List<String> lines = Files.readAllLines(Path.of(file));
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      JsonObject story = JsonParser.parseString(line).getAsJsonObject();
      assertThat(story.getAsJsonArray("sources")).hasSize(2);
      assertThat(story.getAsJsonArray("alignments")).hasSize(1);
    }
    assertThat(Path.of(file + ".part")).doesNotExist();
  }

  @Test
  void the_same_lines_are_printed_where_no_file_is_named() throws IOException {
    Desk desk = desk();
    String file = desk.path("found.jsonl");
    desk.run("compare", desk.path("wire.jsonl"), "--format", "jsonl", "--output", file);
    desk.run("compare", desk.path("wire.jsonl"), "--format", "jsonl");

    assertThat(desk.out()).isEqualTo(Files.readString(Path.of(file)));
  }

  @Test
  void no_other_format_can_be_written_beside_it() {
    Desk desk = desk();

    assertThat(
            desk.run(
                "compare", desk.against(), "--format", "jsonl,json", "--output", desk.path("o")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("jsonl is written while the check runs");
  }

  @Test
  void a_place_that_cannot_be_written_is_wrong_usage() {
    Desk desk = desk();
    String inAFile = desk.path("wire.jsonl") + "/found.jsonl";

    assertThat(desk.run("compare", desk.against(), "--format", "jsonl", "--output", inAFile))
        .isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("cannot be written");
  }
}

package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on findings come back to the next check. */
class DecisionsCommandTest {
  private static final String A =
      "Ferry sinks\n\nPolice said 13 people were killed on Monday. The harbour was shut for a day.\n";
  private static final String B =
      "Ferry goes down\n\nOfficials said 20 people were killed on Monday. Divers came from the coast.\n";

  @TempDir Path folder;
  private Desk desk;
  private String story;

  @BeforeEach
  void two_tolls() {
    desk = new Desk(folder);
    desk.file("story/a.txt", A);
    desk.file("story/b.txt", B);
    story = desk.path("story");
  }

  private JsonObject finding(String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("compare", story, "--format", "json"));
    args.addAll(List.of(more));
    desk.run(args.toArray(new String[0]));
    for (JsonElement alignment :
        JsonParser.parseString(desk.out()).getAsJsonObject().getAsJsonArray("alignments")) {
      if (alignment.getAsJsonObject().get("type").getAsString().equals("deaths")) {
        return alignment.getAsJsonObject();
      }
    }
    throw new AssertionError("no finding on deaths in " + desk.out());
  }

  private String decided(JsonObject finding) {
    return desk.file(
        "decisions.jsonl",
        "{\"finding\":%s,\"fingerprint\":%s,\"decision\":\"dismiss\",\"reason\":\"misread\",\"note\":\"\",\"by\":\"Ann\",\"at\":\"2021-03-20T09:00:00Z\"}%n"
            .formatted(finding.get("id"), finding.get("fingerprint")));
  }

  @Test
  void a_decided_finding_is_marked_with_who_and_why_and_still_there() {
    String decisions = decided(finding());

    assertThat(desk.run("compare", story, "--decisions", decisions))
        .isEqualTo(ExitCode.DISCREPANCIES);
    assertThat(desk.out())
        .contains("[dismissed]", "Decided: Dismissed by Ann on 2021-03-20: misread.")
        .contains("People killed: cannot both hold");
    for (String format : List.of("csv", "markdown", "html", "json")) {
      desk.run("compare", story, "--decisions", decisions, "--format", format);
      assertThat(desk.out()).as(format).contains("misread").contains("Ann");
    }
  }

  @Test
  void small_edits_of_the_articles_leave_the_finding_and_its_decision() {
    JsonObject before = finding();
    String decisions = decided(before);
    desk.file("story/a.txt", A.replace("The harbour was shut", "It rained. The port was shut"));
    desk.file("story/b.txt", B + "\nThe inquiry goes on.\n");

    assertThat(finding().get("id")).isEqualTo(before.get("id"));
    desk.run("compare", story, "--decisions", decisions);
    assertThat(desk.out()).contains("[dismissed]");
  }

  @Test
  void another_figure_or_another_source_opens_the_finding_again() {
    String decisions = decided(finding());
    desk.file("story/a.txt", A.replace("13 people", "14 people"));
    desk.run("compare", story, "--decisions", decisions);
    assertThat(desk.out())
        .contains("[changed]", "Open again, because its values or sources changed");

    desk.file("story/a.txt", A);
    desk.file("story/c.txt", "Ferry\n\nIn all 25 people were killed on Monday.\n");
    desk.run("compare", story, "--decisions", decisions);
    assertThat(desk.out()).contains("[changed]");
  }

  @Test
  void a_finding_that_lost_a_source_and_so_its_id_is_open_again() {
    desk.file("story/c.txt", "Ferry\n\nIn all 25 people were killed on Monday.\n");
    JsonObject finding = finding();
    finding.addProperty("id", "a-of-other-words");
    String decisions = decided(finding);
    desk.run("compare", story, "--decisions", decisions);
    assertThat(desk.out()).contains("[dismissed]").doesNotContain("not found any more");

    desk.file("story/c.txt", "Ferry\n\nNobody has said more.\n");
    desk.run("compare", story, "--decisions", decisions);
    assertThat(desk.out()).contains("[changed]").doesNotContain("not found any more");
  }

  @Test
  void a_decision_on_a_finding_that_is_gone_is_shown_and_not_dropped() {
    JsonObject before = finding();
    String decisions = decided(before);
    desk.file("story/b.txt", "Ferry goes down\n\nNobody has said more.\n");

    desk.run("compare", story, "--decisions", decisions);
    assertThat(desk.out())
        .contains("Decided before, and not found any more")
        .contains(before.get("id").getAsString() + ": dismissed by Ann");
    desk.run("compare", story, "--decisions", decisions, "--format", "html");
    assertThat(desk.out()).contains("id=\"lost\"");
  }

  @Test
  void a_broken_file_stops_the_run_before_anything_is_written() throws IOException {
    String decisions =
        desk.file("decisions.jsonl", "{\"finding\":\"a-1\",\"decision\":\"perhaps\"}\n");
    Path report = folder.resolve("report.txt");
    Files.writeString(report, "of yesterday");

    assertThat(desk.run("compare", story, "--decisions", decisions, "--output", report.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err()).contains(decisions).contains("perhaps").doesNotContain("\tat ");
    assertThat(report).hasContent("of yesterday");
    assertThat(Path.of(decisions)).content().contains("perhaps");
  }
}

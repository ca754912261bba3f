package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  @TempDir Path folder;
  private String sarif = "";

  @BeforeEach
  void two_articles_that_disagree() {
    sarif = report("story");
  }

  private String report(String story) {
    Desk desk = new Desk(folder);
    desk.file(
        story + "/a b.txt",
        "The ferry sank on Monday.\n\nThirteen people were killed, police said.\n");
    desk.file(story + "/c.txt", "The ferry sank on Monday.\n\nAt least 20 people were killed.\n");
    desk.file(story + "/empty.txt", "");
    desk.run("compare", folder.resolve(story).toString(), "--format", "sarif");
    return desk.out();
  }

  private static String fingerprints(String sarif) {
    return sarif.replaceAll("(?s).*?(crosscheck/v1[^,}]*)", "$1;").replaceAll(";[^;]*$", "");
  }

  @Test
  void findings_are_as_the_published_schema_has_them() throws IOException {
    assertThat(SarifSchema.errors(sarif)).isEmpty();
  }

  @Test
  void a_finding_points_to_every_claim_and_to_its_rule() {
    JsonObject run =
        JsonParser.parseString(sarif)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();

    assertThat(result.get("ruleId").getAsString()).isEqualTo("contradiction");
    assertThat(rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"))
        .isEqualTo(result.get("ruleId"));
    assertThat(result.get("level").getAsString()).isEqualTo("error");
    assertThat(result.getAsJsonArray("relatedLocations"))
        .extracting(JsonElement::toString)
        .anyMatch(place -> place.contains("a%20b.txt") && place.contains("\"startLine\":3"))
        .anyMatch(place -> place.contains("At least 20"));
  }

  @Test
  void input_that_was_left_out_is_named() {
    assertThat(sarif).contains("skipped: ", "empty.txt");
  }

  @Test
  void a_fingerprint_stays_when_the_folder_has_another_name() {
    assertThat(fingerprints(report("renamed")))
        .contains("crosscheck/v1")
        .isEqualTo(fingerprints(sarif));
  }
}

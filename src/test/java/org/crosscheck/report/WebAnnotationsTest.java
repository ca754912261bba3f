package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.testing.Golden.assertGolden;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {

  @Test
  void the_annotations_read_as_they_did() {
    assertGolden("report/ferry.jsonld", new WebAnnotations().render(Stories.ferry()));
  }

  @Test
  void positions_are_counted_in_code_points() {
    StoryBuilder story = new StoryBuilder();
    story.article("e1", Optional.of("E"), Optional.empty(), "\uD83D\uDE00\uD83D\uDE00 12 died.");
    story.article("e2", Optional.of("F"), Optional.empty(), "13 died.");
    story.saying("a", "e1", Stories.DEATHS, "12 died.", "12", Quantity.exactly(12)).done();
    story.saying("b", "e2", Stories.DEATHS, "13 died.", "13", Quantity.exactly(13)).done();
    story.finding(
        "f", RelationType.CONTRADICTION, Severity.HIGH, 2, "No number is both.", "a", "b");
    JsonElement first =
        JsonParser.parseString(new WebAnnotations().render(story.build()))
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0);
    JsonObject position =
        first
            .getAsJsonObject()
            .getAsJsonObject("target")
            .getAsJsonArray("selector")
            .get(0)
            .getAsJsonObject();
    assertThat(position.get("start").getAsInt()).isEqualTo(3);
    assertThat(position.get("end").getAsInt()).isEqualTo(5);
  }
}

package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.ClaimType;
import org.junit.jupiter.api.Test;

/** The schemas that editors complete from know what the readers know. */
class SchemasTest {

  private static JsonObject schema(String name) throws IOException {
    Path file = Path.of("rules", "schema", name + ".schema.json");
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static JsonObject properties(JsonObject schema) {
    return schema.getAsJsonObject("properties");
  }

  private static List<String> words(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }

  @Test
  void a_rule_has_the_keys_of_its_schema() throws IOException {
    assertThat(properties(schema("rule")).keySet())
        .containsExactlyInAnyOrderElementsOf(RuleReader.KEYS);
    assertThat(properties(properties(schema("rule")).getAsJsonObject("set")).keySet())
        .containsExactlyInAnyOrderElementsOf(RuleReader.SETTABLE);
  }

  @Test
  void a_kind_has_the_keys_and_types_of_its_schema() throws IOException {
    JsonObject properties = properties(schema("kind"));

    assertThat(properties.keySet()).containsExactlyInAnyOrderElementsOf(KindReader.KEYS);
    assertThat(words(properties.getAsJsonObject("type").getAsJsonArray("enum")))
        .containsExactlyElementsOf(Arrays.stream(ClaimType.values()).map(ClaimType::word).toList());
    assertThat(words(properties.getAsJsonObject("severity").getAsJsonArray("enum")))
        .containsExactlyElementsOf(KindReader.SEVERITIES);
  }
}

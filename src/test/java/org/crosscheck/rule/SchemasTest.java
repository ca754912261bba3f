package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.store.RuleFiles;
import org.junit.jupiter.api.Test;

/** The schemas that editors complete from know what the readers know. */
class SchemasTest {

  private static JsonObject schema(String name) throws IOException {
    Map<String, String> files = RuleFiles.packed().files();
    return JsonParser.parseString(files.getOrDefault("schema/" + name + ".schema.json", ""))
        .getAsJsonObject();
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

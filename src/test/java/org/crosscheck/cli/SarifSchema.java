package org.crosscheck.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of SARIF 2.1.0, where this machine has it. */
final class SarifSchema {
  private static final Path FILE =
      Path.of(
          System.getProperty("crosscheck.shared", "../shared"),
          "standards/sarif-schema-2.1.0.json");

  private SarifSchema() {}

  static List<String> errors(String sarif) throws IOException {
    assumeTrue(Files.exists(FILE), "skipped: no " + FILE);
    // the schema names a draft of JSON Schema by an address that has moved
    String schema =
        Files.readString(FILE)
            .replace(
                "https://json-schema.org/draft-07/schema#",
                "http://json-schema.org/draft-07/schema#");
    Validator.Result result =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(schema, sarif);
    return result.getErrors().stream().map(e -> e.getInstanceLocation() + e.getError()).toList();
  }
}

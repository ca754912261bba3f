package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftEvaluationTest {
  private static final String A = "Ferry sinks\n\nPolice said 20 people were killed.\n";
  private static final String B = "Ferry down\n\nOfficials said 14 people died. A crew of 9.\n";
  private static final String C = "Ferry lost\n\nIn all 14 people died, the port said.\n";

  @TempDir Path folder;

  private static String claim(String id, String file, String text, String words) {
    int start = text.indexOf(words);
    return """
        {"id":"%s","file":"%s","start":%d,"end":%d,"text":"%s","type":"deaths","value":{}}
        """
        .formatted(id, file, start, start + words.length(), words);
  }

  private void story() throws IOException {
    Files.writeString(folder.resolve("a.txt"), A);
    Files.writeString(folder.resolve("b.txt"), B);
    Files.writeString(folder.resolve("c.txt"), C);
    Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        folder.resolve("gold/claims.jsonl"),
        claim("c1", "a.txt", A, "20")
            + claim("c2", "b.txt", B, "14")
            + claim("c3", "c.txt", C, "14"));
    Files.writeString(
        folder.resolve("gold/groups.jsonl"),
        """
        {"id":"g1","type":"deaths","title":"Killed","members":["c1","c2","c3"],\
        "verdict":"contradiction","pairs":[{"a":"c1","b":"c2","relation":"contradiction"},\
        {"a":"c1","b":"c3","relation":"contradiction"}]}
        """);
  }

  @Test
  void each_article_is_a_draft_in_turn_and_its_side_of_a_disagreement_is_looked_for()
      throws IOException {
    story();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(stream, stream, false, false);

    int code =
        CommandRunner.run(
            new String[] {"evaluate", "--drafts", folder.toString(), "--misses", "9"},
            streams,
            new Wiring());

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("shown +1\\.000 +1\\.000 +1\\.000 +3 +3 +3")
        .containsPattern("agreeing +1\\.000 +1\\.000 +1\\.000 +2 +2 +2")
        .doesNotContain("not shown", "no conflict");
  }

  @Test
  void witnesses_that_the_gold_knows_as_another_fact_are_no_agreement() throws IOException {
    story();
    Files.writeString(folder.resolve("gold/groups.jsonl"), "");
    Files.writeString(
        folder.resolve("gold/traps.jsonl"), "{\"a\":\"c2\",\"b\":\"c3\",\"why\":\"\"}\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

    CommandRunner.run(
        new String[] {"evaluate", "--drafts", folder.toString(), "--misses", "9"},
        new Streams(stream, stream, false, false),
        new Wiring());

    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("agreeing +0\\.000 +- +0\\.000 +0 +2 +0")
        .contains("no agreement (a trap)");
  }
}

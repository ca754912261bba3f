package org.crosscheck.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.rule.RuleProblems;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Sentence;

/** A rule file, or only its pattern, is read or refused with problems, and matched. */
public final class RulesFuzz {
  private static final String KIND = "id: deaths\ntype: deaths\ntitle: People killed\n";
  private static final List<Sentence> SENTENCES =
      Texts.annotator()
          .annotate(
              new Document(
                  Sources.source("a.txt", Optional.empty()),
                  "At least 23 people died in the fire, the fire service said on Monday. "
                      + "The men and the women who died, died; \"died\" is what he said, he said."))
          .sentences();

  private RulesFuzz() {}

  /** Loads what is needed, so that the first input is not taken for a slow one. */
  public static void fuzzerInitialize() {
    read("");
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    read(text);
    read(
        "id: r\nkind: deaths\nsummary: A rule.\npattern: \""
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s", " ")
            + "\"\nexamples:\n  \"deaths = 2\": [\"[2] died.\", \"[2] died\"]\n  none: [\"x\"]\n");
  }

  private static void read(String rule) {
    try {
      RuleBook book =
          RuleBook.read(
              Map.of("deaths/kind.yml", KIND, "deaths/r.yml", rule, "shared/people.txt", "man\n"));
      SENTENCES.forEach(s -> book.matches(s, List.of(), Texts.annotator()::tag));
    } catch (RuleProblems problems) {
      if (String.valueOf(problems.getMessage()).isBlank()) {
        throw new IllegalStateException("refused without a reason");
      }
    }
  }
}

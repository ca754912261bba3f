package org.crosscheck.rule;

import java.util.Locale;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a file that is no YAML, in words for somebody who has never heard of YAML.
 *
 * @param hint what to do; empty where nothing is known but the place
 */
record YamlFault(String message, String hint) {

  static YamlFault of(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "this is not YAML" : e.getProblem().strip();
    String all = (e.getContext() + " " + problem).toLowerCase(Locale.ROOT);
    if (all.contains("tab")) {
      return new YamlFault("a tab stands here", "indent with spaces");
    }
    if (all.contains("mapping values are not allowed")) {
      return new YamlFault(
          "a colon where none is expected",
          "put a text with a colon in quotes, and keys of one level in one column");
    }
    if (all.contains("quoted scalar")) {
      return new YamlFault("a quotation mark is never closed", "expected it after the text");
    }
    if (all.contains("alias") || all.contains("anchor")) {
      return new YamlFault("a text begins with & or *", "put the text in quotes");
    }
    if (all.contains("could not find expected ':'")) {
      return new YamlFault("a colon is missing behind a key", "expected 'key: text'");
    }
    if (all.contains("flow") || all.contains("expected ',' or")) {
      return new YamlFault(
          "a text begins with a bracket, or one is never closed", "put the text in quotes");
    }
    if (all.contains("block mapping") || all.contains("block collection")) {
      return new YamlFault(
          "this line does not go on from those above",
          "a quotation mark may be missing here or above, or the indentation differs");
    }
    return new YamlFault(problem, "");
  }
}

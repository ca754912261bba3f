package org.crosscheck.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One folder of rules laid over another. */
final class Overlay {
  private static final String KIND = "kind.yml";
  private static final String RULE = ".yml";

  /** Sorts behind the name itself: of two patterns of one name the later file's counts. */
  private static final String YOURS = "~yours";

  private Overlay() {}

  static Map<String, String> of(Map<String, String> below, Map<String, String> above) {
    Set<String> replaced =
        above.keySet().stream()
            .filter(Overlay::isRule)
            .map(Overlay::name)
            .collect(Collectors.toSet());
    Map<String, String> files = new TreeMap<>();
    below.forEach(
        (path, text) -> {
          if (!isRule(path) || !replaced.contains(name(path))) {
            files.put(path, text);
          }
        });
    above.forEach((path, text) -> files.put(beside(path, below), text));
    return files;
  }

  private static boolean isRule(String path) {
    return path.endsWith(RULE) && !path.startsWith(RuleFolder.SHARED) && !name(path).equals(KIND);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Patterns are added to those below; later files win. */
  private static String beside(String path, Map<String, String> below) {
    boolean patterns = path.startsWith(RuleFolder.SHARED) && path.endsWith(RULE);
    return patterns && below.containsKey(path)
        ? path.substring(0, path.length() - RULE.length()) + YOURS + RULE
        : path;
  }
}

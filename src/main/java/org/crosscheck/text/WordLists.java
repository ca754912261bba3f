package org.crosscheck.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of {@code rules/shared/}: what words mean stands there, not in code. One list a
 * file, named after it; one entry a line, {@code words} or {@code words = meaning}; {@code #}
 * begins a comment. Words are compared in lower case.
 */
public final class WordLists {
  private final Map<String, String> contents;

  /** Read when first asked for: some lists are long, and few stories need them all. */
  private final Map<String, Map<String, String>> lists = new ConcurrentHashMap<>();

  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  private WordLists(Map<String, String> contents) {
    this.contents = new TreeMap<>(contents);
  }

  /** Reads the lists from the contents of their files, by list name. */
  public static WordLists of(Map<String, String> contents) {
    return new WordLists(contents);
  }

  private static Map<String, String> entries(String content) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : content.lines().toList()) {
      String entry = withoutComment(line).strip();
      if (!entry.isEmpty()) {
        int equals = entry.indexOf('=');
        String words = equals < 0 ? entry : entry.substring(0, equals).strip();
        entries.put(
            words.toLowerCase(Locale.ROOT), equals < 0 ? "" : entry.substring(equals + 1).strip());
      }
    }
    return entries;
  }

  /** A comment begins at a {@code #} that stands first or after a blank. */
  private static String withoutComment(String line) {
    int hash = line.indexOf('#');
    while (hash > 0 && !Character.isWhitespace(line.charAt(hash - 1))) {
      hash = line.indexOf('#', hash + 1);
    }
    return hash < 0 ? line : line.substring(0, hash);
  }

  /** The names of the lists, sorted. */
  public List<String> names() {
    return List.copyOf(contents.keySet());
  }

  public boolean has(String name) {
    return contents.containsKey(name);
  }

  /**
   * The entries of a list with what each means (empty where the list only names words), in the
   * order of its file.
   */
  public Map<String, String> meanings(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException("no word list '" + name + "' in rules/shared/");
    }
    asked.add(name);
    return lists.computeIfAbsent(
        name, n -> Collections.unmodifiableMap(entries(contents.getOrDefault(n, ""))));
  }

  /** The names of the lists that nobody has read from this object so far, sorted. */
  public Set<String> unasked() {
    Set<String> unasked = new TreeSet<>(contents.keySet());
    unasked.removeAll(asked);
    return unasked;
  }

  /** The entries of a list without their meanings, in the order of its file. */
  public List<String> words(String name) {
    return new ArrayList<>(meanings(name).keySet());
  }
}

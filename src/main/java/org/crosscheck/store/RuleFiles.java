package org.crosscheck.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.WordLists;

/**
 * The contents of a rule folder: what each file holds, by its path inside the folder
 * ("deaths/people-died.yml"), sorted.
 *
 * @param files contents by path
 */
public record RuleFiles(Map<String, String> files) {
  private static final String FOLDER = "rules/";
  private static final String SHARED = "shared/";
  private static final String LIST_ENDING = ".txt";

  public RuleFiles {
    files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The rules that are packed into the jar, or lie beside the classes when run from a build. */
  public static RuleFiles packed() throws IOException {
    Path home;
    try {
      home = Path.of(RuleFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the place of the program is not a file", e);
    }
    return Files.isDirectory(home) ? in(home.resolve(FOLDER)) : inJar(home);
  }

  /** The rules in a folder. */
  public static RuleFiles in(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      files.put(name, Files.readString(path));
    }
    return new RuleFiles(files);
  }

  private static RuleFiles inJar(Path jar) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (JarFile opened = new JarFile(jar.toFile())) {
      for (JarEntry entry : opened.stream().toList()) {
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          try (InputStream in = opened.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            files.put(entry.getName().substring(FOLDER.length()), text);
          }
        }
      }
    }
    return new RuleFiles(files);
  }

  /** These files laid over others, as {@link RuleBook#laidOver} says. */
  public RuleFiles over(RuleFiles base) {
    return new RuleFiles(RuleBook.laidOver(base.files, files));
  }

  /**
   * The word lists: the {@code .txt} files in {@code shared/}, by their names without the ending.
   */
  public WordLists wordLists() {
    Map<String, String> lists = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith(SHARED) && path.endsWith(LIST_ENDING)) {
            lists.put(path.substring(SHARED.length(), path.length() - LIST_ENDING.length()), text);
          }
        });
    return WordLists.of(lists);
  }
}

package org.crosscheck.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crosscheck.rule.Overlay;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.rule.RuleProblem;
import org.crosscheck.text.WordLists;

/**
 * The contents of a rule folder: what each file holds, by its path inside the folder
 * ("deaths/people-died.yml"), sorted.
 *
 * @param files contents by path
 * @param problems what is wrong with them, as far as it can be told without reading rules: files
 *     that hold no text
 * @param shown what the user calls a file, by its path inside the folder; empty for built-in rules
 * @param notes what the user may not have meant; a sentence each
 */
public record RuleFiles(
    Map<String, String> files,
    List<RuleProblem> problems,
    Map<String, String> shown,
    List<String> notes) {
  /** No rules at all. */
  public static final RuleFiles NONE = new RuleFiles(Map.of(), List.of(), Map.of(), List.of());

  private static final String FOLDER = "rules/";
  private static final String SHARED = "shared/";
  private static final String LIST_ENDING = ".txt";
  private static final List<String> ENDINGS = List.of(".yml", ".yaml", LIST_ENDING);

  public RuleFiles {
    files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    problems = List.copyOf(problems);
    shown = Map.copyOf(shown);
    notes = List.copyOf(notes);
  }

  /** Whether there are no files, not even wrong ones. */
  public boolean isNone() {
    return files.isEmpty() && problems.isEmpty();
  }

  /** The rules that are packed into the jar, or lie beside the classes when run from a build. */
  public static RuleFiles packed() throws IOException {
    Path home = home();
    return Files.isDirectory(home) ? beside(home) : inJar(home);
  }

  /** The rules beside the classes in a folder; they are called what they are called in a jar. */
  static RuleFiles beside(Path classes) throws IOException {
    return builtIn(in(classes.resolve(FOLDER)).files);
  }

  /** The jar of the program, or the folder of its classes. */
  static Path home() throws IOException {
    try {
      return Path.of(RuleFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the place of the program is not a file", e);
    }
  }

  /** The rules in a folder: what ends as rules and word lists do, hidden files left out. */
  public static RuleFiles in(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    List<RuleProblem> unreadable = new ArrayList<>();
    for (Path path : paths(folder)) {
      String name = name(folder, path);
      shown.put(name, path.toString());
      RuleText text = RuleText.of(path, name);
      text.problem().ifPresentOrElse(unreadable::add, () -> files.put(name, text.text()));
    }
    return new RuleFiles(files, unreadable, shown, List.of());
  }

  /** The path of a file inside its folder. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> isOurs(folder.relativize(path)))
          .filter(path -> !Files.isDirectory(path))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOurs(Path inside) {
    String last = ArticleFile.name(inside).toLowerCase(Locale.ROOT);
    boolean hidden =
        StreamSupport.stream(inside.spliterator(), false)
            .anyMatch(part -> part.toString().startsWith("."));
    return !hidden && ENDINGS.stream().anyMatch(last::endsWith);
  }

  /**
   * The rules, ready to run.
   *
   * @throws org.crosscheck.rule.RuleProblems with all that is wrong, in all files
   */
  public RuleBook book() {
    return RuleBook.read(files, problems, shown);
  }

  private static RuleFiles inJar(Path jar) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (JarFile opened = new JarFile(jar.toFile())) {
      for (JarEntry entry : opened.stream().toList()) {
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          try (InputStream in = opened.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            files.put(inside(entry.getName()), text);
          }
        }
      }
    }
    return builtIn(files);
  }

  private static RuleFiles builtIn(Map<String, String> files) {
    return new RuleFiles(files, List.of(), Map.of(), List.of());
  }

  /** The path inside the folder of rules of an entry of the program's jar. */
  static String inside(String entry) {
    return entry.substring(FOLDER.length());
  }

  /** Whether an entry of the program's jar is a file of rules or a word list. */
  static boolean isBuiltIn(String entry) {
    return entry.startsWith(FOLDER) && ENDINGS.stream().anyMatch(entry::endsWith);
  }

  /** The word lists alone, without kinds and rules. */
  public RuleFiles onlyLists() {
    Map<String, String> lists = new TreeMap<>(files);
    lists.keySet().removeIf(path -> !path.startsWith(SHARED) || !path.endsWith(LIST_ENDING));
    return new RuleFiles(lists, problems, shown, notes);
  }

  /** These files laid over others, as {@link RuleBook#laidOver} says. */
  public RuleFiles over(RuleFiles base) {
    Overlay overlay = RuleBook.laidOver(base.files, files);
    Map<String, String> names = new TreeMap<>(base.shown);
    problems.forEach(problem -> names.put(problem.file(), name(problem.file())));
    overlay.names().forEach((path, own) -> names.put(path, name(own)));
    return new RuleFiles(
        overlay.files(),
        joined(joined(base.problems, problems), overlay.problems()),
        names,
        joined(base.notes, overlay.notes()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** What the user calls a file. */
  private String name(String path) {
    return shown.getOrDefault(path, path);
  }

  /**
   * The word lists: the {@code .txt} files in {@code shared/}, by their names without the ending.
   */
  public WordLists wordLists() {
    return WordLists.of(lists());
  }

  /** What the word lists hold, by their names. */
  Map<String, String> lists() {
    Map<String, String> lists = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith(SHARED) && path.endsWith(LIST_ENDING)) {
            lists.put(path.substring(SHARED.length(), path.length() - LIST_ENDING.length()), text);
          }
        });
    return lists;
  }
}

package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule named by where it lies: a file, the folder of a kind, or a folder of kinds. */
final class RulePath {
  private static final String RULE = ".yml";
  private static final String NAMED = "RULE|PATH";

  private RulePath() {}

  /** The folder of kinds that a path is, or lies in; nothing where no rules are. */
  static Optional<Path> folder(String written) {
    Path path = Paths.of(NAMED, written);
    if (Files.isRegularFile(path) && isRule(path)) {
      return Optional.of(above(above(path)));
    }
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    if (inside(path).anyMatch(RulePath::isRule)) {
      return Optional.of(above(path));
    }
    return Optional.of(path)
        .filter(
            it ->
                inside(it)
                    .filter(Files::isDirectory)
                    .flatMap(RulePath::inside)
                    .anyMatch(RulePath::isRule));
  }

  /** Whether a file is what a path names, or lies there. */
  static boolean holds(String written, String file) {
    return absolute(Path.of(file)).startsWith(absolute(Paths.of(NAMED, written)));
  }

  /** Whether what is written can only be a path, and nothing lies there. */
  static boolean isMissing(String written) {
    Path path = Paths.of(NAMED, written);
    boolean packed = written.startsWith("rules/");
    return path.getNameCount() > 1 && !packed && !Files.exists(path);
  }

  /** The id of the rule or kind that a path or a word stands for. */
  static String id(String written) {
    Path last = Paths.of(NAMED, written).getFileName();
    String name = last == null ? written : last.toString();
    return name.endsWith(RULE) ? name.substring(0, name.length() - RULE.length()) : name;
  }

  private static boolean isRule(Path path) {
    return path.toString().endsWith(RULE) && Files.isRegularFile(path);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** "mine" of "mine/deaths", and where that has no name of its own the whole path. */
  private static Path above(Path path) {
    Path parent = path.normalize().getParent();
    return parent == null ? Objects.requireNonNullElse(absolute(path).getParent(), path) : parent;
  }

  private static Stream<Path> inside(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList().stream();
    } catch (IOException e) {
      return Stream.empty(); // what cannot be read holds no rules
    }
  }
}

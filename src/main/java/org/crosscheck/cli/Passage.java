package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * A text to be explained: given as such, or a file, or a line of a file.
 *
 * @param stretch the part of the document that is asked about
 */
record Passage(Document document, Span stretch) {
  private static final Pattern NAMES_A_FILE =
      Pattern.compile("\\.(?:txt|md|html?|docx|odt|pdf)$", Pattern.CASE_INSENSITIVE);

  static Passage of(String what) {
    int colon = what.lastIndexOf(':');
    boolean numbered = colon > 0 && what.substring(colon + 1).matches("[0-9]{1,7}");
    String path = numbered ? what.substring(0, colon) : what;
    Optional<String> text = contents(path);
    if (text.isEmpty() && looksLikePath(path)) {
      throw new UsageProblem(path + ": no such file");
    }
    if (text.isEmpty()) {
      return new Passage(document("text", what), new Span(0, what.length()));
    }
    return new Passage(
        document(path, text.get()),
        numbered
            ? line(path, text.get(), Integer.parseInt(what.substring(colon + 1)))
            : new Span(0, text.get().length()));
  }

  /** "story/a.txt", but not "He said and/or wrote it." */
  private static boolean looksLikePath(String what) {
    boolean oneWord = what.chars().noneMatch(Character::isWhitespace);
    return oneWord && (what.contains("/") || NAMES_A_FILE.matcher(what).find());
  }

  private static Optional<String> contents(String path) {
    try {
      return path.length() < 1000 && Files.isRegularFile(Path.of(path))
          ? Optional.of(Files.readString(Path.of(path)))
          : Optional.empty();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Span line(String path, String text, int number) {
    long lines = text.lines().count();
    if (number > lines) {
      throw new UsageProblem(path + " has only " + lines + (lines == 1 ? " line" : " lines"));
    }
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start);
    return new Span(start, end < 0 ? text.length() : end);
  }

  private static Document document(String file, String text) {
    Optional<String> unknown = Optional.empty();
    return new Document(
        new Source(file, file, unknown, unknown, Optional.empty(), unknown, unknown, unknown),
        text);
  }
}

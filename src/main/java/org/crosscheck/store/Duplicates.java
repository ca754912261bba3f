package org.crosscheck.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Document;

/**
 * Leaves out an article that is there twice. The same text from two outlets is not twice the same
 * article: both published it, and that they copied is for the check to find out.
 */
final class Duplicates {
  private static final long FACTOR = 1_000_003;

  /** Below stands no accent that joins the letter before it. */
  private static final char FIRST_ACCENT = '\u0300';

  /** From here on to the last sign of punctuation every character is its own composed form. */
  private static final char FIRST_DASH = '\u2010';

  private static final char LAST_SIGN = '\u205e';

  private Duplicates() {}

  /** The documents without the duplicates, which are listed as skipped. */
  static List<Document> skip(List<Document> documents, Gathered gathered) {
    Map<Long, List<Document>> kept = new HashMap<>();
    List<Document> unique = new ArrayList<>();
    for (Document document : documents) {
      List<Document> alike = kept.computeIfAbsent(hash(document), key -> new ArrayList<>());
      Optional<Document> first = alike.stream().filter(d -> isSame(d, document)).findFirst();
      if (first.isPresent()) {
        String reason = "a duplicate: the same text as " + first.get().source().file();
        gathered.skip(document.source().file(), reason);
      } else {
        alike.add(document);
        unique.add(document);
      }
    }
    return unique;
  }

  private static boolean isSame(Document a, Document b) {
    return oneOutlet(a, b)
        && a.source().story().equals(b.source().story())
        && words(a).equals(words(b));
  }

  private static boolean oneOutlet(Document a, Document b) {
    Optional<String> left = a.source().publisher();
    Optional<String> right = b.source().publisher();
    return left.isEmpty() || right.isEmpty() || left.get().equalsIgnoreCase(right.get());
  }

  /** Of very many articles the words would be there twice: only those of one hash are compared. */
  private static long hash(Document document) {
    String text = composed(document.text());
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hash = isSpace(c) ? hash : hash * FACTOR + c;
    }
    return hash;
  }

  /** However the lines end and the words are spaced. */
  private static String words(Document document) {
    String text = composed(document.text());
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        words.append(gap && !words.isEmpty() ? " " : "").append(c);
      }
      gap = isSpace(c);
    }
    return words.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /** "é" is one letter, whether it was written as one character or as two. */
  private static String composed(String text) {
    return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether it is plain to see: letters of Europe's west, quotation marks, dashes and the like. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_ACCENT && (c < FIRST_DASH || c > LAST_SIGN)) {
        return false;
      }
    }
    return true;
  }
}

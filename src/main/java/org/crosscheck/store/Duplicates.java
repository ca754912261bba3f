package org.crosscheck.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Document;

/**
 * Leaves out an article that is there twice. The same text from two outlets is not twice the same
 * article: both published it, and that they copied is for the check to find out.
 */
final class Duplicates {
  private Duplicates() {}

  /** The documents without the duplicates, which are listed as skipped. */
  static List<Document> skip(List<Document> documents, Gathered gathered) {
    Map<Key, List<Document>> kept = new HashMap<>();
    List<Document> unique = new ArrayList<>();
    for (Document document : documents) {
      List<Document> same = kept.computeIfAbsent(Key.of(document), key -> new ArrayList<>());
      Optional<Document> first = same.stream().filter(d -> oneOutlet(d, document)).findFirst();
      if (first.isPresent()) {
        String reason = "a duplicate: the same text as " + first.get().source().file();
        gathered.skip(document.source().file(), reason);
      } else {
        same.add(document);
        unique.add(document);
      }
    }
    return unique;
  }

  private static boolean oneOutlet(Document a, Document b) {
    Optional<String> left = a.source().publisher();
    Optional<String> right = b.source().publisher();
    return left.isEmpty() || right.isEmpty() || left.get().equalsIgnoreCase(right.get());
  }

  /**
   * @param text the digest of its words: of very many articles the texts would be there twice
   */
  private record Key(Optional<String> story, String text) {
    static Key of(Document document) {
      return new Key(document.source().story(), digest(spaced(composed(document.text()))));
    }

    private static String digest(String words) {
      try {
        byte[] all = words.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    /** "é" is one letter, whether it was written as one character or as two. */
    private static String composed(String text) {
      return Normalizer.isNormalized(text, Normalizer.Form.NFC)
          ? text
          : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** However the lines end and the words are spaced. */
    private static String spaced(String text) {
      StringBuilder words = new StringBuilder(text.length());
      boolean gap = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = Character.isWhitespace(c) || c == '\u00a0';
        if (!space) {
          words.append(gap && !words.isEmpty() ? " " : "").append(c);
        }
        gap = space;
      }
      return words.toString();
    }
  }
}

package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the words of one quotation in another where an editor has cut or explained: "..." leaves
 * words out, brackets put others in their place.
 */
final class Cuts {
  /** What an editor has put in. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\[[^\\[\\]]{0,80}\\]|\\([^()]{0,80}\\)");

  /** What an editor has marked as left out or put in. */
  private static final Pattern MARKS =
      Pattern.compile(BRACKETS.pattern() + "|\\u2026|\\.(?:\\s?\\.){2,3}");

  /** So many words may stand where a mark is. */
  private static final int GAP = 12;

  private Cuts() {}

  /** Whether the words of the first stand in the second, in order. */
  static boolean stands(String shorter, String longer) {
    List<List<String>> pieces = pieces(shorter);
    return stand(pieces, UtteranceComparer.words(longer))
        || stand(pieces, UtteranceComparer.words(BRACKETS.matcher(longer).replaceAll(" ")))
        || contains(UtteranceComparer.words(longer), UtteranceComparer.words(shorter));
  }

  private static List<List<String>> pieces(String quotation) {
    List<List<String>> pieces = new ArrayList<>();
    for (String piece : MARKS.split(quotation)) {
      List<String> words = UtteranceComparer.words(piece);
      if (!words.isEmpty()) {
        pieces.add(words);
      }
    }
    return pieces;
  }

  private static boolean stand(List<List<String>> pieces, List<String> words) {
    int from = 0;
    int latest = words.size();
    for (List<String> piece : pieces) {
      int at = Collections.indexOfSubList(words.subList(from, words.size()), piece);
      if (at < 0 || from + at > latest) {
        return false;
      }
      from += at + piece.size();
      latest = from + GAP;
    }
    return true;
  }

  /** However the words are joined: "e-mail" and "email", "E.U." and "EU". */
  private static boolean contains(List<String> longer, List<String> shorter) {
    if (Collections.indexOfSubList(longer, shorter) >= 0) {
      return true;
    }
    String sought = String.join("", shorter);
    Set<Integer> edges = new HashSet<>();
    StringBuilder all = new StringBuilder();
    for (String word : longer) {
      edges.add(all.length());
      all.append(word);
    }
    edges.add(all.length());
    int at = all.indexOf(sought);
    return at >= 0 && edges.contains(at) && edges.contains(at + sought.length());
  }
}

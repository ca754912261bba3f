package org.crosscheck.recognise.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word list whose entries may have several words, found at a place in a sentence, the longest
 * first.
 *
 * <p>Entries are cut like the text: "us$" is two tokens without a space, "us $" two tokens with or
 * without one. Words after "|" must follow the phrase but are not part of it.
 */
final class Phrases {
  private static final Pattern PIECE =
      Pattern.compile("(?:\\p{L}\\.){2,}|'?\\p{L}+|\\d+(?:[.,:/]\\d+)*|.", Pattern.DOTALL);
  private static final int SHORTEST_PLURAL = 3;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<Entry>> byLast = new HashMap<>();

  /** Where a phrase was found, and what it means. */
  record Match(int from, int to, String meaning) {}

  private record Entry(List<Piece> pieces, int own, String meaning) {
    Piece first() {
      return pieces.get(0);
    }

    Piece last() {
      return pieces.get(own - 1);
    }
  }

  private record Piece(String form, boolean glued) {}

  Phrases(Map<String, String> meanings, boolean plurals) {
    meanings.forEach(
        (words, meaning) -> {
          add(words, meaning);
          if (plurals && takesPlural(words)) {
            add(words + "s", meaning);
          }
        });
    byFirst.values().forEach(list -> list.sort(Comparator.comparing(e -> -e.pieces().size())));
    byLast.values().forEach(list -> list.sort(Comparator.comparing(e -> -e.own())));
  }

  private static boolean takesPlural(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.length() >= SHORTEST_PLURAL && !last.endsWith("s") && isLetters(last);
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(String words, String meaning) {
    int bar = words.indexOf('|');
    List<Piece> pieces = pieces(bar < 0 ? words : words.substring(0, bar));
    int own = pieces.size();
    if (bar >= 0) {
      pieces.addAll(pieces(words.substring(bar + 1)));
    }
    Entry entry = new Entry(List.copyOf(pieces), own, meaning);
    byFirst.computeIfAbsent(entry.first().form(), key -> new ArrayList<>()).add(entry);
    byLast.computeIfAbsent(entry.last().form(), key -> new ArrayList<>()).add(entry);
  }

  private static List<Piece> pieces(String words) {
    List<Piece> pieces = new ArrayList<>();
    StringTokenizer chunks = new StringTokenizer(words);
    while (chunks.hasMoreTokens()) {
      addPieces(chunks.nextToken(), pieces);
    }
    return pieces;
  }

  /** Most entries are plain words, which need no cutting. */
  private static void addPieces(String chunk, List<Piece> pieces) {
    if (isLetters(chunk)) {
      pieces.add(new Piece(chunk, false));
      return;
    }
    Matcher matcher = PIECE.matcher(chunk);
    while (matcher.find()) {
      pieces.add(new Piece(matcher.group(), matcher.start() > 0));
    }
  }

  /** What entries begin with. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  /** The longest phrase that begins at the token. */
  Optional<Match> at(Words words, int from) {
    for (Entry entry : byFirst.getOrDefault(words.form(from), List.of())) {
      if (stands(entry, words, from)) {
        return Optional.of(new Match(from, from + entry.own(), entry.meaning()));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends before the token. */
  Optional<Match> before(Words words, int to) {
    for (Entry entry : byLast.getOrDefault(words.form(to - 1), List.of())) {
      int from = to - entry.own();
      if (stands(entry, words, from)) {
        return Optional.of(new Match(from, to, entry.meaning()));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Entry entry, Words words, int from) {
    for (int i = 0; i < entry.pieces().size(); i++) {
      Piece piece = entry.pieces().get(i);
      boolean same = words.is(from + i, piece.form());
      if (!same || (piece.glued() && !words.glued(from + i))) {
        return false;
      }
    }
    return true;
  }
}

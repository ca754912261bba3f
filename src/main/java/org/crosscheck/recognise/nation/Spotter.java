package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.recognise.nation.Gazetteer.Entry;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/** Finds the names of countries in a sentence, the longest first, from left to right. */
final class Spotter {
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "&", "d'ivoire");

  private final Gazetteer gazetteer;

  Spotter(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Sighting> sightings(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      for (Entry entry : startingAt(tokens.get(at))) {
        int matched = end(entry, tokens, at);
        if (matched > at && written(entry, tokens, at, matched)) {
          sighting(entry, at, matched).ifPresent(found::add);
          end = matched;
          break;
        }
      }
      at = end;
    }
    return found;
  }

  /** A name of which the first word is in lower case is none, but for "the Gambia". */
  private List<Entry> startingAt(Token token) {
    boolean plain = Character.isLowerCase(token.text().codePointAt(0));
    return plain && !SMALL_WORDS.contains(token.folded())
        ? List.of()
        : gazetteer.startingWith(Gazetteer.word(token.folded()));
  }

  private static Optional<Sighting> sighting(Entry entry, int first, int end) {
    return entry
        .naming()
        .map(
            naming ->
                new Sighting(first, end, entry.name(), naming, entry.doubtful(), entry.against()));
  }

  /** The token after the entry's last, or {@code at} where the tokens do not spell it. */
  private static int end(Entry entry, List<Token> tokens, int at) {
    int token = at;
    for (int word = 0; word < entry.words().size(); word++) {
      if (word > 0 && token < tokens.size() && joins(tokens, token)) {
        token++;
      }
      if (token >= tokens.size()
          || !Gazetteer.word(tokens.get(token).folded()).equals(entry.words().get(word))) {
        return at;
      }
      token++;
    }
    return token;
  }

  /** A hyphen or stop glued to the word before it: "Guinea-Bissau", "St. Lucia". */
  private static boolean joins(List<Token> tokens, int token) {
    String text = tokens.get(token).text();
    boolean mark = text.equals("-") || text.equals(".") || text.equals("\u2013");
    return mark && tokens.get(token).span().start() == tokens.get(token - 1).span().end();
  }

  private static boolean written(Entry entry, List<Token> tokens, int first, int end) {
    if (entry.abbreviation()) {
      String text = tokens.get(first).text();
      boolean stops = text.indexOf('.') > 0;
      boolean alone = !stops && first > 0 && !tokens.get(first - 1).form().equals("the");
      boolean safe = !alone || !isShouting(tokens);
      return safe && tokens.get(first).text().equals(text.toUpperCase(java.util.Locale.ROOT));
    }
    return entry.naming().isEmpty()
        ? tokens.get(first).capitalised()
        : tokens.subList(first, end).stream().allMatch(Spotter::maySpellName);
  }

  private static boolean maySpellName(Token token) {
    return token.capitalised()
        || !Character.isLetter(token.text().codePointAt(0))
        || SMALL_WORDS.contains(token.folded());
  }

  /** A line in capitals, where "US" may be "us". */
  private static boolean isShouting(List<Token> tokens) {
    long words = tokens.stream().filter(Spotter::isWord).count();
    long loud =
        tokens.stream()
            .filter(Spotter::isWord)
            .filter(t -> t.text().equals(t.text().toUpperCase(java.util.Locale.ROOT)))
            .count();
    return words > 3 && loud * 5 >= words * 4;
  }

  private static boolean isWord(Token token) {
    return token.text().length() > 1 && Character.isLetter(token.text().codePointAt(0));
  }
}

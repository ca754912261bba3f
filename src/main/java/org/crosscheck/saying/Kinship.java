package org.crosscheck.saying;

import java.util.List;
import org.crosscheck.text.Token;

/** What the words for kin beside a name tell: "the mayor and his wife Jane", "her son, John". */
final class Kinship {
  private final Lexicon lexicon;

  Kinship(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Of the name that begins at a place: what the word for kin before it says. */
  Gender ofKin(List<Token> tokens, int name) {
    boolean comma = name > 1 && tokens.get(name - 1).text().equals(",");
    int kin = comma ? name - 2 : name - 1;
    boolean owned =
        kin > 0
            && !tokens.get(kin).capitalised()
            && lexicon.isRole(tokens.get(kin))
            && isOwner(tokens.get(kin - 1));
    return owned ? lexicon.gender(tokens.get(kin)) : Gender.UNKNOWN;
  }

  private boolean isOwner(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.POSSESSIVE || word == Lexicon.Word.CLITIC;
  }

  /** Of the name that ends at a place: "and his wife" behind it is a man's. */
  Gender ofOwner(List<Token> tokens, int end) {
    boolean joined =
        end + 2 < tokens.size()
            && (lexicon.word(tokens.get(end)) == Lexicon.Word.AND
                || tokens.get(end).text().equals(",")
                || tokens.get(end).form().equals("with"))
            && lexicon.isRole(tokens.get(end + 2));
    return joined
        ? switch (tokens.get(end + 1).form()) {
          case "his" -> Gender.MALE;
          case "her" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        }
        : Gender.UNKNOWN;
  }
}

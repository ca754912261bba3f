package org.crosscheck.recognise.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.NameKind;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/** Finds runs of capitalised words, without the capital that only begins a sentence. */
final class Runs {
  private static final Set<String> TAKE_OF =
      Set.of("secretary", "chief", "minister", "state", "states", "bank", "head", "law");

  private static final int LONGEST = 10;

  private final NameWords words;
  private final Set<String> lowers = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Runs(NameWords words) {
    this.words = words;
  }

  static Runs of(NameWords words, AnnotatedDocument document) {
    Runs runs = new Runs(words);
    document.sentences().forEach(sentence -> runs.note(sentence.tokens()));
    return runs;
  }

  private void note(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (!token.capitalised()) {
        lowers.add(token.folded());
      } else if (!opens(tokens, at)) {
        names.add(token.folded());
      }
    }
  }

  /** For a single sentence, where the rest of the document is not asked. */
  static Runs of(NameWords words) {
    return new Runs(words);
  }

  List<Run> in(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int end = isName(tokens, at) ? end(tokens, at) : at;
      if (end > at) {
        runs.add(new Run(sentence, at, end, NameKind.OTHER));
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private int end(List<Token> tokens, int first) {
    int end = first + 1;
    int at = end;
    while (at < tokens.size() && at - first < LONGEST) {
      if (continues(tokens, at)) {
        end = ++at;
      } else if (links(tokens, first, at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean continues(List<Token> tokens, int at) {
    boolean hyphened = tokens.get(at - 1).text().equals("-") && glued(tokens, at);
    return hyphened ? Character.isLetter(first(tokens.get(at))) : isName(tokens, at);
  }

  private boolean links(List<Token> tokens, int first, int at) {
    Token token = tokens.get(at);
    if (token.text().equals("-")) {
      return glued(tokens, at) && at + 1 < tokens.size() && glued(tokens, at + 1);
    }
    if (token.text().equals(".")) {
      return glued(tokens, at) && isShort(tokens.get(at - 1));
    }
    boolean open = words.isLink(tokens.get(at - 1)) || tokens.get(at - 1).form().equals("of");
    if (token.form().equals("of") || (token.form().equals("the") && open)) {
      return open || takesOf(tokens.get(at - 1));
    }
    return words.isLink(token) && at > first;
  }

  /** "Ministry of", "Secretary of", "Bank of", "Bay of"; not "Putin of". */
  private boolean takesOf(Token token) {
    return words.isOrganisationWord(token)
        || words.isPlaceWord(token)
        || TAKE_OF.contains(token.form());
  }

  private static boolean isShort(Token token) {
    return token.text().length() <= 3 && token.capitalised();
  }

  private static boolean glued(List<Token> tokens, int at) {
    return tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  private boolean isName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!Character.isUpperCase(first(token)) || words.isCalendarWord(tokens, at)) {
      return false;
    }
    if (token.text().length() == 1) {
      return !token.text().equals("I") && !token.text().equals("A");
    }
    return !words.isFunctionWord(token)
        && (!opens(tokens, at) || followedByName(tokens, at) || !isOnlyCapitalised(tokens, at));
  }

  private static boolean opens(List<Token> tokens, int at) {
    return at == 0 || !Character.isLetterOrDigit(first(tokens.get(at - 1)));
  }

  /** Whether a word that begins a sentence seems to owe its capital to that alone. */
  private boolean isOnlyCapitalised(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean single = at + 1 == tokens.size() || !Character.isUpperCase(first(tokens.get(at + 1)));
    return lowers.contains(token.folded()) || (single && at == 0 && !isKnown(token));
  }

  private boolean isKnown(Token token) {
    return names.contains(token.folded())
        || words.isGivenName(token)
        || words.isCountry(token.folded());
  }

  /** "Opposition leader" begins a sentence; "Secretary of State Smith" does too, and is a title. */
  private boolean followedByName(List<Token> tokens, int at) {
    int end = words.startsPlace(tokens.get(at)) ? at + 1 : words.roleEnd(tokens, at);
    return end > at && end < tokens.size() && Character.isUpperCase(first(tokens.get(end)));
  }

  private static int first(Token token) {
    return token.text().codePointAt(0);
  }
}

package org.crosscheck.saying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Token;

/** What one article calls a company, and which company it is about. */
final class Companies {
  private final Lexicon lexicon;
  private final Offices offices;

  /** How often a name was called a company, by any word for one. */
  private final Map<String, Integer> bodies = new HashMap<>();

  Companies(Lexicon lexicon, Offices offices) {
    this.lexicon = lexicon;
    this.offices = offices;
  }

  /** "the tour company Acme", "Acme, a tour company,", "Acme's shares". */
  void noteBody(List<Token> tokens, Phrase run) {
    String name = run.words(tokens);
    if (run.from() > 0 && isBodyNoun(tokens.get(run.from() - 1))) {
      offices.hold(tokens.get(run.from() - 1).form(), name);
      bodies.merge(name, 1, Integer::sum);
    }
    int next = run.to() + (isPossessive(tokens, run.to()) ? 1 : 0);
    if (next < tokens.size() && lexicon.isCompanySign(tokens.get(next))) {
      bodies.merge(name, 1, Integer::sum);
      beside(tokens, run).ifPresent(other -> bodies.merge(other, 1, Integer::sum));
    }
    for (Token token : offices.apposition(tokens, run)) {
      if (isBodyNoun(token)) {
        offices.hold(token.form(), name);
        bodies.merge(name, 1, Integer::sum);
        return;
      }
    }
  }

  /** The Acme in "Acme and Apex recalled cars": they are companies both. */
  private Optional<String> beside(List<Token> tokens, Phrase run) {
    int and = run.from() - 1;
    boolean joined = and > 0 && lexicon.word(tokens.get(and)) == Lexicon.Word.AND;
    int first = and;
    while (joined && first > 0 && tokens.get(first - 1).capitalised()) {
      first--;
    }
    return joined && first < and
        ? Optional.of(new Phrase(first, and).words(tokens))
        : Optional.empty();
  }

  /** "The US Navy" is no company, whatever signs stand beside it. */
  private boolean isPublic(String name) {
    return lexicon.isPublicBody(name.substring(name.lastIndexOf(' ') + 1));
  }

  private boolean isBodyNoun(Token token) {
    return lexicon.isCompanyNoun(token);
  }

  private boolean isPossessive(List<Token> tokens, int at) {
    return at < tokens.size() && lexicon.word(tokens.get(at)) == Lexicon.Word.CLITIC;
  }

  /** The company that the article is about: named as one at least twice as often as any other. */
  Optional<String> company() {
    List<Map.Entry<String, Integer>> ranked =
        bodies.entrySet().stream()
            .filter(body -> !isPublic(body.getKey()))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .toList();
    boolean clear =
        ranked.size() == 1
            || (ranked.size() == 2 && ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }
}

package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Token;

/** Which roles the people and bodies of one article hold: "minister", "company". */
final class Offices {
  /** More people of one surname than this are never told apart by it. */
  private static final int MOST_NAMESAKES = 6;

  private static final int LONGEST_APPOSITION = 9;
  private final Map<String, List<String>> byRole = new HashMap<>();
  private final Lexicon lexicon;

  Offices(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void noteRoles(List<Token> tokens, Phrase run, Phrase bare) {
    String name = bare.words(tokens);
    for (int at = Math.max(0, run.from() - 1); at < bare.from(); at++) {
      noteRole(tokens.get(at), name);
    }
    apposition(tokens, run).forEach(token -> noteRole(token, name));
    beforeComma(tokens, run).ifPresent(token -> noteRole(token, name));
  }

  /** "Its chief executive, Jane Doe, said": the role stands before a comma. */
  private static Optional<Token> beforeComma(List<Token> tokens, Phrase run) {
    int comma = run.from() - 1;
    boolean apposed =
        comma > 0
            && tokens.get(comma).text().equals(",")
            && run.to() < tokens.size()
            && (tokens.get(run.to()).text().equals(",") || Signs.isStop(tokens.get(run.to())));
    return apposed ? Optional.of(tokens.get(comma - 1)) : Optional.empty();
  }

  private void noteRole(Token token, String name) {
    if (lexicon.isRole(token)) {
      hold(token.form(), name);
    }
  }

  void hold(String role, String name) {
    List<String> holders = byRole.computeIfAbsent(role, key -> new ArrayList<>());
    if (holders.size() < MOST_NAMESAKES && !holders.contains(name)) {
      holders.add(name);
    }
  }

  /** Those whom the article gives this role: "minister". */
  List<String> inRole(String role) {
    return byRole.getOrDefault(role, byRole.getOrDefault(lexicon.otherRole(role), List.of()));
  }

  /** Whether somebody has an age, which stands among the roles as a figure. */
  boolean hasAge(String name) {
    return byRole.entrySet().stream()
        .anyMatch(
            role -> Character.isDigit(role.getKey().charAt(0)) && role.getValue().contains(name));
  }

  private boolean isVerb(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return (lexicon.says(token) && !token.form().equals("state"))
        || word == Lexicon.Word.AUXILIARY
        || word == Lexicon.Word.VERB;
  }

  /** What stands between commas after a name, or between a comma and the full stop. */
  List<Token> apposition(List<Token> tokens, Phrase run) {
    if (run.to() >= tokens.size() || !tokens.get(run.to()).text().equals(",")) {
      return List.of();
    }
    int from = run.to() + 1;
    for (int at = from; at < Math.min(tokens.size(), from + LONGEST_APPOSITION); at++) {
      String text = tokens.get(at).text();
      if (text.equals(",") || text.equals(".")) {
        return tokens.subList(from, at);
      }
      // "Sana, citing the army," is not the army, nor is "Doe, quoted by a paper," the paper
      if (lexicon.passesOn(tokens.get(at))) {
        return List.of();
      }
      if (isVerb(tokens.get(at)) && lexicon.word(tokens.get(from)) != Lexicon.Word.RELATIVE) {
        // "According to Doe, the army said ..." does not make Doe the army
        return List.of();
      }
    }
    return List.of();
  }
}

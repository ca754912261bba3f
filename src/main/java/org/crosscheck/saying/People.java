package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * The people named in one article: full names by surname, and whether a man or a woman is meant.
 */
final class People {
  /** More people of one surname than this are never told apart by it. */
  private static final int MOST_NAMESAKES = 6;

  private static final int LONGEST_APPOSITION = 9;

  private final Lexicon lexicon;
  private final Names names;
  private final Map<String, Map<String, Person>> byWord = new HashMap<>();
  private final Map<String, Gender> bySurname = new HashMap<>();

  /** Surnames that a man and a woman of the article share. */
  private final Set<String> mixed = new HashSet<>();

  private final Map<String, List<String>> byRole = new HashMap<>();

  /** How often a name was called a company, by any word for one. */
  private final Map<String, Integer> bodies = new HashMap<>();

  /** Words that stand with a capital inside a sentence: names, not first words. */
  private final Set<String> capitals = new HashSet<>();

  /**
   * Somebody named in full.
   *
   * @param words the words of the name, compared without accents and case
   * @param certain whether something besides the capitals shows that it is a person
   */
  record Person(String name, List<String> words, Gender gender, boolean certain) {
    boolean extendsTo(Person other) {
      return other.words.size() > words.size()
          && other.words.containsAll(words)
          && other.words.get(0).equals(words.get(0));
    }
  }

  People(Lexicon lexicon, List<Sentence> sentences) {
    this.lexicon = lexicon;
    names = new Names(lexicon);
    sentences.forEach(sentence -> gather(sentence.tokens()));
  }

  private void gather(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      int end = runEnd(tokens, at);
      if (end > at) {
        note(tokens, names.run(tokens, end, at));
      }
      at = Math.max(end, at + 1);
    }
  }

  private int runEnd(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && names.run(tokens, end + 1, end).from() == end) {
      end++;
      end = overConnectors(tokens, end);
    }
    return end;
  }

  /** Steps over "de la" and hyphens and stops inside a name when a capital follows. */
  private int overConnectors(List<Token> tokens, int end) {
    for (int next = end; next < Math.min(tokens.size(), end + 3); next++) {
      if (names.run(tokens, next + 1, next).from() == next) {
        return next;
      }
      if (names.run(tokens, next + 1, end - 1).from() == next + 1) {
        return end;
      }
    }
    return end;
  }

  private void note(List<Token> tokens, Phrase run) {
    Phrase bare = names.bare(tokens, run);
    List<String> words = words(tokens, bare);
    if (run.from() > 0) {
      capitals.addAll(words);
    }
    noteBody(tokens, run);
    if (words.isEmpty() || bare.in(tokens).stream().anyMatch(this::isGroup)) {
      return;
    }
    boolean led = bare.from() > run.from() || run.from() > 0 && isTitle(tokens.get(run.from() - 1));
    Gender gender = gender(tokens, run, bare);
    noteSurname(words, gender);
    if (words.size() > 1) {
      boolean certain = led || hasGivenName(tokens, bare);
      add(new Person(bare.words(tokens), words, gender, certain));
      if (certain) {
        noteRoles(tokens, run, bare);
      }
    }
  }

  /** "Mrs. Doe" tells of every Doe; a "Mr. Doe" beside her takes that back. */
  private void noteSurname(List<String> words, Gender gender) {
    if (words.size() == 1 && gender != Gender.UNKNOWN && !mixed.contains(words.get(0))) {
      Gender before = bySurname.put(words.get(0), gender);
      if (before != null && before != gender) {
        bySurname.remove(words.get(0));
        mixed.add(words.get(0));
      }
    }
  }

  /** "the tour company Acme", "Acme, a tour company,", "Acme's shares". */
  private void noteBody(List<Token> tokens, Phrase run) {
    String name = run.words(tokens);
    if (run.from() > 0 && isBodyNoun(tokens.get(run.from() - 1))) {
      hold(tokens.get(run.from() - 1).form(), name);
      bodies.merge(name, 1, Integer::sum);
    }
    int next = run.to() + (isPossessive(tokens, run.to()) ? 1 : 0);
    if (next < tokens.size() && lexicon.isCompanySign(tokens.get(next))) {
      bodies.merge(name, 1, Integer::sum);
    }
    for (Token token : apposition(tokens, run)) {
      if (isBodyNoun(token)) {
        hold(token.form(), name);
        bodies.merge(name, 1, Integer::sum);
        return;
      }
    }
  }

  private boolean isBodyNoun(Token token) {
    return lexicon.isCompanyNoun(token);
  }

  private boolean isPossessive(List<Token> tokens, int at) {
    return at < tokens.size() && lexicon.word(tokens.get(at)) == Lexicon.Word.CLITIC;
  }

  /** What stands between commas after a name, or between a comma and the full stop. */
  private static List<Token> apposition(List<Token> tokens, Phrase run) {
    if (run.to() >= tokens.size() || !tokens.get(run.to()).text().equals(",")) {
      return List.of();
    }
    int from = run.to() + 1;
    for (int at = from; at < Math.min(tokens.size(), from + LONGEST_APPOSITION); at++) {
      String text = tokens.get(at).text();
      if (text.equals(",") || text.equals(".")) {
        return tokens.subList(from, at);
      }
    }
    return List.of();
  }

  /** The company that the article is about: named as one at least twice as often as any other. */
  Optional<String> company() {
    List<Map.Entry<String, Integer>> ranked =
        bodies.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .toList();
    boolean clear =
        ranked.size() == 1
            || ranked.size() == 2 && ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  /** "Public Advocate John Doe": a given name anywhere but at the end tells a person. */
  private boolean hasGivenName(List<Token> tokens, Phrase bare) {
    for (int at = bare.from(); at < bare.to() - 1; at++) {
      if (lexicon.isGivenName(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(Token token) {
    return lexicon.isRole(token);
  }

  private boolean isGroup(Token token) {
    return lexicon.isGroup(token) || lexicon.isOutlet(token);
  }

  private Gender gender(List<Token> tokens, Phrase run, Phrase bare) {
    Gender gender = Gender.UNKNOWN;
    for (int at = run.from(); at < Math.max(bare.from(), run.from()); at++) {
      gender = gender.or(lexicon.gender(tokens.get(at)));
    }
    if (run.from() > 0 && isTitle(tokens.get(run.from() - 1))) {
      gender = gender.or(lexicon.gender(tokens.get(run.from() - 1)));
    }
    boolean full = bare.to() - bare.from() > 1;
    return full ? gender.or(lexicon.gender(tokens.get(bare.from()))) : gender;
  }

  private void noteRoles(List<Token> tokens, Phrase run, Phrase bare) {
    String name = bare.words(tokens);
    for (int at = Math.max(0, run.from() - 1); at < bare.from(); at++) {
      noteRole(tokens.get(at), name);
    }
    apposition(tokens, run).forEach(token -> noteRole(token, name));
  }

  private void noteRole(Token token, String name) {
    if (lexicon.isRole(token)) {
      hold(token.form(), name);
    }
  }

  private void hold(String role, String name) {
    List<String> holders = byRole.computeIfAbsent(role, key -> new ArrayList<>());
    if (holders.size() < MOST_NAMESAKES && !holders.contains(name)) {
      holders.add(name);
    }
  }

  /** Whether a word is a name rather than the first word of a sentence. */
  boolean isName(Token token) {
    return token.capitalised() && capitals.contains(Lexicon.key(token.text()));
  }

  private void add(Person person) {
    for (String word : person.words()) {
      Map<String, Person> bearers = byWord.computeIfAbsent(word, key -> new LinkedHashMap<>());
      if (bearers.size() <= MOST_NAMESAKES) {
        bearers.merge(
            String.join(" ", person.words()),
            person,
            (a, b) ->
                new Person(
                    a.name(), a.words(), a.gender().or(b.gender()), a.certain() || b.certain()));
      }
    }
  }

  private static List<String> words(List<Token> tokens, Phrase bare) {
    return bare.in(tokens).stream()
        .filter(token -> Character.isLetter(token.text().codePointAt(0)))
        .map(token -> Lexicon.key(token.text()))
        .toList();
  }

  /**
   * The one person that a name can stand for, under the fullest form of the name; empty when nobody
   * or several are possible.
   */
  Optional<Person> called(List<Token> tokens, Phrase bare) {
    List<String> words = words(tokens, bare);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Person> bearers =
        byWord.getOrDefault(words.get(words.size() - 1), Map.of()).values().stream()
            .filter(person -> fits(words, person.words()))
            .toList();
    return fullest(bearers, words.size() == 1);
  }

  /** A surname fits any word but the first; a longer name must begin with the same word. */
  private static boolean fits(List<String> words, List<String> full) {
    if (words.size() == 1) {
      return full.lastIndexOf(words.get(0)) > 0;
    }
    return full.containsAll(words) && full.get(0).equals(words.get(0));
  }

  private static Optional<Person> fullest(List<Person> bearers, boolean surname) {
    List<Person> ends =
        bearers.stream().filter(person -> bearers.stream().noneMatch(person::extendsTo)).toList();
    List<Person> sure = ends.stream().filter(Person::certain).toList();
    List<Person> choice = surname && !sure.isEmpty() ? sure : ends;
    return choice.size() == 1 ? Optional.of(choice.get(0)) : Optional.empty();
  }

  Gender gender(String surname) {
    return bySurname.getOrDefault(Lexicon.key(surname), Gender.UNKNOWN);
  }

  /** Those whom the article gives this role: "minister". */
  List<String> inRole(String role) {
    return byRole.getOrDefault(role, List.of());
  }
}

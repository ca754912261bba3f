package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * The people named in one article: full names by surname, and whether a man or a woman is meant.
 */
final class People {
  /** More people of one surname than this are never told apart by it. */
  private static final int MOST_NAMESAKES = 6;

  private static final Pattern AGE = Pattern.compile("[1-9][0-9]?");

  /** Shorter words stay small in headings: "of", "the". */
  private static final int SHORTEST_OF_HEADING = 4;

  private final Lexicon lexicon;
  private final Names names;
  private final Map<String, Map<String, Person>> byWord = new HashMap<>();
  private final Map<String, Gender> bySurname = new HashMap<>();

  /** Surnames that a man and a woman of the article share. */
  private final Set<String> mixed = new HashSet<>();

  private final Offices offices;
  private final Kinship kinship;
  private final Companies companies;

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
    offices = new Offices(lexicon);
    kinship = new Kinship(lexicon);
    companies = new Companies(lexicon, offices);
    sentences.stream()
        .map(Sentence::tokens)
        .filter(tokens -> !isHeading(tokens))
        .forEach(this::gather);
  }

  /** In a line whose words all have capitals nothing tells where a name ends. */
  static boolean isHeading(List<Token> tokens) {
    int capitals = 0;
    int small = 0;
    for (Token token : tokens) {
      boolean counts = token.text().length() >= SHORTEST_OF_HEADING;
      capitals += counts && token.capitalised() ? 1 : 0;
      small += counts && Character.isLowerCase(token.text().codePointAt(0)) ? 1 : 0;
    }
    boolean ends = !tokens.isEmpty() && Signs.isStop(tokens.get(tokens.size() - 1));
    return !ends && capitals > 2 * small;
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
    companies.noteBody(tokens, run);
    if (words.isEmpty() || (isOfGroup(tokens, bare) && !isOneOfMany(tokens, run, bare))) {
      return;
    }
    boolean led = bare.from() > run.from() || isLed(tokens, run);
    Gender gender = gender(tokens, run, bare);
    noteSurname(words, gender);
    if (words.size() == 1 && isKin(tokens, run)) {
      add(new Person(bare.words(tokens), words, gender, true));
    }
    if (words.size() > 1) {
      boolean certain = led || hasGivenName(tokens, bare) || hasAge(tokens, bare.to());
      if (hasAge(tokens, bare.to())) {
        offices.hold(tokens.get(bare.to() + 1).text(), bare.words(tokens));
      }
      add(new Person(bare.words(tokens), words, gender, certain));
      if (certain) {
        capitals.addAll(words);
      }
      if (certain) {
        offices.noteRoles(tokens, run, bare);
      }
    }
  }

  private boolean isOfGroup(List<Token> tokens, Phrase bare) {
    return bare.in(tokens).stream().anyMatch(this::isGroup);
  }

  private boolean isLed(List<Token> tokens, Phrase run) {
    return run.from() > 0 && isTitle(tokens.get(run.from() - 1));
  }

  /** "Peter Church, a driver", "teacher Anna Court": whoever has an age or a role is no body. */
  private boolean isOneOfMany(List<Token> tokens, Phrase run, Phrase bare) {
    boolean full = bare.to() - bare.from() == 2 && lexicon.isGivenName(tokens.get(bare.from()));
    return full
        && (isLed(tokens, bare)
            || hasAge(tokens, run.to())
            || offices.apposition(tokens, run).stream().anyMatch(this::isTitle));
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

  /** "Public Advocate John Doe": a given name anywhere but at the end tells a person. */
  private boolean hasGivenName(List<Token> tokens, Phrase bare) {
    for (int at = bare.from(); at < bare.to() - 1; at++) {
      if (lexicon.isGivenName(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Jane Doe, 33, was asleep". */
  private static boolean hasAge(List<Token> tokens, int comma) {
    return comma + 2 < tokens.size()
        && tokens.get(comma).text().equals(",")
        && AGE.matcher(tokens.get(comma + 1).text()).matches()
        && tokens.get(comma + 2).text().equals(",");
  }

  private boolean isTitle(Token token) {
    return lexicon.isRole(token);
  }

  private boolean isGroup(Token token) {
    return lexicon.isGroup(token) || lexicon.isOutlet(token);
  }

  /** What the title before a name tells: a man by "Mr", a woman by "Mrs". */
  Gender titled(List<Token> tokens, Phrase run, Phrase bare) {
    Gender gender = Gender.UNKNOWN;
    for (int at = run.from(); at < Math.max(bare.from(), run.from()); at++) {
      boolean honorific = lexicon.isHonorific(tokens.get(at));
      gender = honorific ? gender.or(lexicon.gender(tokens.get(at))) : gender;
    }
    return gender;
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
    Gender named = full ? gender.or(lexicon.gender(tokens.get(bare.from()))) : gender;
    return named.or(kinship.ofOwner(tokens, run.to())).or(kinship.ofKin(tokens, run.from()));
  }

  private boolean isKin(List<Token> tokens, Phrase run) {
    return kinship.ofKin(tokens, run.from()) != Gender.UNKNOWN;
  }

  Gender gender(String surname) {
    return bySurname.getOrDefault(Lexicon.key(surname), Gender.UNKNOWN);
  }

  /** The same of a full name. */
  Gender genderOf(String name) {
    List<String> words = List.of(Lexicon.key(name).split("\\s+"));
    return byWord.getOrDefault(words.get(words.size() - 1), Map.of()).values().stream()
        .filter(person -> person.name().equals(name))
        .map(Person::gender)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** Whether a word is a name rather than the first word of a sentence. */
  boolean isName(Token token) {
    return token.capitalised() && capitals.contains(token.folded());
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
    List<String> words = new ArrayList<>(bare.to() - bare.from());
    for (Token token : bare.in(tokens)) {
      if (Character.isLetter(token.text().codePointAt(0))) {
        words.add(token.folded());
      }
    }
    return words;
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
    Map<String, Person> named = byWord.get(words.get(words.size() - 1));
    if (named == null) {
      return Optional.empty();
    }
    List<Person> bearers =
        named.values().stream().filter(person -> fits(words, person.words())).toList();
    return bearers.size() < 2 ? bearers.stream().findFirst() : fullest(bearers, words.size() == 1);
  }

  /** A surname fits any word but the first; a longer name must begin with the same word. */
  private static boolean fits(List<String> words, List<String> full) {
    if (words.size() == 1) {
      return full.lastIndexOf(words.get(0)) > 0 || full.equals(words);
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

  /** The company that the article is about: named as one at least twice as often as any other. */
  Optional<String> company() {
    return companies.company();
  }

  /** Those who the article says are so many years old. */
  List<String> aged(String years) {
    return offices.inRole(years);
  }

  /** Whether the article tells how old somebody is. */
  boolean isAged(String name) {
    return offices.hasAge(name);
  }

  /** Those whom the article gives this role: "minister". */
  List<String> inRole(String role) {
    return offices.inRole(role);
  }
}

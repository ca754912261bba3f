package org.crosscheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * What the words for those who are counted say of each other. The list {@code subject-classes} puts
 * nouns into classes and names the class above: {@code passenger = aboard}, {@code aboard =
 * people}. A noun that is not in the list is a class of its own, below those that the list {@code
 * noun-hierarchy} has above it: a reveller is a celebrant, a celebrant a person.
 */
final class Subjects {
  private static final int DEEPEST = 12;

  /** So many nouns are known with their classes at the most. */
  private static final int KNOWN = 20_000;

  private static final Pattern WHERE = Pattern.compile("\\b(in|at|near|on|around)\\b.*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final String PEOPLE = Stems.of("people");
  private static final Subject ANYBODY = new Subject("people", "people", List.of());
  private static final String MALES = Stems.of("males");
  private static final String FEMALES = Stems.of("females");
  private static final String ORIGIN = Stems.of("from-somewhere");
  private static final String MEMBER = Stems.of("member");

  private final Map<String, String> above = new HashMap<>();
  private final Set<String> classes;
  private final Set<String> peoples = new HashSet<>();
  private final Map<String, String> hierarchy;
  private final Map<String, String> origins = new HashMap<>();
  private final Set<String> countries;

  /** The nouns that were asked for, each with its class and those above. */
  private final Map<String, List<String>> chains = new ConcurrentHashMap<>();

  Subjects(WordLists lists) {
    hierarchy = lists.meanings("noun-hierarchy");
    lists
        .meanings("subject-classes")
        .forEach((noun, parent) -> above.put(Stems.of(noun), Stems.of(parent)));
    classes = Set.copyOf(above.values());
    addOrigins(lists.meanings("nation-names"));
    addOrigins(lists.meanings("nation-people"));
    lists.words("nation-people").forEach(people -> peoples.add(Stems.of(people)));
    countries = Set.copyOf(origins.values());
  }

  /** A dash marks a name that is no country in the news. */
  private void addOrigins(Map<String, String> names) {
    names.forEach(
        (word, country) -> {
          if (!country.equals("-")) {
            origins.put(Stems.of(word), country);
          }
        });
  }

  /** How the subjects of two claims stand to each other. */
  enum Standing {
    SAME,
    /** One does not say what is counted. */
    OPEN,
    /** One includes the other: passengers are people. */
    INCLUDED,
    /** One says where the people are from, the other what they do: foreigners, passengers. */
    CROSSED,
    /** Neither includes the other. */
    APART
  }

  Standing standing(Subject a, Subject b) {
    String first = classOf(a);
    String second = classOf(b);
    if (first.isEmpty() || second.isEmpty()) {
      return Standing.OPEN;
    }
    if (first.equals(second)) {
      return Standing.SAME;
    }
    List<String> up = chain(a);
    List<String> other = chain(b);
    if (up.contains(second) || other.contains(first)) {
      return Standing.INCLUDED;
    }
    boolean people = up.contains(PEOPLE) && other.contains(PEOPLE);
    return people && up.contains(ORIGIN) != other.contains(ORIGIN)
        ? Standing.CROSSED
        : Standing.APART;
  }

  /** The class of a subject's head; empty if the text does not say what is counted. */
  String classOf(Subject subject) {
    return subject.head().isBlank() ? "" : classOf(counted(subject));
  }

  /** Whether a subject's head is of the class of a noun: "survivors", "crew members", "crew". */
  boolean isCalled(Subject subject, String noun) {
    return !subject.head().isBlank() && classOf(counted(subject)).equals(classOf(noun));
  }

  /** The class of those whom a toll counts: people, where the text does not say more. */
  String victims(Subject subject) {
    return isNobody(subject) ? PEOPLE : classOf(subject);
  }

  /** Roughly what is counted: people of any sort, or the things that the head names. */
  String sort(Subject subject) {
    return subject.head().isBlank() || isPeople(counted(subject)) ? PEOPLE : classOf(subject);
  }

  /** Whether it does not say who is counted, but perhaps where they are from: "10 U.S.". */
  private boolean isNobody(Subject subject) {
    return subject.head().isBlank() || isCountry(subject.head());
  }

  /** How those whom two tolls count stand to each other: who is not named is anybody. */
  Standing victims(Subject a, Subject b) {
    return standing(isNobody(a) ? ANYBODY : a, isNobody(b) ? ANYBODY : b);
  }

  /** Whether a class is that of all people. */
  static boolean isAnybody(String victims) {
    return victims.equals(PEOPLE);
  }

  /** The noun that says what is counted. */
  private static String counted(Subject subject) {
    return Stems.of(subject.head()).equals(MEMBER) ? group(subject) : subject.head();
  }

  private String classOf(String noun) {
    return chain(noun).get(0);
  }

  private String ownClass(String noun) {
    String stem = Stems.of(noun);
    if (isClass(stem) || above.containsKey(stem)) {
      return isClass(stem) ? stem : above.getOrDefault(stem, stem);
    }
    return peoples.contains(stem) ? PEOPLE : stem;
  }

  /** Whether the list has the head, so that it surely is a noun for people. */
  boolean isKnown(Subject subject) {
    String own = classOf(subject);
    return isClass(own) || above.containsKey(own);
  }

  /** Whether a noun is one for people, by the list or by the hierarchy. */
  boolean isPeople(String noun) {
    return chain(noun).contains(PEOPLE);
  }

  /** Whether the one noun is said of women and the other of men. */
  boolean areOfTwoSexes(String noun, String other) {
    List<String> first = chain(noun);
    List<String> second = chain(other);
    return (first.contains(FEMALES) && second.contains(MALES))
        || (first.contains(MALES) && second.contains(FEMALES));
  }

  /** What a member is a member of: "crew" of "two crew members". */
  private static String group(Subject subject) {
    List<String> words = Blanks.split(subject.text().strip());
    return words.size() < 2 ? subject.head() : words.get(words.size() - 2);
  }

  /** "children" is a class and a word for its members. */
  private boolean isClass(String stem) {
    return classes.contains(stem);
  }

  /** The class of a subject and those above it, the nearest first. */
  private List<String> chain(Subject subject) {
    return chain(counted(subject));
  }

  private List<String> chain(String counted) {
    List<String> known = chains.get(counted);
    if (known != null) {
      return known;
    }
    List<String> chain = upwards(counted);
    if (chains.size() < KNOWN) {
      chains.put(counted, chain);
    }
    return chain;
  }

  private List<String> upwards(String counted) {
    List<String> chain = new ArrayList<>();
    String noun = counted;
    for (int i = 0; i < DEEPEST; i++) {
      chain.add(ownClass(noun));
      Optional<String> up = above(noun);
      if (up.isEmpty()) {
        break;
      }
      noun = up.get();
    }
    return chain;
  }

  private Optional<String> above(String noun) {
    String stem = Stems.of(noun);
    if (above.containsKey(stem)) {
      return Optional.ofNullable(above.get(stem));
    }
    if (peoples.contains(stem)) {
      return Optional.of(PEOPLE);
    }
    return Optional.ofNullable(hierarchy.get(Stems.folded(noun)));
  }

  /** Whether a word names a country or a people. */
  boolean isCountry(String word) {
    String stem = Stems.of(word);
    return origins.containsKey(stem) || countries.contains(word);
  }

  /**
   * Which countries the words name: "British consumers" and "Britons" name one. Where the people
   * are ("people in Britain") does not say who they are.
   */
  Set<String> populations(String words) {
    if (!hasCapital(words)) {
      return Set.of();
    }
    Set<String> found = new TreeSet<>();
    for (String word : BETWEEN_WORDS.split(WHERE.matcher(words).replaceFirst(""))) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        Optional.ofNullable(origins.get(Stems.of(word))).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Of which country a word names the people or the name, as "British" does. */
  void addPopulation(Token word, Set<String> found) {
    if (isOneWord(word.text())) {
      if (word.capitalised()) {
        Optional.ofNullable(origins.get(Stems.of(word.text()))).ifPresent(found::add);
      }
    } else {
      found.addAll(populations(word.text()));
    }
  }

  private static boolean isOneWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isUpperCase(words.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}

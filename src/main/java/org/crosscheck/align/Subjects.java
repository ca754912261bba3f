package org.crosscheck.align;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.WordLists;

/**
 * What the words for those who are counted say of each other. The list {@code subject-classes} puts
 * nouns into classes and names the class above: {@code passenger = aboard}, {@code aboard =
 * people}. A noun that is not in the list is a class of its own.
 */
final class Subjects {
  private static final int DEEPEST = 6;
  private static final String MEMBER = Stems.of("member");

  private final Map<String, String> above = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();

  Subjects(WordLists lists) {
    lists
        .meanings("subject-classes")
        .forEach((noun, parent) -> above.put(Stems.of(noun), Stems.of(parent)));
    addOrigins(lists.meanings("nation-names"));
    addOrigins(lists.meanings("nation-people"));
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
    return includes(first, second) || includes(second, first) ? Standing.INCLUDED : Standing.APART;
  }

  /** The class of a subject's head; empty if the text does not say what is counted. */
  String classOf(Subject subject) {
    if (subject.head().isBlank()) {
      return "";
    }
    return classOf(Stems.of(subject.head()).equals(MEMBER) ? group(subject) : subject.head());
  }

  private String classOf(String noun) {
    String stem = Stems.of(noun);
    return isClass(stem) ? stem : above.getOrDefault(stem, stem);
  }

  /** Whether the list has the head, so that it surely is a noun for people. */
  boolean isKnown(Subject subject) {
    String own = classOf(subject);
    return isClass(own) || above.containsKey(own);
  }

  /** What a member is a member of: "crew" of "two crew members". */
  private static String group(Subject subject) {
    String[] words = subject.text().strip().split("\\s+");
    return words.length < 2 ? subject.head() : words[words.length - 2];
  }

  /** "children" is a class and a word for its members. */
  private boolean isClass(String stem) {
    return above.containsValue(stem);
  }

  private boolean includes(String whole, String part) {
    Optional<String> up = Optional.of(part);
    for (int i = 0; i < DEEPEST && up.isPresent(); i++) {
      if (up.get().equals(whole)) {
        return true;
      }
      up = Optional.ofNullable(above.get(up.get()));
    }
    return false;
  }

  /**
   * Which countries the words name: "British consumers" and "Britons" name one. Where the people
   * are ("people in Britain") does not say who they are.
   */
  Set<String> populations(String words) {
    Set<String> found = new TreeSet<>();
    for (String word :
        words.replaceFirst("\\b(in|at|near|on|around)\\b.*", "").split("[^\\p{L}\\p{N}.]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        Optional.ofNullable(origins.get(Stems.of(word))).ifPresent(found::add);
      }
    }
    return found;
  }
}

package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.recognise.nation.Nation.Naming;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/** Every name of every country: short and other names, peoples and capitals. */
final class Gazetteer {
  private static final String NOT_A_COUNTRY = "-";
  private static final Pattern GAP = Pattern.compile("[\\s-]+");

  /** The ends of names of peoples that are the same for many: "the French", "the Chinese". */
  private static final List<String> NO_PLURAL =
      List.of("s", "z", "x", "sh", "ch", "ese", "man", "men");

  /**
   * The longest name that begins with one token.
   *
   * @param naming empty where the words only look like a country
   * @param abbreviation whether it must be in capitals: "US", not "us"
   * @param doubtful whether it is also a name of persons or other places
   * @param against folded words that tell of another place of that name
   */
  record Entry(
      List<String> words,
      String name,
      Optional<Naming> naming,
      boolean abbreviation,
      boolean doubtful,
      Set<String> against) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, Set<String>> doubtful = new HashMap<>();

  Gazetteer(WordLists lists) {
    lists
        .meanings("nation-doubtful")
        .forEach((word, others) -> doubtful.put(Token.folded(word), alternatives(others)));
    Map<String, String> names = lists.meanings("nation-names");
    names.forEach((words, name) -> add(words, name, Naming.COUNTRY));
    addShortNames(lists.meanings("nation-short-names"), names);
    lists.meanings("nation-blocs").forEach((words, name) -> add(words, name, Naming.BLOC));
    lists.meanings("nation-people").forEach(this::addPeople);
    lists.meanings("nation-seats").forEach((words, name) -> add(words, name, Naming.SEAT));
    lists.words("nation-lookalikes").forEach(words -> add(entry(words, "", Optional.empty())));
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparing(entry -> -entry.words().size())));
  }

  private void addShortNames(Map<String, String> shortNames, Map<String, String> names) {
    Set<String> known = new HashSet<>();
    names.keySet().forEach(name -> known.add(Token.folded(name)));
    shortNames.forEach(
        (words, name) -> {
          if (!known.contains(Token.folded(words))) {
            add(words, name, Naming.COUNTRY);
          }
        });
  }

  private void addPeople(String words, String name) {
    add(words, name, Naming.PEOPLE);
    if (NO_PLURAL.stream().noneMatch(words::endsWith)) {
      add(words + "s", name, Naming.PEOPLE);
    }
  }

  private void add(String words, String name, Naming naming) {
    if (!name.equals(NOT_A_COUNTRY)) {
      add(entry(words, name, Optional.of(naming)));
    }
  }

  private Entry entry(String phrase, String name, Optional<Naming> naming) {
    String folded = Token.folded(phrase);
    List<String> words = words(folded);
    String joined = String.join("", words);
    boolean shortForm = joined.length() < 4 || joined.equals("dprk") || joined.equals("ussr");
    boolean country = naming.filter(n -> n == Naming.COUNTRY || n == Naming.BLOC).isPresent();
    Optional<Set<String>> against = doubt(folded);
    return new Entry(
        words, name, naming, country && shortForm, against.isPresent(), against.orElse(Set.of()));
  }

  private Optional<Set<String>> doubt(String folded) {
    Set<String> singular =
        folded.endsWith("s") ? doubtful.get(folded.substring(0, folded.length() - 1)) : null;
    return Optional.ofNullable(doubtful.getOrDefault(folded, singular));
  }

  private static Set<String> alternatives(String listed) {
    return Arrays.stream(listed.split(","))
        .map(word -> Token.folded(word.strip()))
        .filter(word -> !word.isEmpty())
        .collect(java.util.stream.Collectors.toSet());
  }

  private void add(Entry entry) {
    byFirstWord.computeIfAbsent(entry.words().get(0), word -> new ArrayList<>()).add(entry);
  }

  /** The names that begin with a folded token, longest first. */
  List<Entry> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** The words of a phrase as the tokens of a text give them, see {@link #word}. */
  private static List<String> words(String phrase) {
    String plain =
        phrase
            .replace(".", "")
            .replace(",", " , ")
            .replace("'s ", " 's ")
            .replace("(", "")
            .replace(")", "");
    return Arrays.stream(GAP.split(plain)).map(Gazetteer::word).toList();
  }

  /** A folded token as names are compared: without stops, "and" for "&amp;". */
  static String word(String folded) {
    return folded.equals("&") ? "and" : folded.replace(".", "");
  }
}

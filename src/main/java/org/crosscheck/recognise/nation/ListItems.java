package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.recognise.nation.Nation.Naming;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/** Reads one member of a list of countries: a country, a government, a group of others. */
final class ListItems {
  private static final int LONGEST = 8;
  private static final Set<String> ARTICLES = Set.of("the", "both");
  private static final Set<String> POSSESSIVES = Set.of("'s", "'");
  private static final Set<String> REGION_PREPOSITIONS = Set.of("in", "of", "across", "around");
  private static final Set<String> NAME_LINKS = Set.of("of", "for", "on", "the");

  /** The tokens of one sentence with the countries in it, by first token. */
  record Words(List<Token> tokens, Map<Integer, Sighting> sightings) {
    static Words of(List<Token> tokens, List<Sighting> sightings) {
      Map<Integer, Sighting> byFirst = new HashMap<>();
      sightings.forEach(sighting -> byFirst.put(sighting.first(), sighting));
      return new Words(tokens, byFirst);
    }

    String form(int token) {
      return token >= 0 && token < tokens.size() ? tokens.get(token).folded() : "";
    }

    boolean hyphenAt(int token) {
      return form(token).equals("-") || form(token).equals("\u2013");
    }

    Optional<Sighting> sighting(int token) {
      return Optional.ofNullable(sightings.get(token));
    }
  }

  private final Map<String, String> groups;
  private final Set<String> governments;
  private final Set<String> organisations;
  private final Set<String> verbs = new HashSet<>();

  ListItems(WordLists lists) {
    groups = Map.copyOf(lists.meanings("nation-groups"));
    governments = Set.copyOf(lists.words("nation-governments"));
    organisations = Set.copyOf(lists.words("organisation-words"));
    verbs.addAll(lists.words("function-words"));
    lists
        .meanings("irregular-forms")
        .forEach((verb, forms) -> verbs.addAll(List.of((verb + " " + forms).split(" +"))));
  }

  Optional<ListItem> at(Words words, int first) {
    int name = ARTICLES.contains(words.form(first)) ? first + 1 : first;
    Optional<ListItem> country = words.sighting(name).flatMap(s -> country(words, first, s));
    return country.isPresent() ? country : group(words, first);
  }

  private Optional<ListItem> country(Words words, int first, Sighting sighting) {
    if (words.hyphenAt(sighting.end()) || words.hyphenAt(sighting.first() - 1)) {
      return Optional.empty();
    }
    if (sighting.naming() == Naming.PEOPLE) {
      return governments(words, first, sighting);
    }
    if (isModifier(words, sighting) || isOfBloc(words, sighting)) {
      return Optional.empty();
    }
    int after = sighting.end() + (POSSESSIVES.contains(words.form(sighting.end())) ? 1 : 0);
    int end = governments.contains(words.form(after)) ? after + 1 : sighting.end();
    return Optional.of(ListItem.country(first, end, sighting.name()));
  }

  /**
   * "US policy", "U.S. interference": an abbreviation before a noun is an adjective. What is
   * neither a small word nor may be a form of a verb is taken for a noun.
   */
  private boolean isModifier(Words words, Sighting sighting) {
    String name = words.form(sighting.end() - 1).replace(".", "");
    String next = words.form(sighting.end());
    boolean abbreviation = sighting.end() - sighting.first() == 1 && name.length() < 4;
    return abbreviation
        && next.matches("[a-z]{3,}")
        && !next.matches(".*(ed|s)")
        && !verbs.contains(next)
        && !governments.contains(next);
  }

  /** "EU countries", "NATO allies". */
  private boolean isOfBloc(Words words, Sighting sighting) {
    return sighting.naming() == Naming.BLOC
        && !groups.getOrDefault(words.form(sighting.end()), "").isEmpty();
  }

  /** "Russian government", "British, French and German governments". */
  private Optional<ListItem> governments(Words words, int first, Sighting start) {
    List<String> names = new ArrayList<>(List.of(start.name()));
    int at = start.end();
    while (names.size() < LONGEST) {
      int next = at;
      while (next - at < 2 && Set.of(",", "and").contains(words.form(next))) {
        next++;
      }
      Optional<Sighting> people = words.sighting(next).filter(s -> s.naming() == Naming.PEOPLE);
      if (next == at || people.isEmpty()) {
        break;
      }
      names.add(people.get().name());
      at = people.get().end();
    }
    return governments.contains(words.form(at))
        ? Optional.of(ListItem.countries(first, at + 1, names))
        : Optional.empty();
  }

  /** "others in the region", "a dozen regional powers". */
  private Optional<ListItem> group(Words words, int first) {
    int at = first;
    while (at < words.tokens().size() && at - first < LONGEST) {
      String kind = groups.getOrDefault(words.form(at), "");
      if (kind.equals("noun")) {
        return Optional.of(ListItem.group(first, regionEnd(words, at + 1)));
      }
      Optional<Sighting> people =
          words.sighting(at).filter(s -> s.naming() == Naming.PEOPLE || s.naming() == Naming.BLOC);
      boolean linked = at > first && words.form(at).equals("and");
      if (people.isEmpty() && !kind.startsWith("before") && !linked && !isNumber(words.form(at))) {
        return Optional.empty();
      }
      at = people.map(Sighting::end).orElse(at + 1);
    }
    return Optional.empty();
  }

  private static boolean isNumber(String form) {
    return !form.isEmpty() && Character.isDigit(form.charAt(0));
  }

  private int regionEnd(Words words, int at) {
    if (!REGION_PREPOSITIONS.contains(words.form(at))) {
      return at;
    }
    int noun = words.form(at + 1).equals("the") ? at + 2 : at + 1;
    return groups.getOrDefault(words.form(noun), "").endsWith("after") ? noun + 1 : at;
  }

  /** "the Organization of American States", "EU", "European Union"; never the first of a list. */
  Optional<ListItem> organisation(Words words, int first) {
    int at = words.form(first).equals("the") ? first + 1 : first;
    int end = at;
    boolean known = at > first;
    while (end < words.tokens().size() && end - first < LONGEST && words.sighting(end).isEmpty()) {
      Token token = words.tokens().get(end);
      if (!token.capitalised() && !(end > at && NAME_LINKS.contains(token.form()))) {
        break;
      }
      known |= organisations.contains(token.form()) || isAcronym(token.text());
      end++;
    }
    while (end > at && !words.tokens().get(end - 1).capitalised()) {
      end--;
    }
    return known && end > at ? Optional.of(ListItem.organisation(first, end)) : Optional.empty();
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}

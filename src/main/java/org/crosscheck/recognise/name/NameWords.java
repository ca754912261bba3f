package org.crosscheck.recognise.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/** The words by which names are told, from {@code rules/shared/}. All are folded. */
final class NameWords {
  /** What may stand inside a name in lower case: "Luis de la Cruz". */
  private static final Set<String> LINKS =
      Set.of(
          "de", "la", "las", "los", "del", "da", "do", "dos", "das", "di", "du", "des", "le", "al",
          "el", "bin", "ibn", "bint", "van", "von", "der", "den", "ter", "ten", "y", "e", "zu",
          "d'", "&");

  private static final int LONGEST_SHORT_MONTH = 4;
  private static final Set<String> PLACE_STARTS =
      Set.of("lake", "mount", "port", "fort", "san", "santa", "los", "las", "saint", "new");

  private final Set<String> functionWords;
  private final Set<String> calendar;
  private final Set<String> givenNames;
  private final Set<String> organisations;
  private final Set<String> places;
  private final Set<String> placePrepositions;
  private final Set<String> countries;
  private final Set<String> nationWords = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();
  private final Map<String, List<List<String>>> roles = new HashMap<>();

  NameWords(WordLists lists) {
    functionWords = folded(lists, "function-words");
    calendar = folded(lists, "calendar-words");
    givenNames = folded(lists, "given-names");
    organisations = folded(lists, "organisation-words");
    places = folded(lists, "place-words");
    countries = folded(lists, "nation-names");
    countries.addAll(folded(lists, "nation-short-names"));
    nationWords.addAll(countries);
    for (String people : folded(lists, "nation-people")) {
      nationWords.add(people);
      nationWords.add(people + "s");
      peoples.add(people);
    }
    placePrepositions = new HashSet<>();
    lists
        .meanings("locatives")
        .forEach(
            (word, use) -> {
              if (use.equals("place")) {
                placePrepositions.add(word);
              }
            });
    lists.words("roles").forEach(this::addRole);
  }

  private static Set<String> folded(WordLists lists, String name) {
    Set<String> words = new HashSet<>();
    lists.words(name).forEach(word -> words.add(Token.folded(word)));
    return words;
  }

  private void addRole(String role) {
    List<String> words = List.of(role.replace(".", "").replace("-", " - ").split(" +"));
    List<List<String>> sameStart = roles.computeIfAbsent(words.get(0), word -> new ArrayList<>());
    if (!sameStart.contains(words)) {
      sameStart.add(words);
      sameStart.sort((a, b) -> Integer.compare(b.size(), a.size()));
    }
  }

  /** The token after the longest role that begins at a token; {@code at} where none does. */
  int roleEnd(List<Token> tokens, int at) {
    for (List<String> role : roles.getOrDefault(tokens.get(at).folded(), List.of())) {
      if (at + role.size() <= tokens.size() && spells(tokens, at, role)) {
        int end = at + role.size();
        boolean stop =
            end < tokens.size() && tokens.get(end).text().equals(".") && role.get(0).length() < 5;
        return stop ? end + 1 : end;
      }
    }
    return at;
  }

  private static boolean spells(List<Token> tokens, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isFunctionWord(Token token) {
    return functionWords.contains(token.folded());
  }

  /** "on Monday", "May 5"; not "Theresa May" or "Jan Smith". */
  boolean isCalendarWord(List<Token> tokens, int at) {
    String word = tokens.get(at).folded();
    if (!calendar.contains(word)) {
      return false;
    }
    boolean named =
        (at > 0
                && tokens.get(at - 1).capitalised()
                && !calendar.contains(tokens.get(at - 1).folded())
                && !isFunctionWord(tokens.get(at - 1)))
            || (at + 1 < tokens.size() && tokens.get(at + 1).capitalised());
    return word.length() > LONGEST_SHORT_MONTH || !named;
  }

  boolean isGivenName(Token token) {
    return givenNames.contains(token.folded());
  }

  boolean isOrganisationWord(Token token) {
    return organisations.contains(token.folded());
  }

  boolean isPlaceWord(Token token) {
    return places.contains(token.folded());
  }

  boolean isPlacePreposition(Token token) {
    return placePrepositions.contains(token.form());
  }

  boolean isCountry(String folded) {
    return countries.contains(folded);
  }

  /** A country or a people: "Venezuelan" before "President". */
  boolean isNationWord(Token token) {
    return nationWords.contains(token.folded());
  }

  /** "Venezuelan", "American": of a country, and so not the name of a place. */
  boolean isPeople(Token token) {
    return peoples.contains(token.folded());
  }

  /** "San", "Lake", "New": begins the name of a place. */
  boolean startsPlace(Token token) {
    return PLACE_STARTS.contains(token.folded());
  }

  boolean isLink(Token token) {
    return LINKS.contains(token.form());
  }
}

package org.crosscheck.recognise.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Names that are no places, though "in" may stand before them: events ("in the Marsh Fire"),
 * holidays, outlets ("in The Guardian"), languages.
 */
final class NotPlaces {
  private final Map<String, String> words;
  private final Set<String> events;
  private final Set<String> outlets;
  private final Set<String> holidays = new HashSet<>();

  NotPlaces(WordLists lists) {
    words = lists.meanings("not-places");
    events = Set.copyOf(lists.words("event-nouns"));
    outlets = Set.copyOf(lists.words("news-outlets"));
    lists.words("holidays").forEach(name -> holidays.add(Token.folded(name)));
  }

  boolean has(Run run) {
    String first = run.token(run.first()).folded();
    String last = numbered(run) ? run.token(run.end() - 2).folded() : run.lastToken().folded();
    return words.getOrDefault(first, "").equals("first")
        || words.getOrDefault(last, "").equals("last")
        || (run.size() == 1 && words.getOrDefault(last, "").equals("alone"))
        || events.contains(last)
        || outlets.contains(last)
        || isHoliday(run.folded(), first);
  }

  /** "World War II", "Operation Dawn 3": what has a number is named by the word before it. */
  private static boolean numbered(Run run) {
    return run.size() > 1 && run.lastToken().text().matches("[IVX]+|\\d+");
  }

  /** "Thanksgiving", "Christmas Eve", "Easter weekend". */
  private boolean isHoliday(String name, String first) {
    return holidays.contains(name) || holidays.contains(first);
  }
}

package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.recognise.nation.Nation.Naming;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Tells capitals that stand for the state ("Moscow said") from cities ("in Moscow", "Caracas,
 * Venezuela", "MOSCOW (Reuters)").
 */
final class Seats {
  private static final Set<String> JOINS = Set.of(",", "and", "or");
  private static final Set<String> DATELINE = Set.of("(", "\u2014", "\u2013", "--", "-");

  private final Set<String> locatives;
  private final Set<String> titles;

  Seats(WordLists lists) {
    locatives = Set.copyOf(lists.words("locatives"));
    titles = Set.copyOf(lists.words("nation-titles"));
  }

  /** The sightings of one sentence without the cities. */
  List<Sighting> withoutCities(List<Token> tokens, List<Sighting> sightings) {
    boolean headline = Doubts.isTitleCase(tokens);
    List<Sighting> left = new ArrayList<>();
    int lastCity = -1;
    for (int i = 0; i < sightings.size(); i++) {
      Sighting sighting = sightings.get(i);
      boolean follows = lastCity >= 0 && lastCity == beforeJoin(tokens, sighting.first());
      if (sighting.naming() != Naming.SEAT) {
        left.add(sighting);
      } else if (follows || isCity(tokens, sightings, i, headline)) {
        lastCity = sighting.end();
      } else {
        left.add(sighting);
      }
    }
    return left;
  }

  /** Where the words before ", " or "and" end: "in Paris, London and Berlin". */
  private static int beforeJoin(List<Token> tokens, int first) {
    int at = first;
    while (at > 0 && first - at < 2 && JOINS.contains(tokens.get(at - 1).form())) {
      at--;
    }
    return at == first ? -1 : at;
  }

  private boolean isCity(List<Token> tokens, List<Sighting> all, int index, boolean headline) {
    Sighting seat = all.get(index);
    int before = seat.first() - 1;
    if (before >= 0 && tokens.get(before).form().equals("the")) {
      before--;
    }
    boolean located = before >= 0 && locatives.contains(tokens.get(before).form());
    return located
        || isDateline(tokens, seat)
        || isAddress(tokens, all, index)
        || (!headline && goesOn(tokens, all, index));
  }

  /** "MOSCOW (Reuters)", "CARACAS. –", "9 p.m. London time". */
  private static boolean isDateline(List<Token> tokens, Sighting seat) {
    String after = seat.end() < tokens.size() ? tokens.get(seat.end()).text() : "";
    String last = tokens.get(seat.end() - 1).text();
    boolean loud = last.equals(last.toUpperCase(Locale.ROOT)) && after.matches("[.,(]");
    return loud || (seat.first() == 0 && DATELINE.contains(after)) || after.equals("time");
  }

  /** "Caracas, Venezuela". */
  private static boolean isAddress(List<Token> tokens, List<Sighting> all, int index) {
    Sighting seat = all.get(index);
    return index + 1 < all.size()
        && all.get(index + 1).first() == seat.end() + 1
        && tokens.get(seat.end()).text().equals(",")
        && all.get(index + 1).name().equals(seat.name());
  }

  /** "Berlin Philharmonic", but "Moscow Foreign Minister". */
  private boolean goesOn(List<Token> tokens, List<Sighting> all, int index) {
    int next = all.get(index).end();
    return next < tokens.size()
        && tokens.get(next).capitalised()
        && !titles.contains(tokens.get(next).form())
        && (index + 1 >= all.size() || all.get(index + 1).first() != next);
  }
}

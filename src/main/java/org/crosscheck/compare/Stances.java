package org.crosscheck.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.WordLists;

/** Which stances of countries are for and which against, as the list {@code stances} says. */
final class Stances {
  private final Map<String, String> sides;

  Stances(WordLists lists) {
    sides = lists.meanings("stances");
  }

  boolean opposed(String a, String b) {
    Optional<String> first = side(a);
    Optional<String> second = side(b);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private Optional<String> side(String stance) {
    return Optional.ofNullable(sides.get(stance.toLowerCase(Locale.ROOT)));
  }
}

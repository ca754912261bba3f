package org.crosscheck.compare;

import java.util.List;
import org.crosscheck.claim.Nations;
import org.crosscheck.finding.Relation;
import org.crosscheck.text.WordLists;

/**
 * Compares two lists of countries. An open list ("including", "among others") is imprecise beside
 * one that holds all its members. A country that a closed list lacks makes the sets differ. One
 * country with opposite stances diverges.
 */
final class NationsComparer implements Comparer<Nations> {
  private final Stances stances;

  NationsComparer(WordLists lists) {
    stances = new Stances(lists);
  }

  @Override
  public Relation compare(Side<Nations> a, Side<Nations> b) {
    String both = a.words() + " and " + b.words();
    if (stances.opposed(a.value().stance(), b.value().stance())) {
      return opposed(a.value(), b.value(), both);
    }
    List<String> onlyA = without(a.value(), b.value());
    List<String> onlyB = without(b.value(), a.value());
    if (onlyA.isEmpty() && onlyB.isEmpty()) {
      return Relation.consistent(both + " name the same countries");
    }
    return fits(a.value(), onlyB) && fits(b.value(), onlyA)
        ? Relation.imprecise(
            both + " can both hold: the shorter list does not claim to be complete")
        : Relation.setDiffers(only(onlyA, onlyB));
  }

  private static String only(List<String> first, List<String> second) {
    String one = first.isEmpty() ? "" : "only the first has " + Wording.list(first);
    String other = second.isEmpty() ? "" : "only the second has " + Wording.list(second);
    return one + (one.isEmpty() || other.isEmpty() ? "" : ", ") + other;
  }

  private static Relation opposed(Nations a, Nations b, String both) {
    List<String> common = a.members().stream().filter(b.members()::contains).toList();
    return common.isEmpty()
        ? Relation.consistent(both + " name other countries")
        : Relation.divergent(both + " give opposite stances of " + Wording.list(common));
  }

  private static List<String> without(Nations list, Nations other) {
    return list.members().stream().filter(m -> !other.members().contains(m)).toList();
  }

  /** One country alone is a statement about that country, not a list that claims to be complete. */
  private static boolean fits(Nations list, List<String> extra) {
    return extra.isEmpty() || list.open() || list.members().size() < 2;
  }
}

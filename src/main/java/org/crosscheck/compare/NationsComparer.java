package org.crosscheck.compare;

import java.util.List;
import org.crosscheck.claim.Nations;
import org.crosscheck.finding.Relation;
import org.crosscheck.text.WordLists;

/**
 * Compares two lists of countries. Only a list of three or more that is not open ("including",
 * "among others") claims to be complete; one or two countries are a statement about these, unless
 * the other list is as short and as closed. Where such a list lacks a country that the other has,
 * and the two have another in common, the sets differ: with none in common they speak of different
 * countries. All else is consistent, as no list says anything of the countries that it does not
 * name. One country with opposite stances diverges.
 */
final class NationsComparer implements Comparer<Nations> {
  /** Fewer are a statement about each of them. */
  private static final int LIST = 3;

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
    if (onlyA.size() == a.value().members().size()) {
      return Relation.consistent(both + " speak of different countries");
    }
    return lacks(a.value(), b.value(), onlyB) || lacks(b.value(), a.value(), onlyA)
        ? Relation.setDiffers(only(onlyA, onlyB))
        : Relation.consistent(
            both + " can both hold: no list that claims to be complete lacks a country");
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

  /** Whether a list that claims to be complete lacks some of the others that another names. */
  private static boolean lacks(Nations list, Nations other, List<String> others) {
    boolean alike = !other.open() && list.members().size() == other.members().size();
    return !others.isEmpty() && !list.open() && (alike || list.members().size() >= LIST);
  }
}

package org.crosscheck.compare;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Statement;
import org.crosscheck.finding.Relation;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Compares roles, names and states in words. States exclude each other: "open" and "closed"
 * contradict. A role or a name that differs only diverges: a minister may also be a general.
 */
final class StatementComparer implements Comparer<Statement> {
  private static final Set<Modality> OPEN =
      Set.of(Modality.HYPOTHETICAL, Modality.PLANNED, Modality.QUESTION);

  private final Set<String> ranks;

  StatementComparer(WordLists lists) {
    ranks = Set.copyOf(lists.words("rank-words"));
  }

  @Override
  public Relation compare(Side<Statement> a, Side<Statement> b) {
    String both = a.words() + " and " + b.words();
    if (same(a.value(), b.value())) {
      return Relation.consistent(both + " are the same");
    }
    if (OPEN.contains(a.claim().modality()) || OPEN.contains(b.claim().modality())) {
      return Relation.indeterminate(both + ": one of the two is not said to be so yet");
    }
    if (a.claim().type() != ClaimType.STATUS) {
      return accentsDiffer(a.value(), b.value())
          ? Relation.divergent(both + " differ in accents only")
          : words(a, b, both);
    }
    return Relation.contradiction(both + " cannot both hold at one time");
  }

  private static boolean accentsDiffer(Statement a, Statement b) {
    return plain(a.text()).equals(plain(b.text()));
  }

  private Relation words(Side<Statement> a, Side<Statement> b, String both) {
    if (a.claim().type() == ClaimType.ROLE && !ranks(a).equals(ranks(b))) {
      return Relation.divergent(both + " are two offices");
    }
    if (contained(a.value().text(), b.value().text())) {
      return Relation.imprecise(both + ": one says more than the other");
    }
    return a.claim().type() != ClaimType.NAME || Spelling.isVariant(plain(a), plain(b))
        ? Relation.divergent(both + " are different words")
        : Relation.indeterminate(both + " may be two names of one, or two persons");
  }

  /** The words that make it another office: "deputy", "former". */
  private Set<String> ranks(Side<Statement> side) {
    Set<String> found = new TreeSet<>(List.of(plain(side).split("[\\s-]+")));
    found.retainAll(ranks);
    return found;
  }

  private static String plain(Side<Statement> side) {
    return plain(side.value().text());
  }

  /** Without accents, and with one sign for all apostrophes. */
  private static String plain(String text) {
    return Token.folded(text.strip()).replaceAll("[\\u2018\\u2019\\u02bc\\u0060\\u00b4]", "'");
  }

  private static boolean same(Statement a, Statement b) {
    return apostrophes(a.text()).equalsIgnoreCase(apostrophes(b.text()));
  }

  private static String apostrophes(String text) {
    return text.strip().replaceAll("[\\u2018\\u2019\\u02bc\\u0060\\u00b4]", "'");
  }

  static boolean contained(String a, String b) {
    String first = plain(a);
    String second = plain(b);
    return leavesOut(first, second) || leavesOut(second, first);
  }

  /** "ann smith" leaves a word out of "ann m. smith", and "m." is short for "mary". */
  private static boolean leavesOut(String shorter, String longer) {
    Iterator<String> rest = Blanks.split(longer).iterator();
    for (String word : Blanks.split(shorter)) {
      boolean found = false;
      while (!found && rest.hasNext()) {
        found = sameWord(word, rest.next());
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b) || isInitial(a, b) || isInitial(b, a);
  }

  private static boolean isInitial(String initial, String word) {
    return initial.length() == 2
        && initial.endsWith(".")
        && word.startsWith(initial.substring(0, 1));
  }
}

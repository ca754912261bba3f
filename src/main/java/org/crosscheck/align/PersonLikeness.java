package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Subject;

/**
 * Judges what is said of one person or thing by its name: ages, roles, spellings. Last names must
 * be the same and first names must not differ: two of a family stay apart. A last name alone is
 * taken for the one person of that name only if the story names no two, and the ages given are
 * close. Of those who are not named {@link Strangers} judge.
 */
final class PersonLikeness implements Likeness {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}'\u2019]+");

  private static final BigDecimal NEAR_AGES = BigDecimal.valueOf(5);

  /** The full names of the story's persons. */
  private final Set<List<String>> persons = new HashSet<>();

  private final Map<String, List<String>> known = new HashMap<>();

  private final Strangers strangers;

  PersonLikeness(List<Profile> profiles, Subjects subjects) {
    profiles.stream().map(this::namesOf).filter(names -> names.size() > 1).forEach(persons::add);
    strangers = new Strangers(profiles, subjects, profile -> namesOf(profile).isEmpty());
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    List<String> first = namesOf(a);
    List<String> second = namesOf(b);
    if (first.isEmpty() || second.isEmpty()) {
      return a.claim().type() == ClaimType.AGE
          ? strangers.judge(a, b)
          : Judgement.of(0, "one names nobody");
    }
    boolean spelt = !related(first, second) && Spellings.ofOne(first, second);
    if (!spelt && !related(first, second)) {
      return Judgement.never("they name different persons");
    }
    boolean agree = a.claim().value().equals(b.claim().value());
    if (!agree && a.sameSource(b)) {
      return Judgement.never("one article tells them apart");
    }
    if (spelt) {
      return Judgement.of(0.7, "the names are spelt alike but for a letter or two");
    }
    if (first.size() == 1 || second.size() == 1) {
      if (nearAges(a, b) && isOfOne(first) && isOfOne(second)) {
        return Judgement.of(0.8, "no other person of the story is called so");
      }
      return Judgement.of(agree ? 0.6 : 0.45, "both speak of " + a.claim().subject().text());
    }
    return Judgement.of(0.9, "both speak of " + a.claim().subject().text());
  }

  /** Ages so close that one is the other misread or a birthday old. */
  static boolean nearAges(Profile a, Profile b) {
    return a.claim().type() == ClaimType.AGE
        && a.figure().isPresent()
        && b.figure().isPresent()
        && a.figure().get().subtract(b.figure().get()).abs().compareTo(NEAR_AGES) <= 0;
  }

  /** Whether at most one person of the story is called so. */
  private boolean isOfOne(List<String> names) {
    List<List<String>> called =
        persons.stream().filter(person -> person.containsAll(names)).toList();
    return called.stream().allMatch(one -> called.stream().allMatch(two -> related(one, two)));
  }

  private List<String> namesOf(Profile profile) {
    Subject subject = profile.claim().subject();
    return known.computeIfAbsent(subject.text(), text -> names(subject));
  }

  /** The names of a person in order, without initials. */
  static List<String> names(Subject subject) {
    List<String> names = new ArrayList<>();
    if (isDescription(subject.text().strip())) {
      return names;
    }
    for (String word : NO_NAME.split(subject.text())) {
      String folded = Stems.folded(word);
      String name = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
      if (name.length() > 1
          && !SUFFIXES.contains(name)
          && Character.isUpperCase(word.codePointAt(0))) {
        names.add(name);
      }
    }
    return names;
  }

  /** "Compton handyman" ends in no name. */
  private static boolean isDescription(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(text.lastIndexOf(' ') + 1));
  }

  /** One list of names is the other with names left out. */
  private static boolean related(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    if (!longer.containsAll(shorter)) {
      return false;
    }
    return shorter.size() == 1 || shorter.get(0).equals(longer.get(0));
  }
}

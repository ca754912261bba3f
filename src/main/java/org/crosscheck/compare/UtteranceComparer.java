package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Relation;
import org.crosscheck.text.Orthography;
import org.crosscheck.text.WordLists;

/**
 * Compares two quotations of one utterance. They are consistent when the shorter one's words stand
 * in the longer one, in order and unbroken but for what an editor marks as left out or put in; else
 * they are variants, and the words that differ are named. Where both name a person and not the same
 * one, the speakers differ, whether or not the words do.
 */
final class UtteranceComparer implements Comparer<Utterance> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** "the Labour Minister" is no name. */
  private static final Pattern DESCRIBED = Pattern.compile("(?i)(?:an?|the|one|her|his|their)\\s");

  /** An editor's "(SPG)" behind the name that it stands for. */
  private static final Pattern SHORT_FORM = Pattern.compile("[(\\[]\\p{Lu}{2,8}[)\\]]");

  /** So short a run may be anybody's words; two speakers of it are no finding. */
  private static final int SPOKEN_ALIKE = 6;

  private final Set<String> titles;

  UtteranceComparer(WordLists lists) {
    titles = Set.copyOf(lists.words("speaker-words"));
  }

  @Override
  public Relation compare(Side<Utterance> a, Side<Utterance> b) {
    int shorter = Math.min(words(a.value().words()).size(), words(b.value().words()).size());
    boolean contained =
        Cuts.stands(b.value().words(), a.value().words())
            || Cuts.stands(a.value().words(), b.value().words());
    boolean twoSpeakers = differentPersons(a, b, shorter);
    if (contained) {
      return twoSpeakers
          ? Relation.speakerDiffers("the same words are given to " + speakers(a, b))
          : Relation.consistent("the words of the shorter quotation stand in the longer one");
    }
    if (twoSpeakers) {
      return Relation.speakerDiffers(
          "nearly the same words are given to " + speakers(a, b) + "; " + variants(a, b));
    }
    return Variants.areNone(a.value().words(), b.value().words())
        ? Relation.consistent("each quotes another stretch of what was said, in the same words")
        : Relation.quoteVariant(variants(a, b));
  }

  private static String variants(Side<Utterance> a, Side<Utterance> b) {
    return Variants.of(a.value().words(), b.value().words(), "the first", "the second");
  }

  private static String speakers(Side<Utterance> a, Side<Utterance> b) {
    boolean one = a.claim().sourceId().equals(b.claim().sourceId());
    return (one ? "%s and to %s in one article" : "%s in one article and to %s in the other")
        .formatted(speaker(a), speaker(b));
  }

  private static String speaker(Side<Utterance> side) {
    return side.value().speaker().orElse("nobody");
  }

  private boolean differentPersons(Side<Utterance> a, Side<Utterance> b, int length) {
    Optional<Set<String>> first = person(a.value());
    Optional<Set<String>> second = person(b.value());
    if (length < SPOKEN_ALIKE || first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.get().stream().noneMatch(second.get()::contains);
  }

  /**
   * The words of a person's full name; empty for an office, a crowd, or somebody undescribed, and
   * for a single name, which is too easily a title's or a place's.
   */
  private Optional<Set<String>> person(Utterance utterance) {
    String speaker = utterance.speaker().orElse("");
    if (DESCRIBED.matcher(speaker).lookingAt()) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    Matcher word = WORD.matcher(speaker);
    while (word.find()) {
      String name = word.group();
      if (titles.contains(fold(name))) {
        return Optional.empty();
      }
      if (Character.isUpperCase(name.codePointAt(0))) {
        names.add(fold(name));
      }
    }
    return names.size() < 2 || names.size() > 4 ? Optional.empty() : Optional.of(names);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(SHORT_FORM.matcher(text).replaceAll(" "));
    while (word.find()) {
      words.add(fold(word.group()));
    }
    return words;
  }

  private static String fold(String word) {
    return Orthography.folded(word);
  }
}

package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.recognise.nation.Nation.Naming;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Leaves out words that are a person's or another place's name here: "Michael Jordan", "Atlanta,
 * Georgia", and "Jordan" alone in an article on Michael Jordan.
 */
final class Doubts {
  private final Set<String> givenNames;
  private final Set<String> titles;

  Doubts(WordLists lists) {
    givenNames = Set.copyOf(lists.words("given-names"));
    titles = Set.copyOf(lists.words("nation-titles"));
  }

  /** The sightings of each sentence of the document, in order, without those that are no nation. */
  List<List<Sighting>> settled(AnnotatedDocument document, List<List<Sighting>> sightings) {
    if (sightings.stream().noneMatch(list -> list.stream().anyMatch(Sighting::doubtful))) {
      return sightings;
    }
    Set<String> words = words(document);
    Set<String> sure = new HashSet<>();
    sightings.forEach(
        list -> list.stream().filter(s -> !s.doubtful()).forEach(s -> sure.add(s.name())));
    Set<String> persons = new HashSet<>();
    List<List<Sighting>> left = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      left.add(withoutPersons(sentence, sightings.get(sentence.index()), persons));
    }
    persons.removeAll(sure);
    return left.stream()
        .map(list -> list.stream().filter(s -> isNation(s, words, persons)).toList())
        .toList();
  }

  private static Set<String> words(AnnotatedDocument document) {
    Set<String> words = new HashSet<>();
    document.sentences().forEach(s -> s.tokens().forEach(token -> words.add(token.folded())));
    return words;
  }

  private static boolean isNation(Sighting sighting, Set<String> words, Set<String> persons) {
    return !sighting.doubtful()
        || (!persons.contains(sighting.name())
            && sighting.against().stream().noneMatch(words::contains));
  }

  private List<Sighting> withoutPersons(
      Sentence sentence, List<Sighting> sightings, Set<String> persons) {
    List<Sighting> left = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (sighting.doubtful() && isPerson(sentence.tokens(), sighting, sightings)) {
        persons.add(sighting.name());
      } else {
        left.add(sighting);
      }
    }
    return left;
  }

  private boolean isPerson(List<Token> tokens, Sighting sighting, List<Sighting> all) {
    int before = sighting.first() - 1;
    if (before >= 0 && givenNames.contains(tokens.get(before).folded())) {
      return tokens.get(before).capitalised();
    }
    if (isTitleCase(tokens)) {
      return false;
    }
    boolean named =
        before > 0
            && isName(tokens.get(before))
            && all.stream().noneMatch(s -> s.end() == before + 1);
    return named || (sighting.naming() != Naming.PEOPLE && goesOn(tokens, sighting.end(), all));
  }

  private boolean goesOn(List<Token> tokens, int next, List<Sighting> all) {
    return next < tokens.size()
        && isName(tokens.get(next))
        && !titles.contains(tokens.get(next).form())
        && all.stream().noneMatch(s -> s.first() == next);
  }

  private static boolean isName(Token token) {
    return token.capitalised() && token.text().length() > 1;
  }

  /** A headline in which nearly every word has a capital. */
  static boolean isTitleCase(List<Token> tokens) {
    long words =
        tokens.stream()
            .filter(t -> t.text().length() > 3 && Character.isLetter(t.text().charAt(0)))
            .count();
    long capitals = tokens.stream().filter(t -> t.text().length() > 3 && t.capitalised()).count();
    return words > 2 && capitals * 4 >= words * 3;
  }
}

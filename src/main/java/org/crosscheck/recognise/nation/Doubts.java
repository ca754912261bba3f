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
    Beside beside = Beside.of(sentence.tokens(), sightings);
    for (Sighting sighting : sightings) {
      if (sighting.doubtful() && isPerson(sentence.tokens(), sighting, beside)) {
        persons.add(sighting.name());
      } else {
        left.add(sighting);
      }
    }
    return left;
  }

  /** Where the nations of a sentence begin and end, and whether it is a headline. */
  private record Beside(Set<Integer> firsts, Set<Integer> ends, boolean headline) {
    static Beside of(List<Token> tokens, List<Sighting> sightings) {
      Set<Integer> firsts = new HashSet<>();
      Set<Integer> ends = new HashSet<>();
      sightings.forEach(s -> firsts.add(s.first()));
      sightings.forEach(s -> ends.add(s.end()));
      return new Beside(firsts, ends, isTitleCase(tokens));
    }
  }

  private boolean isPerson(List<Token> tokens, Sighting sighting, Beside beside) {
    int before = sighting.first() - 1;
    if (before >= 0 && givenNames.contains(tokens.get(before).folded())) {
      return tokens.get(before).capitalised();
    }
    if (beside.headline()) {
      return false;
    }
    boolean named = before > 0 && isName(tokens.get(before)) && !beside.ends().contains(before + 1);
    return named || (sighting.naming() != Naming.PEOPLE && goesOn(tokens, sighting.end(), beside));
  }

  private boolean goesOn(List<Token> tokens, int next, Beside beside) {
    return next < tokens.size()
        && isName(tokens.get(next))
        && !titles.contains(tokens.get(next).form())
        && !beside.firsts().contains(next);
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

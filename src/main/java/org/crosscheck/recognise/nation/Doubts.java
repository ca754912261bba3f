package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final int LONGEST_NAME = 6;

  /** Stands before a word that tells of the country and not of another place of its name. */
  private static final String FOR = "+";

  private final Set<String> givenNames;
  private final Set<String> titles;
  private final Set<String> honorifics;
  private final Set<String> organisations;

  /** Capitalised words that are no name: "May", "Will", "On". */
  private final Set<String> words;

  Doubts(WordLists lists) {
    givenNames = Set.copyOf(lists.words("given-names"));
    titles = Set.copyOf(lists.words("nation-titles"));
    honorifics = lists.words("honorifics").stream().map(Token::folded).collect(Collectors.toSet());
    organisations = Set.copyOf(lists.words("organisation-words"));
    words =
        Stream.of("calendar-words", "function-words", "nation-titles")
            .flatMap(list -> lists.words(list).stream())
            .map(Token::folded)
            .collect(Collectors.toSet());
  }

  /** The sightings of each sentence of the document, in order, without those that are no nation. */
  List<List<Sighting>> settled(AnnotatedDocument document, List<List<Sighting>> sightings) {
    if (sightings.stream().allMatch(List::isEmpty)) {
      return sightings;
    }
    boolean doubted = sightings.stream().flatMap(List::stream).anyMatch(Sighting::doubtful);
    Set<String> words = doubted ? words(document) : Set.of();
    Set<String> sure = new HashSet<>();
    sightings.forEach(
        list -> list.stream().filter(s -> !s.doubtful()).forEach(s -> sure.add(s.name())));
    Set<String> surnames = new HashSet<>();
    List<List<Sighting>> left = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      left.add(withoutPersons(sentence, sightings.get(sentence.index()), surnames));
    }
    surnames.removeAll(sure);
    List<List<Sighting>> settled = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      settled.add(
          left.get(sentence.index()).stream()
              .filter(s -> isNation(sentence.tokens(), s, words, surnames))
              .toList());
    }
    return settled;
  }

  private static Set<String> words(AnnotatedDocument document) {
    Set<String> words = new HashSet<>();
    document.sentences().forEach(s -> s.tokens().forEach(token -> words.add(token.folded())));
    return words;
  }

  /** "Jordan then left" is Michael Jordan, but nobody lives in him. */
  private static boolean isNation(
      List<Token> tokens, Sighting sighting, Set<String> words, Set<String> surnames) {
    if (!sighting.doubtful()) {
      return true;
    }
    int before = sighting.first() - 1;
    boolean inside = before >= 0 && tokens.get(before).form().equals("in");
    return (inside || !surnames.contains(sighting.name())) && !isElsewhere(tokens, sighting, words);
  }

  /**
   * Whether words of the article tell of another place of the name; where words tell of the country
   * too, those of the sentence decide.
   */
  private static boolean isElsewhere(List<Token> tokens, Sighting sighting, Set<String> words) {
    boolean told =
        sighting.against().stream()
            .anyMatch(word -> word.startsWith(FOR) && words.contains(word.substring(1)));
    return told
        ? tokens.stream().anyMatch(token -> sighting.against().contains(token.folded()))
        : sighting.against().stream().anyMatch(words::contains);
  }

  private List<Sighting> withoutPersons(
      Sentence sentence, List<Sighting> sightings, Set<String> surnames) {
    if (sightings.isEmpty()) {
      return List.of();
    }
    List<Sighting> left = new ArrayList<>();
    Beside beside = Beside.of(sentence.tokens(), sightings);
    for (Sighting sighting : sightings) {
      if (isGivenName(sentence.tokens(), sighting, beside)) {
        continue;
      }
      if (isSurname(sentence.tokens(), sighting, beside)) {
        surnames.add(sighting.name());
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

  /** "Michael Jordan", "Mr. Holland". */
  private boolean isSurname(List<Token> tokens, Sighting sighting, Beside beside) {
    int before = sighting.first() - 1;
    if (before < 0 || sighting.end() - sighting.first() > 1) {
      return false;
    }
    if (isAddressed(tokens, before)) {
      return true;
    }
    if (!sighting.doubtful() || beside.ends().contains(sighting.first())) {
      return false;
    }
    Token first = tokens.get(before);
    boolean word = words.contains(first.folded());
    if (givenNames.contains(first.folded()) && !word) {
      return first.capitalised();
    }
    return !beside.headline() && before > 0 && isName(first) && !word;
  }

  private boolean isAddressed(List<Token> tokens, int before) {
    boolean stop = tokens.get(before).text().equals(".") && before > 0;
    Token title = tokens.get(stop ? before - 1 : before);
    return title.capitalised() && honorifics.contains(title.folded().replace(".", ""));
  }

  /** "Jordan Peele", "Georgia May"; but "Jordan King Abdullah", "China Southern Airlines". */
  private boolean isGivenName(List<Token> tokens, Sighting sighting, Beside beside) {
    boolean possible =
        sighting.doubtful()
            && sighting.naming() != Naming.PEOPLE
            && !beside.headline()
            && sighting.end() - sighting.first() == 1;
    int next = sighting.end();
    if (!possible || next >= tokens.size() || beside.firsts().contains(next)) {
      return false;
    }
    int end = next;
    while (end < Math.min(tokens.size(), next + LONGEST_NAME) && isName(tokens.get(end))) {
      if (titles.contains(tokens.get(end).form())
          || organisations.contains(tokens.get(end).folded())) {
        return false;
      }
      end++;
    }
    return end > next;
  }

  private static boolean isName(Token token) {
    return token.capitalised() && token.text().length() > 1;
  }

  /** A headline in which nearly every word has a capital; it has no full stop. */
  static boolean isTitleCase(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.text().length() > 3) {
        words += Character.isLetter(token.text().charAt(0)) ? 1 : 0;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    boolean stops = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(".");
    return !stops && words > 2 && capitals * 4 >= words * 3;
  }
}

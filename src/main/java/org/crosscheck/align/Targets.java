package org.crosscheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * Towards whom countries take their stance. Where the words leave it out ("with backing from
 * China", "recognised his claim") it is the person named last before, of those towards whom other
 * claims of the story have a stance; where they name a country only ("backs its Venezuelan ally"),
 * the one person of these in the sentence, or whose government the articles speak of.
 */
final class Targets {
  private static final Set<String> GOVERNMENT = Set.of("government", "regime", "administration");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their");

  private final Map<String, String> resolved = new HashMap<>();
  private final Set<String> known = new TreeSet<>();
  private final Story story;
  private Optional<String> leader = Optional.empty();
  private final Subjects subjects;

  private Targets(Story story, Subjects subjects) {
    this.story = story;
    this.subjects = subjects;
  }

  static Targets of(List<Profile> profiles, Story story, Subjects subjects) {
    Targets targets = new Targets(story, subjects);
    profiles.stream()
        .map(Profile::claim)
        .filter(targets::namesPerson)
        .forEach(claim -> targets.known.add(head(claim)));
    targets.leader = targets.leader();
    for (Profile profile : profiles) {
      targets
          .resolve(profile.claim())
          .ifPresent(t -> targets.resolved.put(profile.claim().id(), t));
    }
    return targets;
  }

  /** The target of a claim, in the form for comparing. */
  String of(Claim claim) {
    return resolved.getOrDefault(claim.id(), head(claim));
  }

  private static String head(Claim claim) {
    return Stems.of(claim.subject().head());
  }

  private boolean namesPerson(Claim claim) {
    return isName(claim) && !namesCountry(claim);
  }

  private static boolean isName(Claim claim) {
    List<String> words = Blanks.split(claim.subject().text().strip());
    String last = words.get(words.size() - 1);
    return !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
  }

  private boolean namesCountry(Claim claim) {
    return List.of(claim.subject().text().split("\\s+|['\u2019]s\\b")).stream()
        .anyMatch(subjects::isCountry);
  }

  private Optional<String> resolve(Claim claim) {
    return story
        .document(claim)
        .flatMap(
            document ->
                Story.sentence(document, claim.provenance().span())
                    .flatMap(sentence -> resolve(claim, document, sentence)));
  }

  private Optional<String> resolve(Claim claim, AnnotatedDocument document, Sentence sentence) {
    if (namesCountry(claim)) {
      Set<String> all = new TreeSet<>(named(sentence, new Span(0, Integer.MAX_VALUE)));
      return all.size() == 1 ? all.stream().findFirst() : leader;
    }
    if (isName(claim) || !isLeftOut(claim, sentence)) {
      return Optional.empty();
    }
    return last(named(sentence, new Span(0, claim.provenance().span().end())))
        .or(() -> last(before(document, sentence)))
        .or(() -> leader);
  }

  /** Of the persons the one whose government the articles speak of most: "Smith's government". */
  private Optional<String> leader() {
    Map<String, Integer> governments = new TreeMap<>();
    story
        .texts()
        .forEach(
            document ->
                document.sentences().forEach(sentence -> addGovernments(sentence, governments)));
    return governments.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(
            most -> governments.values().stream().filter(n -> n >= most.getValue()).count() == 1)
        .map(Map.Entry::getKey);
  }

  private void addGovernments(Sentence sentence, Map<String, Integer> governments) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      String name = Stems.of(tokens.get(i).text());
      if (known.contains(name)
          && tokens.get(i + 1).form().equals("'s")
          && GOVERNMENT.contains(tokens.get(i + 2).form())) {
        governments.merge(name, 1, Integer::sum);
      }
    }
  }

  private List<String> before(AnnotatedDocument document, Sentence sentence) {
    if (sentence.index() == 0) {
      return List.of();
    }
    Sentence previous = document.sentences().get(sentence.index() - 1);
    return previous.paragraph() == sentence.paragraph()
        ? named(previous, previous.span())
        : List.of();
  }

  /** Whether the subject is only the word for the stance, or somebody's by a pronoun. */
  private static boolean isLeftOut(Claim claim, Sentence sentence) {
    String head = claim.subject().head();
    return head.isEmpty()
        || claim.context().predicate().contains(head)
        || sentence.tokens().stream().anyMatch(token -> POSSESSIVE.contains(token.form()));
  }

  private List<String> named(Sentence sentence, Span within) {
    return sentence.tokens().stream()
        .filter(token -> within.contains(token.span()))
        .filter(Token::capitalised)
        .map(token -> Stems.of(token.text()))
        .filter(known::contains)
        .toList();
  }

  private static Optional<String> last(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }
}

package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Utterance;
import org.crosscheck.compare.ClaimFindings.Found;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Severity;
import org.crosscheck.text.Span;

/**
 * Finds quotations whose speaker the text contradicts: "he said" behind the words of a woman. Where
 * a pronoun merely has nobody to stand for, the quotation is marked as not settled, and that is no
 * disagreement. That somebody is a woman the article shows itself: where it gives the same words
 * with "her". Who spoke is never guessed.
 */
final class UnsettledSpeakers {
  private static final Kind WHO =
      new Kind(
          "speaker",
          ClaimType.NAME,
          "Who said it",
          Kind.SameSubject.NAME,
          Kind.Growth.FREE,
          "high");

  /** A doubt that the text itself raises; one that only nobody answers is no finding. */
  private static final Pattern CONTRADICTION = Pattern.compile(".* follows a (wo)?man, .*");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<String, String> PRONOUNS =
      Map.of("he", "a man", "his", "a man", "him", "a man", "she", "a woman", "her", "a woman");

  /** So many words in a row are the same words, not a stock phrase. */
  private static final int RUN = 5;

  private static final int LONGEST_SENTENCE = 2000;

  /** Of one article; the rest of a longer one is not looked at. */
  private static final int MOST_QUOTES = 300;

  List<Found> in(List<Claim> claims) {
    Map<String, List<Claim>> quotes = new TreeMap<>();
    claims.stream()
        .filter(claim -> claim.value() instanceof Utterance)
        .forEach(
            claim -> quotes.computeIfAbsent(claim.sourceId(), id -> new ArrayList<>()).add(claim));
    List<Found> found = new ArrayList<>();
    for (List<Claim> all : quotes.values()) {
      List<Claim> own = all.subList(0, Math.min(MOST_QUOTES, all.size()));
      Map<String, Optional<String>> shown = new HashMap<>();
      own.forEach(
          quote -> doubt(quote, own, shown).ifPresent(doubt -> found.add(found(quote, doubt))));
    }
    return found;
  }

  private static Found found(Claim quote, String doubt) {
    String reason =
        "%s gives the words %s, but who said them is not settled: %s"
            .formatted(quote.provenance().source().label(), Wording.quoted(quote), doubt);
    return new Found(
        WHO, WHO.title(), List.of(quote), Relation.speakerDiffers(reason), Severity.HIGH);
  }

  /**
   * Why it is not settled who speaks.
   *
   * @param known what the article shows of its speakers, as far as that was looked for
   */
  private static Optional<String> doubt(
      Claim quote, List<Claim> quotes, Map<String, Optional<String>> known) {
    Utterance said = (Utterance) quote.value();
    // words that nobody is said to say are only unattributed
    if (CONTRADICTION.matcher(said.doubt()).matches() && said.cue().isPresent()) {
      return Optional.of(said.doubt());
    }
    Optional<String> pronoun = pronoun(quote, said);
    Optional<String> shown =
        pronoun
            .flatMap(p -> said.speaker())
            .flatMap(speaker -> known.computeIfAbsent(speaker, one -> shown(one, quotes)));
    return shown
        .filter(person -> !person.equals(PRONOUNS.get(pronoun.orElse(""))))
        .map(
            person ->
                "\u201c%s\u201d stands for %s, whom the article shows to be %s"
                    .formatted(pronoun.orElse(""), said.speaker().orElse(""), person));
  }

  /** The pronoun that stands for the speaker, where one does. */
  private static Optional<String> pronoun(Claim quote, Utterance said) {
    Span sentence = quote.provenance().sentence();
    return said.named()
        .filter(sentence::contains)
        .map(
            named ->
                new Span(named.start() - sentence.start(), named.end() - sentence.start())
                    .in(quote.provenance().sentenceText())
                    .toLowerCase(Locale.ROOT))
        .filter(PRONOUNS::containsKey);
  }

  /** "a man" or "a woman", as the pronouns beside the same words of the same article show. */
  private static Optional<String> shown(String speaker, List<Claim> quotes) {
    Set<String> shown = new TreeSet<>();
    for (Claim named : quotes) {
      boolean his =
          named.value() instanceof Utterance said
              && said.speaker().filter(speaker::equals).isPresent()
              && pronoun(named, said).isEmpty();
      if (his) {
        List<String> words = words(named);
        quotes.stream()
            .filter(other -> !sameSentence(other, named) && sameWords(words, other))
            .forEach(other -> shown.addAll(persons(other)));
      }
    }
    return shown.size() == 1 ? shown.stream().findFirst() : Optional.empty();
  }

  private static boolean sameSentence(Claim a, Claim b) {
    return a.provenance().sentence().equals(b.provenance().sentence());
  }

  /** Whether the shorter one's words stand in the longer one, unbroken. */
  private static boolean sameWords(List<String> first, Claim claim) {
    List<String> second = words(claim);
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = first.size() <= second.size() ? second : first;
    return shorter.size() >= RUN && java.util.Collections.indexOfSubList(longer, shorter) >= 0;
  }

  private static List<String> words(Claim claim) {
    return UtteranceComparer.words(((Utterance) claim.value()).words());
  }

  /** Whom the pronouns of a sentence stand for, outside of the words quoted. */
  private static Set<String> persons(Claim claim) {
    Set<String> persons = new TreeSet<>();
    Matcher words = WORD.matcher(claim.provenance().before(LONGEST_SENTENCE));
    while (words.find()) {
      String person = PRONOUNS.get(words.group().toLowerCase(Locale.ROOT));
      if (person != null) {
        persons.add(person);
      }
    }
    return persons;
  }
}

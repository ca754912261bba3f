package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

/** Quotations whose speaker the text contradicts. */
class SpeakersTest {
  private static final String JUDGE =
      "The judge voiced her view that this \"will never be allowed to happen again\".";
  private static final String WORDS = "will never be allowed to happen again";
  private static final String AGAIN = "It will never be allowed to happen again here";
  private static final String LAND = "They want our water and our land";

  private final List<Claim> quotes = new ArrayList<>();

  @Test
  void he_behind_the_words_of_a_woman_is_not_settled() {
    said(JUDGE, WORDS, "Judge", "judge");
    said("\"" + AGAIN + "\", Moreau said.", AGAIN, "Moreau", "Moreau");
    said("\"" + LAND + "\", he said.", LAND, "Moreau", "he");

    assertThat(found())
        .containsExactly(
            "A gives the words “They want our water and our land”, but who said them is not"
                + " settled: “he” stands for Moreau, whom the article shows to be a woman.");
  }

  @Test
  void she_behind_her_words_is_settled() {
    said(JUDGE, WORDS, "Judge", "judge");
    said("\"" + AGAIN + "\", Moreau said.", AGAIN, "Moreau", "Moreau");
    said("\"" + LAND + "\", she said.", LAND, "Moreau", "she");

    assertThat(found()).isEmpty();
  }

  @Test
  void other_words_show_nothing_of_a_speaker() {
    said(JUDGE.replace("never be allowed", "soon be seen"), "soon be seen", "Judge", "judge");
    said("\"" + AGAIN + "\", Moreau said.", AGAIN, "Moreau", "Moreau");
    said("\"" + LAND + "\", he said.", LAND, "Moreau", "he");

    assertThat(found()).isEmpty();
  }

  @Test
  void a_stock_phrase_of_four_words_shows_nothing() {
    said("The judge voiced her \"time will tell us\".", "time will tell us", "Judge", "judge");
    said("\"Well time will tell us\", Moreau said.", "Well time will tell us", "Moreau", "Moreau");
    said("\"" + LAND + "\", he said.", LAND, "Moreau", "he");

    assertThat(found()).isEmpty();
  }

  @Test
  void a_man_and_a_woman_beside_the_same_words_show_nothing() {
    said("The judge told him of her view: \"" + WORDS + "\".", WORDS, "Judge", "judge");
    said("\"" + AGAIN + "\", Moreau said.", AGAIN, "Moreau", "Moreau");
    said("\"" + LAND + "\", he said.", LAND, "Moreau", "he");

    assertThat(found()).isEmpty();
  }

  @Test
  void a_pronoun_that_follows_somebody_else_is_not_settled() {
    String doubt = "\u201che\u201d follows a woman, Ann Bell";
    said("\"" + LAND + "\", he said.", LAND, "Bell", "he", doubt);
    said("\"" + AGAIN + "\"", AGAIN, "Bell", "", doubt);
    said("\"" + WORDS + "\", they said.", WORDS, "Bell", "they", "nobody answers to it");

    assertThat(found())
        .containsExactly(
            "A gives the words “They want our water and our land”, but who said them is not"
                + " settled: “he” follows a woman, Ann Bell.");
  }

  private List<String> found() {
    return new ClaimFindings(Texts.wordLists())
        .of(quotes, list -> 1).stream().map(Verdict::explanation).toList();
  }

  private void said(String text, String words, String speaker, String named) {
    said(text, words, speaker, named, "");
  }

  /** A quotation in a sentence of its own, behind those before it. */
  private void said(String text, String words, String speaker, String named, String doubt) {
    String before = "So it went on. ".repeat(3 * quotes.size());
    int start = before.length() + text.lastIndexOf(named);
    Optional<Span> cue =
        Optional.of(new Span(start, start + named.length())).filter(span -> !named.isEmpty());
    quotes.add(
        new Claims()
            .article("A", before + text)
            .claim(
                "A",
                words,
                Claims.QUOTE,
                new Utterance(words, Optional.of(speaker), cue, cue, doubt),
                "",
                Scope.OPEN));
  }
}

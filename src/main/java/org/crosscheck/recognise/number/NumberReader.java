package org.crosscheck.recognise.number;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.recognise.number.Currencies.Dollar;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.WordLists;

/**
 * Finds the numbers, ordinals, amounts of money, percentages, ages and measures of a document,
 * exactly as the text bounds them.
 *
 * <p>Works on the words alone, so that sentences need no tags. Dates, years and times of day are
 * left out where they look like ones; a number in a duration ("three months") is found, and gives
 * way to the duration.
 */
public final class NumberReader {
  private final SentenceReader sentences;
  private final LocalDollars dollars;

  public NumberReader(WordLists lists) {
    sentences = new SentenceReader(new Lexicon(lists));
    dollars = new LocalDollars(lists);
  }

  /** The mentions in the order of the text; they do not overlap. */
  public List<Mention> read(AnnotatedDocument document) {
    Dollar dollar = dollars.of(document);
    List<Mention> mentions = new ArrayList<>();
    Words words = Words.beforeAll(document.text());
    for (Sentence sentence : document.sentences()) {
      words = new Words(document.text(), sentence.tokens(), words);
      for (Reading reading : sentences.read(words, dollars.in(sentence, dollar))) {
        mentions.add(reading.mention(words));
      }
    }
    return List.copyOf(mentions);
  }
}

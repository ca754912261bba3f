package org.crosscheck.recognise.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.WordLists;

/**
 * Finds dates, times of day, durations and repetitions, and gives them their value against the time
 * of publication. Without one, times that need it stay open. Safe for use by several threads.
 */
public final class TimeReader {
  private final TimeGrammar grammar;
  private final Tenses tenses;
  private final TimeWords words;

  public TimeReader(WordLists lists) {
    Lexicon lexicon = new Lexicon(lists);
    grammar = new TimeGrammar(lexicon);
    tenses = new Tenses(lexicon);
    words = new TimeWords(lists);
  }

  /**
   * The mentions in order; they do not overlap.
   *
   * @param anchor when the article was published, in its own place
   */
  public List<Mention> read(AnnotatedDocument document, Optional<LocalDateTime> anchor) {
    Reading reading = new Reading(grammar, tenses, words, anchor);
    document.sentences().stream().filter(words::mayStandIn).forEach(reading::read);
    return reading.mentions();
  }
}

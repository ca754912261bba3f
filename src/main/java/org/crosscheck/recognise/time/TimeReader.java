package org.crosscheck.recognise.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Finds dates, times of day, durations and repetitions, and gives them their value against the time
 * of publication. Without one, times that need it stay open. Safe for use by several threads.
 */
public final class TimeReader {
  private final TimeGrammar grammar;
  private final Tenses tenses;
  private final TimeWords words;

  /** By the sentences themselves: a document that is given a date keeps its sentences. */
  private final Map<List<Sentence>, List<Timed>> ahead =
      Collections.synchronizedMap(new IdentityHashMap<>());

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
    List<Timed> known = ahead.remove(document.sentences());
    return read(known == null ? timed(document) : known, anchor);
  }

  /** Looks for the times of a document that will be read later, too; they are kept until then. */
  List<Timed> timedAhead(AnnotatedDocument document) {
    List<Timed> known = ahead.get(document.sentences());
    if (known != null) {
      return known;
    }
    List<Timed> timed = timed(document); // outside the map, whose lock would stop other threads
    ahead.put(document.sentences(), timed);
    return timed;
  }

  /** Forgets what was kept of a document that will not be read after all. */
  public void forget(AnnotatedDocument document) {
    ahead.remove(document.sentences());
  }

  /** The sentences with a time in them, as yet without values. */
  List<Timed> timed(AnnotatedDocument document) {
    return timed(document, words::starts);
  }

  /** The same by looking wherever a word or figure of time is in reach, which takes longer. */
  List<Timed> timedEverywhere(AnnotatedDocument document) {
    return timed(document, words::startsInReach);
  }

  private List<Timed> timed(AnnotatedDocument document, Function<List<Token>, BitSet> where) {
    List<Timed> timed = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      BitSet starts = where.apply(sentence.tokens());
      if (!starts.isEmpty()) {
        timed.add(Timed.read(sentence.index(), new Words(sentence), starts, grammar));
      }
    }
    return timed;
  }

  List<Mention> read(List<Timed> sentences, Optional<LocalDateTime> anchor) {
    Reading reading = new Reading(tenses, anchor, new KnownYears(sentences));
    sentences.forEach(reading::read);
    return reading.mentions();
  }
}

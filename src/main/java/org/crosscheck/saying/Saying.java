package org.crosscheck.saying;

import java.util.Optional;

/**
 * A place in a sentence that tells who said something: "police said", "according to the ministry".
 *
 * @param cue the words of saying
 * @param lemma the verb's dictionary form; "according to" for that phrase
 * @param subject who says it; empty when the sentence does not name anybody
 * @param via through whom it came: the agency that quotes
 * @param side on which side of it what was said may stand
 * @param negated whether it says that somebody did not say it
 * @param quoting whether the verb tells of speech only beside a quotation ("called")
 */
public record Saying(
    Phrase cue,
    String lemma,
    Optional<Phrase> subject,
    Optional<Phrase> via,
    Side side,
    boolean negated,
    boolean quoting) {

  /** Where what was said may stand. */
  public enum Side {
    /** "Police said 20 died." */
    AFTER,
    /** "20 died, police said." */
    BEFORE,
    /** "20 died, police said, and 3 were hurt."; "according to police". */
    BOTH
  }

  /** The first token of the cue, its subject and whoever passed it on, together. */
  public int start() {
    int first = subject.map(phrase -> Math.min(phrase.from(), cue.from())).orElse(cue.from());
    return via.map(phrase -> Math.min(phrase.from(), first)).orElse(first);
  }

  /** The number after the last token of the cue and its subject together. */
  public int end() {
    return subject.map(phrase -> Math.max(phrase.to(), cue.to())).orElse(cue.to());
  }
}

package org.crosscheck.recognise.quotation;

import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Utterance;
import org.crosscheck.text.Blanks;

/** Makes mentions of the quotations that are speech, and leaves out titles and scare quotes. */
final class Utterances {
  /** Fewer words than this count as speech only with a speaker right beside them. */
  private static final int SPEECH_WORDS = 4;

  private final String text;

  Utterances(String text) {
    this.text = text;
  }

  /** The mention of a quotation, if it is speech. */
  Optional<Mention> mention(Quoted quoted, Optional<Attributed> attributed) {
    String words = quoted.words().in(text);
    boolean near = attributed.filter(Attributed::near).isPresent();
    int count = Narratives.words(words);
    boolean few = count < SPEECH_WORDS && !(attributed.isPresent() && isSentence(quoted));
    if (!near && (few || (attributed.isEmpty() && isTitle(words)))) {
      return Optional.empty();
    }
    Utterance utterance =
        new Utterance(
            words,
            attributed.flatMap(a -> a.speaker().name()),
            attributed.flatMap(Attributed::cue),
            attributed.flatMap(Attributed::named),
            attributed.map(a -> a.speaker().doubt()).orElse("nothing near it says who speaks"));
    return Optional.of(new Mention(MentionType.QUOTE, quoted.words(), utterance));
  }

  /**
   * "'It was awful,' Doe said. 'People ran.'", "'If we stop,' said Doe, 'we lose.'": a sentence or
   * the end of one, however short.
   */
  private boolean isSentence(Quoted quoted) {
    int before = quoted.marked().start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean begins = before < 0 || ".?!\n\r,".indexOf(text.charAt(before)) >= 0;
    int after = quoted.marked().end();
    boolean stop = after < text.length() && text.charAt(after) == '.';
    return begins && (stop || ".?!\u2026".indexOf(text.charAt(quoted.words().end() - 1)) >= 0);
  }

  /** "Gone With the Wind": every longer word has a capital. */
  private static boolean isTitle(String words) {
    for (String word : Blanks.split(words.strip())) {
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}

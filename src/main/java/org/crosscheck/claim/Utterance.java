package org.crosscheck.claim;

import java.util.Optional;
import org.crosscheck.text.Span;

/**
 * Words quoted directly.
 *
 * @param words as the text has them, without the marks
 * @param speaker as named in the text ("Juan Guaido", "a senior U.S. official"); empty when the
 *     text does not settle it
 * @param cue where the verb of saying stands
 * @param named where the one who says it is named; may be a pronoun while {@code speaker} is whom
 *     it stands for
 * @param doubt why the speaker is not settled, in words ("'he' follows a woman"); empty when
 *     settled or simply absent
 */
public record Utterance(
    String words, Optional<String> speaker, Optional<Span> cue, Optional<Span> named, String doubt)
    implements Value {
  @Override
  public String canonical() {
    return speaker.orElse("?") + ": " + words;
  }
}

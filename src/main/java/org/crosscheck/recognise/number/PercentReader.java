package org.crosscheck.recognise.number;

import java.util.Optional;
import org.crosscheck.claim.MentionType;

/** Percentages and, apart from them, percentage points. */
final class PercentReader {
  private final Lexicon lexicon;

  PercentReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Reading> read(Words words, Figure figure) {
    boolean share = figure.form() == Form.FRACTION && words.article(figure.to());
    int next = share || words.hyphen(figure.to()) ? figure.to() + 1 : figure.to();
    return lexicon
        .percent
        .at(words, next)
        .map(
            match ->
                Reading.of(MentionType.PERCENT, figure, match.meaning())
                    .spanning(figure.from(), match.to()));
  }
}

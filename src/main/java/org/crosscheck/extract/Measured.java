package org.crosscheck.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * The words of a sentence that carry figures and times: the metres of "40 metres" and the hours of
 * "six hours" are no things that something could be said about.
 */
final class Measured {
  private static final Set<MentionType> FIGURES =
      EnumSet.of(
          MentionType.MEASURE,
          MentionType.MONEY,
          MentionType.PERCENT,
          MentionType.AGE,
          MentionType.DATE,
          MentionType.TIME,
          MentionType.DURATION,
          MentionType.SET);

  private final List<Span> spans;

  private Measured(List<Span> spans) {
    this.spans = spans;
  }

  /** Those near a place, which is all that its subject may stand among. */
  static Measured near(Spot spot) {
    Span window = Window.span(spot.sentence(), spot.value());
    return new Measured(
        Window.mentions(spot.mentions(), window).stream()
            .filter(mention -> FIGURES.contains(mention.type()))
            .map(Mention::span)
            .toList());
  }

  boolean has(Token token) {
    return spans.stream().anyMatch(span -> span.contains(token.span()));
  }
}

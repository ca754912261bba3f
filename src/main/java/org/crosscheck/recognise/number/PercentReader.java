package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/** Percentages and, apart from them, percentage points. */
final class PercentReader {
  private static final Set<String> PERCENTAGES = Set.of("percentage", "percent", "percents");

  private final Lexicon lexicon;
  private final Points points;

  PercentReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    points = new Points(lexicon);
  }

  private static boolean isOne(Words words, int at) {
    return words.is(at, "one") || words.is(at, "1") || words.article(at);
  }

  Optional<Reading> read(Words words, Figure figure) {
    int one = figure.to() + 1;
    if (figure.form() == Form.FRACTION && words.is(figure.to(), "of") && isOne(words, one)) {
      // "Half of one percent."
      return lexicon
          .percent
          .at(words, one + 1)
          .map(
              match ->
                  Reading.of(MentionType.PERCENT, figure, match.meaning())
                      .spanning(figure.from(), match.to()));
    }
    boolean share = figure.form() == Form.FRACTION && words.article(figure.to());
    int next = share || words.hyphen(figure.to()) ? figure.to() + 1 : figure.to();
    return lexicon
        .percent
        .at(words, next)
        .map(
            match ->
                Reading.of(MentionType.PERCENT, figure, match.meaning())
                    .spanning(figure.from(), match.to()))
        .or(() -> glued(words, figure))
        .or(() -> percentageOf(words, figure))
        .or(() -> points.read(words, figure));
  }

  /** "A winning percentage of 62.5"; but "10 percent of 40", "a percentage of 20 voters". */
  private Optional<Reading> percentageOf(Words words, Figure figure) {
    int noun = figure.from() - 2;
    boolean named =
        words.is(figure.from() - 1, "of")
            && PERCENTAGES.contains(words.form(noun))
            && !words.digits(noun - 1)
            && !lexicon.isNumber(words.form(noun - 1))
            && !words.is(noun - 1, "what");
    boolean ends = !words.letters(figure.to()) || lexicon.in("after-ages", words.form(figure.to()));
    return named && ends && figure.number().compareTo(BigDecimal.ONE) >= 0
        ? Optional.of(Reading.of(MentionType.PERCENT, figure, "percent"))
        : Optional.empty();
  }

  /** "12.4pc", as some papers write it; "PC" is a machine. */
  private static Optional<Reading> glued(Words words, Figure figure) {
    int at = figure.to();
    return words.is(at, "pc") && words.glued(at) && words.lowerCased(at)
        ? Optional.of(
            Reading.of(MentionType.PERCENT, figure, "percent").spanning(figure.from(), at + 1))
        : Optional.empty();
  }
}

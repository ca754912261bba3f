package org.crosscheck.recognise.time;

import java.util.Optional;

/** "The June quarter", "its December-quarter profit": the three months that end with a month. */
final class MonthQuarters implements Grammar {
  private final Lexicon lexicon;
  private final Grammar years;

  /**
   * @param years reads the year behind a quarter: "of 2016"
   */
  MonthQuarters(Lexicon lexicon, Grammar years) {
    this.lexicon = lexicon;
    this.years = years;
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    int start = words.skip(at, "the");
    int noun = words.skip(start + 1, "-");
    boolean asked = start > at || noun > start + 1 || words.in(at - 1, YearParts.BEFORE_QUARTER);
    return asked && words.capitalised(start) && words.is(noun, "quarter")
        ? lexicon
            .month(words.form(start))
            .filter(month -> month % 3 == 0)
            .map(month -> withYear(words, noun + 1, YearPart.quarter(month / 3)))
        : Optional.empty();
  }

  private Match<Reference> withYear(Words words, int end, YearPart quarter) {
    return years
        .at(words, end)
        .map(year -> year.map(named -> (Reference) quarter.of(named)))
        .orElseGet(() -> new Match<>(end, quarter));
  }
}

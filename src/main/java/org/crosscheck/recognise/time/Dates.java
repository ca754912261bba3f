package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** All that names a day or a longer time: the grammars of dates and what joins two of them. */
final class Dates implements Grammar {
  private final Lexicon lexicon;
  private final Figures figures;
  private final List<Grammar> grammars;

  Dates(Lexicon lexicon, Figures figures, Lengths lengths) {
    this.lexicon = lexicon;
    this.figures = figures;
    Years years = new Years(figures);
    List<Grammar> simple =
        List.of(
            new NumericDates(lexicon),
            new NamedDates(lexicon, figures, years),
            new Relatives(lexicon, lengths),
            years);
    Grammar plain =
        (words, at) -> words.simpleDates.at(at, place -> Grammar.longest(simple, words, place));
    YearParts parts = new YearParts(lexicon, figures, lengths, plain);
    Grammar named = (words, at) -> Grammar.longest(List.of(plain, parts), words, at);
    grammars =
        List.of(
            named,
            new Eras(lexicon, figures),
            new Offsets(lexicon, figures, lengths, named),
            this::dayOfMonth);
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    return words.dates.at(at, place -> read(words, place));
  }

  private Optional<Match<Reference>> read(Words words, int at) {
    Optional<Match<Reference>> whole = whole(words, at);
    return whole.filter(Dates::isHalf).or(() -> portion(words, at)).or(() -> whole);
  }

  /** "The first half of 2019" is a name of its own; that of a month is a portion. */
  private static boolean isHalf(Match<Reference> read) {
    return read.value() instanceof YearPart part && part.grain() == Grain.HALF_YEAR;
  }

  private Optional<Match<Reference>> whole(Words words, int at) {
    return Grammar.longest(grammars, words, at).map(found -> joined(words, found));
  }

  /** "Friday next week", "Sunday of next week", "june next year", "20th of next month". */
  private Match<Reference> joined(Words words, Match<Reference> first) {
    if (first.value() instanceof Shifted week && week.grain() == Grain.WEEK) {
      return weekdayOf(words, week, first.end()).orElse(first);
    }
    if (!(first.value() instanceof CalendarDate date) || date.year().isPresent()) {
      return first;
    }
    int at = words.skip(words.skip(first.end(), "of"), "in");
    return Grammar.longest(grammars, words, at)
        .filter(second -> second.value() instanceof Shifted)
        .flatMap(
            second ->
                join(date, (Shifted) second.value()).map(whole -> new Match<>(second.end(), whole)))
        .orElse(first);
  }

  /** "Last week, on Thursday". */
  private Optional<Match<Reference>> weekdayOf(Words words, Shifted week, int end) {
    int on = words.skip(end, ",");
    return words.is(on, "on")
        ? lexicon
            .weekday(words.form(on + 1))
            .filter(day -> words.capitalised(on + 1))
            .filter(day -> !words.digits(words.skip(on + 2, ",")))
            .map(day -> new Match<>(on + 2, new WeekOf(week, Optional.of(day))))
        : Optional.empty();
  }

  private static Optional<Reference> join(CalendarDate date, Shifted whole) {
    Optional<DayOfWeek> weekday = date.weekday();
    return switch (whole.grain()) {
      case WEEK ->
          date.isBareWeekday() ? Optional.of(new WeekOf(whole, weekday)) : Optional.empty();
      case MONTH -> date.isBareDay() ? Optional.of(new Within(date, whole)) : Optional.empty();
      case YEAR ->
          date.month().isPresent() ? Optional.of(new Within(date, whole)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * "early next week", "late in July", "mid-2016", "earlier this month", "the rest of the week".
   */
  private Optional<Match<Reference>> portion(Words words, int at) {
    return lexicon
        .portions
        .at(words, at)
        .flatMap(
            portion -> {
              int on = words.skip(words.skip(portion.end(), "-"), "on");
              boolean year = words.is(on, "the") && words.is(on + 1, "year");
              int start = year && words.digits(on + 2) ? on + 1 : on;
              return week(words, start, portion.value())
                  .or(() -> whole(words, start))
                  .map(found -> found.map(time -> portion(words, at, portion, time)));
            });
  }

  /** "the rest of the week": a week that is no time by itself. */
  private Optional<Match<Reference>> week(Words words, int at, int[] portion) {
    int noun = words.skip(at, "the");
    boolean rest = portion[0] == portion[1];
    Grain grain =
        words.is(noun, "week")
            ? Grain.WEEK
            : words.is(noun, "month")
                ? Grain.MONTH
                : words.is(noun, "quarter") ? Grain.QUARTER : Grain.YEAR;
    boolean end = portion[1] == 100 || portion[1] == 34;
    if (noun > at && rest && words.is(noun, "day")) {
      return Optional.of(new Match<>(noun + 1, new Shifted(Grain.DAY, 0, true)));
    }
    boolean bare =
        portion[1] == 100
            && words.is(at - 1, "of")
            && words.is(at - 2, "end")
            && words.is(at - 3, "by", "at", "before", "until", "till");
    return (noun > at || bare)
            && words.is(noun, "week", "month", "year", "quarter")
            && (rest || end)
        ? Optional.of(new Match<>(noun + 1, new Shifted(grain, 0, false)))
        : Optional.empty();
  }

  private static Reference portion(Words words, int at, Match<int[]> portion, Reference whole) {
    int[] share = portion.value();
    if (share[0] < share[1]) {
      boolean half = words.is(portion.end() - 1, "of") && words.is(portion.end() - 2, "half");
      return new Portion(share[0], share[1], !half, whole);
    }
    return new SoFar(words.is(at, "earlier"), whole);
  }

  /** "the 21st", "20th of next month": a day whose month other words or the article give. */
  private Optional<Match<Reference>> dayOfMonth(Words words, int at) {
    int start = words.skip(at, "the");
    Optional<Match<Integer>> day =
        figures
            .ordinal(words, start)
            .or(
                () ->
                    words.is(start - 1, "on", "the", "until", "by")
                        ? plain(words, start)
                        : Optional.empty())
            .filter(n -> n.value() >= 1 && n.value() <= 31);
    return day.filter(n -> isDay(words, at, start, n.end()))
        .map(n -> n.map(CalendarDate::dayOfMonth));
  }

  private Optional<Match<Integer>> plain(Words words, int at) {
    return words.digits(at) && words.form(at).length() <= 2
        ? figures.whole(words, at)
        : Optional.empty();
  }

  private static boolean isDay(Words words, int at, int start, int end) {
    if (words.is(end, "of")
        && words.is(end + 1, "next", "last", "this", "the", "that")
        && words.is(end + 2, "month")) {
      return true;
    }
    boolean numeric = words.numeric(start);
    boolean asked = words.is(at - 1, "on", "until", "by", "for", "since", "before", "after");
    boolean free =
        end >= words.size() || words.is(end, ".", ",", ";", "!", "?", ")", "and", "at", "in");
    return numeric && asked && free;
  }
}

package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quarters, halves, seasons, holidays and counted weeks: "the third quarter of 2016", "summer
 * 2016", "Easter Monday", "the last week of July", "the first Friday of July".
 */
final class YearParts implements Grammar {
  /** "Its third quarter", "in third quarter"; but not "he ate a third quarter". */
  static final Set<String> BEFORE_QUARTER =
      Set.of("its", "their", "'s", "in", "for", "of", "during", "by", "this", "last", "next");

  /** What may have the capital of a sentence before a season. */
  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "in", "the", "this", "last", "next", "by", "since", "during", "over", "until", "every",
          "each", "early", "late", "mid", "when", "as", "with", "that", "one", "a", "and", "from",
          "after", "before", "for");

  private static final Set<String> OF_WEEKEND = Set.of("to", "and", "-", "\u2013", "/");

  private final Lexicon lexicon;
  private final Figures figures;
  private final Lengths lengths;
  private final Grammar dates;
  private final TwoDays twoDays;
  private final MonthQuarters monthQuarters;

  /**
   * @param dates reads the year, month or day that a part belongs to
   */
  YearParts(Lexicon lexicon, Figures figures, Lengths lengths, Grammar dates) {
    this.lexicon = lexicon;
    this.figures = figures;
    this.lengths = lengths;
    this.dates = dates;
    twoDays = new TwoDays(dates);
    monthQuarters = new MonthQuarters(lexicon, this::yearAfter);
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    List<Grammar> ways =
        List.of(
            this::quarter,
            monthQuarters,
            this::named,
            this::season,
            this::holiday,
            this::nth,
            this::edge,
            this::week,
            this::same,
            this::yearFirst);
    return Grammar.longest(ways, words, at);
  }

  /** "the third quarter of 2016", "second half of the year". */
  private Optional<Match<Reference>> quarter(Words words, int at) {
    int start = words.skip(at, "the");
    return figures
        .ordinal(words, start)
        .filter(n -> n.value() >= 1 && n.value() <= 4)
        .flatMap(
            n -> {
              int noun = words.skip(n.end(), "-");
              boolean known =
                  words.is(noun, "quarter") || (words.is(noun, "half") && n.value() <= 2);
              if (!known) {
                return Optional.empty();
              }
              boolean quarter = words.is(noun, "quarter");
              YearPart part = quarter ? YearPart.quarter(n.value()) : YearPart.half(n.value());
              boolean joined = noun > n.end();
              boolean alone =
                  joined || (quarter && (start > at || words.in(at - 1, BEFORE_QUARTER)));
              return ofYear(words, noun + 1, part)
                  .or(() -> alone ? Optional.of(new Match<>(noun + 1, part)) : Optional.empty());
            });
  }

  private Optional<Match<Reference>> ofYear(Words words, int at, YearPart part) {
    return yearAfter(words, at).map(year -> year.map(part::of));
  }

  /** "2016", "of 2016", "this year", ", 2016", "of the year". */
  private Optional<Match<Reference>> yearAfter(Words words, int at) {
    int of = words.skip(words.skip(at, ","), "of", "in");
    if (words.is(of, "the") && words.is(of + 1, "year")) {
      return Optional.of(new Match<>(of + 2, new Shifted(Grain.YEAR, 0, false)));
    }
    Optional<Match<Reference>> read = dates.at(words, of).filter(YearParts::isYear);
    return read.or(
        () ->
            words.digits(of) && words.form(of).length() == 4
                ? Optional.of(
                    new Match<>(of + 1, CalendarDate.year(Integer.parseInt(words.form(of), 10))))
                : figures
                    .yearInWords(words, of)
                    .filter(year -> year.value() >= 1000)
                    .map(year -> year.map(CalendarDate::year)));
  }

  private static boolean isYear(Match<Reference> read) {
    return (read.value() instanceof CalendarDate date && date.isBareYear())
        || (read.value() instanceof Shifted shifted && shifted.grain() == Grain.YEAR);
  }

  /** "Q3", "H2 2016", "Q1 this year". */
  private Optional<Match<Reference>> named(Words words, int at) {
    boolean letter = words.is(at, "q", "h") && words.glued(at + 1) && words.capitalised(at);
    if (!letter || !words.digits(at + 1) || words.form(at + 1).length() != 1) {
      return Optional.empty();
    }
    int number = Integer.parseInt(words.form(at + 1), 10);
    boolean quarter = words.is(at, "q");
    if (number < 1 || number > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    YearPart part = quarter ? YearPart.quarter(number) : YearPart.half(number);
    if (words.digits(at - 1) && words.form(at - 1).length() == 4) {
      return Optional.of(new Match<>(at + 2, part));
    }
    Optional<Match<Reference>> year = ofYear(words, at + 2, part);
    return year.or(() -> quarter ? Optional.of(new Match<>(at + 2, part)) : Optional.empty());
  }

  /** "2016 H2". */
  private Optional<Match<Reference>> yearFirst(Words words, int at) {
    if (!words.digits(at) || words.form(at).length() != 4) {
      return Optional.empty();
    }
    Reference year = CalendarDate.year(Integer.parseInt(words.form(at), 10));
    return named(words, at + 1)
        .filter(part -> ((YearPart) part.value()).year().isEmpty())
        .map(part -> part.map(p -> ((YearPart) p).of(year)));
  }

  private Optional<Match<Reference>> season(Words words, int at) {
    int start = words.skip(at, "the");
    if (words.capitalised(start) && (words.capitalised(start + 1) || isSurname(words, start))) {
      // "the 2010 Winter Games", "Autumn Doe", "Mr. Winter"
      return Optional.empty();
    }
    return lexicon
        .season(words.form(start))
        .flatMap(part -> ofYear(words, start + 1, part).or(() -> bareSeason(words, start, part)));
  }

  /** "Mr. Winter", "Senator Ann Winter": a capital before it that no word of time has. */
  private boolean isSurname(Words words, int at) {
    int name = words.is(at - 1, ".") && words.glued(at - 1) ? at - 2 : at - 1;
    boolean named =
        words.capitalised(name)
            && words.word(name)
            && !words.in(name, BEFORE_SEASON)
            && lexicon.month(words.form(name)).isEmpty()
            && lexicon.weekday(words.form(name)).isEmpty();
    boolean sentence = words.is(words.size() - 1, ".") || hasSmallWord(words);
    return (named && sentence) || (at == 0 && lexicon.isSaying(words.form(at + 1)));
  }

  /** In a headline of capitals one before a season tells nothing. */
  private static boolean hasSmallWord(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.word(at) && words.form(at).length() > 3 && !words.capitalised(at)) {
        return true;
      }
    }
    return false;
  }

  /** "Spring" and "fall" are other words, too. */
  private static Optional<Match<Reference>> bareSeason(Words words, int at, YearPart part) {
    boolean clear = !words.is(at, "spring", "fall") && !words.glued(at + 1);
    boolean asked =
        words.is(at - 1, "in", "since", "until", "by", "during", "early", "late", "mid")
            && !words.is(at, "fall");
    boolean the =
        words.is(at - 1, "the")
            && words.is(at - 2, "in", "over", "during", "since", "by", "until", "of", "for")
            && !words.is(at + 1, "of");
    return clear || asked || the ? Optional.of(new Match<>(at + 1, part)) : Optional.empty();
  }

  private Optional<Match<Reference>> holiday(Words words, int at) {
    return lexicon
        .holidays
        .at(words, at)
        .filter(
            found -> words.capitalised(at) || (words.numeric(at) && !words.is(found.end(), "of")))
        .map(
            found ->
                yearAfter(words, found.end())
                    .map(year -> year.map(y -> (Reference) found.value().of(y)))
                    .orElseGet(() -> found.map(Reference.class::cast)));
  }

  /** "the first Friday of July", "the last week of 2015", "the third week next year". */
  private Optional<Match<Reference>> nth(Words words, int at) {
    int start = words.skip(at, "the");
    Optional<Match<Integer>> number =
        words.is(start, "last")
            ? Optional.of(new Match<>(start + 1, -1))
            : figures.ordinal(words, start).filter(n -> n.value() <= 53 && n.value() > 0);
    return number.flatMap(n -> nthUnit(words, n));
  }

  private Optional<Match<Reference>> nthUnit(Words words, Match<Integer> number) {
    int at = number.end();
    Optional<DayOfWeek> weekday = lexicon.weekday(words.form(at));
    if (weekday.isEmpty() && !words.is(at, "week")) {
      return Optional.empty();
    }
    int in = words.skip(at + 1, "of", "in");
    Optional<Match<Reference>> container =
        dates
            .at(words, in)
            .filter(found -> isMonth(found) || isYear(found))
            .or(() -> yearAfter(words, at + 1));
    return container
        .map(found -> found.map(whole -> (Reference) new NthOf(number.value(), weekday, whole)))
        .or(() -> ofThisMonth(words, number, weekday));
  }

  /** "The first three months of the year", "the last two weeks of May". */
  private Optional<Match<Reference>> edge(Words words, int at) {
    int start = words.skip(at, "the");
    boolean first = words.is(start, "first", "opening");
    if (!first && !words.is(start, "last", "final", "closing")) {
      return Optional.empty();
    }
    if (words.is(start + 1, "day") && words.is(start + 2, "of")) {
      Length day = Length.of(1, Unit.DAY);
      return dates
          .at(words, start + 3)
          .filter(found -> isMonth(found) || isYear(found))
          .or(() -> yearAfter(words, start + 2))
          .map(found -> found.map(whole -> new EdgeOf(day, first, whole)));
    }
    return lengths
        .at(words, start + 1)
        .filter(length -> words.is(length.end(), "of", "in"))
        .filter(length -> !length.value().low().finest().clock())
        .flatMap(length -> edge(words, first, length));
  }

  private Optional<Match<Reference>> edge(
      Words words, boolean first, Match<Lengths.Reading> length) {
    int of = length.end() + 1;
    return length
        .value()
        .exact()
        .flatMap(
            exact ->
                dates
                    .at(words, of)
                    .filter(found -> isMonth(found) || isYear(found))
                    .or(() -> yearAfter(words, length.end()))
                    .map(found -> found.map(whole -> new EdgeOf(exact, first, whole))));
  }

  /** "first Sunday" is of this month, but "the second Sunday in a row" is not. */
  private static Optional<Match<Reference>> ofThisMonth(
      Words words, Match<Integer> number, Optional<DayOfWeek> weekday) {
    int end = number.end() + 1;
    boolean read =
        weekday.isPresent()
            && number.value() > 0
            && (end >= words.size() || words.is(end, ".", ",", "?"));
    return read
        ? Optional.of(
            new Match<>(
                end, new NthOf(number.value(), weekday, new Shifted(Grain.MONTH, 0, false))))
        : Optional.empty();
  }

  private static boolean isMonth(Match<Reference> read) {
    return (read.value() instanceof CalendarDate date
            && date.month().isPresent()
            && date.day().isEmpty())
        || (read.value() instanceof Shifted shifted && shifted.grain() == Grain.MONTH);
  }

  /** "week 31", "the week of the 18th", "the week commencing February 4". */
  private Optional<Match<Reference>> week(Words words, int at) {
    int start = words.skip(at, "the");
    boolean short0 = words.is(start, "w") && words.is(start + 1, "/") && words.is(start + 2, "c");
    boolean weekend = words.is(start, "weekend") && words.is(start + 1, "of");
    if (weekend) {
      return twoDays
          .at(words, start + 2, OF_WEEKEND)
          .map(days -> days.map(Reference.class::cast))
          .or(() -> dates.at(words, start + 2).filter(YearParts::isDay))
          .map(day -> day.map(WeekendOf::new));
    }
    if (short0
        || (words.is(start, "week")
            && words.is(start + 1, "of", "commencing", "beginning", "starting", "ending"))) {
      int day = start + (short0 ? 3 : 2);
      return dates
          .at(words, day)
          .or(() -> dayOfMonth(words, day))
          .filter(YearParts::isDay)
          .map(d -> d.map(r -> new WeekOf(r, Optional.empty())));
    }
    if (!words.is(start, "week") || !words.digits(start + 1)) {
      return Optional.empty();
    }
    return figures
        .whole(words, start + 1)
        .filter(n -> n.value() >= 1 && n.value() <= 53)
        .map(
            n ->
                n.map(
                    number ->
                        new NthOf(number, Optional.empty(), new Shifted(Grain.YEAR, 0, false))));
  }

  /** "The same week of 2019", "the same month last year". */
  private Optional<Match<Reference>> same(Words words, int at) {
    int start = words.skip(at, "the");
    Grain grain = SameIn.grain(words.form(start + 1));
    return words.is(start, "same") && grain != null
        ? yearAfter(words, start + 2)
            .or(() -> yearBefore(words, start + 2))
            .map(year -> year.map(y -> new SameIn(grain, y)))
        : Optional.empty();
  }

  /** "(The same quarter) a year earlier", "the year before". */
  private static Optional<Match<Reference>> yearBefore(Words words, int at) {
    int of = words.skip(at, "of");
    boolean back =
        words.is(of, "a", "the", "one")
            && ((words.is(of + 1, "year") && words.is(of + 2, "ago", "earlier", "before"))
                || (words.is(of + 1, "previous", "prior") && words.is(of + 2, "year")));
    return back
        ? Optional.of(new Match<>(of + 3, new Shifted(Grain.YEAR, -1, false)))
        : Optional.empty();
  }

  private Optional<Match<Reference>> dayOfMonth(Words words, int at) {
    return figures
        .ordinal(words, words.skip(at, "the"))
        .filter(n -> n.value() <= 31 && n.value() > 0)
        .map(n -> n.map(CalendarDate::dayOfMonth));
  }

  private static boolean isDay(Match<Reference> read) {
    return read.value() instanceof CalendarDate date && date.day().isPresent();
  }
}

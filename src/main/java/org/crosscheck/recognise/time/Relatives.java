package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times counted from the article's day: "yesterday", "last month", "this week", "next Friday". */
final class Relatives implements Grammar {
  private static final Map<String, Grain> GRAINS =
      Map.of(
          "day",
          Grain.DAY,
          "week",
          Grain.WEEK,
          "weekend",
          Grain.WEEKEND,
          "month",
          Grain.MONTH,
          "quarter",
          Grain.QUARTER,
          "year",
          Grain.YEAR,
          "decade",
          Grain.DECADE,
          "century",
          Grain.CENTURY);

  private final Lexicon lexicon;
  private final Lengths lengths;

  Relatives(Lexicon lexicon, Lengths lengths) {
    this.lexicon = lexicon;
    this.lengths = lengths;
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    List<Grammar> ways =
        List.of(
            this::namedDay,
            this::shifted,
            this::afterNext,
            this::beforeEvent,
            this::weekend,
            this::weekLater,
            this::window,
            this::running,
            this::yearEnd,
            this::toDate);
    return Grammar.longest(ways, words, at);
  }

  /** "yesterday", "the day after tomorrow". */
  private Optional<Match<Reference>> namedDay(Words words, int at) {
    int day = words.skip(at, "the");
    boolean beyond = words.is(day, "day") && words.is(day + 1, "before", "after");
    int named = beyond ? day + 2 : at;
    Optional<Integer> shift = lexicon.namedDay(words.form(named));
    // "Florida Today" is a name.
    boolean name = words.capitalised(at) && words.word(at - 1) && words.capitalised(at - 1);
    if (shift.isEmpty() || name || (beyond && shift.get() == 0)) {
      return Optional.empty();
    }
    int by = shift.get() + (!beyond ? 0 : words.is(day + 1, "before") ? -1 : 1);
    return Optional.of(new Match<>(named + 1, Shifted.day(by)));
  }

  private Optional<Match<Reference>> shifted(Words words, int at) {
    int start = words.skip(at, "the");
    if (words.is(start, "this") && words.is(start + 1, "past", "coming", "same", "current")) {
      start++;
    }
    Optional<Integer> shift = lexicon.shift(words.form(start));
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    boolean focus = words.is(start, "previous", "following", "same", "that");
    int named = start + 1;
    int by = shift.get();
    boolean counted = start > at && words.is(at, "the") && words.is(start, "last", "past");
    return unit(words, named, by, focus, counted, words.form(start))
        .or(() -> weekday(words, named, by, focus))
        .or(() -> yearPart(words, named, by));
  }

  private Optional<Match<Reference>> unit(
      Words words, int at, int by, boolean focus, boolean counted, String how) {
    Grain grain = GRAINS.get(words.form(at));
    if (grain == null || (words.is(at + 1, "-") && words.glued(at + 1))) {
      return Optional.empty();
    }
    if ((counted || how.equals("past")) && !words.is(at - 2, "this") && grain != Grain.WEEKEND) {
      return lexicon
          .unit(words.form(at))
          .map(unit -> Length.of(java.math.BigDecimal.ONE, unit))
          .map(
              length ->
                  new Match<>(at + 1, new Window(Optional.of(length), true, false, length.iso())));
    }
    if (grain == Grain.WEEKEND && how.endsWith("coming")) {
      return Optional.of(new Match<>(at + 1, new Shifted(grain, 0, false)));
    }
    boolean nextDay = grain == Grain.DAY && how.equals("next");
    return Optional.of(weekdayOf(words, at + 1, new Shifted(grain, by, focus || nextDay)));
  }

  /** "this week Friday". */
  private Match<Reference> weekdayOf(Words words, int end, Shifted week) {
    Optional<DayOfWeek> weekday =
        week.grain() == Grain.WEEK ? lexicon.weekday(words.form(end)) : Optional.empty();
    return weekday.isPresent()
        ? new Match<>(end + 1, new WeekOf(week, weekday))
        : new Match<>(end, week);
  }

  private Optional<Match<Reference>> weekday(Words words, int at, int by, boolean focus) {
    return lexicon
        .weekday(words.form(at))
        .filter(day -> !Lexicon.isShortWeekday(words.form(at)) || words.capitalised(at))
        .map(day -> new Match<>(at + 1, weekday(day, by, focus, words.is(at - 1, "next"))));
  }

  /** "This Friday" lies in this week; "next Friday" in the next; "coming Friday" is the first. */
  private static Reference weekday(DayOfWeek day, int by, boolean focus, boolean nextWeek) {
    if (by == 0 && focus) {
      return CalendarDate.weekday(day);
    }
    if (by == 0) {
      return new WeekOf(Shifted.day(0), Optional.of(day));
    }
    return nextWeek
        ? new WeekOf(new Shifted(Grain.WEEK, 1, false), Optional.of(day))
        : new NearWeekday(day, by, focus);
  }

  /** "last December", "next spring", "last Christmas". */
  private Optional<Match<Reference>> yearPart(Words words, int at, int by) {
    Optional<Match<Reference>> season =
        lexicon.season(words.form(at)).map(part -> new Match<>(at + 1, part.shifted(by)));
    if (season.isPresent()) {
      return season;
    }
    Optional<Match<Reference>> holiday =
        lexicon.holidays.at(words, at).map(m -> m.map(day -> day.shifted(by)));
    return holiday.or(() -> month(words, at, by));
  }

  private Optional<Match<Reference>> month(Words words, int at, int by) {
    return lexicon
        .month(words.form(at))
        .filter(month -> words.capitalised(at) && !words.numeric(at + 1))
        .map(CalendarDate::month)
        .map(month -> new Match<>(at + 1, directed(month, by)));
  }

  private static Reference directed(CalendarDate month, int by) {
    return by == 0
        ? new Within(month, new Shifted(Grain.YEAR, 0, false))
        : new Directed(month, by < 0 ? Tense.PAST : Tense.FUTURE);
  }

  /** "the week after next", "the month after the next". */
  private Optional<Match<Reference>> afterNext(Words words, int at) {
    int start = words.skip(at, "the");
    Grain grain = GRAINS.get(words.form(start));
    int next = words.skip(start + 2, "the");
    if (grain == null
        || !words.is(start + 1, "after", "before")
        || !words.is(next, "next", "last")) {
      return Optional.empty();
    }
    int by = words.is(next, "next") ? 2 : -2;
    return Optional.of(new Match<>(next + 1, new Shifted(grain, by, false)));
  }

  /** "The Sunday before the election". */
  private Optional<Match<Reference>> beforeEvent(Words words, int at) {
    boolean event =
        words.is(at, "the")
            && words.is(at + 2, "before")
            && words.is(at + 3, "the", "a", "his", "her", "their", "its", "our", "that");
    return event
        ? lexicon
            .weekday(words.form(at + 1))
            .filter(day -> !Lexicon.isShortWeekday(words.form(at + 1)))
            .map(day -> new Match<>(at + 2, new BeforeEvent(day)))
        : Optional.empty();
  }

  /** "A week on Saturday", "Saturday week", as the British say. */
  private Optional<Match<Reference>> weekLater(Words words, int at) {
    boolean fortnight = words.is(at + 1, "fortnight");
    if (words.is(at, "a") && (fortnight || words.is(at + 1, "week")) && words.is(at + 2, "on")) {
      int weeks = fortnight ? 2 : 1;
      return lexicon
          .weekday(words.form(at + 3))
          .map(day -> new Match<>(at + 4, new WeeksOn(day, weeks)));
    }
    boolean week =
        words.is(at + 1, "week") && !words.is(at - 1, "the", "this") && !words.word(at + 2);
    return week && words.capitalised(at)
        ? lexicon.weekday(words.form(at)).map(day -> new Match<>(at + 2, new WeeksOn(day, 1)))
        : Optional.empty();
  }

  /** "the weekend", "my weekend". */
  private Optional<Match<Reference>> weekend(Words words, int at) {
    int start = words.skip(at, "the", "my", "our", "her", "his", "their");
    return words.is(start, "weekend") && start > at
        ? Optional.of(new Match<>(start + 1, new Shifted(Grain.WEEKEND, 0, false)))
        : Optional.empty();
  }

  /** "By year-end", "at year-end 1988" without its year. */
  private Optional<Match<Reference>> yearEnd(Words words, int at) {
    boolean end =
        words.is(at, "year", "month", "quarter")
            && words.is(at + 1, "-")
            && words.glued(at + 2)
            && words.is(at + 2, "end");
    Grain grain = GRAINS.get(words.form(at));
    return end && grain != null
        ? Optional.of(new Match<>(at + 3, new PeriodEnd(grain)))
        : Optional.empty();
  }

  /** "In the year to date", "year-to-date sales", "up 4% YTD". */
  private Optional<Match<Reference>> toDate(Words words, int at) {
    int start = words.skip(at, "the");
    int to = words.skip(start + 1, "-");
    int date = words.skip(to + 1, "-");
    if (words.is(at, "ytd")) {
      return Optional.of(new Match<>(at + 1, new SoFar(true, new Shifted(Grain.YEAR, 0, false))));
    }
    Grain grain = GRAINS.get(words.form(start));
    return grain != null && words.is(to, "to") && words.is(date, "date")
        ? Optional.of(new Match<>(date + 1, new SoFar(true, new Shifted(grain, 0, false))))
        : Optional.empty();
  }

  /** "In the quarter", "for the year", "of the week": the one that the article is about. */
  private Optional<Match<Reference>> running(Words words, int at) {
    boolean asked =
        words.is(at, "the")
            && words.is(at - 1, "in", "for", "of", "during", "over", "throughout")
            && words.is(at + 1, "quarter", "year", "month", "week");
    boolean alone = at == 0 && words.size() == 2 && words.is(0, "the");
    if (!(asked && closes(words, at + 2)) && !alone) {
      return Optional.empty();
    }
    Grain grain = GRAINS.get(words.form(at + 1));
    return grain == null
        ? Optional.empty()
        : Optional.of(new Match<>(at + 2, new Shifted(grain, 0, false)));
  }

  /** Not "in the year after the war", "the week of talks", "the year's best". */
  private static boolean closes(Words words, int at) {
    return at >= words.size()
        || words.is(
            at,
            ",",
            ".",
            ";",
            "!",
            "?",
            ")",
            "and",
            "from",
            "to",
            "as",
            "but",
            "with",
            "on",
            "at",
            "was",
            "were",
            "is",
            "rose",
            "fell",
            "\u2014",
            "\u2013",
            "compared");
  }

  /** "the past three weeks", "next 3 months", "the last few days". */
  private Optional<Match<Reference>> window(Words words, int at) {
    int start = words.skip(at, "the", "these");
    if (!words.is(start, "past", "last", "previous", "next", "coming", "following")) {
      return Optional.empty();
    }
    if (start == at && LastVerb.isAt(words, start, lexicon)) {
      return Optional.empty();
    }
    boolean back = words.is(start, "past", "last", "previous");
    return lengths
        .at(words, start + 1)
        .filter(found -> !found.value().article() && inDays(found.value(), back))
        .map(found -> found.map(length -> window(length, back, words.is(at - 1, "within"))));
  }

  /** "The next 50 minutes" are a length of time; "the past 24 hours" are yesterday and today. */
  private static boolean inDays(Lengths.Reading length, boolean back) {
    boolean clock = length.low().finest().clock();
    boolean day = length.low().seconds().compareTo(Unit.DAY.seconds()) >= 0;
    return !clock || (back && day && !length.vague());
  }

  private static Reference window(Lengths.Reading length, boolean back, boolean within) {
    String open = length.measure().map(Measure::vague).orElse(length.low().iso());
    return new Window(length.exact(), back, within, open);
  }
}

package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates with the name of a month or a weekday: "Sunday, Dec. 31, 2017", "31 December", "the tenth
 * of September", "2016 November", "Thursday the 21st".
 */
final class NamedDates implements Grammar {
  /** Months that are other words, too: "may", "march", "august", "mar", "sun". */
  private static final Set<String> AMBIGUOUS =
      Set.of("may", "march", "mar", "jun", "dec", "sep", "august");

  /** What may follow a day of the month. */
  private static final Set<String> AFTER_DAY =
      Set.of(
          "and", "to", "in", "at", "when", "after", "for", "on", "as", "by", "with", "that", "or",
          "until", "through", "was", "is", "will", "would", "were", "are", "has", "had", "he",
          "she", "they", "it", "we", "because", "before", "but", "from", "the", "a");

  private final Lexicon lexicon;
  private final FirstNames firstNames;
  private final Figures figures;
  private final Years years;

  NamedDates(Lexicon lexicon, Figures figures, Years years) {
    this.lexicon = lexicon;
    firstNames = new FirstNames(lexicon);
    this.figures = figures;
    this.years = years;
  }

  /** "On 7 May in Paris", not "7 May people". */
  static boolean mayFollowDay(Words words, int at) {
    return words.in(at, AFTER_DAY);
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    List<Grammar> ways = List.of(this::weekdayFirst, this::plain);
    return Grammar.longest(ways, words, at);
  }

  private Optional<Match<Reference>> plain(Words words, int at) {
    List<Grammar> ways = List.of(this::monthFirst, this::dayFirst, this::yearFirst);
    return Grammar.longest(ways, words, at);
  }

  private Optional<Match<Reference>> monthFirst(Words words, int at) {
    return monthAt(words, at)
        .flatMap(
            month ->
                withDay(words, month)
                    .or(() -> withYear(words, month.map(CalendarDate::month), true))
                    .or(() -> alone(words, at, month)))
        .map(found -> found.map(Reference.class::cast));
  }

  private Optional<Match<Integer>> monthAt(Words words, int at) {
    return lexicon
        .month(words.form(at))
        .map(
            month -> {
              boolean stop = words.is(at + 1, ".") && words.glued(at + 1) && words.size() > at + 2;
              return new Match<>(stop ? at + 2 : at + 1, month);
            });
  }

  /** "Dec. 31, 2017", "Jan first", "September the twenty-first nineteen seventy eight". */
  private Optional<Match<CalendarDate>> withDay(Words words, Match<Integer> month) {
    int at = words.skip(words.skip(month.end(), "-", "/"), "the");
    return dayNumber(words, at)
        .filter(day -> isIn(month, day))
        .map(
            day -> {
              Match<CalendarDate> date =
                  day.map(number -> CalendarDate.month(month.value()).onDay(number));
              return withYear(words, date, false).orElse(date);
            });
  }

  private Optional<Match<Integer>> dayNumber(Words words, int at) {
    return figures
        .ordinal(words, at)
        .or(() -> plainDay(words, at))
        .filter(day -> day.value() >= 1 && day.value() <= 31);
  }

  private static boolean isIn(Match<Integer> month, Match<Integer> day) {
    return day.value() <= Month.of(month.value()).maxLength();
  }

  /** A number that is a day: "Dec. 31"; not "in May 20 people", and no time of day. */
  private Optional<Match<Integer>> plainDay(Words words, int at) {
    if (words.numeric(at)) {
      boolean digits = words.digits(at) && words.form(at).length() <= 2;
      boolean clock = words.is(at + 1, "am", "pm", "a.m.", "p.m.", "percent", "%");
      return digits && !clock && !countsNext(words, at)
          ? figures.whole(words, at)
          : Optional.empty();
    }
    return figures
        .belowHundred(words, at)
        .filter(
            day ->
                !words.word(day.end())
                    || years.named(words, day.end()).isPresent()
                    || isMonth(words, day.end()));
  }

  private boolean isMonth(Words words, int at) {
    return lexicon.month(words.form(words.skip(at, "of"))).isPresent();
  }

  /** "In May 20 people died". */
  private static boolean countsNext(Words words, int at) {
    boolean in =
        words.is(at - 2, "in", "last", "this") || (words.is(at - 3, "in") && words.is(at - 1, "."));
    boolean noun =
        words.word(at + 1)
            && !words.capitalised(at + 1)
            && !words.is(
                at + 1, "and", "to", "in", "at", "of", "when", "after", "for", "on", "as", "by",
                "with", "that", "or", "until", "through");
    return in && noun;
  }

  private Optional<Match<CalendarDate>> withYear(
      Words words, Match<CalendarDate> date, boolean ofAllowed) {
    int at = words.skip(date.end(), ",");
    int yearAt =
        ofAllowed || words.is(at, "in")
            ? words.skip(at, "of", "-", "in")
            : words.skip(at, "of", "-", "/");
    return years
        .named(words, yearAt)
        .or(() -> ofAllowed ? shortYear(words, at) : Optional.empty())
        .map(year -> year.map(number -> date.value().inYear(number)));
  }

  /** "August 99", "Aug '99", but not "in March 40 people", "in March, 40 people". */
  private static Optional<Match<Integer>> shortYear(Words words, int at) {
    int figureAt = words.skip(at, "'");
    boolean counts =
        figureAt == at
            && (words.is(at - 1, ",")
                || (words.word(at + 1) && !words.in(at + 1, AFTER_DAY))
                || words.is(at + 1, "%", "-"));
    boolean two = words.digits(figureAt) && words.form(figureAt).length() == 2 && !counts;
    return two && (figureAt > at || Integer.parseInt(words.form(figureAt), 10) > 31)
        ? Optional.of(
            new Match<>(figureAt + 1, Integer.valueOf(NumericDates.century(words.form(figureAt)))))
        : Optional.empty();
  }

  /** "in September": the words that are other words, too, need a word before them. */
  private Optional<Match<CalendarDate>> alone(Words words, int at, Match<Integer> month) {
    boolean clear =
        !AMBIGUOUS.contains(words.form(at))
            || (words.in(at - 1, FirstNames.BEFORE_MONTH) && words.capitalised(at));
    boolean written = words.form(at).length() > 3 || words.capitalised(at);
    return clear && written && !firstNames.isPerson(words, at, month.end())
        ? Optional.of(month.map(CalendarDate::month))
        : Optional.empty();
  }

  /** "31 December 2017", "the tenth of September, two thousand". */
  private Optional<Match<Reference>> dayFirst(Words words, int at) {
    int dayAt = words.skip(at, "the");
    return dayNumber(words, dayAt)
        .flatMap(day -> monthAfter(words, day))
        .map(date -> withYear(words, date, false).orElse(date))
        .map(found -> found.map(Reference.class::cast));
  }

  private Optional<Match<CalendarDate>> monthAfter(Words words, Match<Integer> day) {
    int at = words.skip(words.skip(day.end(), "of", "-"), "-");
    return monthAt(words, at)
        .filter(
            month ->
                words.capitalised(at)
                    || !AMBIGUOUS.contains(words.form(at))
                    || !words.digits(day.end() - 1))
        .map(month -> month.map(number -> CalendarDate.month(number).onDay(day.value())));
  }

  /** "2016 November", "2016, nov", "2019-sep-1". */
  private Optional<Match<Reference>> yearFirst(Words words, int at) {
    boolean year = words.digits(at) && words.form(at).length() == 4;
    if (!year || !Years.plausible(Integer.parseInt(words.form(at), 10))) {
      return Optional.empty();
    }
    int monthAt = words.skip(at + 1, ",", "-");
    boolean month = !AMBIGUOUS.contains(words.form(monthAt)) || words.capitalised(monthAt);
    return monthAt(words, monthAt)
        .filter(found -> month && !words.digits(found.end()))
        .map(
            found ->
                found.map(m -> CalendarDate.month(m).inYear(Integer.parseInt(words.form(at), 10))));
  }

  /** "Sunday, Dec. 31, 2017", "Thursday the 21st", "Friday". */
  private Optional<Match<Reference>> weekdayFirst(Words words, int at) {
    return weekdayAt(words, at).flatMap(weekday -> withDate(words, at, weekday));
  }

  private Optional<Match<Reference>> withDate(Words words, int at, Match<DayOfWeek> weekday) {
    int next = words.skip(words.skip(weekday.end(), ","), "the", "(");
    next = words.skip(next, "the");
    Optional<Match<Reference>> date = plain(words, next).filter(NamedDates::hasDay);
    if (date.isPresent()) {
      Reference on = ((CalendarDate) date.get().value()).on(weekday.value());
      return Optional.of(new Match<>(date.get().end(), on));
    }
    return dayOnly(words, weekday).or(() -> bare(words, at, weekday));
  }

  private static boolean hasDay(Match<Reference> date) {
    return date.value() instanceof CalendarDate calendar && calendar.day().isPresent();
  }

  private Optional<Match<Reference>> dayOnly(Words words, Match<DayOfWeek> weekday) {
    int at = words.skip(weekday.end(), ",");
    boolean article = words.is(at, "the");
    if (!article && !(words.numeric(at) && at == weekday.end())) {
      return Optional.empty();
    }
    int start = article ? at + 1 : at;
    return figures
        .ordinal(words, start)
        .or(() -> article ? figures.whole(words, start) : Optional.empty())
        .filter(day -> day.value() >= 1 && day.value() <= 31)
        .filter(day -> endsDay(words, start, day.end()))
        .map(day -> day.map(d -> CalendarDate.dayOfMonth(d).on(weekday.value())));
  }

  /** "Monday the 22nd was warm", but not "Monday, the 22nd anniversary", "Friday, the third of". */
  private static boolean endsDay(Words words, int start, int end) {
    boolean free = end >= words.size() || (!words.word(end) && !words.is(end, "-", "/"));
    return free || (words.numeric(start) && words.in(end, AFTER_DAY));
  }

  private static Optional<Match<Reference>> bare(Words words, int at, Match<DayOfWeek> weekday) {
    boolean clear =
        (!Lexicon.isShortWeekday(words.form(at)) || isShortDay(words, at))
            && !isAnyDay(words, at, weekday.end());
    return clear ? Optional.of(weekday.map(CalendarDate::weekday)) : Optional.empty();
  }

  /** "Easter falls on a Sunday", "was on a Friday" is no day of its own; "a Monday attack" is. */
  private static boolean isAnyDay(Words words, int at, int end) {
    int on = words.is(at - 1, "a") ? at - 2 : at - 1;
    boolean any = words.is(on - 1, "falls") || (on == at - 2 && !words.word(end));
    return any && words.is(on, "on");
  }

  /** "on Sun", "by Wed", but not "to Sun City", "he sat", "Mr. Fri". */
  private static boolean isShortDay(Words words, int at) {
    boolean asked =
        words.is(at - 1, "on", "by", "until", "since", "to", "from", "last", "next", "and")
            && !words.is(at - 2, "the");
    boolean word = words.is(at, "sun", "sat", "wed", "mon", "fri");
    return words.capitalised(at) && !words.capitalised(at + 1) && (asked || !word);
  }

  private Optional<Match<DayOfWeek>> weekdayAt(Words words, int at) {
    return lexicon
        .weekday(words.form(at))
        .map(
            day -> {
              boolean stop =
                  words.is(at + 1, ".")
                      && words.glued(at + 1)
                      && Lexicon.isShortWeekday(words.form(at))
                      && words.size() > at + 2;
              return new Match<>(stop ? at + 2 : at + 1, day);
            });
  }
}

package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lengths before and after another time: "two days ago", "the night before", "a day earlier". */
final class Offsets implements Grammar {
  private static final Reference NOW = Shifted.day(0);

  private static final Reference UNKNOWN = new Unknown();

  private final Lexicon lexicon;
  private final Figures figures;
  private final Lengths lengths;
  private final Grammar dates;

  Offsets(Lexicon lexicon, Figures figures, Lengths lengths, Grammar dates) {
    this.lexicon = lexicon;
    this.figures = figures;
    this.lengths = lengths;
    this.dates = dates;
  }

  /**
   * The day that the article spoke of last.
   *
   * @param orToday whether it may be the article's own; not for "later", which would lie ahead
   * @param years whether months or years are counted, which count from a month or year named as
   *     well
   */
  record Mentioned(boolean orToday, boolean years) implements Reference {
    @Override
    public Optional<Stretch> in(Setting setting) {
      Optional<LocalDate> day = orToday ? setting.focus() : setting.mentioned();
      return (years ? setting.era(orToday) : day).map(Stretch::day);
    }

    @Override
    public String open() {
      return "XXXX-XX-XX";
    }
  }

  private static Reference focus(boolean orToday, Length length) {
    boolean years = length.finest() == Unit.YEAR || length.finest() == Unit.MONTH;
    return new Mentioned(orToday, years);
  }

  /** A day that only an event names: "the night before he left". */
  private record Unknown() implements Reference {
    @Override
    public Optional<Stretch> in(Setting setting) {
      return Optional.empty();
    }

    @Override
    public String open() {
      return "XXXX-XX-XX";
    }
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    List<Grammar> ways =
        List.of(this::counted, this::dayBefore, this::weekdays, this::nextPart, this::yearAgo);
    return Grammar.longest(ways, words, at);
  }

  private Optional<Match<Reference>> counted(Words words, int at) {
    return lengths
        .at(words, at)
        .filter(length -> length.value().exact().isPresent())
        .filter(length -> !lasts(words, at, length.end()))
        .flatMap(length -> directed(words, length.map(l -> l.exact().orElseThrow())));
  }

  /** "For 18 months from 1 July": how long, and not the day on which it ends. */
  private static boolean lasts(Words words, int at, int end) {
    return words.is(at - 1, "for")
        && words.is(end, "from")
        && !words.is(end + 1, "now", "today", "tomorrow");
  }

  /** "The year-ago period", "from year-earlier levels". */
  private Optional<Match<Reference>> yearAgo(Words words, int at) {
    int start = words.skip(at, "the", "a");
    boolean joined =
        words.is(start + 1, "-") && words.glued(start + 1) && words.is(start + 2, "ago", "earlier");
    return joined
        ? lexicon
            .unit(words.form(start))
            .map(unit -> Length.of(BigDecimal.ONE.negate(), unit))
            .map(back -> new Match<>(start + 3, new Offset(back, NOW)))
        : Optional.empty();
  }

  private Optional<Match<Reference>> directed(Words words, Match<Length> length) {
    int at = length.end();
    Length back = length.value().times(-1);
    if (length.value().finest().clock() && !words.is(at, "ago", "from", "'", "'s")) {
      return Optional.empty();
    }
    if (words.is(at, "ago") || (words.is(at, "-") && words.is(at + 1, "ago"))) {
      int end = words.skip(at, "-") + 1;
      return Optional.of(agoOn(words, end, back));
    }
    if (words.is(at, "hence") || (words.is(at, "from") && words.is(at + 1, "now", "today"))) {
      return Optional.of(
          new Match<>(words.is(at, "hence") ? at + 1 : at + 2, new Offset(length.value(), NOW)));
    }
    boolean before = words.is(at, "earlier", "previously", "beforehand", "prior");
    boolean priorTo = words.is(at, "prior") && words.is(at + 1, "to");
    if (before && !words.is(at + 1, "than") && !priorTo) {
      return Optional.of(new Match<>(at + 1, new Offset(back, focus(true, back))));
    }
    if (words.is(at, "later", "afterwards", "afterward", "on")
        && !words.is(at + 1, "than")
        && !words.is(at, "on")) {
      return Optional.of(new Match<>(at + 1, new Offset(length.value(), focus(false, back))));
    }
    return inTime(words, length).or(() -> around(words, length));
  }

  /** "Two years ago today", "a year ago this week": as exact as the day or week behind it. */
  private Match<Reference> agoOn(Words words, int end, Length back) {
    boolean period = words.is(end, "this") && words.is(end + 1, "week", "month");
    if (period && back.finest() == Unit.YEAR) {
      Grain grain = words.is(end + 1, "week") ? Grain.WEEK : Grain.MONTH;
      return new Match<>(end + 2, new SameIn(grain, new Offset(back, NOW)));
    }
    Optional<Integer> day = lexicon.namedDay(words.form(end));
    boolean years = back.finest() == Unit.YEAR || back.finest() == Unit.MONTH;
    return day.isPresent() && years && !words.is(end, "now")
        ? new Match<>(end + 1, new DayBack(back, day.get()))
        : new Match<>(words.skip(end, "today"), new Offset(back, NOW));
  }

  /** So many years or months before today, yesterday or tomorrow, to the day. */
  private record DayBack(Length back, int day) implements Reference {
    @Override
    public Optional<Stretch> in(Setting setting) {
      return setting
          .today()
          .filter(today -> back.countable())
          .map(today -> back.after(today.plusDays(day).atStartOfDay()).toLocalDate())
          .filter(Reference::readable)
          .map(Stretch::day);
    }

    @Override
    public String open() {
      return "XXXX-XX-XX";
    }
  }

  /** "In two weeks' time", "in a month's time". */
  private static Optional<Match<Reference>> inTime(Words words, Match<Length> length) {
    boolean time = words.is(length.end(), "'", "'s") && words.is(length.end() + 1, "time");
    return time
        ? Optional.of(new Match<>(length.end() + 2, new Offset(length.value(), NOW)))
        : Optional.empty();
  }

  /** "two days after Christmas", "a week before"; an event after it leaves the length alone. */
  private Optional<Match<Reference>> around(Words words, Match<Length> length) {
    int at = words.is(length.end() + 1, "from") ? words.skip(length.end(), "on") : length.end();
    if (!words.is(at, "before", "after", "from")) {
      return Optional.empty();
    }
    Length moved = length.value().times(words.is(at, "before") ? -1 : 1);
    Optional<Match<Reference>> base =
        dates
            .at(words, at + 1)
            .or(() -> dates.at(words, words.skip(at + 1, "the", "last", "this")))
            .filter(date -> !moved.finest().clock());
    if (base.isPresent()) {
      boolean ahead = words.is(at, "from") && at == length.end();
      return base.map(
          date ->
              date.map(day -> new Offset(moved, ahead ? new Directed(day, Tense.FUTURE) : day)));
    }
    return !words.is(at, "from") && endsClause(words, at + 1)
        ? Optional.of(new Match<>(at + 1, new Offset(moved, focus(words.is(at, "before"), moved))))
        : Optional.empty();
  }

  private static boolean endsClause(Words words, int at) {
    return at >= words.size()
        || words.is(
            at, ",", ".", ";", ":", "!", "?", ")", "\"", "\u201D", "and", "in", "at", "when",
            "\u2013", "\u2014");
  }

  /** "the day before", "the night before last", "the morning after", "only a day before". */
  private Optional<Match<Reference>> dayBefore(Words words, int at) {
    int start = words.skip(at, "the");
    boolean night = lexicon.part(words.form(start)).isPresent();
    boolean read =
        start > at
            && (words.is(start, "day", "week", "month", "year") || night)
            && words.is(start + 1, "before", "after");
    if (!read) {
      return Optional.empty();
    }
    int by = words.is(start + 1, "before") ? -1 : 1;
    if (words.is(start, "week", "month", "year")) {
      return endsClause(words, start + 2)
          ? lexicon
              .unit(words.form(start))
              .map(u -> Length.of(by, u.unit()))
              .map(moved -> new Match<>(start + 2, new Offset(moved, focus(by < 0, moved))))
          : Optional.empty();
    }
    Optional<Match<Reference>> named = dates.at(words, start + 2);
    if (named.isEmpty() && by < 0 && words.is(start + 2, "last")) {
      return Optional.of(new Match<>(start + 3, inPart(words, start, Shifted.day(-2))));
    }
    Reference base =
        named
            .map(Match::value)
            .orElse(endsClause(words, start + 2) ? new Mentioned(by < 0, false) : UNKNOWN);
    int end = named.map(Match::end).orElse(start + 2);
    Reference day = new Offset(Length.of(by, Unit.DAY), base);
    return Optional.of(new Match<>(end, inPart(words, start, day)));
  }

  private Reference inPart(Words words, int at, Reference day) {
    return lexicon
        .part(words.form(at))
        .map(part -> (Reference) new PartOfDay(part, day))
        .orElse(day);
  }

  /** "two Sundays from now", "two Sundays ago". */
  private Optional<Match<Reference>> weekdays(Words words, int at) {
    return figures
        .whole(words, at)
        .filter(count -> count.value() > 0 && count.value() < 100)
        .flatMap(
            count ->
                lexicon
                    .weekdays(words.form(count.end()))
                    .or(() -> lexicon.weekday(words.form(count.end())))
                    .filter(day -> count.value() > 1)
                    .flatMap(
                        day -> {
                          int after = count.end() + 1;
                          boolean hence =
                              words.is(after, "from") && words.is(after + 1, "now", "today");
                          if (!hence && !words.is(after, "ago")) {
                            return Optional.empty();
                          }
                          int by = hence ? count.value() : -count.value();
                          return Optional.of(
                              new Match<>(
                                  hence ? after + 2 : after + 1, new NearWeekday(day, by, false)));
                        }));
  }

  /** "the next morning", "the following night", "the previous evening", "that night". */
  private Optional<Match<Reference>> nextPart(Words words, int at) {
    int start = words.skip(at, "the");
    int by =
        words.is(start, "next", "following")
            ? 1
            : words.is(start, "previous", "preceding") ? -1 : 0;
    boolean same = words.is(start, "that") || (start > at && words.is(start, "same"));
    if ((by == 0 && !same) || (by != 0 && start == at)) {
      return Optional.empty();
    }
    return lexicon
        .part(words.form(start + 1))
        .map(part -> new Match<>(start + 2, new PartOfDay(part, new Shifted(Grain.DAY, by, true))));
  }
}

package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Value;
import org.crosscheck.recognise.time.Expression.Pointed;
import org.crosscheck.recognise.time.Timed.Found;

/**
 * One reading of a document, sentence by sentence. It remembers the day that the article spoke of
 * last, for "the night before" and for times of day without a day.
 */
final class Reading {
  /** A day further from the article's than this is background: clock times do not lie on it. */
  private static final int NEWS_DAYS = 10;

  /** A day so many times later in the sentence may be that of a time of day before it. */
  private static final int REACH = 3;

  private static final int MOST_AHEAD = 10;

  /** "Could" and "begins" are words of tales of the past, too. */
  private static final Set<String> SURELY_AHEAD = Set.of("will", "'ll");

  private final Tenses tenses;
  private final Optional<LocalDateTime> anchor;
  private final List<Mention> mentions = new ArrayList<>();
  private Optional<LocalDate> mentioned = Optional.empty();
  private Optional<ClockTime> clock = Optional.empty();
  private Optional<LocalDate> era = Optional.empty();
  private int eraSentence = -1;
  private int sentenceIndex = -1;
  private int mentionedSentence = -2;
  private boolean overNight;
  private final YearMemory years;

  Reading(Tenses tenses, Optional<LocalDateTime> anchor, KnownYears years) {
    this.tenses = tenses;
    this.anchor = anchor;
    this.years = new YearMemory(years, anchor);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  void read(Timed sentence) {
    Words words = sentence.words();
    sentenceIndex = sentence.index();
    era = era.filter(e -> sentence.index() - eraSentence <= 1);
    List<Found> found = new ArrayList<>(sentence.found());
    for (int i = 0; i < found.size(); i++) {
      found.set(i, YearMemory.inYearOfList(words, found, i));
      Found bare = byBothClocks(words, found, i);
      Setting setting = settingOf(words, bare);
      if (tenses.isHabit(words, bare)) {
        mentions.add(habit(words, bare));
        continue;
      }
      Found here = years.placed(words, bare, setting, sentence.index());
      found.set(i, here);
      Optional<Found> next =
          found.stream().skip(i + 1L).limit(REACH).dropWhile(f -> isBare(f)).findFirst();
      Value value = marked(words, here, value(words, here, setting, next));
      remember(here.expression(), value, sentence.index());
      years.remember(here, day(value), sentence.index());
      mentions.add(
          new Mention(here.expression().type(), words.span(here.start(), here.end()), value));
    }
  }

  /** "At 9 a.m. daily", "usually in December": it lies on no day that can be told. */
  private static Mention habit(Words words, Found found) {
    Setting none = new Setting(Optional.empty(), Optional.empty(), Tense.OPEN);
    return new Mention(
        found.expression().type(),
        words.span(found.start(), found.end()),
        found.expression().in(none));
  }

  /** The expression with its day, where the same moment by another clock beside it gives that. */
  private Found byBothClocks(Words words, List<Found> found, int i) {
    Found here = found.get(i);
    if (i + 1 < found.size() && BothZones.areOne(words, here, found.get(i + 1))) {
      return byNamedDay(words, here, found.get(i + 1))
          .or(() -> byDayBehind(words, found, i))
          .map(here::on)
          .orElse(here);
    }
    if (i > 0 && BothZones.areOne(words, found.get(i - 1), here) && !hasDay(here)) {
      return day(mentions.get(mentions.size() - 1).value())
          .flatMap(
              day ->
                  BothZones.dayNamed(
                      withHalf(BothZones.clock(found.get(i - 1)).orElseThrow()),
                      BothZones.clock(here).orElseThrow(),
                      day))
          .map(here::on)
          .orElse(here);
    }
    return here;
  }

  /** "6:20 (23:20 GMT on Sunday)": the day there by the named clock's. */
  private Optional<LocalDate> byNamedDay(Words words, Found here, Found named) {
    return BothZones.clock(named)
        .filter(time -> time.day().isPresent())
        .flatMap(time -> day(named.expression().in(settingOf(words, named))))
        .flatMap(
            day ->
                BothZones.dayThere(
                    BothZones.clock(here).orElseThrow(),
                    BothZones.clock(named).orElseThrow(),
                    day));
  }

  /** "8:29 a.m. (0129 GMT) Tuesday": the bracket does not part a time from its day. */
  private Optional<LocalDate> byDayBehind(Words words, List<Found> found, int i) {
    return i + 2 < found.size()
            && !hasDay(found.get(i))
            && BothZones.isDayBehind(words, found.get(i + 1), found.get(i + 2))
        ? day(found.get(i + 2).expression().in(settingOf(words, found.get(i + 2))))
        : Optional.empty();
  }

  private static boolean hasDay(Found found) {
    return BothZones.clock(found).flatMap(ClockTime::day).isPresent();
  }

  private Setting settingOf(Words words, Found found) {
    return new Setting(anchor, mentioned, era, tenses.of(words, found.start(), found.end()));
  }

  /** What the words beside a time add to it: "since Tuesday", "5/6/2017". */
  private static Value marked(Words words, Found found, Value value) {
    if (!(value instanceof TimeValue time)) {
      return value;
    }
    int before = found.start() - 1;
    boolean since =
        words.is(before, "since")
            || (words.is(before - 1, "since") && words.is(before, "the", "about", "around", "at"))
            || (words.is(before, "from") && words.is(found.end(), "on", "onward", "onwards"));
    TimeValue open = since ? time.openEnded() : time;
    boolean figures =
        found.expression() instanceof Pointed pointed
            && !(pointed.reference() instanceof Holiday)
            && NumericDates.isAmbiguous(words, found.start(), found.end());
    return figures ? open.guessed() : open;
  }

  /** "10:30 a.m. (0830 GMT) on Friday": the second time of day says nothing of the day. */
  private static boolean isBare(Found found) {
    return BothZones.clock(found).filter(time -> time.day().isEmpty()).isPresent();
  }

  private Value value(Words words, Found found, Setting setting, Optional<Found> next) {
    if (found.expression() instanceof Pointed pointed
        && pointed.reference() instanceof ClockTime time) {
      ClockTime sure = withHalf(time);
      clock = Optional.of(sure);
      Pointed placed = new Pointed(sure, pointed.limit());
      return placed.in(time.day().isPresent() ? setting : clockSetting(words, setting, sure, next));
    }
    if (isOfDayAfter(found, setting)) {
      return ((TimeValue) found.expression().in(setting.tense(Tense.FUTURE))).guessed();
    }
    Value value = found.expression().in(setting);
    return isOpenOffset(found, value) || YearMemory.isHoliday(found)
        ? next.filter(day -> isApposed(words, found, day))
            .map(day -> day.expression().in(settingOf(words, day)))
            .filter(TimeValue.class::isInstance)
            .orElse(value)
        : value;
  }

  /**
   * "On Wednesday morning the toll rose" in a text dated Tuesday that has told of Tuesday: it went
   * on after its date, for a part of a day is not told six days later by the weekday alone.
   */
  private boolean isOfDayAfter(Found found, Setting setting) {
    Optional<LocalDate> today = anchor.map(LocalDateTime::toLocalDate);
    return setting.tense() == Tense.PAST
        && mentioned.isPresent()
        && mentioned.equals(today)
        && found.expression() instanceof Pointed pointed
        && pointed.reference() instanceof PartOfDay part
        && part.day() instanceof CalendarDate date
        && date.isBareWeekday()
        && date.weekday().equals(today.map(day -> day.plusDays(1).getDayOfWeek()));
  }

  private static boolean isOpenOffset(Found found, Value value) {
    return (found.reference(Offset.class).isPresent() || found.reference(Shifted.class).isPresent())
        && value instanceof TimeValue time
        && time.interval().isEmpty();
  }

  /** "Two days later, on March 17": the second says which day the first is. */
  private static boolean isApposed(Words words, Found first, Found second) {
    int comma = words.skip(first.end(), ",", "(");
    return comma > first.end()
        && words.skip(comma, "on") == second.start()
        && KnownYears.date(second).flatMap(CalendarDate::day).isPresent();
  }

  /** "10:24 p.m. ... about 10:25": the half of the day goes on. */
  private ClockTime withHalf(ClockTime time) {
    boolean afternoon = clock.filter(last -> last.sure() && last.hour() > 12).isPresent();
    return !time.sure() && time.hour() < 12 && afternoon ? time.afternoon() : time;
  }

  /** The day of a time of day: mentioned before, or right after in the sentence. */
  private Setting clockSetting(Words words, Setting setting, ClockTime time, Optional<Found> next) {
    Optional<LocalDate> before =
        mentioned
            .filter(day -> mentionedSentence == sentenceIndex || isNews(day))
            .filter(day -> mentionedSentence == sentenceIndex || !isOver(words, setting, day))
            .map(day -> isAfterNight(time) ? day.plusDays(1) : day);
    if (before.isPresent() || next.isEmpty()) {
      return new Setting(anchor, before.or(() -> evening(setting, time)), setting.tense());
    }
    Found after = next.get();
    Tense tense = tenses.of(words, after.start(), after.end());
    Value value = after.expression().in(setting.tense(tense));
    Optional<LocalDate> day = isMidnight(after) ? eve(value) : day(value);
    return new Setting(anchor, day.or(() -> evening(setting, time)), setting.tense());
  }

  /** "On the night of 14 to 15 April it sank at 2.20am": on the second of the days. */
  private boolean isAfterNight(ClockTime time) {
    return overNight && mentionedSentence == sentenceIndex && time.isBeforeNoon();
  }

  /**
   * An article of the early morning that tells of 21:00 means the evening before; where it is
   * "local time", the clock that the article was published by says nothing.
   */
  private Optional<LocalDate> evening(Setting setting, ClockTime time) {
    return anchor
        .filter(at -> !setting.future() && time.hour() > at.getHour() + ahead(time))
        .filter(at -> !at.equals(at.toLocalDate().atStartOfDay()))
        .map(at -> at.toLocalDate().minusDays(1));
  }

  /** By how many hours the clock there may be ahead of the one that the article goes by. */
  private static int ahead(ClockTime time) {
    return time.zone().local() ? MOST_AHEAD : 0;
  }

  /** "It burned on Tuesday. The mayor will speak at 7pm": not on that day. */
  private static boolean isOver(Words words, Setting setting, LocalDate day) {
    return setting.future()
        && setting.today().filter(day::isBefore).isPresent()
        && Clause.hasBefore(words, words.size(), words.size(), at -> words.in(at, SURELY_AHEAD));
  }

  private boolean isNews(LocalDate day) {
    return anchor
        .map(LocalDateTime::toLocalDate)
        .map(
            today ->
                !day.isBefore(today.minusDays(NEWS_DAYS))
                    && !day.isAfter(today.plusDays(NEWS_DAYS)))
        .orElse(true);
  }

  private void remember(Expression expression, Value value, int sentence) {
    if (expression instanceof Pointed pointed) {
      Optional<LocalDate> named = isMidnight(pointed.reference()) ? eve(value) : day(value);
      mentioned = named.or(() -> mentioned);
      mentionedSentence = named.isPresent() ? sentence : mentionedSentence;
      overNight =
          (pointed.reference() instanceof PartOfDay part && part.day() instanceof NightOver)
              || (overNight && named.isEmpty());
      Optional<LocalDate> begun = firstDay(value);
      eraSentence = begun.isPresent() ? sentence : eraSentence;
      era = begun.or(() -> era);
    }
  }

  /** Midnight ends the day that is spoken of. */
  private static boolean isMidnight(Reference reference) {
    return reference instanceof ClockTime time && time.hour() == 24;
  }

  private static boolean isMidnight(Found found) {
    return found.expression() instanceof Pointed pointed && isMidnight(pointed.reference());
  }

  /** The day that a midnight ends; "just before midnight" lies on it already. */
  private static Optional<LocalDate> eve(Value value) {
    return day(value).map(day -> isAtMidnight(value) ? day.minusDays(1) : day);
  }

  private static boolean isAtMidnight(Value value) {
    return value instanceof TimeValue time
        && time.interval().filter(i -> i.from().equals(i.firstDay().atStartOfDay())).isPresent();
  }

  private static Optional<LocalDate> firstDay(Value value) {
    return value instanceof TimeValue time
        ? time.interval().map(Interval::firstDay)
        : Optional.empty();
  }

  /** The day that a value lies on, if it lies on one. */
  private static Optional<LocalDate> day(Value value) {
    return value instanceof TimeValue time
        ? time.interval()
            .filter(i -> i.firstDay().equals(i.lastDay()) || i.to().isBefore(i.from().plusDays(1)))
            .map(i -> i.firstDay())
        : Optional.empty();
  }
}

package org.crosscheck.recognise.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.recognise.time.Expression.Pointed;

/** Times of day with the day beside them: "12:10 p.m. Sunday", "early Sunday afternoon". */
final class DayTimes {
  /** What may follow a part of a day; a noun would make it describe that. */
  private static final Set<String> AFTER_PART =
      Set.of(
          "and", "to", "in", "when", "after", "for", "as", "by", "with", "that", "or", "until",
          "was", "is", "will", "would", "were", "are", "has", "had", "he", "she", "they", "it",
          "because", "before", "but", "from", "while", "near", "outside", "local", "about");

  /** "The early hours", as they count them who were called out: from midnight to the morning. */
  private static final PartOfDay.Part EARLY_HOURS = new PartOfDay.Part("MO", 0, 6);

  private static final Set<String> OVER_NIGHT = Set.of("to", "into", "-", "\u2013", "/");

  private final Lexicon lexicon;
  private final Grammar dates;
  private final Clocks clocks;
  private final ClockOffsets offsets;
  private final TwoDays twoDays;
  private final List<Grammar> ways;

  DayTimes(Lexicon lexicon, Grammar dates, Clocks clocks, ClockOffsets offsets) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.clocks = clocks;
    this.offsets = offsets;
    twoDays = new TwoDays(dates);
    ways =
        List.of(
            this::dayThenPart,
            this::deicticPart,
            this::partOf,
            this::partAlone,
            this::afternoonClock);
  }

  Optional<Match<Pointed>> at(Words words, int at) {
    return words.times.at(at, place -> read(words, place));
  }

  private Optional<Match<Pointed>> read(Words words, int at) {
    Optional<Match<Pointed>> clock = clock(words, at);
    Optional<Match<Pointed>> day = day(words, at);
    boolean later = clock.map(Match::end).orElse(0) >= day.map(Match::end).orElse(0);
    return later ? clock.or(() -> day) : day;
  }

  /** A time of day with its limit, and the day after it. */
  private Optional<Match<Pointed>> clock(Words words, int at) {
    Optional<Match<Limit>> bound = lexicon.bounds.at(words, at).filter(b -> b.value().forClock());
    int start = bound.map(Match::end).orElse(at);
    Limit limit = bound.map(Match::value).orElse(Limit.EXACT);
    return boundClock(words, start, bound.isPresent())
        .map(time -> dayAfter(words, time))
        .map(time -> time.map(reference -> new Pointed(reference, limit)));
  }

  /** After "about" and the like figures with a colon or a bare hour are a time, too. */
  private Optional<Match<ClockTime>> boundClock(Words words, int at, boolean bound) {
    int start = bound ? words.skip(at, "at") : at;
    return clocks.at(words, start).or(() -> offsets.at(words, start));
  }

  private Match<Reference> dayAfter(Words words, Match<ClockTime> time) {
    int bracket = words.skip(words.skip(time.end(), ","), "(");
    int at = words.skip(bracket, "on");
    Optional<Match<Reference>> day = dayOrPart(words, at).filter(DayTimes::namesDay);
    return day.filter(found -> !beginsDays(words, at, found.end()))
        .map(found -> found.map(on -> withDay(time.value(), on)))
        .orElseGet(() -> time.map(Reference.class::cast));
  }

  /** "9am to 5pm Monday to Friday": the hours of all those days. */
  private boolean beginsDays(Words words, int at, int end) {
    return words.is(end, "to", "through", "-", "\u2013")
        && lexicon.weekday(words.form(at)).isPresent()
        && lexicon.weekday(words.form(end + 1)).isPresent();
  }

  private static boolean namesDay(Match<Reference> read) {
    Reference day = read.value();
    if (day instanceof CalendarDate date) {
      return date.day().isPresent() || date.isBareWeekday();
    }
    if (day instanceof Shifted shifted) {
      return shifted.grain() == Grain.DAY;
    }
    return day instanceof PartOfDay
        || day instanceof NearWeekday
        || day instanceof WeeksOn
        || day instanceof Holiday
        || day instanceof Offset
        || (day instanceof WeekOf week && week.weekday().isPresent());
  }

  private static Reference withDay(ClockTime time, Reference day) {
    if (!(day instanceof PartOfDay part)) {
      return time.on(day);
    }
    boolean secondDay = part.day() instanceof NightOver && time.isBeforeNoon();
    return secondDay
        ? time.on(((NightOver) part.day()).morning())
        : time.during(part.part()).on(part.day());
  }

  /** A date, with the part of the day, or the time of day after it. */
  private Optional<Match<Pointed>> day(Words words, int at) {
    return dayOrPart(words, at).map(found -> clockAfter(words, found));
  }

  private Match<Pointed> clockAfter(Words words, Match<Reference> day) {
    Match<Pointed> plain = day.map(reference -> new Pointed(reference, Limit.EXACT));
    if (!namesDay(day)) {
      return plain;
    }
    int at = words.skip(words.skip(day.end(), ","), "at");
    Optional<Match<Limit>> bound = lexicon.bounds.at(words, at).filter(b -> b.value().forClock());
    int start = bound.map(Match::end).orElse(at);
    return clocks
        .at(words, start)
        .map(
            time ->
                time.map(
                    t ->
                        new Pointed(
                            withDay(t, day.value()), bound.map(Match::value).orElse(Limit.EXACT))))
        .orElse(plain);
  }

  private Optional<Match<Reference>> dayOrPart(Words words, int at) {
    return words.days.at(at, place -> Grammar.longest(ways, words, place));
  }

  /** "Sunday night", "early Sunday afternoon", "yesterday evening", "late Tuesday". */
  private Optional<Match<Reference>> dayThenPart(Words words, int at) {
    Optional<Match<int[]>> portion = lexicon.portions.at(words, at);
    if (portion.isPresent() && portion.get().value()[1] > 0) {
      int start = words.skip(words.skip(portion.get().end(), "-"), "on");
      int[] share = portion.get().value();
      Optional<Match<Reference>> inPart =
          plainPart(words, start).or(() -> deicticPart(words, start));
      if (inPart.isPresent()) {
        return inPart.map(found -> found.map(part -> new Portion(share[0], share[1], true, part)));
      }
      Optional<Match<Reference>> partOf = partOfAfter(words, start, share);
      if (partOf.isPresent()) {
        return partOf;
      }
    }
    return plainPart(words, at).or(() -> dates.at(words, at));
  }

  /** "early in the morning of July 4". */
  private Optional<Match<Reference>> partOfAfter(Words words, int at, int[] share) {
    int start = words.skip(at, "in");
    return partOf(words, start)
        .map(found -> found.map(part -> new Portion(share[0], share[1], true, part)));
  }

  private Optional<Match<Reference>> plainPart(Words words, int at) {
    return dates
        .at(words, at)
        .filter(DayTimes::namesDay)
        .flatMap(
            day -> {
              int part = inThe(words, words.skip(day.end(), ","), day.end());
              boolean portion = words.is(part, "early", "late");
              int noun = portion ? part + 1 : part;
              return lexicon
                  .part(words.form(noun))
                  .map(p -> new Match<>(noun + 1, new PartOfDay(p, day.value())));
            });
  }

  private static int inThe(Words words, int at, int directly) {
    if (words.is(directly, "in", "at", "during") && words.is(directly + 1, "the")) {
      return directly + 2;
    }
    return words.is(directly, "at") && words.is(directly + 1, "night", "dawn", "dusk", "nightfall")
        ? directly + 1
        : at == directly ? at : directly;
  }

  /** "this morning", "last night", "tonight", "overnight". */
  private Optional<Match<Reference>> deicticPart(Words words, int at) {
    int part = at + 1;
    if (words.is(at, "tonight")) {
      return lexicon.part("night").map(p -> new Match<>(part, new PartOfDay(p, Shifted.day(0))));
    }
    if (words.is(at, "overnight")) {
      return lexicon
          .part("overnight")
          .map(p -> new Match<>(part, new PartOfDay(p, new LastNight())));
    }
    boolean last = words.is(at, "last") && words.is(part, "night", "evening");
    if (!last && !words.is(at, "this")) {
      return Optional.empty();
    }
    Reference day = Shifted.day(last ? -1 : 0);
    return lexicon.part(words.form(part)).map(p -> new Match<>(part + 1, new PartOfDay(p, day)));
  }

  /** "the night of July 4", "the morning of the attack" is none. */
  private Optional<Match<Reference>> partOf(Words words, int at) {
    int first = words.skip(at, "the");
    int last = hoursEnd(words, first);
    boolean hours = last > first;
    int noun = hours ? last : first;
    boolean into = words.is(noun, "overnight") && words.is(noun + 1, "into");
    if (!into && !words.is(noun + 1, "of", "on")) {
      return Optional.empty();
    }
    return (hours ? Optional.of(EARLY_HOURS) : lexicon.part(words.form(noun)))
        .flatMap(
            part ->
                nightOver(words, noun + 2)
                    .or(() -> dates.at(words, noun + 2).filter(DayTimes::namesDay))
                    .map(day -> day.map(d -> into ? new DayFrom(d, -1) : d))
                    .map(day -> day.map(d -> new PartOfDay(part, d))));
  }

  /**
   * "Early hours", "small hours", "early morning hours": where their noun stands, else the start.
   */
  private static int hoursEnd(Words words, int first) {
    boolean early = words.is(first, "early", "wee", "small", "predawn", "morning");
    int noun = words.is(first, "early") ? words.skip(first + 1, "morning") : first + 1;
    return early && words.is(noun, "hours") ? noun : first;
  }

  /** "(The night of) June 24 to 25, 2021": the second day ends the night of the first. */
  private Optional<Match<Reference>> nightOver(Words words, int at) {
    return twoDays.at(words, at, OVER_NIGHT).map(day -> day.map(NightOver::new));
  }

  /** "in the late afternoon", "during the night", "at dawn": of the day spoken of. */
  private Optional<Match<Reference>> partAlone(Words words, int at) {
    int hours = hoursEnd(words, at);
    if (hours > at) {
      boolean told = words.is(at - 1, "the") && words.is(at - 2, "in", "during", "throughout");
      return told && !words.is(hours + 1, "of")
          ? Optional.of(
              new Match<>(hours + 1, new PartOfDay(EARLY_HOURS, new Shifted(Grain.DAY, 0, true))))
          : Optional.empty();
    }
    boolean edge = words.is(at, "early", "late");
    int noun = edge ? at + 1 : at;
    boolean placed =
        (words.is(at - 1, "the") && words.is(at - 2, "in", "during", "throughout"))
            || (words.is(at - 1, "at", "before", "by", "until", "till")
                && words.is(noun, "dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset"));
    if (!placed || (words.word(noun + 1) && !words.in(noun + 1, AFTER_PART))) {
      return Optional.empty();
    }
    return lexicon
        .part(words.form(noun))
        .map(part -> new PartOfDay(part, new Shifted(Grain.DAY, 0, true)))
        .map(part -> new Match<>(noun + 1, part));
  }

  /** "afternoon at 7", "evening, 7:00". */
  private Optional<Match<Reference>> afternoonClock(Words words, int at) {
    Optional<PartOfDay.Part> part =
        lexicon.part(words.form(at)).filter(p -> !p.name().equals("MI"));
    int start = words.skip(words.skip(at + 1, ","), "at");
    return part.flatMap(
        p ->
            clocks
                .at(words, start)
                .or(() -> start > at + 1 ? bareHour(words, start) : Optional.empty())
                .filter(time -> !time.value().sure())
                .map(time -> time.map(t -> t.during(p))));
  }

  private static Optional<Match<ClockTime>> bareHour(Words words, int at) {
    boolean hour = words.digits(at) && words.form(at).length() <= 2 && !words.word(at + 1);
    int number = hour ? Integer.parseInt(words.form(at), 10) : 0;
    return number >= 1 && number <= 12
        ? Optional.of(new Match<>(at + 1, new ClockTime(number, -1, -1, false, Optional.empty())))
        : Optional.empty();
  }
}

package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: "10:30 p.m.", "9pm", "21:00", "noon", "half past seven", "1400 GMT". */
final class Clocks {
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2}))?)?");
  private static final Pattern COLONS = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-4])([0-5]\\d)");
  private static final Set<String> BEFORE_HOUR =
      Set.of(
          "at", "by", "until", "till", "before", "after", "from", "to", "around", "about", "for",
          "past", "since");

  private final Lexicon lexicon;
  private final ClockDoubts doubts;
  private final Figures figures;

  Clocks(Lexicon lexicon, Figures figures) {
    this.lexicon = lexicon;
    doubts = new ClockDoubts(lexicon);
    this.figures = figures;
  }

  Optional<Match<ClockTime>> at(Words words, int at) {
    Optional<Match<ClockTime>> time =
        past(words, at)
            .or(() -> figures(words, at))
            .or(() -> inWords(words, at))
            .or(() -> named(words, at));
    return time.map(found -> inPart(words, found)).map(found -> zone(words, found));
  }

  private Optional<Match<ClockTime>> named(Words words, int at) {
    return lexicon.clockWords.at(words, at);
  }

  private Optional<Match<ClockTime>> figures(Words words, int at) {
    if (!words.numeric(at)) {
      return Optional.empty();
    }
    Optional<Match<ClockTime>> military = military(words, at);
    if (military.isPresent()) {
      return military;
    }
    Matcher read = FIGURES.matcher(words.form(at));
    if (!read.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(read.group(1), 10);
    int minute = read.group(2) == null ? -1 : Integer.parseInt(read.group(2), 10);
    int second = read.group(3) == null ? -1 : Integer.parseInt(read.group(3), 10);
    if (hour > 24 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    boolean colons = COLONS.matcher(words.form(at)).matches() && !words.is(at + 1, "-", "/", "%");
    boolean sure = hour > 12 || hour == 0 || (read.group(1).length() == 2 && hour < 10);
    ClockTime time = new ClockTime(hour, minute, second, sure, Optional.empty());
    return half(words, at + 1, time)
        .or(() -> oClock(words, at + 1, time))
        .or(() -> doubts.stopped(words, at, minute, time))
        .or(() -> bare(words, at, colons, time));
  }

  private Optional<Match<ClockTime>> bare(Words words, int at, boolean colons, ClockTime time) {
    return colons && doubts.isTime(words, at)
        ? Optional.of(new Match<>(at + 1, time))
        : Optional.empty();
  }

  /** "pm", "p.m.", "p m", "ampm". */
  private static Optional<Match<ClockTime>> half(Words words, int at, ClockTime time) {
    boolean spaced = words.is(at, "a", "p") && words.is(at + 1, "m");
    boolean stops = words.is(at, "a", "p") && words.is(at + 1, ".") && words.is(at + 2, "m");
    boolean oneStop =
        words.is(at, "am", "pm")
            && words.is(at + 1, ".")
            && words.glued(at + 1)
            && words.size() > at + 2
            && !words.capitalised(at + 2);
    boolean afternoon =
        words.is(at, "pm", "p.m.", "p.m") || ((spaced || stops) && words.is(at, "p"));
    boolean morning = words.is(at, "am", "a.m.", "a.m") || ((spaced || stops) && words.is(at, "a"));
    boolean either = words.is(at, "ampm");
    if ((!afternoon && !morning && !either) || (time.hour() > 12 && !afternoon)) {
      return Optional.empty();
    }
    int end = at + (stops ? 3 : spaced || oneStop ? 2 : 1);
    ClockTime read = either ? time : afternoon ? time.afternoon() : time.beforeNoon();
    return Optional.of(new Match<>(end, read));
  }

  private Optional<Match<ClockTime>> oClock(Words words, int at, ClockTime time) {
    boolean named = words.is(at, "o'clock", "oclock");
    return named && time.hour() <= 12
        ? Optional.of(new Match<>(at + 1, time))
        : withPart(words, at, time);
  }

  /** "8 in the night", "12 lunchtime". */
  private Optional<Match<ClockTime>> withPart(Words words, int at, ClockTime time) {
    int part =
        words.is(at, "in") && words.is(at + 1, "the") ? at + 2 : words.is(at, "at") ? at + 1 : at;
    boolean phrase =
        part == at + 2
            || words.is(part, "lunchtime")
            || (part == at + 1 && words.is(part, "night"));
    return time.hour() <= 12 && phrase && time.minute() < 60
        ? lexicon.part(words.form(part)).map(p -> new Match<>(part + 1, time.during(p)))
        : Optional.empty();
  }

  /** "1400 GMT", "0930 hours". */
  private Optional<Match<ClockTime>> military(Words words, int at) {
    Matcher read = MILITARY.matcher(words.form(at));
    boolean marked =
        words.is(at + 1, "hrs", "gmt", "utc")
            || (words.form(at).startsWith("0")
                && (words.is(at + 1, "hours")
                    || (words.is(at - 1, "at") && (!words.word(at + 1) || words.is(at + 1, "on")))))
            || (words.capitalised(at + 1) && lexicon.zones.at(words, at + 1).isPresent())
            || (words.is(at + 1, "local") && words.is(at + 2, "time"));
    if (!marked || !read.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(read.group(1), 10);
    int minute = Integer.parseInt(read.group(2), 10);
    int end = words.is(at + 1, "hrs", "hours") ? at + 2 : at + 1;
    return Optional.of(new Match<>(end, new ClockTime(hour, minute, -1, true, Optional.empty())));
  }

  /** "half past seven", "a quarter to 8", "three minutes to eight", "10 past 9". */
  private Optional<Match<ClockTime>> past(Words words, int at) {
    return minutes(words, at)
        .flatMap(
            minutes -> {
              boolean to = words.is(minutes.end(), "to", "before");
              if (!to && !words.is(minutes.end(), "past", "after")) {
                return Optional.empty();
              }
              return hour(words, minutes.end() + 1)
                  .map(
                      hour ->
                          hour.map(
                              time -> time.plusMinutes(to ? -minutes.value() : minutes.value())));
            });
  }

  private Optional<Match<Integer>> minutes(Words words, int at) {
    int start = words.skip(at, "a");
    if (words.is(start, "half") && words.is(start + 1, "past")) {
      return Optional.of(new Match<>(start + 1, 30));
    }
    if (words.is(start, "quarter")) {
      return Optional.of(new Match<>(start + 1, 15));
    }
    if (words.is(start, "three") && words.is(start + 1, "quarters")) {
      return Optional.of(new Match<>(start + 2, 45));
    }
    return figures
        .whole(words, at)
        .filter(n -> n.value() > 0 && n.value() < 60)
        .flatMap(
            n -> {
              boolean named = words.is(n.end(), "minutes", "minute", "mins", "min");
              // "10 past 9" needs no word, but "from 3 to 5" is no time of day.
              return named || words.is(n.end(), "past")
                  ? Optional.of(new Match<>(named ? n.end() + 1 : n.end(), n.value()))
                  : Optional.empty();
            });
  }

  /** The hour after "past": with or without its half of the day. */
  private Optional<Match<ClockTime>> hour(Words words, int at) {
    Optional<Match<ClockTime>> read =
        figures(words, at).or(() -> inWords(words, at)).or(() -> named(words, at));
    return read.or(
            () ->
                figures
                    .whole(words, at)
                    .filter(n -> n.value() >= 1 && n.value() <= 24)
                    .map(
                        n ->
                            n.map(
                                hour -> new ClockTime(hour, -1, -1, hour > 12, Optional.empty()))))
        .map(found -> inPart(words, found));
  }

  /** "eight forty", "seven o'clock", "eleven twenty pm", "seven thirty in the morning". */
  private Optional<Match<ClockTime>> inWords(Words words, int at) {
    return figures
        .belowHundred(words, at)
        .filter(hour -> hour.value() <= 24)
        .flatMap(hour -> wordHour(words, at, hour));
  }

  private Optional<Match<ClockTime>> wordHour(Words words, int at, Match<Integer> hour) {
    ClockTime plain = new ClockTime(hour.value(), -1, -1, hour.value() > 12, Optional.empty());
    Optional<Match<ClockTime>> marked =
        half(words, hour.end(), plain).or(() -> oClock(words, hour.end(), plain));
    if (marked.isPresent()) {
      return marked;
    }
    return figures
        .belowHundred(words, hour.end())
        .filter(minute -> minute.value() < 60 && (minute.value() >= 10 || words.is(at - 1, "at")))
        .flatMap(
            minute -> {
              ClockTime time =
                  new ClockTime(
                      hour.value(), minute.value(), -1, hour.value() > 12, Optional.empty());
              boolean asked =
                  words.in(at - 1, BEFORE_HOUR)
                      && !lexicon.unit(words.form(minute.end())).isPresent()
                      && !words.word(minute.end());
              return half(words, minute.end(), time)
                  .or(() -> withPart(words, minute.end(), time))
                  .or(
                      () ->
                          asked ? Optional.of(new Match<>(minute.end(), time)) : Optional.empty());
            });
  }

  /** "half past seven in the morning", "half past seven afternoon". */
  private Match<ClockTime> inPart(Words words, Match<ClockTime> time) {
    int at = time.end();
    int part = words.is(at, "in") && words.is(at + 1, "the") ? at + 2 : at;
    if (time.value().sure() && part == at) {
      return time;
    }
    return lexicon
        .part(words.form(part))
        .map(p -> new Match<>(part + 1, time.value().during(p)))
        .orElse(time);
  }

  /** The name of a time zone belongs to the time: "local time", "GMT", "(London time)". */
  private Match<ClockTime> zone(Words words, Match<ClockTime> time) {
    int at = words.skip(time.end(), "(");
    boolean bracket = at > time.end();
    Optional<Match<Zone>> zone = lexicon.zones.at(words, at).filter(z -> isZone(words, at));
    int end =
        zone.map(Match::end)
            .orElse(words.capitalised(at) && words.is(at + 1, "time") ? at + 2 : -1);
    if (end < 0 || (bracket && !words.is(end, ")"))) {
      return time;
    }
    ClockTime zoned = time.value().inZone(zone.map(Match::value).orElse(Zone.NONE));
    return new Match<>(bracket ? end + 1 : end, zoned);
  }

  /** Short names are written in capitals. */
  private static boolean isZone(Words words, int at) {
    return words.form(at).length() > 4 || words.capitalised(at);
  }
}

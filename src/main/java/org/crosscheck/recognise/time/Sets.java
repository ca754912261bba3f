package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Repetitions: "every Sunday", "twice a week", "annually", "on Sundays". */
final class Sets {
  private final Lexicon lexicon;
  private final Lengths lengths;

  Sets(Lexicon lexicon, Lengths lengths) {
    this.lexicon = lexicon;
    this.lengths = lengths;
  }

  /** The TIMEX3 value of what repeats. */
  Optional<Match<String>> at(Words words, int at) {
    return every(words, at)
        .or(() -> times(words, at))
        .or(() -> adverb(words, at))
        .or(() -> plural(words, at));
  }

  private Optional<Match<String>> every(Words words, int at) {
    if (!words.is(at, "every", "each")) {
      return Optional.empty();
    }
    int start = words.skip(at + 1, "other", "single");
    return weekday(words, start)
        .or(() -> unit(words, start))
        .or(() -> counted(words, start))
        .or(() -> named(words, start));
  }

  private Optional<Match<String>> weekday(Words words, int at) {
    return lexicon
        .weekday(words.form(at))
        .map(day -> inPart(words, at + 1, "XXXX-WXX-" + day.getValue()));
  }

  private Match<String> inPart(Words words, int end, String timex) {
    return lexicon
        .part(words.form(end))
        .map(part -> new Match<>(end + 1, timex + "T" + part.name()))
        .orElse(new Match<>(end, timex));
  }

  private Optional<Match<String>> unit(Words words, int at) {
    boolean other = words.is(at - 1, "other");
    return lexicon
        .unit(words.form(at))
        .filter(unit -> !words.is(at, "second", "night"))
        .map(unit -> Length.of(new java.math.BigDecimal(other ? 2 : 1), unit).iso())
        .map(iso -> new Match<>(at + 1, iso))
        .or(
            () ->
                lexicon
                    .part(words.form(at))
                    .map(part -> new Match<>(at + 1, "XXXX-XX-XXT" + part.name())));
  }

  private Optional<Match<String>> counted(Words words, int at) {
    return lengths
        .at(words, at)
        .flatMap(l -> l.value().exact().map(length -> new Match<>(l.end(), length.iso())));
  }

  private Optional<Match<String>> named(Words words, int at) {
    Optional<Match<String>> month =
        lexicon
            .month(words.form(at))
            .filter(m -> words.capitalised(at))
            .map(m -> new Match<>(at + 1, CalendarDate.month(m).open()));
    return month
        .or(() -> lexicon.season(words.form(at)).map(part -> new Match<>(at + 1, part.open())))
        .or(() -> lexicon.holidays.at(words, at).map(m -> m.map(Holiday::open)));
  }

  /** "twice a week", "three times a day", "once every two years". */
  private Optional<Match<String>> times(Words words, int at) {
    int article = words.is(at, "once", "twice") ? at + 1 : words.is(at + 1, "times") ? at + 2 : -1;
    return article > 0 && words.is(article, "a", "an", "per", "each", "every")
        ? lexicon
            .unit(words.form(article + 1))
            .map(unit -> new Match<>(article + 2, Length.of(java.math.BigDecimal.ONE, unit).iso()))
        : Optional.empty();
  }

  /** "daily", but not in a name: "the Daily News". */
  private Optional<Match<String>> adverb(Words words, int at) {
    boolean name =
        (words.capitalised(at) && at > 0) || (words.capitalised(at) && words.capitalised(at + 1));
    return lexicon
        .set(words.form(at))
        .filter(timex -> !name)
        .map(timex -> new Match<>(at + 1, timex));
  }

  /** "on Sundays". */
  private Optional<Match<String>> plural(Words words, int at) {
    Optional<DayOfWeek> day = lexicon.weekdays(words.form(at));
    return day.filter(d -> words.capitalised(at))
        .map(d -> inPart(words, at + 1, "XXXX-WXX-" + d.getValue()));
  }
}

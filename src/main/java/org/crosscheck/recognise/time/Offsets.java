package org.crosscheck.recognise.time;

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
   */
  private record Mentioned(boolean orToday) implements Reference {
    @Override
    public Optional<Stretch> in(Setting setting) {
      return (orToday ? setting.focus() : setting.mentioned()).map(Stretch::day);
    }

    @Override
    public String open() {
      return "XXXX-XX-XX";
    }
  }

  private static Reference focus(boolean orToday) {
    return new Mentioned(orToday);
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
    List<Grammar> ways = List.of(this::counted, this::dayBefore, this::weekdays, this::nextPart);
    return Grammar.longest(ways, words, at);
  }

  private Optional<Match<Reference>> counted(Words words, int at) {
    return lengths
        .at(words, at)
        .filter(length -> length.value().exact().isPresent())
        .flatMap(length -> directed(words, length.map(l -> l.exact().orElseThrow())));
  }

  private Optional<Match<Reference>> directed(Words words, Match<Length> length) {
    int at = length.end();
    Length back = length.value().times(-1);
    if (length.value().finest().clock() && !words.is(at, "ago", "from")) {
      return Optional.empty();
    }
    if (words.is(at, "ago")) {
      return Optional.of(new Match<>(at + 1, new Offset(back, NOW)));
    }
    if (words.is(at, "hence") || words.is(at, "from") && words.is(at + 1, "now", "today")) {
      return Optional.of(
          new Match<>(words.is(at, "hence") ? at + 1 : at + 2, new Offset(length.value(), NOW)));
    }
    if (words.is(at, "earlier", "previously", "beforehand", "prior")
        && !words.is(at + 1, "than", "to")) {
      return Optional.of(new Match<>(at + 1, new Offset(back, focus(true))));
    }
    if (words.is(at, "later", "afterwards", "afterward", "on")
        && !words.is(at + 1, "than")
        && !words.is(at, "on")) {
      return Optional.of(new Match<>(at + 1, new Offset(length.value(), focus(false))));
    }
    return around(words, length);
  }

  /** "two days after Christmas", "a week before"; an event after it leaves the length alone. */
  private Optional<Match<Reference>> around(Words words, Match<Length> length) {
    int at = length.end();
    if (!words.is(at, "before", "after", "from")) {
      return Optional.empty();
    }
    Length moved = length.value().times(words.is(at, "before") ? -1 : 1);
    Optional<Match<Reference>> base =
        dates.at(words, at + 1).filter(date -> !moved.finest().clock());
    if (base.isPresent()) {
      return base.map(date -> date.map(day -> new Offset(moved, day)));
    }
    return !words.is(at, "from") && endsClause(words, at + 1)
        ? Optional.of(new Match<>(at + 1, new Offset(moved, focus(words.is(at, "before")))))
        : Optional.empty();
  }

  private static boolean endsClause(Words words, int at) {
    return at >= words.size()
        || words.is(
            at, ",", ".", ";", ":", "!", "?", ")", "\"", "\u201D", "and", "in", "at", "when",
            "\u2013", "\u2014");
  }

  /** "the day before", "the night before", "the morning after", "only a day before". */
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
              .map(u -> new Match<>(start + 2, new Offset(Length.of(by, u.unit()), focus(by < 0))))
          : Optional.empty();
    }
    Optional<Match<Reference>> named = dates.at(words, start + 2);
    Reference base =
        named.map(Match::value).orElse(endsClause(words, start + 2) ? focus(by < 0) : UNKNOWN);
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
    boolean same = words.is(start, "that") || start > at && words.is(start, "same");
    if (by == 0 && !same || by != 0 && start == at) {
      return Optional.empty();
    }
    return lexicon
        .part(words.form(start + 1))
        .map(part -> new Match<>(start + 2, new PartOfDay(part, new Shifted(Grain.DAY, by, true))));
  }
}

package org.crosscheck.recognise.time;

import java.util.Optional;
import org.crosscheck.claim.MentionType;
import org.crosscheck.recognise.time.Expression.Lasting;
import org.crosscheck.recognise.time.Expression.Pointed;
import org.crosscheck.recognise.time.Expression.Unplaced;

/** All expressions of time: the longest at a place wins. */
final class TimeGrammar {
  private static final int LONGEST_NAME = 3;

  private final Lexicon lexicon;
  private final DayTimes times;
  private final Ranges ranges;
  private final Durations durations;
  private final Sets sets;

  TimeGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    Figures figures = new Figures(lexicon);
    Lengths lengths = new Lengths(lexicon, figures);
    Clocks clocks = new Clocks(lexicon, figures);
    times =
        new DayTimes(
            lexicon,
            new Dates(lexicon, figures, lengths),
            clocks,
            new ClockOffsets(lengths, clocks));
    ranges = new Ranges(figures, lengths, times);
    durations = new Durations(lexicon, lengths);
    sets = new Sets(lexicon, lengths);
  }

  Optional<Match<Expression>> at(Words words, int at) {
    Optional<Match<Expression>> best = widen(ranges.at(words, at));
    best =
        longer(
            best,
            widen(times.at(words, at).map(found -> limitBehind(words, rounded(words, at, found)))));
    best = longer(best, ago(words, at));
    best = longer(best, untilAtLeast(words, at));
    best = longer(best, durations.at(words, at).map(m -> m.map(Lasting::new)));
    best = longer(best, sets.at(words, at).map(m -> m.map(t -> new Unplaced(MentionType.SET, t))));
    return longer(best, pointer(words, at).map(m -> m.map(t -> new Unplaced(MentionType.DATE, t))));
  }

  /** Where a name ends that holds this place, with a word of time in it: "the Sunday Times". */
  int nameEnd(Words words, int at) {
    for (int first = Math.max(0, at - LONGEST_NAME); first <= at + 1; first++) {
      Optional<Match<String>> name = lexicon.names.at(words, first);
      if (name.isPresent() && words.capitalised(first) && name.get().end() > at) {
        return name.get().end();
      }
    }
    return at;
  }

  /** "Four years ago", "four months after the October 10 (flood)". */
  private static boolean isAnchored(Words words, Match<Pointed> found) {
    return found.value().reference() instanceof Offset offset
        && (words.is(found.end() - 1, "ago")
            || offset.base() instanceof CalendarDate
            || offset.base() instanceof Holiday);
  }

  /** "A couple of years ago", "20-odd years earlier". */
  private static Match<Pointed> rounded(Words words, int at, Match<Pointed> found) {
    Pointed time = found.value();
    boolean offset = time.reference() instanceof Offset && time.limit() == Limit.EXACT;
    return offset && Lengths.isRounded(words, at, found.end())
        ? found.map(pointed -> new Pointed(pointed.reference(), Limit.ABOUT))
        : found;
  }

  /** "More than a decade ago", "nearly four years ago". */
  private Optional<Match<Expression>> ago(Words words, int at) {
    return lexicon
        .bounds
        .at(words, at)
        .filter(bound -> bound.value().forDuration() && !lexicon.isDifference(words, at))
        .flatMap(
            bound ->
                times
                    .at(words, bound.end())
                    .filter(found -> isAnchored(words, found))
                    .map(found -> found.map(time -> new Pointed(time.reference(), bound.value()))));
  }

  /** "2026 at the earliest". */
  private static Match<Pointed> limitBehind(Words words, Match<Pointed> found) {
    int at = words.skip(found.end(), ",");
    boolean limited =
        words.is(at, "at")
            && words.is(at + 1, "the")
            && words.is(at + 2, "earliest", "latest")
            && found.value().limit() == Limit.EXACT
            && !found.value().reference().withinDay();
    Limit limit = words.is(at + 2, "earliest") ? Limit.AT_LEAST : Limit.AT_MOST;
    return limited ? new Match<>(at + 3, new Pointed(found.value().reference(), limit)) : found;
  }

  /** "(Until) at least Friday", "no earlier than 2022". */
  private Optional<Match<Expression>> untilAtLeast(Words words, int at) {
    boolean until = words.is(at - 1, "until", "till", "to", "through", "from", "before", "by");
    return until || words.is(at + 1, "earlier", "sooner", "before")
        ? lexicon
            .bounds
            .at(words, at)
            .filter(bound -> bound.value() == Limit.AT_LEAST)
            .flatMap(
                bound ->
                    times
                        .at(words, bound.end())
                        .filter(found -> found.value().limit() == Limit.EXACT)
                        .map(
                            found ->
                                found.map(time -> new Pointed(time.reference(), bound.value()))))
        : Optional.empty();
  }

  /** "now", but not "now-deleted" nor "in the past 25 years". */
  private Optional<Match<String>> pointer(Words words, int at) {
    return lexicon
        .references
        .at(words, at)
        .filter(found -> !words.is(found.end(), "-") || !words.glued(found.end()))
        .filter(
            found -> !words.is(found.end(), "and") || !words.is(found.end() + 1, "then", "again"))
        .filter(
            found ->
                times.at(words, at + 1).map(Match::end).orElse(0) <= found.end()
                    && durations.at(words, found.end()).isEmpty());
  }

  private static Optional<Match<Expression>> widen(Optional<Match<Pointed>> found) {
    return found.map(match -> match.map(Expression.class::cast));
  }

  private static Optional<Match<Expression>> longer(
      Optional<Match<Expression>> first, Optional<Match<Expression>> second) {
    return second.map(Match::end).orElse(-1) > first.map(Match::end).orElse(-1) ? second : first;
  }
}

package org.crosscheck.recognise.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.recognise.time.Lengths.Reading;

/** Lengths of time with their limits: "more than two years", "at least 10 minutes", "a decade". */
final class Durations {
  private static final Set<String> BEFORE_ARTICLE =
      Set.of(
          "for",
          "in",
          "within",
          "over",
          "after",
          "than",
          "least",
          "about",
          "nearly",
          "almost",
          "only",
          "just",
          "half",
          "of",
          "to",
          "took",
          "take",
          "takes",
          "lasted",
          "lasting",
          "last",
          "spent",
          "spend",
          "under",
          "around",
          "roughly",
          "was",
          "is",
          "be",
          "and",
          "or",
          "every",
          "once",
          "during",
          "offered",
          "offering",
          "offers",
          "offer",
          "the",
          ",",
          "(");
  private static final Set<String> GIVEN =
      Set.of(
          "has", "have", "had", "having", "give", "gives", "gave", "given", "giving", "get", "gets",
          "got", "allow", "allows", "allowed", "grant", "granted", "wait", "waits", "waited");
  private static final Set<String> BEFORE_PLURAL =
      Set.of(
          "for", "within", "in", "after", "over", "took", "take", "lasted", "lasts", "lasting",
          "spent", "spend", "only", "just", "of");
  private static final Set<String> SHIFTS = Set.of("ago", "later", "earlier", "before", "after");
  private static final Set<String> AFTER_OVER =
      Set.of(
          "for",
          "after",
          "of",
          "is",
          "was",
          "took",
          "take",
          "takes",
          "lasted",
          "spent",
          "well",
          "just",
          "by",
          "than",
          "last",
          "wait",
          "waits",
          "waited",
          "waiting",
          "lasts",
          "lasting",
          "spend",
          "spends",
          "spending",
          "queued",
          "queue",
          "queuing",
          "survived",
          "served",
          "delayed",
          "stranded",
          "trapped",
          "stuck",
          "slept",
          "missing",
          "taking",
          "needs",
          "need",
          "needed",
          "require",
          "requires",
          "required",
          "runs",
          "ran",
          "lived",
          "stayed",
          "remained");

  private static final int LONGEST_ISO = 14;

  private final Lexicon lexicon;
  private final Lengths lengths;

  Durations(Lexicon lexicon, Lengths lengths) {
    this.lexicon = lexicon;
    this.lengths = lengths;
  }

  Optional<Match<DurationValue>> at(Words words, int at) {
    return bounded(words, at).or(() -> plain(words, at, Bound.EXACT)).or(() -> iso(words, at));
  }

  /** "P3D", ">= PT72H", "P18M/P24M": as ISO 8601 and canonical forms write them. */
  private static Optional<Match<DurationValue>> iso(Words words, int at) {
    int signs = words.is(at, ">", "<") ? words.skip(at + 1, "equals") : words.skip(at, "~");
    if (!words.capitalised(signs) || !words.form(signs).startsWith("p")) {
      return Optional.empty();
    }
    Optional<Measure> vague = Measure.vaguely(words.written(signs));
    if (vague.isPresent()) {
      Length least = Length.of(BigDecimal.valueOf(2), vague.get());
      return Optional.of(
          new Match<>(
              signs + 1, value(new Reading(least, Optional.empty(), vague, false), Bound.VAGUE)));
    }
    String run = words.glued(signs, LONGEST_ISO).replaceAll("[^A-Z0-9./].*|[.]$", "");
    int stroke = run.indexOf('/');
    Optional<Length> low = Length.parse(stroke < 0 ? run : run.substring(0, stroke));
    Optional<Length> high = stroke < 0 ? low : Length.parse(run.substring(stroke + 1));
    int end = words.after(signs, run.length());
    return low.isPresent() && high.isPresent()
        ? Optional.of(
            new Match<>(
                end,
                value(
                    new Reading(low.get(), high, Optional.empty(), false), sign(words, at, signs))))
        : Optional.empty();
  }

  private static Bound sign(Words words, int at, int end) {
    boolean equals = words.is(end - 1, "equals");
    return switch (words.form(at)) {
      case ">" -> equals ? Bound.AT_LEAST : Bound.MORE_THAN;
      case "<" -> equals ? Bound.AT_MOST : Bound.FEWER_THAN;
      case "~" -> Bound.ABOUT;
      default -> Bound.EXACT;
    };
  }

  private Optional<Match<DurationValue>> bounded(Words words, int at) {
    return lexicon
        .bounds
        .at(words, at)
        .filter(bound -> bound.value().forDuration() && !lexicon.isDifference(words, at))
        .filter(bound -> !words.is(at, "over") || words.in(at - 1, AFTER_OVER))
        .flatMap(bound -> plain(words, bound.end(), bound.value().bound()));
  }

  private Optional<Match<DurationValue>> plain(Words words, int at, Bound bound) {
    boolean limited = bound != Bound.EXACT;
    return lengths
        .at(words, at)
        .filter(
            length -> !length.value().article() || limited || articleFits(words, at, length.end()))
        .or(() -> lengths.plural(words, at).filter(l -> pluralFits(words, at, l.end())))
        .filter(length -> !isAge(words, at, length.end()) && !isSomeDay(words, at, length.end()))
        .filter(length -> !(words.is(at, "many") && words.is(at - 1, "as"))) // "in as many weeks"
        .map(length -> limitAfter(words, length, orSo(words, at, length.end(), bound)));
  }

  /**
   * "Three or more days", "five or so years"; "a couple of days" and "20-odd years" are rounded.
   */
  private static Bound orSo(Words words, int at, int end, Bound bound) {
    if (bound == Bound.EXACT && Lengths.isRounded(words, at, end)) {
      return Bound.ABOUT;
    }
    for (int or = at + 1; or < end - 1 && bound == Bound.EXACT; or++) {
      if (words.is(or, "or") && words.is(or + 1, "more", "so", "less", "fewer")) {
        return words.is(or + 1, "more")
            ? Bound.AT_LEAST
            : words.is(or + 1, "so") ? Bound.ABOUT : Bound.AT_MOST;
      }
    }
    return bound;
  }

  /** "$5 a day", "3 people a year" repeat; "for a day", "a year ago" last. */
  private static boolean articleFits(Words words, int at, int end) {
    return words.in(at - 1, BEFORE_ARTICLE)
        || words.in(end, SHIFTS)
        || words.is(at, "another")
        || (words.is(end, "to", ",", ".", ";") && isGiven(words, at))
        || (at == 0 && words.is(end, "of", "and"));
  }

  /** "Has a week to comply", "gave the firm a month to pay". */
  private static boolean isGiven(Words words, int at) {
    boolean object = words.is(at - 1, "it", "them", "him", "her", "us", "me", "you");
    return words.in(at - 1, GIVEN) || (object && words.in(at - 2, GIVEN));
  }

  private boolean pluralFits(Words words, int at, int end) {
    return ((words.in(at - 1, BEFORE_PLURAL) || LastVerb.isAt(words, at - 1, lexicon))
            && !words.is(end, "old"))
        || words.in(end, SHIFTS)
        || words.is(end, "away");
  }

  /** "One day she will know": no length, but some day. */
  private static boolean isSomeDay(Words words, int at, int end) {
    boolean opens = at == 0 || words.is(at - 1, "that", ",", "and", "but", "if", "\u201C", "\"");
    return opens
        && words.is(at, "one")
        && words.is(at + 1, "day", "night", "week", "year")
        && end == at + 2
        && words.is(
            end, "he", "she", "they", "we", "i", "it", "you", "will", "his", "her", "the", ",");
  }

  /** "35-year-old", "20 months old", "aged 6 months". */
  private static boolean isAge(Words words, int at, int end) {
    return words.is(end, "old", "olds")
        || (words.is(end, "-") && words.is(end + 1, "old", "olds"))
        || (words.is(end, "of") && words.is(end + 1, "age"))
        || words.is(at - 1, "aged", "age");
  }

  /** "two hours or more", "a week or so"; "ago" belongs to a length without a figure. */
  private static Match<DurationValue> limitAfter(Words words, Match<Reading> length, Bound bound) {
    int end = length.end();
    if (words.is(end, "or") && words.is(end + 1, "so", "more", "less", "longer")) {
      Bound after =
          words.is(end + 1, "so")
              ? Bound.ABOUT
              : words.is(end + 1, "less") ? Bound.AT_MOST : Bound.AT_LEAST;
      return new Match<>(end + 2, value(length.value(), after));
    }
    int shifted = length.value().vague() && words.is(end, "ago") ? end + 1 : end;
    return new Match<>(shifted, value(length.value(), bound));
  }

  private static DurationValue value(Reading length, Bound bound) {
    if (length.measure().isPresent()) {
      return new DurationValue(
          length.measure().get().vague(),
          quantity(
              Optional.of(length.low().seconds()),
              length.high().map(Length::seconds),
              Optional.empty(),
              Bound.VAGUE));
    }
    Optional<Length> exact = length.exact();
    if (exact.isEmpty()) {
      String iso = length.low().iso() + "/" + length.high().map(Length::iso).orElse("..");
      return new DurationValue(
          iso,
          quantity(
              Optional.of(length.low().seconds()),
              length.high().map(Length::seconds),
              Optional.empty(),
              Bound.RANGE));
    }
    return new DurationValue(exact.get().iso(), limited(exact.get().seconds(), bound));
  }

  private static Quantity limited(BigDecimal seconds, Bound bound) {
    Optional<BigDecimal> point = Optional.of(seconds);
    Optional<BigDecimal> open = Optional.empty();
    return switch (bound) {
      case AT_LEAST, MORE_THAN -> quantity(point, open, point, bound);
      case AT_MOST, FEWER_THAN -> quantity(open, point, point, bound);
      case ABOUT -> quantity(open, open, point, bound);
      default -> quantity(point, point, point, bound);
    };
  }

  private static Quantity quantity(
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<BigDecimal> point,
      Bound bound) {
    return new Quantity(low, high, point, bound, "second", Optional.empty(), false);
  }
}

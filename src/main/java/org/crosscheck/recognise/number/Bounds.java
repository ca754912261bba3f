package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.MentionType;

/**
 * Attaches the words that limit a number, from both sides: "at least 13", "13 or more", "well over
 * a third", "larger than 20 but less than 35". What stands behind is left to {@link BoundsBehind}.
 */
final class Bounds {
  private static final Map<String, Bound> BY_WORD =
      Arrays.stream(Bound.values())
          .collect(Collectors.toUnmodifiableMap(Bound::word, Function.identity()));
  private static final String WEAK = " weak";
  private static final String FIGURE = " figure";
  private static final String DISTANCE = " distance";
  private static final Set<String> MARKS = Set.of("mark", "barrier", "threshold", "milestone");
  private static final BigDecimal LARGEST_PRONOUN = BigDecimal.valueOf(2);
  private static final Set<String> RANKERS =
      Set.of(
          "the", "a", "its", "their", "his", "her", "our", "in", "of", "among", "these", "those");
  static final Set<String> JOINTS = Set.of("and", "but", ",", "is");
  private static final int LONGEST_JOINT = 2;
  static final int NONE = -1;

  /** Words such as "far": behind a negation they leave little of the difference. */
  private static final String FAR = "far";

  private static final Set<String> HARDLY_NEGATED = Set.of("just", "only", "merely", "simply");

  private final Lexicon lexicon;
  private final BoundNegations negations;
  private final BoundsBehind behind;
  private final Reasons reasons;

  Bounds(Lexicon lexicon) {
    this.lexicon = lexicon;
    negations = new BoundNegations(lexicon);
    behind = new BoundsBehind(lexicon);
    reasons = new Reasons(lexicon);
  }

  static boolean isWeak(Phrases.Match match) {
    return match.meaning().endsWith(WEAK);
  }

  /** By the first word of the meaning; behind it may stand "weak", "figure" or "distance". */
  static Bound bound(Phrases.Match match) {
    String meaning = match.meaning();
    int way = meaning.indexOf(' ');
    return BY_WORD.getOrDefault(way < 0 ? meaning : meaning.substring(0, way), Bound.EXACT);
  }

  /** The readings with their bounds, and two that bound one number from both sides as one. */
  List<Reading> attach(Words words, List<Reading> readings) {
    List<Reading> attached = new ArrayList<>();
    int turned = NONE;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      int floor = attached.isEmpty() ? 0 : attached.get(attached.size() - 1).to();
      int next = i + 1 < readings.size() ? readings.get(i + 1).from() : NONE;
      Limited limited = before(words, reading, new Before(floor, turned));
      turned = limited.turned() ? reading.to() : NONE;
      join(words, attached, behind.attach(words, limited.reading(), next));
    }
    return attached;
  }

  /**
   * What stands before a reading.
   *
   * @param floor where the reading before ends
   * @param turned the same if its bound was turned round by a negation; else {@link #NONE}
   */
  private record Before(int floor, int turned) {}

  /** A reading with its bound, and whether a negation turned that round. */
  private record Limited(Reading reading, boolean turned) {}

  private Limited before(Words words, Reading reading, Before before) {
    Limited inner = oneBefore(words, reading, before);
    if (inner.reading().from() == reading.from()) {
      return inner;
    }
    Limited outer = oneBefore(words, inner.reading(), before);
    return new Limited(outer.reading(), inner.turned() || outer.turned());
  }

  private Limited oneBefore(Words words, Reading reading, Before before) {
    int floor = before.floor();
    int place = filled(words, reading, floor);
    Optional<Phrases.Match> found =
        lexicon
            .boundsBefore
            .before(words, place)
            .filter(match -> match.from() >= floor)
            .filter(
                match -> binds(words, match, reading) && !compares(words, match, reading, floor))
            .filter(match -> !isDirection(words, match) && !isRank(words, match))
            .filter(match -> bound(match) != Bound.EXACT || isExact(reading));
    if (found.isEmpty()) {
      return new Limited(reading, false);
    }
    Phrases.Match match = found.get();
    Optional<Phrases.Match> degree =
        lexicon.degrees.before(words, match.from()).filter(d -> d.from() >= floor);
    int from = degree.map(Phrases.Match::from).orElse(match.from());
    return turned(words, reading, match, degree, before)
        .map(round -> new Limited(round, true))
        .orElseGet(() -> new Limited(limited(reading, bound(match), from), false));
  }

  private static Reading limited(Reading reading, Bound bound, int from) {
    return reading
        .amount(reading.amount().bounded(bound, reading.counts()))
        .spanning(from, reading.to());
  }

  /** "Did not top 100", "not much more than 100"; but "not only more than 100" is more. */
  private Optional<Reading> turned(
      Words words,
      Reading reading,
      Phrases.Match match,
      Optional<Phrases.Match> degree,
      Before before) {
    int from = degree.map(Phrases.Match::from).orElse(match.from());
    boolean timed = reading.bare() && lexicon.in("time-units", words.form(reading.to()));
    if (timed || HARDLY_NEGATED.contains(words.form(from))) {
      return Optional.empty();
    }
    boolean far = degree.filter(d -> d.meaning().equals(FAR)).isPresent();
    return BoundNegations.reverse(words, match, bound(match))
        .map(reverse -> far ? Bound.ABOUT : reverse)
        .flatMap(
            bound ->
                negations
                    .before(words, match, from, before.floor(), before.turned())
                    .map(first -> limited(reading, bound, first)));
  }

  /** "Equals roughly 33": what is about so much is not made exact. */
  private static boolean isExact(Reading reading) {
    return reading.amount().bound() == Bound.EXACT;
  }

  /** "Passed the 50,000 mark". */
  private static boolean isMark(Words words, Reading reading) {
    return MARKS.contains(words.form(reading.to()));
  }

  /** Where the bound must end: before "another", before "the" of an ordinal or a mark. */
  private int filled(Words words, Reading reading, int floor) {
    boolean the =
        words.is(reading.from() - 1, "the")
            && (reading.figure().form() == Form.ORDINAL || isMark(words, reading));
    int place = the ? reading.from() - 1 : reading.from();
    return lexicon
        .fillers
        .before(words, place)
        .filter(filler -> filler.from() >= floor)
        .filter(filler -> lexicon.boundsBefore.before(words, filler.from()).isPresent())
        .map(Phrases.Match::from)
        .orElse(place);
  }

  /**
   * A preposition such as "over" does not limit a bare "one": "a row over one man", "control over
   * thousands".
   */
  private boolean binds(Words words, Phrases.Match match, Reading reading) {
    if (match.meaning().endsWith(FIGURE)) {
      return lexicon.followsFigureNoun(words, match.from()) || isMark(words, reading);
    }
    if (reasons.areTold(words, match, reading) || isHyphened(words, match.from())) {
      return false; // "turned over 12 firearms", "a five-under 65"
    }
    if (match.meaning().endsWith(DISTANCE)) {
      return reading.type() == MentionType.MEASURE && words.is(reading.to(), "of");
    }
    boolean pronoun =
        reading.bare()
            && reading.figure().form() == Form.WORDS
            && reading.figure().number().compareTo(LARGEST_PRONOUN) <= 0;
    boolean ordinal = reading.figure().form() == Form.ORDINAL && !words.is(match.to() - 1, "than");
    boolean vague = reading.figure().form() == Form.LONE || reading.amount().bound() == Bound.VAGUE;
    return !isWeak(match) || !(pronoun || ordinal || vague);
  }

  /**
   * "20 fewer than 100", "10% more than 5 million": the second figure is what the first is beside.
   */
  private static boolean compares(Words words, Phrases.Match match, Reading reading, int floor) {
    return floor > 0
        && match.from() == floor
        && words.is(match.to() - 1, "than")
        && reading.figure().form() != Form.FRACTION;
  }

  private static boolean isHyphened(Words words, int at) {
    return words.hyphen(at - 1) && words.glued(at) && words.glued(at - 1);
  }

  /** "The top 10", "a top five player". */
  private static boolean isRank(Words words, Phrases.Match match) {
    int before = match.from() - 1;
    boolean verb =
        words.letters(before)
            && words.lowerCased(before)
            && !RANKERS.contains(words.form(before))
            && !words.is(before, "'s");
    return words.is(match.from(), "top") && !verb;
  }

  /** "Edged up to 4.1%" and "was up to 40 from 30" say where to, not how much at most. */
  private boolean isDirection(Words words, Phrases.Match match) {
    return words.is(match.from(), "up")
        && words.is(match.from() + 1, "to")
        && lexicon.goesUp(words.form(match.from() - 1));
  }

  private static void join(Words words, List<Reading> attached, Reading right) {
    if (!attached.isEmpty()) {
      Reading left = attached.get(attached.size() - 1);
      Optional<Amount> both = bothSides(left.amount(), right.amount());
      if (both.isPresent() && areJoined(words, left, right)) {
        attached.set(
            attached.size() - 1, right.amount(both.get()).spanning(left.from(), right.to()));
        return;
      }
    }
    attached.add(right);
  }

  private static boolean areJoined(Words words, Reading left, Reading right) {
    if (right.from() - left.to() > LONGEST_JOINT || !Ranges.sameKind(left, right)) {
      return false;
    }
    for (int i = left.to(); i < right.from(); i++) {
      if (!JOINTS.contains(words.form(i))) {
        return false;
      }
    }
    return right.from() > left.to();
  }

  private static Optional<Amount> bothSides(Amount left, Amount right) {
    boolean rising = left.opensUpwards() && right.opensDownwards();
    boolean falling = left.opensDownwards() && right.opensUpwards();
    if (!rising && !falling) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = rising ? left.low() : right.low();
    Optional<BigDecimal> high = rising ? right.high() : left.high();
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0
        ? Optional.of(Amount.range(low.get(), high.get()))
        : Optional.empty();
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.MentionType;

/**
 * Attaches the words that limit a number, from both sides: "at least 13", "13 or more", "well over
 * a third", "larger than 20 but less than 35".
 */
final class Bounds {
  private static final String WEAK = " weak";
  private static final String FIGURE = " figure";
  private static final String UNPAID = " but money";
  private static final String DISTANCE = " distance";
  private static final Set<String> MARKS = Set.of("mark", "barrier", "threshold", "milestone");
  private static final String OR_EQUAL = "or-equal";
  private static final BigDecimal LARGEST_PRONOUN = BigDecimal.valueOf(2);
  private static final Set<String> RANKERS =
      Set.of(
          "the", "a", "its", "their", "his", "her", "our", "in", "of", "among", "these", "those");
  private static final Set<String> JOINTS = Set.of("and", "but", ",", "is");
  private static final int LONGEST_JOINT = 2;
  private static final int NONE = -1;

  private static final Set<String> AFTER_PREPOSITION =
      Set.of("the", "a", "an", "all", "this", "that", "these", "his", "her", "its", "their");

  private final Lexicon lexicon;

  Bounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static boolean isWeak(Phrases.Match match) {
    return match.meaning().endsWith(WEAK);
  }

  static Bound bound(Phrases.Match match) {
    String word = match.meaning().replace(WEAK, "").replace(FIGURE, "").replace(DISTANCE, "");
    return Arrays.stream(Bound.values())
        .filter(bound -> bound.word().equals(word))
        .findFirst()
        .orElse(Bound.EXACT);
  }

  /** The readings with their bounds, and two that bound one number from both sides as one. */
  List<Reading> attach(Words words, List<Reading> readings) {
    List<Reading> attached = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      int floor = attached.isEmpty() ? 0 : attached.get(attached.size() - 1).to();
      int next = i + 1 < readings.size() ? readings.get(i + 1).from() : NONE;
      Reading limited = after(words, before(words, reading, floor), next);
      join(words, attached, limited);
    }
    return attached;
  }

  private Reading before(Words words, Reading reading, int floor) {
    Reading inner = oneBefore(words, reading, floor);
    boolean more = inner.from() < reading.from();
    return more ? oneBefore(words, inner, floor) : reading;
  }

  private Reading oneBefore(Words words, Reading reading, int floor) {
    int place = filled(words, reading, floor);
    Optional<Phrases.Match> found =
        lexicon
            .boundsBefore
            .before(words, place)
            .filter(match -> match.from() >= floor)
            .filter(match -> binds(words, match, reading))
            .filter(match -> !isDirection(words, match) && !isRank(words, match))
            .filter(match -> bound(match) != Bound.EXACT || isExact(reading));
    if (found.isEmpty()) {
      return reading;
    }
    Phrases.Match match = found.get();
    Optional<Integer> negation = Negations.before(words, match.from()).filter(n -> n >= floor);
    if (negation.isPresent() && isOneSided(match)) {
      Amount turned = reading.amount().bounded(Negations.turned(bound(match)), reading.counts());
      return reading.amount(turned).spanning(negation.get(), reading.to());
    }
    Optional<Phrases.Match> degree =
        lexicon.degrees.before(words, match.from()).filter(d -> d.from() >= floor);
    int from = degree.map(Phrases.Match::from).orElse(match.from());
    Amount amount = reading.amount().bounded(bound(match), reading.counts());
    return reading.amount(amount).spanning(from, reading.to());
  }

  private static boolean isOneSided(Phrases.Match match) {
    return bound(match) == Bound.MORE_THAN || bound(match) == Bound.FEWER_THAN;
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
    if (isPartOfVerb(words, match, reading) || isHyphened(words, match.from())) {
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

  private static boolean isHyphened(Words words, int at) {
    return words.hyphen(at - 1) && words.glued(at) && words.glued(at - 1);
  }

  /**
   * "Turned over 12 firearms", "jailed over 12 murders", "a row over 40 jobs"; "fined over $50".
   */
  private boolean isPartOfVerb(Words words, Phrases.Match match, Reading reading) {
    String meaning = lexicon.takesAlong(words.form(match.from() - 1));
    boolean paid = meaning.endsWith(UNPAID) && reading.type() == MentionType.MONEY;
    return match.to() == match.from() + 1
        && meaning.replace(UNPAID, "").equals(words.form(match.from()))
        && !paid;
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

  private Reading after(Words words, Reading reading, int next) {
    return lexicon
        .boundsAfter
        .at(words, reading.to())
        .or(() -> pastNoun(words, reading))
        .filter(match -> !comparesOn(words, match.to()) && !looksAhead(words, match, next))
        .map(match -> reading.amount(limited(reading, match)).spanning(reading.from(), match.to()))
        .orElse(reading);
  }

  /** "30 or more inches": the words stand inside the reading. */
  static Reading between(Reading reading, Phrases.Match match) {
    return reading.amount(limited(reading, match));
  }

  /** "More than 5,000 or equal" takes the figure itself in. */
  private static Amount limited(Reading reading, Phrases.Match match) {
    Bound bound =
        match.meaning().equals(OR_EQUAL) ? including(reading.amount().bound()) : bound(match);
    return reading.amount().bounded(bound, reading.counts());
  }

  private static Bound including(Bound bound) {
    return switch (bound) {
      case MORE_THAN -> Bound.AT_LEAST;
      case FEWER_THAN -> Bound.AT_MOST;
      default -> bound;
    };
  }

  /** "and more" of "less than 10 and more than 5" belongs to the next number. */
  private static boolean comparesOn(Words words, int at) {
    return words.is(at, "than") && words.has(at + 1);
  }

  /**
   * "Killed 12 and over 30 were hurt", "three and up to ten": behind "and" the words limit the next
   * number. "14 and over the weekend", "200 and above all": there they limit none.
   */
  private boolean looksAhead(Words words, Phrases.Match match, int next) {
    int word = match.from() + 1;
    boolean joined = JOINTS.contains(words.form(match.from())) || words.is(match.from(), "or");
    boolean numbered =
        next != NONE
            && (next == word
                || lexicon
                    .boundsBefore
                    .before(words, next)
                    .filter(b -> b.from() == word)
                    .isPresent());
    boolean preposition =
        lexicon.boundsBefore.at(words, word).filter(Bounds::isWeak).isPresent()
            && AFTER_PREPOSITION.contains(words.form(match.to()));
    return joined && (numbered || preposition);
  }

  /** "20 people or more". */
  private Optional<Phrases.Match> pastNoun(Words words, Reading reading) {
    boolean noun = reading.bare() && lexicon.counted(words, reading.to()).isPresent();
    return noun && words.is(reading.to() + 1, "or")
        ? lexicon.boundsAfter.at(words, reading.to() + 1)
        : Optional.empty();
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

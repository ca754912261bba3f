package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.MentionType;

/**
 * Ages told by their limits: "over the age of 75", "younger than 13", "anyone under 21", "an
 * octogenarian".
 */
final class LimitedAges {
  private static final Set<String> LIMITS_OF_AGE =
      Set.of("over", "under", "above", "below", "beyond", "past", "around", "about");
  private static final Set<String> COMPARED = Set.of("older", "younger", "old", "young");

  private static final Set<String> GROUP_OPENERS = Set.of("the", "all", "most", "many", "for");
  private static final Set<String> GROWN = Set.of("older", "younger");
  private static final Set<String> LIMITS = Set.of("over", "above", "up", "under", "below");

  /** Behind these a word in -s is a verb: "anyone under 21 pays". */
  private static final Set<String> ANYONE =
      Set.of("anyone", "everyone", "anybody", "everybody", "nobody", "one");

  private final Lexicon lexicon;
  private final AgeBearers bearers;
  private final Reasons reasons;

  LimitedAges(Lexicon lexicon, AgeBearers bearers) {
    this.lexicon = lexicon;
    reasons = new Reasons(lexicon);
    this.bearers = bearers;
  }

  /** "Over the age of 75", "below the age of five": the word before "the age" limits it. */
  Optional<Reading> beforeTheAge(Words words, Figure figure) {
    int age = figure.from() - 2;
    if (!AgeReader.isAge(figure) || !words.is(age + 1, "of") || !words.is(age, "age")) {
      return Optional.empty();
    }
    int the = words.is(age - 1, "the") ? age - 1 : age;
    return lexicon
        .boundsBefore
        .before(words, the)
        .filter(match -> LIMITS_OF_AGE.contains(words.form(match.from())))
        .map(
            match ->
                AgeReader.age(figure, "year", figure.to())
                    .amount(figure.amount().bounded(Bounds.bound(match), false))
                    .spanning(match.from(), figure.to()));
  }

  /**
   * "Aged just 17", "aged about 30", "younger than 13", "as young as 12", "anyone under 21": the
   * bound itself is read later on.
   */
  Optional<Reading> compared(Words words, Figure figure) {
    if (!AgeReader.isAge(figure) || figure.form() == Form.FRACTION) {
      return Optional.empty();
    }
    int adverb = figure.from() - 1;
    boolean only =
        AgeReader.ONLY.contains(words.form(adverb))
            && AgeReader.AGED.contains(words.form(adverb - 1));
    boolean limited =
        lexicon
            .boundsBefore
            .before(words, figure.from())
            .filter(match -> tellsOfAge(words, match, figure))
            .isPresent();
    String period = AgeReader.PERIODS.getOrDefault(words.form(figure.to()), "");
    int to = period.isEmpty() ? figure.to() : figure.to() + 1;
    return only || limited
        ? Optional.of(AgeReader.age(figure, period.isEmpty() ? "year" : period, to))
        : Optional.empty();
  }

  /** "18 and older", "people 65 and over", "anyone 12 or under"; the bound is read later on. */
  Optional<Reading> groupBound(Words words, Figure figure) {
    if (!AgeReader.isAge(figure)) {
      return Optional.empty();
    }
    return lexicon
        .boundsAfter
        .at(words, figure.to())
        .map(match -> words.form(match.to() - 1))
        .filter(
            word ->
                GROWN.contains(word)
                    || (LIMITS.contains(word) && bearers.bearsAge(words, figure.from() - 1)))
        .map(word -> AgeReader.age(figure, "year", figure.to()));
  }

  /** "Over-70s", "the under-21s": people beyond or below an age. */
  Optional<Reading> group(Words words, Figure figure) {
    boolean joined = words.hyphen(figure.from() - 1);
    int limit = joined ? figure.from() - 2 : figure.from() - 1;
    boolean plural = AgeReader.isPluralOf(words, figure.to()) && AgeReader.isAge(figure);
    boolean named =
        joined
            || GROUP_OPENERS.contains(words.form(limit - 1))
            || (limit == 0 && words.letters(figure.to() + 1));
    return plural && named && isOverOrUnder(words, limit)
        ? Optional.of(group(words, limit, figure, figure.to() + 1))
        : Optional.empty();
  }

  /** "Under-fives", "the over-sixties". */
  Optional<Reading> spelledGroup(Words words, int at) {
    int years = at + 2;
    return isOverOrUnder(words, at) && words.hyphen(at + 1)
        ? lexicon
            .smallPlural(words.form(years))
            .map(number -> Figure.of(years, years + 1, number, Form.WORDS))
            .map(figure -> group(words, at, figure, figure.to()))
        : Optional.empty();
  }

  private static boolean isOverOrUnder(Words words, int at) {
    return words.is(at, "over") || words.is(at, "under");
  }

  private static Reading group(Words words, int limit, Figure figure, int to) {
    Bound bound = words.is(limit, "over") ? Bound.MORE_THAN : Bound.FEWER_THAN;
    return AgeReader.age(figure, "year", to)
        .amount(figure.amount().bounded(bound, false))
        .spanning(limit, to);
  }

  /** "The octogenarian". */
  Optional<Reading> byName(Words words, int at) {
    return lexicon
        .agesByName
        .at(words, at)
        .map(
            match -> {
              String[] ends = match.meaning().split("\\.\\.");
              Amount years = Amount.range(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
              Figure figure =
                  new Figure(match.from(), match.to(), years, Form.WORDS, BigDecimal.ONE);
              return Reading.of(MentionType.AGE, figure, "year");
            });
  }

  private boolean tellsOfAge(Words words, Phrases.Match bound, Figure figure) {
    int before = bound.from() - 1;
    boolean compares =
        COMPARED.contains(words.form(bound.from()))
            || COMPARED.contains(words.form(bound.to() - 2));
    boolean counts =
        lexicon.counted(words, figure.to()).isPresent() && !ANYONE.contains(words.form(before));
    boolean bearer =
        Bounds.isWeak(bound)
            && LIMITS.contains(words.form(bound.from()))
            && (bearers.bearsAge(words, before) || areSaidToBe(words, bound.from(), figure.to()))
            && !reasons.areBlamed(words, bound.from(), figure.to());
    boolean period = AgeReader.PERIODS.containsKey(words.form(figure.to()));
    return AgeReader.AGED.contains(words.form(before))
        || (compares && (!counts || period))
        || (bearer && (period ? isBelow(words, bound) : !counts));
  }

  /** "The victims were under 18"; "the soldiers were over 100 strong" counts them. */
  private boolean areSaidToBe(Words words, int bound, int end) {
    boolean ends = !words.letters(end) || lexicon.in("after-ages", words.form(end));
    return ends && isOverOrUnder(words, bound) && bearers.areSomebody(words, bound - 1);
  }

  /** "Children under 5 years"; "12,000 adults over 10 years" were watched for so long. */
  private static boolean isBelow(Words words, Phrases.Match bound) {
    return words.is(bound.from(), "under") || words.is(bound.from(), "below");
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Ages: "35-year-old", "20 months old", "aged 6", "who is 19", "in his 40s", and a bare number
 * between commas after a person ("John Smith, 35,").
 */
final class AgeReader {
  static final Map<String, String> PERIODS =
      Map.ofEntries(
          Map.entry("year", "year"),
          Map.entry("years", "year"),
          Map.entry("yr", "year"),
          Map.entry("yrs", "year"),
          Map.entry("month", "month"),
          Map.entry("months", "month"),
          Map.entry("week", "week"),
          Map.entry("weeks", "week"),
          Map.entry("day", "day"),
          Map.entry("days", "day"));
  private static final Set<String> OLD = Set.of("old", "olds");
  private static final Set<String> IS = Set.of("is", "was", "'s", "'m");
  static final Set<String> ONLY = Set.of("just", "only", "barely", "still", "now");
  private static final Set<String> WHEN =
      Set.of("when", "on", "in", "next", "this", "last", "and", "by");
  private static final Set<String> TURN = Set.of("turned", "turns", "turning");
  private static final Set<String> BETWEEN = Set.of("between", "from", "under", "over");
  private static final Set<String> WILL = Set.of("will", "would", "'ll", "'d");
  static final Set<String> AGED = Set.of("aged", "age", "ages");
  private static final Set<String> NOT_AN_AGE_AFTER =
      Set.of("including", "among", "most", "mostly", "half");
  private static final Set<String> PART_OF = Set.of("whom", "them", "which", "those");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(119);

  private final Lexicon lexicon;
  private final ToldAges told;
  private final LimitedAges limits;
  private final AgeBearers bearers;
  private final AgeDecades decades;

  AgeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    told = new ToldAges(lexicon);
    bearers = new AgeBearers(lexicon);
    decades = new AgeDecades(lexicon);
    limits = new LimitedAges(lexicon, bearers);
  }

  Optional<Reading> read(Words words, Figure figure) {
    return followed(words, figure)
        .or(() -> limits.group(words, figure))
        .or(() -> limits.groupBound(words, figure))
        .or(() -> decades.read(words, figure))
        .or(() -> named(words, figure))
        .or(() -> limits.compared(words, figure))
        .or(() -> stated(words, figure))
        .or(() -> told.read(words, figure))
        .or(() -> apposed(words, figure));
  }

  /** What no reader of numbers finds: "in their thirties", "under-fives", "the octogenarian". */
  Optional<Reading> spelled(Words words, int at) {
    return decades
        .spelled(words, at)
        .or(() -> limits.spelledGroup(words, at))
        .or(() -> limits.byName(words, at));
  }

  /** "35-year-old", "ten months old", "3 years of age", "87 yo". */
  private static Optional<Reading> followed(Words words, Figure figure) {
    int at = words.pastHyphen(figure.to());
    if (words.is(at, "yo") || (words.is(at, "y") && words.is(at + 2, "o"))) {
      return Optional.of(age(figure, "year", words.is(at, "yo") ? at + 1 : at + 3));
    }
    String period = PERIODS.get(words.form(at));
    if (period == null) {
      return Optional.empty();
    }
    int old = words.pastHyphen(at + 1);
    if (OLD.contains(words.form(old))) {
      return Optional.of(age(figure, period, old + 1));
    }
    boolean ofAge = words.is(at + 1, "of") && words.is(at + 2, "age");
    return ofAge ? Optional.of(age(figure, period, at + 3)) : Optional.empty();
  }

  static boolean isPluralOf(Words words, int at) {
    return (words.is(at, "s") || words.is(at, "'s")) && words.glued(at);
  }

  /** "aged 6", "ages 6 and 7", "at the age of 42": the word belongs to the age, "of" does not. */
  private Optional<Reading> named(Words words, Figure figure) {
    int before = figure.from() - 1;
    if (AGED.contains(words.form(before)) && isAge(figure)) {
      String period = PERIODS.get(words.form(figure.to()));
      int to = period == null ? figure.to() : figure.to() + 1;
      return Optional.of(age(figure, period == null ? "year" : period, to).spanning(before, to));
    }
    Optional<Reading> limited = limits.beforeTheAge(words, figure);
    if (limited.isPresent()) {
      return limited;
    }
    boolean ofAge = words.is(before, "of") && AGED.contains(words.form(before - 1));
    boolean between = BETWEEN.contains(words.form(before)) && AGED.contains(words.form(before - 1));
    return (ofAge || between) && isAge(figure)
        ? Optional.of(age(figure, "year", figure.to()))
        : Optional.empty();
  }

  /** "who is 19", "she turned 50 on Sunday". */
  private Optional<Reading> stated(Words words, Figure figure) {
    int adverb = figure.from() - 1;
    int verb = ONLY.contains(words.form(adverb)) ? adverb - 1 : adverb;
    boolean is = IS.contains(words.form(verb)) && bearers.isSomebody(words, verb - 1);
    boolean ends = words.stop(figure.to()) || isThen(words, figure.to());
    boolean will = words.is(verb, "be") && WILL.contains(words.form(verb - 1));
    boolean aged =
        TURN.contains(words.form(verb))
            && !counts(words, figure.to())
            && !words.is(figure.to(), "into")
            && !words.digits(figure.to());
    boolean possible =
        (is && ends)
            || aged
            || (will
                && AgeBearers.isPerson(words, verb - 2)
                && (ends || isWhen(words, figure.to())));
    return possible && isAge(figure) && figure.form() != Form.FRACTION
        ? Optional.of(age(figure, "year", figure.to()))
        : Optional.empty();
  }

  /** "Turned 40 people away", "turned 20 rooms into one". */
  private boolean counts(Words words, int at) {
    return lexicon.counted(words, at).isPresent()
        || lexicon
            .counted(words, at + 1)
            .filter(noun -> words.letters(at) && !isWhen(words, at))
            .isPresent()
        || words.article(at);
  }

  private static boolean isWhen(Words words, int at) {
    return WHEN.contains(words.form(at));
  }

  /** "She was 19 when she fled", "he was 45 at the time". */
  private boolean isThen(Words words, int at) {
    boolean atTheTime = words.is(at, "at") && words.is(at + 1, "the") && words.is(at + 2, "time");
    boolean and =
        words.is(at, "and") && words.letters(at + 1) && !lexicon.isNumber(words.form(at + 1));
    return words.is(at, "when") || atTheTime || and;
  }

  /** "John Smith, 35, of Leeds", "Bruce, 50, Irene, 51", "a mother, 45, was", "Ann Smith (33)". */
  private Optional<Reading> apposed(Words words, Figure figure) {
    int before = figure.from() - 1;
    boolean possible =
        figure.form() == Form.DIGITS && isAge(figure) && figure.to() == figure.from() + 1;
    if (!possible) {
      return Optional.empty();
    }
    boolean comma =
        words.is(before, ",") && bearers.isBearer(words, before - 1) && closes(words, figure.to());
    boolean bracket =
        words.is(before, "(")
            && words.is(figure.to(), ")")
            && bearers.isName(words, before - 1)
            && (bearers.isName(words, before - 2) || bearers.isBearer(words, before - 2));
    boolean noun =
        words.is(before, "(")
            && words.is(figure.to(), ")")
            && bearers.isDetermined(words, before - 1);
    return comma || bracket || noun
        ? Optional.of(age(figure, "year", figure.to()))
        : Optional.empty();
  }

  private static boolean closes(Words words, int at) {
    if (words.is(at, ",")) {
      boolean part = words.is(at + 1, "of") && PART_OF.contains(words.form(at + 2));
      return !part && !NOT_AN_AGE_AFTER.contains(words.form(at + 1)) && !words.digits(at + 1);
    }
    boolean stop = words.mark(at) && !words.glued(at + 1) && !words.is(at, "(");
    return stop || words.is(at, "and") || words.is(at, "was") || words.is(at, "who");
  }

  static boolean isAge(Figure figure) {
    return figure.number().signum() > 0 && figure.number().compareTo(OLDEST) <= 0;
  }

  static Reading age(Figure figure, String unit, int to) {
    return Reading.of(MentionType.AGE, figure, unit).spanning(figure.from(), to);
  }
}

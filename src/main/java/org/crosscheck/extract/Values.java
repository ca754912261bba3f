package org.crosscheck.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.rule.Match;
import org.crosscheck.text.Blanks;

/** What a match says, in the shape of its kind. */
final class Values {
  /** In the stance of a rule: the words that its pattern marks as the stance. */
  private static final String WORDS = "*";

  private final Surroundings.Dues deadlines;

  Values(Surroundings.Dues deadlines) {
    this.deadlines = deadlines;
  }

  /** Nothing when what was matched is not of the shape. */
  Optional<Value> of(Match match, Spot spot) {
    Optional<Value> fixed = match.rule().value();
    if (fixed.isPresent()) {
      return fixed.map(value -> withUnit(value, match));
    }
    ClaimType type = match.rule().kind().kind().type();
    return switch (type) {
      case NATIONS -> nations(match, spot);
      case ROLE, NAME, STATUS -> Optional.of(statement(match, spot, type));
      case DEADLINE -> deadline(match, spot);
      case DURATION -> first(match, DurationValue.class);
      case DATE -> first(match, TimeValue.class).filter(Values::isPlaced);
      case QUOTE -> first(match, Utterance.class);
      case PERCENT -> quantity(match).map(Values::share).map(value -> withUnit(value, match));
      default -> quantity(match).map(value -> withUnit(value, match));
    };
  }

  /** "Now" and "recently" point into time, but tell no date that could be checked. */
  private static boolean isPlaced(Value value) {
    return value instanceof TimeValue time
        && (time.interval().isPresent() || !time.timex().endsWith("_REF"));
  }

  /** "half" and "more than a third" of something are shares of it: 50 and 33.33 percent. */
  private static Value share(Value value) {
    boolean part =
        value instanceof Quantity quantity
            && quantity.unit().isEmpty()
            && quantity.point().filter(point -> point.compareTo(BigDecimal.ONE) < 0).isPresent();
    return part ? inPercent((Quantity) value) : value;
  }

  private static Quantity inPercent(Quantity part) {
    boolean more = part.bound() == Bound.MORE_THAN;
    boolean fewer = part.bound() == Bound.FEWER_THAN;
    return new Quantity(
        (more ? part.point() : part.low()).map(Values::hundredfold),
        (fewer ? part.point() : part.high()).map(Values::hundredfold),
        part.point().map(Values::hundredfold),
        part.bound(),
        "percent",
        Optional.empty(),
        part.assumed());
  }

  private static BigDecimal hundredfold(BigDecimal part) {
    BigDecimal percent =
        part.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.setScale(Math.max(0, percent.scale()), RoundingMode.UNNECESSARY);
  }

  private static Optional<Value> first(Match match, Class<? extends Value> shape) {
    return match.mentions().stream().map(Mention::value).filter(shape::isInstance).findFirst();
  }

  /** What a bare number counts is the claim's subject, not a unit of its value. */
  private static Optional<Value> quantity(Match match) {
    return match.mentions().stream()
        .filter(mention -> mention.value() instanceof Quantity)
        .findFirst()
        .map(
            mention ->
                mention.type() == MentionType.NUMBER
                    ? ((Quantity) mention.value()).unit("")
                    : mention.value());
  }

  private static Value withUnit(Value value, Match match) {
    String unit = match.rule().kind().unit();
    return value instanceof Quantity quantity && quantity.unit().isEmpty() && !unit.isEmpty()
        ? quantity.unit(unit)
        : value;
  }

  private Optional<Value> deadline(Match match, Spot spot) {
    return match.mentions().stream().findFirst().flatMap(mention -> deadlines.of(spot, mention));
  }

  private static Optional<Value> nations(Match match, Spot spot) {
    List<Nations> lists =
        match.mentions().stream()
            .map(Mention::value)
            .filter(Nations.class::isInstance)
            .map(Nations.class::cast)
            .toList();
    List<String> members = lists.stream().flatMap(list -> list.members().stream()).toList();
    boolean open = lists.stream().anyMatch(Nations::open);
    String stance =
        match
            .captured("stance")
            .map(words -> Window.lemmas(spot.sentence(), words))
            .map(words -> match.rule().set().getOrDefault("stance", WORDS).replace(WORDS, words))
            .orElse(match.rule().set().getOrDefault("stance", match.rule().kind().id()));
    return members.isEmpty() ? Optional.empty() : Optional.of(new Nations(members, stance, open));
  }

  private static Statement statement(Match match, Spot spot, ClaimType type) {
    String words = match.value().in(spot.document().text()).toLowerCase(Locale.ROOT);
    String plain = Blanks.single(words).replaceFirst("^(?:the|a|an) ", "");
    return new Statement(match.rule().set().getOrDefault(type.word(), plain));
  }
}

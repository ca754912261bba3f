package org.crosscheck.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Quantity;

/**
 * What the examples of a rule may expect: claims of its kind, each in the one form in which claims
 * are written. Of any other form nobody would ever see why it is not given.
 */
final class ExpectedClaim {
  static final String NEAR_MISSES = "none";
  private static final Pattern FIGURE = Pattern.compile("(=|[<>]=?|~|vague)?\\s*(\\S+)(?: (.+))?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Map<ClaimType, Pattern> FORMS =
      Map.of(
          ClaimType.DURATION, Pattern.compile("(?:(?:[<>]=?|~) )?P\\S+"),
          ClaimType.DATE, Pattern.compile("[^=<>~ ]\\S*"),
          ClaimType.DEADLINE, Pattern.compile("(?:by|within) .+"),
          ClaimType.NATIONS, Pattern.compile(".+ \\{.+}"),
          ClaimType.QUOTE, Pattern.compile(".+: .+", Pattern.DOTALL),
          ClaimType.STATUS, Pattern.compile("= .+"),
          ClaimType.ROLE, Pattern.compile("= .+"),
          ClaimType.NAME, Pattern.compile("= .+"));
  private static final Map<ClaimType, String> SAMPLES =
      Map.of(
          ClaimType.MONEY, "= 500000 USD",
          ClaimType.PERCENT, "= 34 percent",
          ClaimType.DURATION, "P12Y",
          ClaimType.DATE, "2017-10-01",
          ClaimType.DEADLINE, "by 2019-01-27/2019-01-27",
          ClaimType.NATIONS, "backs {Chile, Kenya}",
          ClaimType.QUOTE, "Maria Lopez: We will not leave",
          ClaimType.STATUS, "= closed",
          ClaimType.ROLE, "= mayor",
          ClaimType.NAME, "= Maria Lopez");

  private final RuleKind kind;
  private final Supplier<Map<String, String>> numbers;

  /**
   * @param numbers number words with their figures; asked for only where something is wrong
   */
  ExpectedClaim(RuleKind kind, Supplier<Map<String, String>> numbers) {
    this.kind = kind;
    this.numbers = numbers;
  }

  /** What is wrong, and what to write. */
  record Wrong(String message, String hint) {}

  /** Nothing when a claim may be written so. */
  Optional<Wrong> wrong(String written) {
    if (written.equals(NEAR_MISSES)) {
      return Optional.empty();
    }
    int end = written.indexOf(' ') < 0 ? written.length() : written.indexOf(' ');
    String id = written.substring(0, end);
    String value = written.substring(end).strip();
    if (!id.equals(kind.id()) || value.isEmpty()) {
      String message = "'" + written + "' is not a claim of this kind";
      return Optional.of(new Wrong(message, ofKind(id, value)));
    }
    return kind.isKnown() ? ofType(value) : Optional.empty();
  }

  private String ofKind(String id, String value) {
    return Nearest.nearest(id, List.of(kind.id(), NEAR_MISSES))
        .filter(near -> near.equals(NEAR_MISSES) == value.isEmpty())
        .map(near -> "did you mean '" + (near + " " + value).strip() + "'?")
        .orElse("expected a claim such as '" + sample() + "', or 'none'");
  }

  private String sample() {
    return kind.id() + " " + SAMPLES.getOrDefault(kind.kind().type(), "= 23");
  }

  private Optional<Wrong> ofType(String value) {
    Pattern form = FORMS.get(kind.kind().type());
    boolean good = form == null ? isFigure(value) : form.matcher(value).matches();
    if (good) {
      return Optional.empty();
    }
    String message =
        "'%s' is no value of a kind of type '%s'".formatted(value, kind.kind().type().word());
    String hint =
        (form == null ? meant(value) : Optional.<String>empty())
            .map(figure -> "did you mean '" + kind.id() + " " + figure + "'?")
            .orElse("expected a claim such as '" + sample() + "'");
    return Optional.of(new Wrong(message, hint));
  }

  /** A figure in digits as {@link Quantity#canonical} writes it, and a unit. */
  private boolean isFigure(String value) {
    Matcher matcher = FIGURE.matcher(value);
    if (!matcher.matches() || matcher.group(1) == null) {
      return false;
    }
    String figure = matcher.group(1) + " " + matcher.group(2);
    String unit = matcher.group(3) == null ? "" : " " + matcher.group(3);
    boolean money = kind.kind().type() == ClaimType.MONEY;
    return value.equals(figure + unit)
        && Constants.quantity(figure).map(Quantity::canonical).filter(figure::equals).isPresent()
        && (!money || unit.isEmpty() || CURRENCY.matcher(unit.strip()).matches());
  }

  /** "three" is "= 3", and "1,500" is "= 1500". */
  private Optional<String> meant(String value) {
    Matcher matcher = FIGURE.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String word = matcher.group(2).toLowerCase(Locale.ROOT);
    String sign = matcher.group(1) == null ? "=" : matcher.group(1);
    String figure = sign + " " + numbers.get().getOrDefault(word, word.replace(",", ""));
    String unit = matcher.group(3) == null ? "" : " " + matcher.group(3);
    return Constants.quantity(figure).map(read -> read.canonical() + unit).filter(this::isFigure);
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;
import org.crosscheck.recognise.number.Currencies.Dollar;
import org.crosscheck.recognise.number.Currencies.Unit;

/**
 * Amounts of money: a sign or code before the number ("$1.2bn", "USD 200") or a sign, code or name
 * after it ("10 €", "20 million Canadian dollars", "34 cents").
 */
final class MoneyReader {
  private static final int REACH = 13;

  /** "50-pound gold coin": how long a noun after "pound" may be. */
  private static final int NOUN = 3;

  private static final Set<String> CLAUSE_ENDS = Set.of(".", ",", ";", ":", "!", "?", ")", "more");
  private static final Set<String> AFTER_SUM =
      Set.of(
          "a", "per", "each", "every", "for", "in", "on", "from", "to", "and", "or", "by", "at",
          "of", "when", "after", "more", "less", "worth", "cash", "was", "were", "is");

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal SMALLEST_WON = Lexicon.HUNDRED;

  private final Lexicon lexicon;
  private final FigureReader figures;
  private final Currencies currencies;

  MoneyReader(Lexicon lexicon, FigureReader figures) {
    this.lexicon = lexicon;
    this.figures = figures;
    currencies = new Currencies(lexicon);
  }

  /** Money whose sign or code begins at the word. */
  Optional<Reading> signed(Words words, int at, Dollar dollar) {
    return currencies
        .sign(words, at, dollar)
        .flatMap(
            unit ->
                figures
                    .at(words, unit.to())
                    .filter(figure -> isAmount(words, unit, figure))
                    .map(figure -> millions(words, figure))
                    .map(figure -> signed(words, unit, figure, dollar)))
        .or(() -> spoken(words, at, dollar));
  }

  /** "rupees 500"; "dollar 22.5 million": some names only where the number is large. */
  private Optional<Reading> spoken(Words words, int at, Dollar dollar) {
    return currencies
        .name(words, at, dollar)
        .filter(unit -> words.digits(unit.to()))
        .flatMap(
            unit ->
                figures
                    .at(words, unit.to())
                    .filter(figure -> mayPrecede(words, unit, figure))
                    .map(figure -> money(figure, unit).spanning(unit.from(), figure.to())));
  }

  /** "won 2.46 million votes": a name that is a word as well is none before a number. */
  private boolean mayPrecede(Words words, Unit unit, Figure figure) {
    if (words.capitalised(unit.from()) && CalendarNumbers.isYear(words.form(figure.from()))) {
      return false; // "the Euro 2024 final"
    }
    if (words.written(unit.from()).equals("Euro") && isTournament(words.form(figure.from()))) {
      return false; // "England hosted Euro 96"
    }
    String way = lexicon.currencies.beforeAmount(words.form(unit.to() - 1));
    boolean large = figure.scale().compareTo(Lexicon.MILLION) >= 0;
    return way.equals("any") || (way.equals("large") && large);
  }

  /** Two figures of every fourth year. */
  private static boolean isTournament(String form) {
    return form.matches("[0-9]{2}") && Integer.parseInt(form, 10) % 4 == 0;
  }

  private static boolean isAmount(Words words, Unit unit, Figure figure) {
    boolean symbol = words.mark(unit.to() - 1);
    boolean spoken = figure.form() == Form.WORDS && symbol;
    return figure.form() == Form.DIGITS || spoken || (symbol && figure.form() == Form.FRACTION);
  }

  /** "$5 million", and "$5 million dollars" or "$5 USD" said twice. */
  private Reading signed(Words words, Unit unit, Figure figure, Dollar dollar) {
    int to =
        currencies
            .name(words, figure.to(), dollar)
            .or(() -> currencies.code(words, figure.to()))
            .map(Unit::to)
            .orElse(figure.to());
    return money(figure, unit).spanning(unit.from(), to);
  }

  /** "$5m": after a currency "m" is million. */
  private Figure millions(Words words, Figure figure) {
    return lexicon.millions(words, figure.to())
        ? figure.times(figure.to() + 1, Lexicon.MILLION)
        : figure;
  }

  /** Money whose currency follows the number. */
  Optional<Reading> named(Words words, Figure bare, Dollar dollar) {
    Figure figure = grouped(words, millions(words, bare));
    return following(words, figure, dollar)
        .filter(unit -> suits(words, figure, unit, dollar))
        .map(
            unit -> {
              Reading amount = withMultiplier(words, figure, unit);
              return withCents(words, amount, unit, dollar);
            });
  }

  /**
   * "10.000 euros": with a stop before three digits that end in noughts it is thousands; a litre is
   * "1.659 euros".
   */
  private static Figure grouped(Words words, Figure figure) {
    boolean thousands =
        figure.to() == figure.from() + 1
            && words.form(figure.from()).matches("[1-9][0-9]{0,2}\\.[0-9]00");
    return thousands ? figure.times(figure.to(), Lexicon.THOUSAND).unscaled() : figure;
  }

  private Optional<Unit> following(Words words, Figure figure, Dollar dollar) {
    int next = figure.to();
    if (words.hyphen(next) || (isVague(figure) && words.is(next, "of"))) {
      next++;
    }
    if (figure.form() == Form.FRACTION && words.article(next)) {
      next++; // "a quarter of a cent", "half a dollar"
    }
    int place = next;
    return currencies.name(words, place, dollar).or(() -> trailingSign(words, place, dollar));
  }

  /** "billions of dollars", "half a million of dollars". */
  private static boolean isVague(Figure figure) {
    return figure.form() != Form.DIGITS;
  }

  /** "10 $" and "10 USD", but not the first ten of "10 $30 tickets". */
  private Optional<Unit> trailingSign(Words words, int at, Dollar dollar) {
    return currencies
        .sign(words, at, dollar)
        .filter(unit -> words.glued(at) || !words.digits(unit.to()) || !words.glued(unit.to()));
  }

  /** "won" is more often a verb, and "pounds" may be a weight. */
  private boolean suits(Words words, Figure figure, Unit unit, Dollar local) {
    String form = words.form(unit.from());
    if (form.equals("p")) {
      return isPence(words, figure, unit);
    }
    if (form.equals("c")) {
      return isPence(words, figure, unit) && isMoney(words, figure, unit);
    }
    if (form.equals("cent") && words.capitalised(unit.from())) {
      return false;
    }
    if (form.equals("grand")) {
      return isSum(words, unit.to());
    }
    if (form.equals("won")) {
      return figure.number().compareTo(SMALLEST_WON) >= 0;
    }
    boolean weight = form.startsWith("pound") && unit.to() == unit.from() + 1;
    return !weight || !isWeight(words, figure, unit, local);
  }

  /** "Earns 20 grand a year", but not "two grand pianos" nor "four grand slam titles". */
  private static boolean isSum(Words words, int next) {
    return words.mark(next) || AFTER_SUM.contains(words.form(next));
  }

  /** "Fell 4.5p to 212p"; not "1080p", which is a picture's height. */
  private boolean isPence(Words words, Figure figure, Unit unit) {
    boolean glued = words.glued(unit.from()) && words.lowerCased(unit.from());
    boolean priced =
        (words.article(unit.to()) || words.is(unit.to(), "per"))
            && lexicon.in("money-cues", words.form(unit.to() + 1));
    return glued && (priced || !lexicon.in("picture-heights", words.form(figure.from())));
  }

  /**
   * "12 pounds of cocaine", "a 50-pound bag"; else whatever the nearest word tells of, and where
   * none does, what the paper counts in.
   */
  private boolean isWeight(Words words, Figure figure, Unit unit, Dollar local) {
    if (figure.number().compareTo(Lexicon.MILLION) >= 0) {
      return false;
    }
    int next = unit.to();
    if (words.is(next, "in") && lexicon.in("paid-in", words.form(next + 1))) {
      return false;
    }
    boolean described = words.hyphen(figure.to()) || words.is(next, "of");
    if (described && words.letters(next)) {
      return !isOfMoney(words, next);
    }
    int weight = nearest(words, figure, unit, "weight-cues");
    int money = nearest(words, figure, unit, "money-cues");
    boolean untold = weight == REACH && money == REACH;
    return untold ? !local.pounds() : weight <= money;
  }

  /** "A 50-pound gold coin", "12 pounds of debt"; but "200 pounds of cocaine worth a million". */
  private boolean isOfMoney(Words words, int next) {
    int last = Math.min(next + NOUN, words.size());
    for (int at = next; at < last && words.letters(at); at++) {
      if (lexicon.in("weight-cues", words.form(at))) {
        return false;
      }
      if (lexicon.in("money-cues", words.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** How many words away the nearest of a list is; a word after it in the clause, or before. */
  private int nearest(Words words, Figure figure, Unit unit, String list) {
    for (int away = 1; away < REACH; away++) {
      if (isCue(words, figure, list, figure.from() - away)
          || isCue(words, figure, list, unit.to() - 1 + away)) {
        return away;
      }
    }
    return REACH;
  }

  /** Nobody loses a thousand pounds but in money. */
  private boolean isCue(Words words, Figure figure, String list, int at) {
    return lexicon.in(list, words.form(at))
        && (!lexicon.meaning(list, words.form(at)).equals("body")
            || figure.number().compareTo(Lexicon.THOUSAND) < 0);
  }

  private boolean isMoney(Words words, Figure figure, Unit unit) {
    return figure.number().compareTo(Lexicon.MILLION) >= 0
        || nearest(words, figure, unit, "money-cues") < REACH;
  }

  /** "75 USD million". */
  private Reading withMultiplier(Words words, Figure figure, Unit unit) {
    Optional<BigDecimal> factor =
        lexicon
            .multiplier(words.form(unit.to()), false)
            .filter(f -> f.compareTo(Lexicon.MILLION) >= 0);
    boolean scaled = figure.scale().compareTo(BigDecimal.ONE) != 0;
    if (factor.isPresent() && !scaled) {
      Figure large = figure.times(figure.to(), factor.get());
      return money(large, unit).spanning(figure.from(), unit.to() + 1);
    }
    return money(figure, unit).spanning(figure.from(), unit.to());
  }

  /** "thirteen dollars and forty-five cents", "15 dollars 50." */
  private Reading withCents(Words words, Reading whole, Unit counted, Dollar dollar) {
    int next = words.is(whole.to(), "and") ? whole.to() + 1 : whole.to();
    Optional<Figure> cents =
        new Cardinal(lexicon, words, next, false)
            .read()
            .filter(figure -> figure.number().compareTo(Lexicon.HUNDRED) < 0);
    if (cents.isEmpty() || whole.amount().point().isEmpty()) {
      return whole;
    }
    return currencies
        .name(words, cents.get().to(), dollar)
        .filter(unit -> suits(words, cents.get(), unit, dollar))
        .filter(unit -> unit.part().compareTo(counted.part()) < 0)
        .filter(unit -> unit.assumed() || unit.code().equals(counted.code()))
        .map(unit -> lastDigit(words, plus(whole, cents.get(), unit), unit))
        .or(
            () ->
                counted.part().compareTo(BigDecimal.ONE) < 0
                    ? Optional.empty()
                    : unnamedCents(words, whole, cents.get()))
        .orElse(whole);
  }

  private static Reading plus(Reading whole, Figure cents, Unit unit) {
    return plus(whole, cents.number().multiply(unit.part()), unit.to());
  }

  /** "Five mao five": a last digit counts tenths of a unit that is itself a tenth. */
  private Reading lastDigit(Words words, Reading sum, Unit tenth) {
    Optional<Figure> digit =
        Cardinal.belowHundred(lexicon, words, tenth.to())
            .filter(figure -> figure.number().compareTo(BigDecimal.TEN) < 0)
            .filter(figure -> CLAUSE_ENDS.contains(words.form(figure.to())))
            .filter(figure -> tenth.part().compareTo(TENTH) == 0);
    return digit
        .map(figure -> plus(sum, figure.number().movePointLeft(2), figure.to()))
        .orElse(sum);
  }

  /** Two digits at the end of a clause: "15 dollars 50." */
  private static Optional<Reading> unnamedCents(Words words, Reading whole, Figure cents) {
    int after = cents.to();
    boolean ends = !words.has(after) || CLAUSE_ENDS.contains(words.form(after));
    return ends && words.form(cents.from()).matches("[0-9]{2}")
        ? Optional.of(plus(whole, cents.number().movePointLeft(2), after))
        : Optional.empty();
  }

  private static Reading plus(Reading whole, BigDecimal more, int to) {
    BigDecimal sum = whole.amount().point().orElse(BigDecimal.ZERO).add(more);
    return whole.amount(Amount.exactly(sum)).spanning(whole.from(), to);
  }

  private static Reading money(Figure figure, Unit unit) {
    return Reading.of(MentionType.MONEY, figure, "")
        .amount(figure.amount().times(unit.part()))
        .currency(unit.code(), unit.assumed());
  }
}

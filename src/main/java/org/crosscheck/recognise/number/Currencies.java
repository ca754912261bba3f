package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which currency a sign, a code of ISO 4217 or a name means at a place in a sentence. */
final class Currencies {
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** How many words away in its sentence a place may stand. */
  private static final int REACH = 25;

  private static final String GUESSED = "?";
  private static final String LOCAL_DOLLAR = "$";

  private final Lexicon lexicon;

  Currencies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the money of a document is.
   *
   * @param code what "$" means
   * @param assumed whether that was assumed
   * @param pounds whether "pounds" are money rather than a weight
   */
  record Dollar(String code, boolean assumed, boolean pounds) {}

  /**
   * A currency as a word list means it.
   *
   * @param code of ISO 4217
   * @param part how many of the currency one is: a cent is 0.01
   * @param assumed whether the words alone do not tell which currency it is
   * @param from the first word of it
   * @param to the word after it
   */
  record Unit(String code, BigDecimal part, boolean assumed, int from, int to) {}

  /** A sign, a code or a letter that means a currency. */
  Optional<Unit> sign(Words words, int at, Dollar dollar) {
    return lexicon
        .currencies
        .signs()
        .at(words, at)
        .map(match -> unit(match, dollar))
        .or(() -> code(words, at))
        .or(() -> letter(words, at));
  }

  /** A currency spelt out, such as "Canadian dollars". */
  Optional<Unit> name(Words words, int at, Dollar dollar) {
    return lexicon
        .currencies
        .names()
        .at(words, at)
        .map(match -> unit(match, dollar))
        .map(unit -> unit.to() == at + 1 ? placed(words, unit) : unit);
  }

  /** "2,000 pesos in Buenos Aires": of a name that several share the currency of that place. */
  private Unit placed(Words words, Unit unit) {
    String name = words.form(unit.from());
    for (int away = 1; away <= REACH; away++) {
      Optional<String> code = nearest(words, name, unit.from() - away, unit.to() - 1 + away);
      if (code.isPresent()) {
        return new Unit(code.get(), unit.part(), true, unit.from(), unit.to());
      }
    }
    return unit;
  }

  private Optional<String> nearest(Words words, String name, int before, int after) {
    return place(words, name, before).or(() -> place(words, name, after));
  }

  private Optional<String> place(Words words, String name, int at) {
    if (!words.capitalised(at)) {
      return Optional.empty();
    }
    return lexicon
        .currencies
        .at(name, words.form(at))
        .or(() -> lexicon.currencies.at(name, words.form(at) + " " + words.form(at + 1)));
  }

  /** A code of ISO 4217 in capitals, which may have "M" for million before it. */
  Optional<Unit> code(Words words, int at) {
    String written = words.written(at);
    if (CODES.contains(written) && !lexicon.in("not-currency-codes", words.form(at))) {
      return Optional.of(new Unit(written, BigDecimal.ONE, false, at, at + 1));
    }
    boolean millions =
        written.length() == 4 && written.startsWith("M") && CODES.contains(written.substring(1));
    return millions
        ? Optional.of(new Unit(written.substring(1), Lexicon.MILLION, false, at, at + 1))
        : Optional.empty();
  }

  /** "R200m", "N5bn", "W1,500": a capital glued to what can only be an amount. */
  private Optional<Unit> letter(Words words, int at) {
    String written = words.written(at);
    if (written.length() != 1 || !words.glued(at + 1) || words.glued(at)) {
      return Optional.empty();
    }
    return lexicon
        .currencies
        .letter(written)
        .filter(code -> words.digits(at + 1))
        .filter(code -> isLarge(words, at + 1))
        .map(code -> new Unit(code, BigDecimal.ONE, true, at, at + 1));
  }

  private boolean isLarge(Words words, int at) {
    boolean grouped = words.form(at).matches("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    boolean multiplied =
        lexicon.multiplier(words.form(at + 1), false).isPresent()
            || lexicon.abbreviation(words, at + 1).isPresent()
            || lexicon.millions(words, at + 1);
    return grouped || multiplied;
  }

  private static Unit unit(Phrases.Match match, Dollar dollar) {
    String[] meaning = match.meaning().split(" ");
    boolean guessed = meaning[meaning.length - 1].equals(GUESSED);
    boolean part = meaning.length > 1 && !guessed;
    boolean local = meaning[0].equals(LOCAL_DOLLAR);
    return new Unit(
        local ? dollar.code() : meaning[0],
        part ? new BigDecimal(meaning[1]) : BigDecimal.ONE,
        local ? dollar.assumed() : guessed,
        match.from(),
        match.to());
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Tells a number that is a year or a day of a month from one that counts something. */
final class CalendarNumbers {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private final Lexicon lexicon;

  CalendarNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Four digits without a separator, unless something shows that they count. */
  boolean isYear(Words words, Figure figure) {
    if (!isYear(words.form(figure.from())) || figure.to() != figure.from() + 1) {
      return false;
    }
    Optional<Phrases.Match> bound = lexicon.boundsBefore.before(words, figure.from());
    boolean until =
        bound.filter(match -> words.is(match.from(), "up")).isPresent()
            && lexicon.counted(words, figure.to()).isEmpty(); // "from 2010 up to 2019"
    boolean firm = bound.isPresent() && !Bounds.isWeak(bound.get()) && !until;
    boolean people = lexicon.counted(words, figure.to()).isPresent() && isRound(figure);
    return !firm && !people && !isCountedWord(words, figure.to());
  }

  private boolean isCountedWord(Words words, int at) {
    return !words.form(at).endsWith("s") && lexicon.counted(words, at).isPresent();
  }

  private static boolean isRound(Figure figure) {
    return figure.number().remainder(Lexicon.HUNDRED).signum() == 0;
  }

  static boolean isYear(String form) {
    if (!form.matches("[0-9]{4}")) {
      return false;
    }
    return isYear(new BigDecimal(form));
  }

  static boolean isYear(BigDecimal number) {
    return number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
  }

  /** "Jan. 13", "13 January", "the 7th of September", "7-9 May". */
  boolean isDay(Words words, Figure figure) {
    if (figure.number().compareTo(LAST_DAY) > 0) {
      return false;
    }
    int before = words.is(figure.from() - 1, ".") ? figure.from() - 2 : figure.from() - 1;
    int after = words.is(figure.to(), "of") ? figure.to() + 1 : figure.to();
    int past = words.dash(after) && words.digits(after + 1) ? after + 2 : after;
    return isMonth(words, before) || isMonth(words, past) || isEndOfDays(words, figure);
  }

  /** The nine in "May 7-9". */
  private boolean isEndOfDays(Words words, Figure figure) {
    int dash = figure.from() - 1;
    return words.dash(dash) && words.digits(dash - 1) && isMonth(words, dash - 2);
  }

  /** Months are capitalised, or "may" and "march" would be. */
  private boolean isMonth(Words words, int at) {
    return words.capitalised(at) && lexicon.in("months", words.form(at));
  }
}

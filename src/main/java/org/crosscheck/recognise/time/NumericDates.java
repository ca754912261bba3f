package org.crosscheck.recognise.time;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in figures: "2019-01-25", "02/22/2016", "22.04.2016", "4/22". The month comes first where
 * both readings are possible, as in most English news.
 */
final class NumericDates implements Grammar {
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})(?:[/.,](\\d{4}|\\d{2}))?");
  private static final Pattern ISO_SLASHED =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
  private static final Set<String> BEFORE_DATE =
      Set.of(
          "on", "by", "since", "until", "till", "from", "to", "between", "before", "after", "dated",
          "date");

  private final Lexicon lexicon;

  NumericDates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    if (!words.numeric(at) || lexicon.isNumbered(words.form(at - 1))) {
      return Optional.empty(); // "Image 4/15"
    }
    return dashed(words, at).or(() -> slashed(words, at)).or(() -> yearMonth(words, at));
  }

  /** Whether a date among the words may have its day first as well as its month. */
  static boolean isAmbiguous(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      Matcher slashed = SLASHED.matcher(words.form(at));
      if (slashed.matches() && areBothMonths(slashed.group(1), slashed.group(3))) {
        return true;
      }
      boolean dashed = words.is(at + 1, "-") && words.is(at + 3, "-") && words.digits(at + 4);
      if (dashed && at + 4 < to && areBothMonths(words.form(at), words.form(at + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areBothMonths(String first, String second) {
    boolean numbers = first.length() <= 2 && second.length() <= 2 && isNumber(first);
    if (!numbers || !isNumber(second)) {
      return false;
    }
    int one = Integer.parseInt(first, 10);
    int other = Integer.parseInt(second, 10);
    return one != other && one <= 12 && other <= 12;
  }

  private Optional<Match<Reference>> dashed(Words words, int at) {
    boolean glued =
        words.is(at + 1, "-")
            && words.glued(at + 1)
            && words.glued(at + 2)
            && !words.is(at - 1, "-")
            && (words.digits(at + 2) || words.word(at + 2));
    if (!glued || !words.digits(at)) {
      return Optional.empty();
    }
    boolean three =
        words.is(at + 3, "-") && words.glued(at + 3) && words.glued(at + 4) && words.digits(at + 4);
    if (!three) {
      return shortDashed(words, at);
    }
    return date(words.form(at), words.form(at + 2), words.form(at + 4))
        .map(date -> new Match<>(at + 5, date));
  }

  /** "4-22": a score or a range unless the words before it ask for a date. */
  private Optional<Match<Reference>> shortDashed(Words words, int at) {
    if (!words.in(at - 1, BEFORE_DATE)
        || !words.digits(at + 2)
        || words.form(at + 2).length() != 2) {
      return Optional.empty();
    }
    return monthAndDay(words.form(at), words.form(at + 2)).map(date -> new Match<>(at + 3, date));
  }

  private Optional<Reference> date(String first, String second, String third) {
    if (first.length() == 4) {
      return named(second).isPresent()
          ? valid(first, named(second).get(), third)
          : valid(first, second, third);
    }
    if (third.length() != 4 && third.length() != 2) {
      return Optional.empty();
    }
    String year = third.length() == 4 ? third : century(third);
    if (named(second).isPresent()) {
      return valid(year, named(second).get(), first);
    }
    return valid(year, first, second).or(() -> valid(year, second, first));
  }

  private Optional<String> named(String month) {
    return lexicon.month(month).map(Object::toString);
  }

  private static Optional<Reference> valid(String year, String month, String day) {
    boolean numbers = isNumber(month) && isNumber(day) && isNumber(year);
    if (!numbers || month.length() > 2 || day.length() > 2 || year.length() > 4) {
      return Optional.empty();
    }
    int m = Integer.parseInt(month, 10);
    int d = Integer.parseInt(day, 10);
    // the 29th of February of a common year is a slip, and stays a date that nothing places
    boolean possible = m >= 1 && m <= 12 && d >= 1 && d <= Month.of(m).maxLength();
    return possible
        ? Optional.of(CalendarDate.of(Integer.parseInt(year, 10), m, d))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Two figures of a year: up to 30 of this century, else of the last. */
  static String century(String two) {
    int year = Integer.parseInt(two, 10);
    return Digits.padded(year <= 30 ? 2000 + year : 1900 + year, 4);
  }

  private static Optional<Reference> monthAndDay(String first, String second) {
    if (first.length() > 2 || second.length() > 2) {
      return Optional.empty();
    }
    return monthDay(first, second).or(() -> monthDay(second, first));
  }

  private static Optional<Reference> monthDay(String month, String day) {
    int m = Integer.parseInt(month, 10);
    int d = Integer.parseInt(day, 10);
    return m >= 1 && m <= 12 && d >= 1 && d <= Month.of(m).maxLength()
        ? Optional.of(CalendarDate.month(m).onDay(d))
        : Optional.empty();
  }

  private Optional<Match<Reference>> slashed(Words words, int at) {
    Matcher iso = ISO_SLASHED.matcher(words.form(at));
    if (iso.matches()) {
      return valid(iso.group(1), iso.group(2), iso.group(3)).map(d -> new Match<>(at + 1, d));
    }
    Matcher slashed = SLASHED.matcher(words.form(at));
    if (!slashed.matches()) {
      return Optional.empty();
    }
    if (slashed.group(4) != null) {
      return date(slashed.group(1), slashed.group(3), slashed.group(4))
          .map(d -> new Match<>(at + 1, d));
    }
    return bareSlashed(words, at, slashed);
  }

  /** "4/22" is a date where it cannot be a fraction, "9/5" only after a word that asks for one. */
  private Optional<Match<Reference>> bareSlashed(Words words, int at, Matcher slashed) {
    boolean slash = slashed.group(2).equals("/");
    boolean clear =
        Integer.parseInt(slashed.group(3), 10) > 12
            && Integer.parseInt(slashed.group(1), 10) <= 12
            && Integer.parseInt(slashed.group(1), 10) > 3;
    boolean days = lexicon.month(words.form(at + 1)).isPresent(); // "3/4 May"
    boolean named = lexicon.holidays.at(words, at).isPresent(); // "since 9/11"
    if (!slash || days || named || (!clear && !words.in(at - 1, BEFORE_DATE))) {
      return Optional.empty();
    }
    return monthAndDay(slashed.group(1), slashed.group(3)).map(d -> new Match<>(at + 1, d));
  }

  /** "2016-11", "11-2016", with spaces or not. */
  private static Optional<Match<Reference>> yearMonth(Words words, int at) {
    boolean dash = words.is(at + 1, "-") && words.digits(at) && words.digits(at + 2);
    if (!dash || words.is(at + 3, "-") || words.is(at - 1, "-", "/")) {
      return Optional.empty();
    }
    if (words.form(at).length() == 4 && words.form(at + 2).length() == 2) {
      return monthIn(words.form(at), words.form(at + 2)).map(d -> new Match<>(at + 3, d));
    }
    return words.form(at).length() == 2 && words.form(at + 2).length() == 4
        ? monthIn(words.form(at + 2), words.form(at)).map(d -> new Match<>(at + 3, d))
        : Optional.empty();
  }

  private static Optional<Reference> monthIn(String year, String month) {
    int y = Integer.parseInt(year, 10);
    int m = Integer.parseInt(month, 10);
    return y >= 1800 && y <= 2100 && m >= 1 && m <= 12
        ? Optional.of(CalendarDate.month(m).inYear(y))
        : Optional.empty();
  }
}

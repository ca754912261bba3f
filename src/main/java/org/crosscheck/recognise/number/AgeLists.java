package org.crosscheck.recognise.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Makes ages of the numbers that share the words of one: "aged 8, 11 and 43", "a 19- and a
 * 22-year-old", "3, 5 and 7 years old".
 */
final class AgeLists {
  private static final Set<String> AGED = Set.of("aged", "ages");
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "to", "-", "\u2013");
  private static final Set<String> OTHERS =
      Set.of("other", "more", "further", "percent", "per", "year", "month", "million", "thousand");

  /** In tokens; keeps the work linear. */
  private static final int LONGEST_LIST = 30;

  private final Lexicon lexicon;
  private final AgeBearers bearers;

  AgeLists(Lexicon lexicon) {
    this.lexicon = lexicon;
    bearers = new AgeBearers(lexicon);
  }

  List<Reading> spread(Words words, List<Reading> readings) {
    List<Reading> spread = new ArrayList<>(readings);
    for (int i = 1; i < spread.size(); i++) {
      Reading before = spread.get(i - 1);
      Reading here = spread.get(i);
      boolean named = before.type() == MentionType.AGE && isNamed(words, before);
      if (named && mayBeAge(here) && joined(words, before.to(), here.from()) && ends(words, here)) {
        spread.set(i, inPeriod(words, age(here, before.unit())));
      } else if (before.type() == MentionType.AGE
          && (isThen(words, here) || isOfAnother(words, here))) {
        spread.set(i, age(here, before.unit()));
      }
    }
    for (int i = 0; i < spread.size(); i++) {
      apposed(words, spread, i);
    }
    for (int i = spread.size() - 2; i >= 0; i--) {
      Reading after = spread.get(i + 1);
      Reading here = spread.get(i);
      boolean followed = after.type() == MentionType.AGE && isFollowed(words, after);
      boolean digits = here.figure().form() == Form.DIGITS; // no "mother of two, 31,"
      if (followed && digits && mayBeAge(here) && hangs(words, here.to(), after.from())) {
        spread.set(i, age(here, after.unit()));
      }
    }
    return spread;
  }

  /**
   * "Two boys, 16 and 17, were held", "the victims were 14 and 16": as many ages as there are
   * numbers up to the next mark.
   */
  private void apposed(Words words, List<Reading> readings, int first) {
    if (!isBehindSeveral(words, readings.get(first))) {
      return;
    }
    int last = first;
    while (last + 1 < readings.size()
        && mayBeAge(readings.get(last + 1))
        && joined(words, readings.get(last).to(), readings.get(last + 1).from())) {
      last++;
    }
    if (last > first && words.stop(readings.get(last).to())) {
      for (int i = first; i <= last; i++) {
        readings.set(i, age(readings.get(i), "year"));
      }
    }
  }

  private boolean isBehindSeveral(Words words, Reading number) {
    int noun = number.from() - 2;
    String form = words.form(noun);
    boolean people =
        lexicon.in("age-bearers", Plurals.withoutEnding(form))
            || lexicon.counted(words, noun).filter(lexicon::isPeople).isPresent();
    boolean comma = words.is(noun + 1, ",");
    boolean verb = words.is(noun + 1, "were") || words.is(noun + 1, "are");
    return mayBeAge(number)
        && number.figure().form() == Form.DIGITS
        && (comma || verb)
        && lexicon.counted(words, noun).isPresent()
        && people;
  }

  /** "Aged three and 18 months". */
  private static Reading inPeriod(Words words, Reading age) {
    String period = AgeReader.PERIODS.get(words.form(age.to()));
    return period == null ? age : age.unit(period).spanning(age.from(), age.to() + 1);
  }

  /** "She was 17 when she joined and 22 when she left". */
  private static boolean isThen(Words words, Reading here) {
    return mayBeAge(here) && words.is(here.from() - 1, "and") && words.is(here.to(), "when");
  }

  /** "His son is 12 and his daughter nine", "the youngest just three": the verb is left out. */
  private boolean isOfAnother(Words words, Reading here) {
    int adverb = here.from() - 1;
    int bearer = AgeReader.ONLY.contains(words.form(adverb)) ? adverb - 1 : adverb;
    boolean superlative = AgeBearers.isPerson(words, bearer) && words.is(bearer - 1, "the");
    return mayBeAge(here)
        && words.stop(here.to())
        && (superlative || bearers.isDetermined(words, bearer));
  }

  /** "Aged 8", or one of a list that began so. */
  private static boolean isNamed(Words words, Reading age) {
    int at = age.from();
    int first = Math.max(0, at - LONGEST_LIST);
    while (at > first && !AGED.contains(words.form(at))) {
      if (words.is(at, "of") && AGED.contains(words.form(at - 1))) {
        return true; // "the ages of 5 and 11"
      }
      if (!words.digits(at) && !JOINTS.contains(words.form(at)) && !words.letters(at)) {
        return false;
      }
      if (words.letters(at) && !JOINTS.contains(words.form(at)) && at < age.from()) {
        return false;
      }
      at--;
    }
    return AGED.contains(words.form(at));
  }

  /** "22-year-old", or one of a list that ends so: it hangs on a hyphen, or on the list. */
  private static boolean isFollowed(Words words, Reading age) {
    return words.form(age.to() - 1).startsWith("old")
        || words.hyphen(age.to())
        || JOINTS.contains(words.form(age.to()));
  }

  private static boolean mayBeAge(Reading reading) {
    return reading.type() == MentionType.NUMBER
        && reading.unit().isEmpty()
        && (reading.figure().form() == Form.DIGITS || reading.figure().form() == Form.WORDS)
        && AgeReader.isAge(reading.figure());
  }

  private static boolean joined(Words words, int from, int to) {
    return from < to && to - from <= 2 && areJoints(words, from, to);
  }

  private static boolean areJoints(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!JOINTS.contains(words.form(at))) {
        return false;
      }
    }
    return true;
  }

  /** "aged 12 and 15." but not "aged 12 and 15 others". */
  private boolean ends(Words words, Reading reading) {
    int next = reading.to();
    return !words.letters(next)
        || AgeReader.PERIODS.containsKey(words.form(next))
        || (lexicon.counted(words, next).isEmpty() && !OTHERS.contains(words.form(next)));
  }

  /** The hyphen of "19- and 22-year-old" may be missing: "19 and 22 years old". */
  private static boolean hangs(Words words, int from, int to) {
    int at = words.pastHyphen(from);
    int end = words.article(to - 1) ? to - 1 : to;
    return joined(words, at, end);
  }

  private static Reading age(Reading number, String unit) {
    return Reading.of(MentionType.AGE, number.figure(), unit)
        .amount(number.amount())
        .spanning(number.from(), number.to());
  }
}

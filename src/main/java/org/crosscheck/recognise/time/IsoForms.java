package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as ISO 8601 and canonical forms write them: "2019-01-23T21:00", "2019-01-23/2019-01-25",
 * "2019-01/2019-03".
 */
final class IsoForms {
  /** No form has more tokens, as the tokeniser cuts them. */
  private static final int LONGEST = 20;

  private static final String DATE =
      "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d))?)?)?)?";
  private static final Pattern FORM = Pattern.compile(DATE + "(?:/" + DATE + ")?");
  private static final int GROUPS = 6;

  private IsoForms() {}

  /** Instants, and two dates or instants with a stroke; plain dates are read elsewhere. */
  static Optional<Match<Reference>> at(Words words, int at) {
    if (!words.digits(at) || words.form(at).length() != 4 || !words.glued(at + 1)) {
      return Optional.empty();
    }
    String run = words.glued(at, LONGEST);
    Matcher form = FORM.matcher(run);
    if (!form.lookingAt() || !ends(run, form.end())) {
      return Optional.empty();
    }
    boolean two = form.group(GROUPS + 1) != null;
    boolean instant = form.group(4) != null;
    if (!two && !instant) {
      return Optional.empty();
    }
    int end = words.after(at, form.end());
    return reference(form, 0)
        .flatMap(
            first ->
                two
                    ? reference(form, GROUPS).map(last -> (Reference) new Range(first, last))
                    : Optional.of(first))
        .map(time -> new Match<>(end, time));
  }

  private static boolean ends(String run, int end) {
    return end >= run.length() || !Character.isLetterOrDigit(run.charAt(end));
  }

  private static Optional<Reference> reference(Matcher form, int from) {
    int month = number(form, from + 2).orElse(1);
    int day = number(form, from + 3).orElse(1);
    boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    CalendarDate year = CalendarDate.year(number(form, from + 1).orElse(0));
    CalendarDate inMonth = number(form, from + 2).map(year::inMonth).orElse(year);
    CalendarDate date = number(form, from + 3).map(inMonth::onDay).orElse(inMonth);
    return valid ? clock(form, from, date) : Optional.empty();
  }

  private static Optional<Reference> clock(Matcher form, int from, CalendarDate date) {
    Optional<Integer> hour = number(form, from + 4);
    if (hour.isEmpty()) {
      return Optional.of(date);
    }
    int minute = number(form, from + 5).orElse(0);
    int second = number(form, from + 6).orElse(-1);
    boolean valid = hour.get() <= 24 && minute <= 59 && second <= 59;
    return valid
        ? Optional.of(new ClockTime(hour.get(), minute, second, true, Optional.of(date)))
        : Optional.empty();
  }

  private static Optional<Integer> number(Matcher form, int group) {
    return Optional.ofNullable(form.group(group)).map(digits -> Integer.valueOf(digits, 10));
  }
}

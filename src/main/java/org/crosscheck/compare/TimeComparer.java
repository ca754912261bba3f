package org.crosscheck.compare;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.finding.Relation;
import org.crosscheck.text.WordLists;

/**
 * Compares two times of one event. "Tuesday" and 26 December are consistent when they are one day;
 * "in December" is imprecise beside either, and so is "around noon" beside 12:10. Monday and
 * Tuesday contradict each other, and so do 12:13 and 12:20.
 */
final class TimeComparer implements Comparer<TimeValue> {
  /** How far from the time named "around 9 p.m." may be. */
  private static final Duration AROUND = Duration.ofMinutes(30);

  /** The shortest part of a day that has a name: an evening, a night. */
  private static final Duration PART = Duration.ofHours(2);

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** TIMEX3 has X for each digit that the text leaves open. */
  private static final String ANY_YEAR = "XXXX-";

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?is)(?:from|between)?\\s*[^.;]{0,30}?\\d{4}\\s*(?:to|until|till|through|and|-|\u2013|\u2014)\\s*[^.;]{0,30}?\\d{2,4}");

  private final FigureTimes times;
  private final Set<String> portions;

  TimeComparer(WordLists lists) {
    portions = Set.copyOf(lists.words("time-portions"));
    times = new FigureTimes(lists);
  }

  @Override
  public Relation compare(Side<TimeValue> a, Side<TimeValue> b) {
    String both = a.words() + " and " + b.words();
    if (a.value().interval().isEmpty() || b.value().interval().isEmpty()) {
      return unanchored(a.value().timex(), b.value().timex(), both);
    }
    Interval first = a.value().interval().get();
    Interval second = b.value().interval().get();
    if (first.equals(second)) {
      return Relation.consistent(both + " are one time");
    }
    if (isPartOfDay(first, second)) {
      return Relation.consistent(both + " are one day");
    }
    if (Nearness.meet(first, second) && isFromTo(a) && isFromTo(b)) {
      return Relation.divergent(both + " begin or end at other times");
    }
    if (Nearness.meet(first, second)) {
      return Relation.imprecise(both + " can both hold: one is more exact");
    }
    if (Nearness.meet(loose(a, first), loose(b, second))) {
      return Relation.imprecise(both + " can both hold: one has no sharp edges");
    }
    if (weeksApart(a, first, b, second)) {
      return sayPast(a.claim(), b.claim())
          ? Relation.consistent(
              both + " are one weekday, and only the dates of the articles put it weeks apart")
          : Relation.indeterminate(
              both + ": the same weekday, counted from articles that are dated weeks apart");
    }
    if (times.isMoment(a.claim()) || times.isMoment(b.claim())) {
      return Relation.scopeDiffers(both + " say when figures stood so, and not when it happened");
    }
    return apart(a, b, Nearness.between(first, second), both);
  }

  /**
   * Whether both name one weekday without a date, and only the dates of publication, which may be
   * those of copies, put them into different weeks.
   */
  private static boolean weeksApart(
      Side<TimeValue> a, Interval first, Side<TimeValue> b, Interval second) {
    boolean dated = isDated(a) && isDated(b);
    return !dated
        && first.firstDay().getDayOfWeek() == second.firstDay().getDayOfWeek()
        && !first.firstDay().equals(second.firstDay());
  }

  /** Times of articles that have no date. */
  private static Relation unanchored(String a, String b, String both) {
    if (a.equals(b)) {
      return Relation.consistent(both + " are the same words");
    }
    return neverMeet(a, b)
        ? Relation.contradiction(both + " are not one time, whenever they were")
        : Relation.indeterminate(both + ": nothing in the texts anchors one of the times");
  }

  /**
   * Whether two times that nothing anchors cannot be one. What both leave open leaves room; but
   * 4:17 and 4:37 of a Monday, or 15 and 18 February, are not one time in whatever week or year.
   */
  static boolean neverMeet(String a, String b) {
    return a.startsWith(ANY_YEAR) && !a.equals(b) && mask(a).equals(mask(b));
  }

  private static String mask(String timex) {
    return DIGIT.matcher(timex).replaceAll("0");
  }

  /** "from 2009 to 2013" names both its ends; whoever names another end contradicts. */
  private static boolean isFromTo(Side<TimeValue> side) {
    return FROM_TO.matcher(side.claim().provenance().words()).matches();
  }

  /** "late November" has no sharp edges: half of its length more on either side is the same. */
  private Interval loose(Side<TimeValue> side, Interval time) {
    String words = side.claim().provenance().words().toLowerCase(Locale.ROOT);
    boolean vague = WORD.matcher(words).results().anyMatch(word -> portions.contains(word.group()));
    if (!vague) {
      return time;
    }
    Duration margin = Duration.between(time.from(), time.to()).dividedBy(2);
    return new Interval(time.from().minus(margin), time.to().plus(margin));
  }

  /** What is planned for a weekday may be put off by a week. */
  private static boolean sayPast(Claim a, Claim b) {
    return a.modality() != Modality.PLANNED && b.modality() != Modality.PLANNED;
  }

  /** A day and a part of it, or two parts of it that meet: "Sunday" and "Sunday night". */
  private static boolean isPartOfDay(Interval a, Interval b) {
    return Nearness.meet(a, b)
        && a.firstDay().equals(b.firstDay())
        && a.lastDay().equals(b.lastDay())
        && a.firstDay().equals(a.lastDay())
        && isLong(a)
        && isLong(b);
  }

  /** Longer than a time of day that is named by the clock. */
  private static boolean isLong(Interval time) {
    return Duration.between(time.from(), time.to()).compareTo(PART) >= 0;
  }

  private static boolean isDated(Side<TimeValue> side) {
    return side.claim().provenance().words().chars().anyMatch(Character::isDigit);
  }

  private static Relation apart(Side<TimeValue> a, Side<TimeValue> b, Duration gap, String both) {
    boolean about = a.value().bound() != Bound.EXACT || b.value().bound() != Bound.EXACT;
    if (about && gap.compareTo(AROUND) <= 0) {
      return Relation.imprecise(both + " can both hold: one is approximate");
    }
    return about && gap.compareTo(Duration.ofDays(1)) < 0
        ? Relation.divergent(both + " are further apart than rounding explains")
        : Relation.contradiction(both + " are not one time");
  }

  /** How two intervals lie to each other. */
  static final class Nearness {
    private Nearness() {}

    static boolean meet(Interval a, Interval b) {
      return a.overlaps(b) || a.contains(b) || b.contains(a);
    }

    /** The time between the end of the earlier and the start of the later. */
    static Duration between(Interval a, Interval b) {
      Duration forward = Duration.between(a.to(), b.from());
      return forward.isNegative() ? Duration.between(b.to(), a.from()).abs() : forward;
    }
  }
}

package org.crosscheck.align;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.text.Blanks;

/**
 * Judges dates and deadlines by what the sentences share: there is no head noun to go by. Times
 * that cannot be one time need much more in common than times that can. The day of what the story
 * is about is one fact, however it is told; a time of day and a bare day are two.
 */
final class TimeLikeness implements Likeness {
  private static final Duration CLOSE = Duration.ofMinutes(20);
  private static final double DEMANDED = 0.2;
  private static final double SAME_DEED = 0.5;
  private static final double OWN_DAY = 0.2;
  private static final int DEED = 2;
  private static final int DAY = 24;

  /** So many days apart two days are hardly of one deed, misdated by somebody. */
  private static final int MISDATED = 10;

  /** So many days further off a deadline is another one. */
  private static final int NEAR = 3;

  private static final Pattern COUNTED_FROM_HERE =
      Pattern.compile("(?i)\\b(?:last|latest|previous|next|earlier)\\b[^.;:]*$");

  private static final int BEFORE = 40;

  private final MainDay day;

  TimeLikeness(MainDay day) {
    this.day = day;
  }

  @Override
  public String voice(Claim claim) {
    boolean wholeDay = interval(claim).filter(Interval::isWholeDay).isPresent();
    return wholeDay ? claim.value().canonical() : claim.id();
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    if (!a.event().equals(b.event()) && !event(a).equals(event(b))) {
      return Judgement.never("one is about another event");
    }
    if (a.sameSource(b) && agreement(a.claim(), b.claim()) <= 0 && !areRivals(a, b)) {
      return Judgement.never("one article tells them apart");
    }
    if (isPutOff(a) != isPutOff(b) && agreement(a.claim(), b.claim()) <= 0) {
      return Judgement.never("one is the time to which it was put off, the other is not");
    }
    if (day.isGivenBy(a) && day.isGivenBy(b)) {
      return Judgement.of(0.8, "both give the day of what the story is about");
    }
    Scale scale = new Scale();
    scale.add(a.likeness(b), "the sentences share rare words");
    if (a.sharesPredicate(b)) {
      scale.add(0.15, "both speak of the same happening");
    }
    if (a.sharesNearest(b)) {
      scale.add(0.1, "the words next to the times are the same");
    }
    if (a.happening().isOnlySaid(b.happening())) {
      scale.add(-0.15, "one is when something was said");
    }
    scale.add(0.1 * Math.min(2, a.sharedCentral(b)), "both speak of what most articles begin with");
    double agreement = agreement(a.claim(), b.claim());
    boolean deed = sameDeed(a, b) || sameHour(a, b);
    if (agreement < 0 && !a.sharesPredicate(b) && !deed) {
      return Judgement.of(
          -1, "the times cannot be one time, and nothing says that one thing happened");
    }
    String times = agreement > 0 ? "the times can be one time" : "the times cannot be one time";
    scale.add(agreement < 0 && deed ? SAME_DEED : 0, "both tell the same deed");
    boolean demanded = areDeadlines(a, b) && agreement > 0 && shareDeed(a, b);
    scale.add(demanded ? DEMANDED : 0, "both tell by when one thing must be done");
    scale.add(isDayOfItsOwn(a, b) ? OWN_DAY : 0, "no other day of the story is this one");
    return scale.add(agreement, times).judgement();
  }

  /** A year that is itself the time told is that of no other event. */
  private static String event(Profile profile) {
    boolean own = interval(profile.claim()).filter(TimeLikeness::isYear).isPresent();
    return own && profile.claim().provenance().words().contains(profile.event())
        ? ""
        : profile.event();
  }

  /** "Postponed until June", of which another article may say by when it was due. */
  private static boolean isPutOff(Profile profile) {
    return profile.claim().value() instanceof DeadlineValue
        && profile.claim().scope().basis().isPresent();
  }

  /**
   * Whether both name a day, or a year, that lies well before they were published and is not the
   * one of what the story is about. Seldom did two things of one story happen on such a day.
   */
  private boolean isDayOfItsOwn(Profile a, Profile b) {
    Optional<Interval> first = interval(a.claim());
    return first.isPresent()
        && first.equals(interval(b.claim()))
        && (MainDay.isDay(first.get()) || isYear(first.get()))
        && !day.is(first.get())
        && isPast(first.get(), a)
        && isPast(first.get(), b);
  }

  private static boolean isYear(Interval interval) {
    return interval.firstDay().getDayOfYear() == 1
        && interval.lastDay().equals(interval.firstDay().plusYears(1).minusDays(1));
  }

  private static boolean isPast(Interval interval, Profile profile) {
    return profile
        .claim()
        .provenance()
        .source()
        .published()
        .filter(told -> interval.lastDay().isBefore(told.at().toLocalDate().minusDays(1)))
        .isPresent();
  }

  private static boolean areDeadlines(Profile a, Profile b) {
    return a.claim().value() instanceof DeadlineValue && b.claim().value() instanceof DeadlineValue;
  }

  private static boolean shareDeed(Profile a, Profile b) {
    return !Collections.disjoint(a.happening().deeds(), b.happening().deeds());
  }

  /** Whether the same verb and another word, no name, stand next to both, whole days apart. */
  private static boolean sameDeed(Profile a, Profile b) {
    return (areDaysApart(a, b) || areHoursApart(a, b) || areYearsApart(a, b))
        && !Collections.disjoint(a.happening().deeds(), b.happening().deeds())
        && !isOfItsArticle(a)
        && !isOfItsArticle(b)
        && (a.sharedCentral(b) >= DEED
            || a.happening().words().stream()
                    .filter(b.happening().words()::contains)
                    .filter(word -> !isName(word, a) || !isName(word, b))
                    .limit(DEED)
                    .count()
                == DEED);
  }

  /** "The navy said the ship was seized on Saturday, its owner said on Sunday". */
  private static boolean areRivals(Profile a, Profile b) {
    return a.hasOtherSpeaker(b) && sameDeed(a, b);
  }

  private static boolean areDaysApart(Profile a, Profile b) {
    Optional<Interval> first = interval(a.claim()).filter(TimeLikeness::isOnOneDay);
    Optional<Interval> second = interval(b.claim()).filter(TimeLikeness::isOnOneDay);
    return first.isPresent()
        && second.isPresent()
        && (areDays(first.get(), second.get()) || areDayAndHour(first.get(), second.get()))
        && Math.abs(ChronoUnit.DAYS.between(first.get().firstDay(), second.get().firstDay()))
            <= MISDATED;
  }

  private static boolean areDays(Interval a, Interval b) {
    return MainDay.isDay(a) && MainDay.isDay(b);
  }

  /** "On Sunday", "at 10 a.m. on Saturday"; of one day they would be two times. */
  private static boolean areDayAndHour(Interval a, Interval b) {
    return isClock(a) != isClock(b) && !a.firstDay().equals(b.firstDay());
  }

  private static boolean isOnOneDay(Interval interval) {
    return interval.firstDay().equals(interval.lastDay());
  }

  /** Two times of day of what the story is about: "the blast was at 8:15", "it blew up at 8:45". */
  private static boolean sameHour(Profile a, Profile b) {
    return areHoursApart(a, b)
        && a.happening().ofStory()
        && b.happening().ofStory()
        && a.happening().words().stream()
            .filter(b.happening().words()::contains)
            .anyMatch(word -> !isName(word, a) || !isName(word, b));
  }

  /** Two times of day within one day. */
  private static boolean areHoursApart(Profile a, Profile b) {
    Optional<Interval> first = interval(a.claim()).filter(TimeLikeness::isClock);
    Optional<Interval> second = interval(b.claim()).filter(TimeLikeness::isClock);
    return first.isPresent()
        && second.isPresent()
        && Duration.between(first.get().from(), second.get().from()).abs().toHours() < DAY;
  }

  /** Two years, each named by itself: "opened in 1967", "opened in 1971". */
  private static boolean areYearsApart(Profile a, Profile b) {
    Optional<Interval> first = interval(a.claim()).filter(TimeLikeness::isYear);
    Optional<Interval> second = interval(b.claim()).filter(TimeLikeness::isYear);
    return first.isPresent()
        && second.isPresent()
        && Math.abs(first.get().firstDay().getYear() - second.get().firstDay().getYear())
            <= MISDATED;
  }

  /** "since our last report on 7 August": of every report another one is the last. */
  private static boolean isOfItsArticle(Profile profile) {
    return COUNTED_FROM_HERE.matcher(profile.claim().provenance().before(BEFORE)).find();
  }

  private static boolean isName(String stem, Profile profile) {
    return profile.claim().context().names().stream()
        .flatMap(name -> Blanks.split(name).stream())
        .anyMatch(word -> Stems.of(word).equals(stem));
  }

  private static double agreement(Claim a, Claim b) {
    if (a.value() instanceof DeadlineValue first && b.value() instanceof DeadlineValue second) {
      return areFarApart(first, second) ? 0 : 0.3;
    }
    Optional<Interval> first = interval(a);
    Optional<Interval> second = interval(b);
    if (first.isEmpty() || second.isEmpty()) {
      return a.value().canonical().equals(b.value().canonical()) ? 0.1 : 0;
    }
    return agreement(first.get(), second.get());
  }

  /** Two terms of one demand are told with a few days between them, seldom with weeks. */
  private static boolean areFarApart(DeadlineValue a, DeadlineValue b) {
    return a.due().isPresent()
        && b.due().isPresent()
        && (isFarBefore(a.due().get(), b.due().get()) || isFarBefore(b.due().get(), a.due().get()));
  }

  private static boolean isFarBefore(Interval a, Interval b) {
    return a.lastDay().plusDays(NEAR).isBefore(b.firstDay());
  }

  private static double agreement(Interval a, Interval b) {
    boolean clock = isClock(a);
    if (clock != isClock(b) && MainDay.length(a).plus(MainDay.length(b)).toHours() >= 24) {
      return -0.3;
    }
    if (a.equals(b)) {
      return 0.25;
    }
    if (a.overlaps(b)) {
      return 0.15;
    }
    Duration gap = Duration.between(a.from(), b.from()).abs();
    return clock && isClock(b) && gap.compareTo(CLOSE) <= 0 ? 0.05 : -0.3;
  }

  private static boolean isClock(Interval interval) {
    return MainDay.length(interval).compareTo(MainDay.CLOCK) < 0;
  }

  private static Optional<Interval> interval(Claim claim) {
    return claim.value() instanceof TimeValue time ? time.interval() : Optional.empty();
  }
}

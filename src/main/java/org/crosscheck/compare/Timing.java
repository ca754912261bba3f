package org.crosscheck.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Scope;
import org.crosscheck.compare.FigureTimes.Standing;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Publication;
import org.crosscheck.text.WordLists;

/**
 * Which of two figures is the later one, and how that is known. What the texts say outright goes
 * before the dates of publication: that a figure is an earlier one, or when it stood so ("as of 7
 * August"). Where a date is missing or both fall on one day without times of day, the times that
 * the figures are for decide, and last that one article tells of a rise.
 */
final class Timing {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private static final Set<String> BECOMING_MISSING =
      Set.of("go", "vanish", "disappear", "sweep", "wash", "lose", "bury");

  private final FigureTimes times;

  Timing(WordLists lists) {
    times = new FigureTimes(lists);
  }

  /**
   * One claim before another.
   *
   * @param ground how that is known, for a reader: "published on 2 May 2020, after 1 May 2020"
   */
  record Order(Claim earlier, Claim later, String ground) {}

  /** The order that is left where no article calls a figure an earlier one itself. */
  Optional<Order> order(Claim a, Claim b) {
    return asOf(a, b).or(() -> published(a, b)).or(() -> periods(a, b)).or(() -> risen(a, b));
  }

  /** Whether an article gives the figure as an earlier one. */
  boolean isOvertaken(Claim claim) {
    return times.standing(claim) == Standing.OLD;
  }

  /** Whether an article gives the figure as what a count has come to: "has risen to 14". */
  boolean hasChanged(Claim claim) {
    return times.standing(claim) == Standing.NOW;
  }

  /** Whether an article gives the figure as one that nobody has counted. */
  boolean isForecast(Claim claim) {
    return times.standing(claim) == Standing.FORECAST;
  }

  /** The order where an article itself gives one of the figures as overtaken. */
  Optional<Order> told(Claim a, Claim b) {
    boolean first = isOvertaken(a);
    boolean second = isOvertaken(b);
    if (first == second) {
      return Optional.empty();
    }
    Claim earlier = first ? a : b;
    return Optional.of(
        new Order(
            earlier,
            first ? b : a,
            "the article that has it gives it as an earlier figure itself"));
  }

  /** The order of the times at which the figures stood so, as their own sentences say. */
  private Optional<Order> asOf(Claim a, Claim b) {
    return isAsOf(a) && isAsOf(b) && Scopes.ownPeriods(a.scope(), b.scope())
        ? periods(a, b)
        : Optional.empty();
  }

  /** "the toll rose to 42 on Tuesday" says when it was 42, "42 died on Tuesday" when they died. */
  boolean isAsOf(Claim claim) {
    return Scopes.ownWords(claim.scope()).filter(words -> times.isAsOf(words, claim)).isPresent()
        || hasChanged(claim)
        || isState(claim);
  }

  /** Who "was missing on Friday" need not have vanished on that day. */
  private static boolean isState(Claim claim) {
    return claim.type() == ClaimType.MISSING
        && Collections.disjoint(claim.context().predicate(), BECOMING_MISSING);
  }

  /** Whether both sentences say when their figures stood so, and not when it happened. */
  boolean stoodAtTimes(Claim a, Claim b) {
    return isAsOf(a) && isAsOf(b);
  }

  private static Optional<Order> periods(Claim a, Claim b) {
    Optional<Interval> first = a.scope().period().flatMap(Scope.Period::interval);
    Optional<Interval> second = b.scope().period().flatMap(Scope.Period::interval);
    if (first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get())) {
      return Optional.empty();
    }
    boolean before = first.get().from().isBefore(second.get().from());
    Claim earlier = before ? a : b;
    Claim later = before ? b : a;
    return Optional.of(
        new Order(
            earlier, later, "one is for " + period(later) + ", the other for " + period(earlier)));
  }

  private static String period(Claim claim) {
    return claim
        .scope()
        .period()
        .map(period -> Wording.marked(Blanks.single(period.words().strip())) + day(period))
        .orElse("another time");
  }

  /** " (12 August 2018)" where the words alone do not say it. */
  private static String day(Scope.Period period) {
    boolean dated = period.words().chars().anyMatch(Character::isDigit);
    return period
        .interval()
        .filter(interval -> !dated && interval.firstDay().equals(interval.lastDay()))
        .map(interval -> " (" + DAY.format(interval.firstDay()) + ")")
        .orElse("");
  }

  private static Optional<Order> published(Claim a, Claim b) {
    Optional<Publication> first = a.provenance().source().published();
    Optional<Publication> second = b.provenance().source().published();
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    boolean fine = first.get().timed() && second.get().timed();
    LocalDate day = first.get().at().toLocalDate();
    LocalDate other = second.get().at().toLocalDate();
    int order = fine ? first.get().at().compareTo(second.get().at()) : day.compareTo(other);
    if (order == 0) {
      return Optional.empty();
    }
    boolean sameDay = day.equals(other);
    Publication later = order < 0 ? second.get() : first.get();
    Publication earlier = order < 0 ? first.get() : second.get();
    String ground = "published on " + shown(later, sameDay) + ", after " + shown(earlier, sameDay);
    return Optional.of(new Order(order < 0 ? a : b, order < 0 ? b : a, ground));
  }

  private static String shown(Publication publication, boolean minute) {
    return (minute ? MINUTE : DAY).format(publication.at())
        + (publication.basis() == Publication.Basis.INFERRED ? " (inferred)" : "");
  }

  /** Without any date: the article that tells of a rise has the later figure. */
  private Optional<Order> risen(Claim a, Claim b) {
    boolean first = hasChanged(a);
    boolean second = hasChanged(b);
    if (first == second) {
      return Optional.empty();
    }
    return Optional.of(
        new Order(first ? b : a, first ? a : b, "its article tells of a count that has changed"));
  }
}

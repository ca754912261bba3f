package org.crosscheck.compare;

import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Scope;
import org.crosscheck.text.Blanks;

/**
 * Says whether two claims are limited so differently that they need not agree: other people, other
 * basis of counting, or times that do not meet. Of two periods one of which lies in the other
 * neither silences a difference: a toll "since Tuesday" and one of "this week" are still shown.
 */
final class Scopes {
  private Scopes() {}

  /** The difference in words; empty if the scopes do not separate the claims. */
  static Optional<String> separating(Scope a, Scope b) {
    return population(a, b).or(() -> basis(a, b)).or(() -> period(a, b));
  }

  private static Optional<String> population(Scope a, Scope b) {
    if (same(a.population(), b.population())) {
      return Optional.empty();
    }
    return Optional.of(
        "one counts " + named(a.population()) + ", the other " + named(b.population()));
  }

  private static String named(Optional<String> population) {
    return population.orElse("all");
  }

  private static Optional<String> basis(Scope a, Scope b) {
    if (a.basis().isEmpty() || b.basis().isEmpty() || same(a.basis(), b.basis())) {
      return Optional.empty();
    }
    return Optional.of("one is " + a.basis().get() + ", the other " + b.basis().get());
  }

  /** "Five people, including the gunman" beside a figure that does not say whether he is in it. */
  static boolean oneHasAttacker(Scope a, Scope b) {
    return isOfAttacker(a.basis()) != isOfAttacker(b.basis());
  }

  private static boolean isOfAttacker(Optional<String> basis) {
    return basis.filter(words -> words.endsWith("the attacker")).isPresent();
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.map(Scopes::lower).equals(b.map(Scopes::lower));
  }

  private static String lower(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> period(Scope a, Scope b) {
    Optional<Interval> first = own(a);
    Optional<Interval> second = own(b);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    String both =
        "one is for “"
            + ownWords(a).orElse("another time")
            + "”, the other for “"
            + ownWords(b).orElse("another time")
            + "”";
    if (first.get().overlaps(second.get())) {
      return areQuarterAndYear(first.get(), second.get()) ? Optional.of(both) : Optional.empty();
    }
    return weeksApart(a, b) ? Optional.empty() : Optional.of(both + ", and these do not meet");
  }

  /** What a company earns in a quarter is a part of what it earns in the year. */
  private static boolean areQuarterAndYear(Interval a, Interval b) {
    return (a.isQuarter() && b.isYear()) || (a.isYear() && b.isQuarter());
  }

  /**
   * Whether both name one weekday without a date, and only the dates of publication, which may be
   * those of copies, put them into different weeks.
   */
  private static boolean weeksApart(Scope a, Scope b) {
    Optional<Interval> first = own(a);
    Optional<Interval> second = own(b);
    return first.isPresent()
        && second.isPresent()
        && !dated(a)
        && !dated(b)
        && first.get().firstDay().getDayOfWeek() == second.get().firstDay().getDayOfWeek()
        && !first.get().firstDay().equals(second.get().firstDay());
  }

  private static boolean dated(Scope scope) {
    return ownWords(scope).orElse("").chars().anyMatch(Character::isDigit);
  }

  /** Whether both give a period of their own. */
  static boolean ownPeriods(Scope a, Scope b) {
    return own(a).isPresent() && own(b).isPresent();
  }

  /** Whether both give periods that are not one, or places that are not one. */
  static boolean differ(Scope a, Scope b) {
    boolean periods =
        a.period().isPresent()
            && b.period().isPresent()
            && !interval(a).equals(interval(b))
            && !(a.period().get().inherited() && b.period().get().inherited());
    return periods
        || (a.place().isPresent() && b.place().isPresent() && !same(a.place(), b.place()));
  }

  private static Optional<Interval> interval(Scope scope) {
    return scope.period().flatMap(Scope.Period::interval);
  }

  /**
   * Whether both give a period of their own sentence and not the same one, one of them longer than
   * a day: a toll "since Tuesday" beside one "in two days". What a day or an hour is named for is
   * when it happened, not how long was counted.
   */
  static boolean periodsDiffer(Scope a, Scope b) {
    Optional<Object> first = ownPeriod(a);
    Optional<Object> second = ownPeriod(b);
    return first.isPresent()
        && second.isPresent()
        && !first.equals(second)
        && (isWindow(a) || isWindow(b));
  }

  private static boolean isWindow(Scope scope) {
    Optional<Interval> own = own(scope);
    return own.isEmpty() || !own.get().firstDay().equals(own.get().lastDay());
  }

  /** A period that another sentence gives is too weak a ground to call two claims different. */
  static Optional<Interval> own(Scope scope) {
    return scope.period().filter(period -> !period.inherited()).flatMap(Scope.Period::interval);
  }

  /** A period of the claim's own sentence: its interval, or its words where nothing resolves it. */
  static Optional<Object> ownPeriod(Scope scope) {
    return ownWords(scope).map(words -> own(scope).<Object>map(i -> i).orElse(lower(words)));
  }

  /** The words of a period that stands in the claim's own sentence. */
  static Optional<String> ownWords(Scope scope) {
    return scope
        .period()
        .filter(period -> !period.inherited())
        .map(period -> Blanks.single(period.words().strip()))
        .filter(words -> !words.isEmpty());
  }
}

package org.crosscheck.compare;

import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Scope;

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

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.map(Scopes::lower).equals(b.map(Scopes::lower));
  }

  private static String lower(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> period(Scope a, Scope b) {
    Optional<Interval> first = own(a);
    Optional<Interval> second = own(b);
    if (first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "one is for “"
            + ownWords(a).orElse("another time")
            + "”, the other for “"
            + ownWords(b).orElse("another time")
            + "”, and these do not meet");
  }

  /** Whether at least one gives a period of its own and the other not the same. */
  static boolean periodsDiffer(Scope a, Scope b) {
    return !own(a).equals(own(b));
  }

  /** A period that another sentence gives is too weak a ground to call two claims different. */
  private static Optional<Interval> own(Scope scope) {
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
        .map(period -> period.words().strip().replaceAll("\\s+", " "))
        .filter(words -> !words.isEmpty());
  }
}

package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Runs the patterns that a sentence could match. */
final class Sweep {
  private final Reading reading;
  private final Matcher matcher;
  private final IdentityHashMap<Pattern, Cover> vetoes = new IdentityHashMap<>();
  private final Triggers triggers;

  /** What the sentence meets of what patterns require; known when it was first asked for. */
  private @Nullable BitSet met;

  Sweep(Reading reading, Triggers triggers) {
    this.reading = reading;
    this.triggers = triggers;
    matcher = new Matcher(reading);
  }

  RuleBook.Matches run(Triggers.Candidates candidates) {
    Map<String, Map<Span, Match>> best = new LinkedHashMap<>();
    Map<String, Long> stepsByRule = new HashMap<>();
    for (Triggers.Armed armed : candidates.patterns()) {
      long before = matcher.steps();
      for (Matcher.Found found : matcher.all(armed.pattern().program())) {
        Optional<Match> match = Account.of(armed.rule(), found, reading);
        if (match.isPresent() && !forbidden(match.get())) {
          best.computeIfAbsent(armed.rule().id(), any -> new LinkedHashMap<>())
              .merge(match.get().value(), match.get(), Sweep::better);
        }
      }
      stepsByRule.merge(armed.rule().id(), matcher.steps() - before, Long::sum);
    }
    List<Match> matches = new ArrayList<>();
    best.values().forEach(byValue -> matches.addAll(outermost(byValue.values())));
    matches.sort(
        Comparator.comparing(Match::value)
            .thenComparing(match -> match.rule().id())
            .thenComparing(Match::span));
    return new RuleBook.Matches(
        reading.sentence(), matches, matcher.steps() + candidates.steps(), stepsByRule);
  }

  /** A match whose value lies inside another's is a part of it: "Peru" in "Chile and Peru". */
  private static List<Match> outermost(Collection<Match> matches) {
    List<Match> kept = new ArrayList<>();
    for (Match match : matches.stream().sorted(Comparator.comparing(Match::value)).toList()) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).value().contains(match.value())) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** Of two matches of a rule for one value the one that skips fewer words, then the longer. */
  private static Match better(Match one, Match other) {
    int bySkipped = Integer.compare(one.skipped(), other.skipped());
    int byLength = Integer.compare(other.span().length(), one.span().length());
    return bySkipped < 0 || (bySkipped == 0 && byLength <= 0) ? one : other;
  }

  private boolean forbidden(Match match) {
    for (Pattern unless : match.rule().unless()) {
      if (triggers.mayMatch(unless, met()) && forbids(unless, match.span(), match.value())) {
        return true;
      }
    }
    return false;
  }

  private BitSet met() {
    BitSet known = met;
    if (known == null) {
      known = triggers.met(reading);
      met = known;
    }
    return known;
  }

  /** A negative pattern that marks a value forbids that value alone, and else what it overlaps. */
  boolean forbids(Pattern unless, Span span, Span value) {
    return cover(unless).overlaps(unless.captures().contains(Account.VALUE) ? value : span);
  }

  private Cover cover(Pattern unless) {
    return vetoes.computeIfAbsent(unless, any -> new Cover(spans(unless)));
  }

  private List<Span> spans(Pattern pattern) {
    return matcher.all(pattern.program()).stream()
        .map(
            found ->
                Account.captured(Account.VALUE, found, reading)
                    .orElse(span(found.from(), found.to())))
        .toList();
  }

  private Span span(int from, int to) {
    return Span.covering(reading.token(from).span(), reading.token(to - 1).span());
  }
}

package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Mention;
import org.crosscheck.rule.Program.State;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule matches a sentence or not: its tokens and values, and for each pattern how far it came
 * and what stopped it; where one matched, the same for each negative pattern.
 *
 * @param lines for printing
 */
public record Explanation(List<String> lines) {
  public Explanation {
    lines = List.copyOf(lines);
  }

  /**
   * Explains one rule on one sentence.
   *
   * @param sentence with tags
   * @param mentions those in the sentence
   */
  public static Explanation of(
      RuleBook book, Rule rule, Sentence sentence, Collection<Mention> mentions) {
    Reading reading = book.reading(sentence, mentions);
    List<String> lines = new ArrayList<>();
    lines.add("tokens: " + tokens(sentence));
    lines.add("values: " + values(reading));
    Sweep sweep = new Sweep(reading, book.triggers());
    List<Matched> matched = new ArrayList<>();
    for (Tried tried : nearestFirst(book, rule, reading)) {
      lines.add("pattern: " + tried.pattern().written());
      lines.addAll(attempt(tried.attempt(), rule, reading, sweep, matched));
    }
    if (!matched.isEmpty()) {
      rule.unless().forEach(unless -> lines.addAll(unless(book, unless, reading, sweep, matched)));
    }
    return new Explanation(lines);
  }

  /**
   * A pattern that was tried.
   *
   * @param reached how many of its steps matched; more than any pattern has where all did
   */
  private record Tried(Pattern pattern, Attempt attempt, int reached) {}

  /** Those that matched, then those that nearly did, each in the order of the file. */
  private static List<Tried> nearestFirst(RuleBook book, Rule rule, Reading reading) {
    List<Tried> tried = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      Attempt attempt = new Attempt(book, reading, pattern);
      boolean found = !attempt.found().isEmpty();
      tried.add(new Tried(pattern, attempt, found ? Integer.MAX_VALUE : attempt.reached()));
    }
    tried.sort(Comparator.comparingInt(Tried::reached).reversed());
    return tried;
  }

  /** What a pattern matched, and the value in it. */
  private record Matched(Span span, Span value) {}

  private static List<String> attempt(
      Attempt attempt, Rule rule, Reading reading, Sweep sweep, List<Matched> matched) {
    List<String> lines = new ArrayList<>();
    List<Matcher.Found> found = attempt.found();
    for (Matcher.Found one : found) {
      Optional<Match> match = Account.of(rule, one, reading);
      match.ifPresent(m -> matched.add(new Matched(m.span(), m.value())));
      lines.add("  matched " + quoted(reading, one.from(), one.to()) + fate(match, sweep));
      lines.addAll(steps(reading, one.trace()));
    }
    return found.isEmpty() ? stopped(attempt, reading) : lines;
  }

  private static String fate(Optional<Match> match, Sweep sweep) {
    return match
        .map(
            m ->
                m.rule().unless().stream()
                    .filter(unless -> sweep.forbids(unless, m.span(), m.value()))
                    .findFirst()
                    .map(unless -> ", but 'unless: " + unless.written() + "' held")
                    .orElse(""))
        .orElse(", but its words name no value");
  }

  private static List<String> stopped(Attempt attempt, Reading reading) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + attempt.reason());
    lines.addAll(steps(reading, attempt.trace()));
    return lines;
  }

  /** Whether a negative pattern held, and if not, how far it came. */
  private static List<String> unless(
      RuleBook book, Pattern unless, Reading reading, Sweep sweep, List<Matched> matched) {
    List<String> lines = new ArrayList<>();
    lines.add("unless: " + unless.written());
    Attempt attempt = new Attempt(book, reading, unless);
    List<Matcher.Found> found = attempt.found();
    boolean held = matched.stream().anyMatch(m -> sweep.forbids(unless, m.span(), m.value()));
    String does =
        held
            ? "held: "
            : unless.captures().contains(Account.VALUE)
                ? "did not hold, it marks another value: "
                : "did not hold, it matched elsewhere: ";
    for (Matcher.Found one : found) {
      lines.add("  " + does + quoted(reading, one.from(), one.to()));
      lines.addAll(steps(reading, one.trace()));
    }
    if (found.isEmpty()) {
      List<String> stopped = stopped(attempt, reading);
      lines.add("  did not hold, " + stopped.get(0).strip());
      lines.addAll(stopped.subList(1, stopped.size()));
    }
    return lines;
  }

  /**
   * Shows the words of one match, element by element.
   *
   * @param mentions those in the sentence
   * @return the pattern that matched, with its place in its file, and its steps
   */
  public static Explanation of(
      RuleBook book, Match match, Sentence sentence, Collection<Mention> mentions) {
    Reading reading = book.reading(sentence, mentions);
    for (Pattern pattern : match.rule().patterns()) {
      for (Matcher.Found found : new Matcher(reading).all(pattern.program())) {
        if (Account.of(match.rule(), found, reading).filter(match::equals).isPresent()) {
          List<String> lines = new ArrayList<>();
          lines.add(match.rule().file() + ":" + pattern.line() + ": " + pattern.written());
          lines.addAll(steps(reading, found.trace()));
          return new Explanation(lines);
        }
      }
    }
    return new Explanation(List.of());
  }

  /** What each element on the way matched. */
  private static List<String> steps(Reading reading, @Nullable Trace last) {
    List<String> steps = new ArrayList<>();
    for (Trace step : Trace.unrolled(last)) {
      String matched = quoted(reading, step.from(), step.to());
      if (step.state() instanceof State.Consume consume) {
        steps.add("    " + consume.step().written() + " is " + matched);
      } else if (step.state() instanceof State.Skip) {
        steps.add("    gap skips " + matched);
      } else if (step.state() instanceof State.Aside) {
        steps.add("    aside is " + matched);
      }
    }
    return steps;
  }

  private static String tokens(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.text() + "/" + token.tag() + lemma(token))
        .collect(Collectors.joining(" "));
  }

  private static String lemma(Token token) {
    return token.lemma().equals(token.form()) ? "" : "/" + token.lemma();
  }

  private static String values(Reading reading) {
    List<String> values = new ArrayList<>();
    for (int at = 0; at < reading.size(); at++) {
      for (Reading.Placed placed : reading.mentions(at)) {
        Mention mention = placed.mention();
        values.add(
            "<%s> %s %s"
                .formatted(
                    mention.type().word(),
                    quoted(reading, at, placed.end()),
                    mention.value().canonical()));
      }
    }
    return values.isEmpty() ? "none found" : String.join("; ", values);
  }

  private static String quoted(Reading reading, int from, int to) {
    return "'" + words(reading, from, to) + "'";
  }

  private static String words(Reading reading, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (at > from && !reading.glued(at)) {
        words.append(' ');
      }
      words.append(reading.token(at).text());
    }
    return words.toString();
  }
}

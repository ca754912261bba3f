package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Mention;
import org.crosscheck.rule.Program.State;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule matches a sentence or not: its tokens and values, and for each pattern how far it came
 * and what stopped it.
 *
 * @param lines for printing
 */
public record Explanation(List<String> lines) {
  private static final int MOST_REASONS = 8;

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
    rule.patterns()
        .forEach(pattern -> lines.addAll(new Attempt(book, reading, rule, pattern).lines()));
    return new Explanation(lines);
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
      String matched = "'" + words(reading, step.from(), step.to()) + "'";
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
            "<%s> '%s' %s"
                .formatted(
                    mention.type().word(),
                    words(reading, at, placed.end()),
                    mention.value().canonical()));
      }
    }
    return values.isEmpty() ? "none found" : String.join("; ", values);
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

  /** One pattern on one sentence, watched. */
  private static final class Attempt implements Matcher.Watcher {
    private final RuleBook book;
    private final Reading reading;
    private final Rule rule;
    private final Pattern pattern;
    private final Set<String> reasons = new LinkedHashSet<>();
    private @Nullable Trace trace;
    private int stoppedAt;
    private int farthest = -1;
    private boolean gapStopped;

    private Attempt(RuleBook book, Reading reading, Rule rule, Pattern pattern) {
      this.book = book;
      this.reading = reading;
      this.rule = rule;
      this.pattern = pattern;
    }

    private List<String> lines() {
      List<Matcher.Found> found = new Matcher(reading, this).all(pattern.program());
      List<String> lines = new ArrayList<>();
      lines.add("pattern: " + pattern.written());
      for (Matcher.Found one : found) {
        lines.add("  matched '" + words(reading, one.from(), one.to()) + "'" + veto(one));
        lines.addAll(Explanation.steps(reading, one.trace()));
      }
      if (found.isEmpty()) {
        lines.add("  " + nearest());
        lines.addAll(Explanation.steps(reading, trace));
      }
      return lines;
    }

    private String veto(Matcher.Found found) {
      Optional<Match> match = Account.of(rule, found, reading);
      if (match.isEmpty()) {
        return ", but its words name no value";
      }
      Span span =
          Span.covering(reading.token(found.from()).span(), reading.token(found.to() - 1).span());
      Optional<String> held = Sweep.veto(rule, span, match.get().value(), reading);
      return held.map(unless -> ", but 'unless: " + unless + "' held").orElse("");
    }

    @Override
    public void stopped(State state, int at, @Nullable Trace way) {
      int steps = steps(way, State.Consume.class);
      if (steps > farthest || (steps == farthest && steps > 0 && at > stoppedAt)) {
        farthest = steps;
        stoppedAt = at;
        trace = way;
        reasons.clear();
        gapStopped = false;
      }
      if (steps == farthest && at == stoppedAt) {
        reasons.add(reason(state));
        gapStopped |= state instanceof State.Skip;
      }
    }

    private static int steps(@Nullable Trace way, Class<? extends State> of) {
      int steps = 0;
      for (Trace step = way; step != null; step = step.before()) {
        steps += of.isInstance(step.state()) ? 1 : 0;
      }
      return steps;
    }

    private String nearest() {
      for (Requirement need : pattern.needs()) {
        if (!meets(need)) {
          trace = null;
          return "the sentence has none of " + need.shown();
        }
      }
      String expected = reasons.stream().limit(MOST_REASONS).collect(Collectors.joining(", "));
      if (farthest <= 0) {
        return "nothing to begin with: " + expected;
      }
      String where =
          stoppedAt < reading.size()
              ? "stopped at '" + reading.token(stoppedAt).text() + "': "
              : "stopped at the end of the sentence: ";
      boolean used = trace != null && trace.state() instanceof State.Skip && !gapStopped;
      return where + (used ? "the gap is used up, " : "") + expected;
    }

    private boolean meets(Requirement need) {
      boolean typed = need.types().stream().anyMatch(reading::has);
      return typed || hasWord(need);
    }

    private boolean hasWord(Requirement need) {
      for (int at = 0; at < reading.size(); at++) {
        String form = reading.form(at);
        if (book.forms(need).contains(form) || need.words().contains(reading.lemma(at))) {
          return true;
        }
      }
      return false;
    }

    private String reason(State state) {
      if (state instanceof State.Consume consume) {
        return "no " + consume.step().written();
      } else if (state instanceof State.Skip) {
        return stoppedAt >= reading.size() || reading.clauseEnds(stoppedAt)
            ? "no gap goes past the end of a clause"
            : "no gap goes past another value";
      }
      return state instanceof State.Aside
          ? "no aside between commas or dashes"
          : "not the start of the sentence";
    }
  }
}

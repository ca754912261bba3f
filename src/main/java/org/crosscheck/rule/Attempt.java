package org.crosscheck.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.rule.Program.State;
import org.jspecify.annotations.Nullable;

/** One pattern on one sentence, watched: what it matched, or how far it came. */
final class Attempt implements Matcher.Watcher {
  private static final int MOST_REASONS = 8;
  private static final int MOST_SHOWN = 12;

  private final RuleBook book;
  private final Reading reading;
  private final Pattern pattern;
  private final Set<String> reasons = new LinkedHashSet<>();
  private @Nullable Trace trace;
  private int stoppedAt;
  private int farthest = -1;
  private boolean gapStopped;

  Attempt(RuleBook book, Reading reading, Pattern pattern) {
    this.book = book;
    this.reading = reading;
    this.pattern = pattern;
  }

  /** Tries the pattern; where that finds nothing, the rest is known. */
  List<Matcher.Found> found() {
    return new Matcher(reading, this).all(pattern.program());
  }

  @Override
  public void stopped(State state, int at, @Nullable Trace way) {
    int steps = steps(way);
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

  private static int steps(@Nullable Trace way) {
    int steps = 0;
    for (Trace step = way; step != null; step = step.before()) {
      steps += step.state() instanceof State.Consume ? 1 : 0;
    }
    return steps;
  }

  /** The way that came farthest; nothing where a word or value is missing altogether. */
  @Nullable Trace trace() {
    return missing() == null ? trace : null;
  }

  /** How many steps matched on the way that came farthest; -1 where nothing could begin. */
  int reached() {
    return missing() == null ? farthest : -1;
  }

  /** What stopped it. */
  String reason() {
    String missing = missing();
    if (missing != null) {
      return "the sentence has none of " + missing;
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

  private @Nullable String missing() {
    for (Requirement need : pattern.needs()) {
      if (need.types().stream().noneMatch(reading::has) && !hasWord(need)) {
        return shown(need);
      }
    }
    return null;
  }

  /** The steps of the pattern of which one must match, as the author wrote them. */
  private String shown(Requirement need) {
    Set<String> written = new LinkedHashSet<>();
    Elements.visit(
        pattern.element(),
        part -> {
          if (part instanceof Element.Step step && need.isMetBy(step.atom())) {
            written.add(step.written());
          }
        });
    String first = written.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    int more = written.size() - MOST_SHOWN;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private boolean hasWord(Requirement need) {
    Set<String> forms = book.forms(need);
    for (int at = 0; at < reading.size(); at++) {
      if (forms.contains(reading.form(at)) || need.words().contains(reading.lemma(at))) {
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

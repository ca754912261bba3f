package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.rule.Program.State;
import org.jspecify.annotations.Nullable;

/**
 * Runs automata over one sentence, after Pike: all ways through a pattern advance together, and of
 * two that reach one state at one word only the better lives on. So each place where a match may
 * begin costs at most the size of the pattern times its length, whatever the text; and since gaps
 * and repetitions are bounded, that does not grow with the text.
 *
 * <p>Of the matches that begin at one place the one that skips the fewest words wins, then the
 * longest. Not safe for use by several threads.
 */
final class Matcher {
  private final Reading reading;
  private final Watcher watcher;
  private final Starts starts;
  private long steps;

  /** The threads that go on at each token; empty between two searches. */
  private final List<List<Strand>> pending = new ArrayList<>();

  /** For each state the last round in which it was entered. */
  private final int[] seen = new int[Program.MOST_STATES + 2];

  private int round;

  /** The last token at which a thread of the search goes on. */
  private int farthest;

  private final List<Strand> stack = new ArrayList<>();

  /** What happened on the way that is followed at the moment. */
  private @Nullable Trace way;

  Matcher(Reading reading) {
    this(reading, (state, at, trace) -> {}, new Starts(reading));
  }

  /** Watched at every word, also where the pattern cannot begin. */
  Matcher(Reading reading, Watcher watcher) {
    this(reading, watcher, Starts.everywhere(reading));
  }

  private Matcher(Reading reading, Watcher watcher, Starts starts) {
    this.reading = reading;
    this.watcher = watcher;
    this.starts = starts;
    for (int i = 0; i <= reading.size(); i++) {
      pending.add(new ArrayList<>(0));
    }
  }

  /** A match: from a token to a token (excluded), and how it came about. */
  record Found(int from, int to, int skipped, @Nullable Trace trace) {}

  private record Strand(int state, int skipped, @Nullable Trace trace) {}

  /** Told of every way that came to an end; for explaining. */
  interface Watcher {
    /** A state could not go on at a token ({@code at} is the size of the sentence at its end). */
    void stopped(State state, int at, @Nullable Trace trace);
  }

  /** How many times a state was entered or tried so far. */
  long steps() {
    return steps;
  }

  /** At most one match for each token it may begin at. */
  List<Found> all(Program program) {
    List<Found> found = new ArrayList<>();
    BitSet places = starts.of(program);
    steps += reading.size() - places.cardinality();
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      Found best = from(program, at);
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  @Nullable Found from(Program program, int start) {
    farthest = start;
    add(start, new Strand(program.start(), 0, null));
    Found best = null;
    for (int at = start; at <= farthest; at++) {
      List<Strand> threads = pending.get(at);
      if (threads.isEmpty()) {
        continue;
      }
      Found found = advance(program, start, at, threads);
      threads.clear();
      if (found != null && (best == null || found.skipped <= best.skipped)) {
        best = found;
      }
    }
    return best;
  }

  private void add(int at, Strand thread) {
    pending.get(at).add(thread);
    farthest = Math.max(farthest, at);
  }

  /** Takes all threads at a token on; the match that ends before it, if any. */
  private @Nullable Found advance(Program program, int start, int at, List<Strand> threads) {
    if (!isSorted(threads)) {
      threads.sort(Comparator.comparingInt(Strand::skipped));
    }
    round++;
    Found found = null;
    for (int i = 0; i < threads.size(); i++) {
      Found accepted = enter(program, start, at, threads.get(i));
      found = found == null ? accepted : found;
    }
    return found;
  }

  private static boolean isSorted(List<Strand> threads) {
    for (int i = 1; i < threads.size(); i++) {
      if (threads.get(i - 1).skipped > threads.get(i).skipped) {
        return false;
      }
    }
    return true;
  }

  /** Follows a thread through the states that lead on at once. */
  private @Nullable Found enter(Program program, int start, int at, Strand first) {
    stack.add(first);
    Found found = null;
    while (!stack.isEmpty()) {
      Strand thread = stack.remove(stack.size() - 1);
      boolean accepted = follow(program, thread, at);
      if (accepted && found == null && at > start) {
        found = new Found(start, at, thread.skipped, way);
      }
    }
    return found;
  }

  /**
   * Follows a thread as far as its states lead on at once, the first way where they part; whether
   * that is to the end of the pattern.
   */
  private boolean follow(Program program, Strand thread, int at) {
    way = thread.trace;
    int number = thread.state;
    while (number >= 0) {
      steps++;
      if (seen[number] == round) {
        return false;
      }
      seen[number] = round;
      State state = program.states()[number];
      if (state instanceof State.Consume consume) {
        consume(thread.skipped, consume, at);
        return false;
      } else if (state instanceof State.Accept) {
        return true;
      }
      number = next(program, state, number, thread.skipped, at);
    }
    return false;
  }

  /** The state that one leads on to at once; negative where it does not. */
  private int next(Program program, State state, int number, int skipped, int at) {
    if (state instanceof State.Fork fork) {
      int[] ways = fork.next();
      for (int i = ways.length - 1; i > 0; i--) {
        stack.add(new Strand(ways[i], skipped, way));
      }
      return ways[0];
    } else if (state instanceof State.Skip skip) {
      skip(program, new Strand(number, skipped, way), skip, at);
      return skip.next();
    } else if (state instanceof State.Mark mark) {
      way = new Trace(way, mark, at, at);
      return mark.next();
    } else if (state instanceof State.AtStart begins && opensSentence(at)) {
      return begins.next();
    } else if (state instanceof State.Aside aside) {
      aside(skipped, aside, at);
    } else {
      watcher.stopped(state, at, way);
    }
    return -1;
  }

  private void aside(int skipped, State.Aside aside, int at) {
    int end = at < reading.size() ? reading.asideEnd(at) : 0;
    if (end == 0) {
      watcher.stopped(aside, at, way);
      return;
    }
    steps++;
    add(end, new Strand(aside.next(), skipped + 1, new Trace(way, aside, at, end)));
  }

  private boolean opensSentence(int at) {
    return at == 0 || (at == 1 && !Character.isLetterOrDigit(reading.form(0).codePointAt(0)));
  }

  private void consume(int skipped, State.Consume consume, int at) {
    Atom atom = consume.step().atom();
    boolean any = false;
    if (at < reading.size() && atom.oneWord()) {
      any = atom.begins(reading, at);
      if (any) {
        goOn(skipped, consume, at, at + 1);
      }
    } else if (at < reading.size()) {
      List<Integer> ends = atom.ends(reading, at);
      any = !ends.isEmpty();
      for (int i = 0; i < ends.size(); i++) {
        goOn(skipped, consume, at, ends.get(i));
      }
    }
    if (!any) {
      watcher.stopped(consume, at, way);
    }
  }

  private void goOn(int skipped, State.Consume consume, int at, int end) {
    steps++;
    add(end, new Strand(consume.next(), skipped, new Trace(way, consume, at, end)));
  }

  /**
   * A gap skips a word with what hangs on it, or an aside between commas or dashes. A comma or
   * bracket alone does not count, unless another stands before it.
   */
  private void skip(Program program, Strand thread, State.Skip skip, int at) {
    int aside = at < reading.size() ? reading.asideEnd(at) : 0;
    if (at >= reading.size() || (aside == 0 && reading.clauseEnds(at))) {
      watcher.stopped(skip, at, thread.trace);
      return;
    }
    steps++;
    if (aside > 0) {
      skipTo(aside, thread, skip, at);
    }
    if (reading.clauseEnds(at)) {
      return;
    }
    if (reading.isHop(at)) {
      if (at > 0 && !reading.isHop(at - 1)) {
        Trace trace = new Trace(thread.trace, skip, at, at + 1);
        add(at + 1, new Strand(thread.state, thread.skipped, trace));
      }
    } else if ((reading.types(at) & program.blocked()) == 0) {
      skipTo(reading.wordEnd(at), thread, skip, at);
    } else {
      watcher.stopped(skip, at, thread.trace);
    }
  }

  private void skipTo(int end, Strand thread, State.Skip skip, int at) {
    Trace trace = new Trace(thread.trace, skip, at, end);
    add(end, new Strand(skip.skipped(), thread.skipped + 1, trace));
  }
}

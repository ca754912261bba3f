package org.crosscheck.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as an automaton, after Thompson's construction: a list of states, each of which either
 * consumes words or leads on at once.
 *
 * @param blocked types of mention, a bit each, that no gap of the pattern may step over: the count
 *     that belongs to "killed" is the one next to it
 * @param first what a match begins with, one of these; empty where that may be any word
 */
record Program(State[] states, int blocked, List<Atom> first) {
  /** Most states that a pattern may have; what a sentence can cost grows with it. */
  static final int MOST_STATES = 600;

  sealed interface State {
    /** Consumes what an atom matches. */
    record Consume(Element.Step step, int next) implements State {}

    /** Leads on to all of them. */
    record Fork(int[] next) implements State {}

    /** Leads on, or skips a word and comes to {@code skipped}. */
    record Skip(int next, int skipped, int offset) implements State {}

    /** Skips an aside between two commas or dashes. */
    record Aside(int next) implements State {}

    /** Remembers the place. */
    record Mark(String name, boolean opens, int next) implements State {}

    /** Leads on at the start of the sentence only. */
    record AtStart(int next) implements State {}

    /** The pattern has matched. */
    record Accept() implements State {}
  }

  Program {
    first = List.copyOf(first);
  }

  /** The automaton of a pattern; nothing when it would have too many states. */
  static @Nullable Program of(Element pattern) {
    Builder builder = new Builder();
    int start = builder.add(new State.Accept());
    start = builder.build(pattern, start);
    if (builder.states.size() > MOST_STATES) {
      return null;
    }
    builder.add(new State.Fork(new int[] {start}));
    return new Program(
        builder.states.toArray(State[]::new), builder.blocked, first(builder.states));
  }

  /** What a match begins with; nothing where that may be any word. */
  private static List<Atom> first(List<State> states) {
    List<Atom> first = new ArrayList<>();
    Set<Atom> known = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<State> open = new ArrayDeque<>(List.of(states.get(states.size() - 1)));
    Set<State> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty()) {
      State state = open.pop();
      if (!seen.add(state)) {
        continue;
      }
      if (state instanceof State.Consume consume) {
        if (known.add(consume.step().atom())) {
          first.add(consume.step().atom());
        }
      } else if (state instanceof State.Fork fork) {
        Arrays.stream(fork.next()).mapToObj(states::get).forEach(open::push);
      } else if (state instanceof State.Mark mark) {
        open.push(states.get(mark.next()));
      } else if (state instanceof State.AtStart begins) {
        open.push(states.get(begins.next()));
      } else {
        return List.of();
      }
    }
    return List.copyOf(first);
  }

  int start() {
    return states.length - 1;
  }

  /** Built from the end backwards: each element is given the state that follows it. */
  private static final class Builder {
    private final List<State> states = new ArrayList<>();
    private int blocked;

    private int add(State state) {
      states.add(state);
      return states.size() - 1;
    }

    private int build(Element element, int next) {
      if (states.size() > MOST_STATES) {
        return next;
      }
      if (element instanceof Element.Step step) {
        step.atom().types().forEach(type -> blocked |= 1 << type.ordinal());
        return add(new State.Consume(step, next));
      } else if (element instanceof Element.Sequence sequence) {
        return sequence(sequence.parts(), next);
      } else if (element instanceof Element.Choice choice) {
        return add(
            new State.Fork(choice.options().stream().mapToInt(o -> build(o, next)).toArray()));
      } else if (element instanceof Element.Repeated repeated) {
        return repeated(repeated, next);
      } else if (element instanceof Element.Gap gap) {
        return gap(gap, next);
      } else if (element instanceof Element.Aside) {
        return add(new State.Aside(next));
      } else if (element instanceof Element.Captured captured) {
        int close = add(new State.Mark(captured.name(), false, next));
        return add(new State.Mark(captured.name(), true, build(captured.element(), close)));
      }
      return add(new State.AtStart(next));
    }

    private int sequence(List<Element> parts, int next) {
      int follows = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        follows = build(parts.get(i), follows);
      }
      return follows;
    }

    private int repeated(Element.Repeated repeated, int next) {
      int follows = next;
      for (int i = repeated.most(); i > repeated.least(); i--) {
        follows = add(new State.Fork(new int[] {build(repeated.element(), follows), next}));
      }
      for (int i = 0; i < repeated.least(); i++) {
        follows = build(repeated.element(), follows);
      }
      return follows;
    }

    private int gap(Element.Gap gap, int next) {
      int follows = next;
      for (int i = 0; i < gap.most(); i++) {
        follows = add(new State.Skip(next, follows, gap.offset()));
      }
      return follows;
    }
  }
}

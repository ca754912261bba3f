package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.rule.Program.State;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** Makes of the way that a pattern matched what it found: the value, the places, the words. */
final class Account {
  static final String VALUE = "value";

  private final Reading reading;
  private final Map<String, Range> captures = new HashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private final List<Range> typed = new ArrayList<>();
  private final List<Atom> atoms = new ArrayList<>();
  private final List<Token> words = new ArrayList<>();

  /** Tokens, the last excluded. */
  private record Range(int from, int to) {
    boolean contains(Range other) {
      return from <= other.from && other.to <= to;
    }
  }

  private Account(Reading reading, Matcher.Found found) {
    this.reading = reading;
    Trace.unrolled(found.trace()).forEach(this::take);
  }

  /** Nothing when the words of the value name none. */
  static Optional<Match> of(Rule rule, Matcher.Found found, Reading reading) {
    return new Account(reading, found).match(rule, found);
  }

  /** What a pattern remembered under a name. */
  static Optional<Span> captured(String name, Matcher.Found found, Reading reading) {
    Account account = new Account(reading, found);
    return Optional.ofNullable(account.captures.get(name)).map(account::span);
  }

  private void take(Trace trace) {
    if (trace.state() instanceof State.Mark mark && mark.opens()) {
      opened.put(mark.name(), trace.from());
    } else if (trace.state() instanceof State.Mark mark) {
      int from = opened.getOrDefault(mark.name(), trace.from());
      if (trace.from() > from) {
        captures.put(mark.name(), new Range(from, trace.from()));
      }
    } else if (trace.state() instanceof State.Consume consume) {
      take(consume.step().atom(), new Range(trace.from(), trace.to()));
    }
  }

  private void take(Atom atom, Range range) {
    if (!atom.types().isEmpty()) {
      typed.add(range);
      atoms.add(atom);
    } else if (atom.literal()) {
      words.addAll(reading.sentence().tokens().subList(range.from, range.to));
    }
  }

  private Optional<Match> match(Rule rule, Matcher.Found found) {
    Range range = captures.remove(VALUE);
    if (range == null) {
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      range = typed.get(0);
    }
    boolean fixed = rule.value().isPresent();
    List<Mention> mentions = fixed ? List.of() : mentions(range);
    if (mentions.isEmpty() && !fixed && !rule.kind().takesWords()) {
      return Optional.empty();
    }
    Span value = mentions.isEmpty() ? span(range) : covering(mentions);
    words.removeIf(word -> value.contains(word.span()));
    Map<String, Span> places = new HashMap<>();
    captures.forEach((name, place) -> places.put(name, span(place)));
    Span all = span(new Range(found.from(), found.to()));
    return Optional.of(
        new Match(rule, all, value, places, mentions, List.copyOf(words), found.skipped()));
  }

  /** The values in a range that steps of the pattern matched there. */
  private List<Mention> mentions(Range range) {
    Set<MentionType> types = EnumSet.noneOf(MentionType.class);
    for (int i = 0; i < typed.size(); i++) {
      if (range.contains(typed.get(i))) {
        types.addAll(atoms.get(i).types());
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (int at = range.from; at < range.to; at++) {
      for (Reading.Placed placed : reading.mentions(at)) {
        if (types.contains(placed.mention().type()) && placed.end() <= range.to) {
          mentions.add(placed.mention());
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private static Span covering(List<Mention> mentions) {
    return mentions.stream().map(Mention::span).reduce(Span::covering).orElseThrow();
  }

  private Span span(Range range) {
    return Span.covering(reading.token(range.from).span(), reading.token(range.to - 1).span());
  }
}

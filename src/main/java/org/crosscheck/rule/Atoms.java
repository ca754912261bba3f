package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.MentionType;

/** What the names in a pattern stand for: values, parts of speech, word lists, words. */
final class Atoms {
  /** Parts of speech of Universal Dependencies. */
  static final Set<String> TAGS =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  /** A word list of this ending makes a value: {@code speed-units.txt} makes {@code <speed>}. */
  private static final String UNITS = "-units";

  private static final Map<String, EnumSet<MentionType>> TYPES = types();

  private final Vocabulary vocabulary;

  Atoms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The shared patterns that were read without a problem, by name: each is read once. */
  Map<String, Element> shared() {
    return vocabulary.shared();
  }

  /** What is wrong with a name, and the nearest good one. */
  record Wrong(String message, String hint) {}

  /** What a name stands for, if anything; it may stand for something and yet be partly wrong. */
  record Named(Optional<Atom> atom, List<Wrong> wrong) {
    static Named of(Atom atom) {
      return new Named(Optional.of(atom), List.of());
    }

    static Named nothing(String message, String hint) {
      return new Named(Optional.empty(), List.of(new Wrong(message, hint)));
    }
  }

  private static Map<String, EnumSet<MentionType>> types() {
    Map<String, EnumSet<MentionType>> types = new TreeMap<>();
    for (MentionType type : MentionType.values()) {
      types.put(type.word(), EnumSet.of(type));
    }
    types.put("count", EnumSet.of(MentionType.NUMBER));
    types.put("when", EnumSet.of(MentionType.DATE, MentionType.TIME));
    return types;
  }

  /** The words that may stand between angle brackets, whatever lists of units there are. */
  static Set<String> typeNames() {
    Set<String> names = new LinkedHashSet<>(TYPES.keySet());
    names.addAll(List.of("fraction", "np", "name"));
    return names;
  }

  /** {@code <count>}. */
  Named value(String name) {
    return vocabulary.named("<" + name, () -> valueOf(name));
  }

  private Named valueOf(String name) {
    EnumSet<MentionType> accepted = TYPES.get(name);
    if (accepted != null) {
      return Named.of(new Atom.Typed(name, accepted, Set.of()));
    }
    if (vocabulary.hasList(name + UNITS)) {
      Set<String> units = Set.copyOf(vocabulary.entries(name + UNITS));
      Atom atom = new Atom.Typed(name, EnumSet.of(MentionType.MEASURE), units);
      return new Named(Optional.of(atom), unknown(name, units));
    }
    return switch (name) {
      case "np" -> Named.of(new Atom.NounPhrase());
      case "name" -> Named.of(new Atom.Name());
      case "fraction" -> Named.of(new Atom.Fraction());
      default -> Named.nothing("unknown value '" + name + "'", Nearest.hint(name, values()));
    };
  }

  /** Entries that no measure is ever read in, so that they would never match. */
  private List<Wrong> unknown(String name, Set<String> units) {
    Set<String> known = vocabulary.units();
    return units.stream()
        .filter(unit -> !known.isEmpty() && !known.contains(unit))
        .sorted()
        .map(
            unit ->
                new Wrong(
                    "'%s' in shared/%s.txt is no unit".formatted(unit, name + UNITS),
                    Nearest.nearest(unit, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("the units are those behind '=' in shared/units.txt")))
        .toList();
  }

  private Set<String> values() {
    Set<String> values = new LinkedHashSet<>(typeNames());
    for (String list : vocabulary.listNames()) {
      if (list.endsWith(UNITS)) {
        values.add(list.substring(0, list.length() - UNITS.length()));
      }
    }
    return values;
  }

  /** {@code {ADJ|NOUN}}. */
  Named tags(String inside) {
    return vocabulary.named("{" + inside, () -> tagsOf(inside));
  }

  private static Named tagsOf(String inside) {
    Set<String> tags = new LinkedHashSet<>();
    List<Wrong> wrong = new ArrayList<>();
    for (String written : inside.split("\\|", -1)) {
      String tag = written.strip();
      if (!TAGS.contains(tag)) {
        wrong.add(new Wrong("unknown part of speech '" + tag + "'", Nearest.hint(tag, TAGS)));
      }
      tags.add(tag);
    }
    return new Named(Optional.of(new Atom.Tagged(tags)), wrong);
  }

  /** {@code $people}. */
  Named list(String name) {
    return vocabulary.named("$" + name, () -> listOf(name));
  }

  private Named listOf(String name) {
    return vocabulary.hasList(name)
        ? Named.of(new Atom.Listed(name, vocabulary.list(name)))
        : Named.nothing(
            "no word list '" + name + "' in rules/shared/",
            Nearest.nearest(name, vocabulary.listNames())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("make it: shared/" + name + ".txt, an entry a line"));
  }

  /** {@code 'dead'}, exactly so. */
  List<Atom> forms(String written) {
    return vocabulary.quoted(
        written, () -> Wording.tokens(written).stream().<Atom>map(Atom.Form::new).toList());
  }

  /** {@code die}, in any form. */
  List<Atom> words(String written) {
    return vocabulary.steps(written);
  }
}

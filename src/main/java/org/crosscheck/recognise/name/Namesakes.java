package org.crosscheck.recognise.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.crosscheck.claim.Name;
import org.crosscheck.claim.NameKind;
import org.crosscheck.text.Blanks;

/**
 * Gives each name of an article its fullest form there: "Smith" is "Ann Smith" if the article has
 * one person of that surname. Accents are folded for comparing; where two persons share a surname
 * it stays as it is.
 */
final class Namesakes {
  private final String text;
  private final Map<String, NameKind> kinds = new HashMap<>();
  private final Map<String, String> fullest = new LinkedHashMap<>();
  private final Map<String, TreeSet<String>> byPart = new HashMap<>();

  Namesakes(String text, List<Run> runs) {
    this.text = text;
    runs.forEach(this::note);
    fullest.keySet().forEach(this::noteParts);
  }

  private void note(Run run) {
    String folded = run.folded();
    kinds.merge(folded, run.kind(), Namesakes::surer);
    fullest.merge(folded, written(run), (known, other) -> isLoud(known) ? other : known);
  }

  private String written(Run run) {
    return Blanks.single(run.span().in(text).replace('\u00A0', ' '));
  }

  private static boolean isLoud(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static NameKind surer(NameKind one, NameKind other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private boolean isPerson(String folded) {
    return kinds.get(folded) == NameKind.PERSON;
  }

  /** A person's full name is found by each of its words but the first, and by shorter forms. */
  private void noteParts(String folded) {
    String[] words = folded.split(" ");
    if (!isPerson(folded) || words.length < 2) {
      return;
    }
    for (int from = 1; from < words.length; from++) {
      part(words[from], folded);
    }
    part(words[0] + " " + words[words.length - 1], folded);
    part(words[0] + " " + words[1], folded);
    if (words.length > 2) {
      part(words[words.length - 2] + " " + words[words.length - 1], folded);
    }
  }

  private void part(String part, String folded) {
    if (!part.equals(folded) && part.length() > 2) {
      byPart.computeIfAbsent(part, p -> new TreeSet<>(LONGEST_FIRST)).add(folded);
    }
  }

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name);

  Name name(Run run) {
    String folded = run.folded();
    Optional<String> full = full(folded);
    boolean placed = run.kind() == NameKind.PLACE || run.kind() == NameKind.ORGANISATION;
    NameKind kind =
        full.isPresent() && !placed ? NameKind.PERSON : kinds.getOrDefault(folded, run.kind());
    String known = fullest.getOrDefault(folded, written(run));
    String canonical =
        kind == NameKind.PERSON
            ? full.map(name -> fullest.getOrDefault(name, name)).orElse(known)
            : known;
    return new Name(run.span(), run.span().in(text), canonical, kind);
  }

  /** The one person's full name of which this is a part. */
  private Optional<String> full(String folded) {
    TreeSet<String> candidates = byPart.get(folded);
    if (candidates == null) {
      return Optional.empty();
    }
    String longest = candidates.first();
    boolean one = candidates.stream().allMatch(name -> isFormOf(name, longest));
    return one ? Optional.of(longest) : Optional.empty();
  }

  /** "ann smith" is a form of "ann mary smith", "bob smith" is not. */
  private static boolean isFormOf(String name, String longer) {
    List<String> rest = new ArrayList<>(List.of(longer.split(" ")));
    for (String word : name.split(" ")) {
      int at = rest.indexOf(word);
      if (at < 0) {
        return false;
      }
      rest = rest.subList(at + 1, rest.size());
    }
    return longer.startsWith(name.split(" ")[0]);
  }
}

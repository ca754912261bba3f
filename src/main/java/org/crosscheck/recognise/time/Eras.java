package org.crosscheck.recognise.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decades and centuries: "the 1980s", "the seventies", "the 15th century". */
final class Eras implements Grammar {
  /** After these a decade word is an age or a temperature: "in his 40s". */
  private static final Set<String> PERSONAL =
      Set.of("his", "her", "their", "my", "our", "your", "its", "'s");

  private final Lexicon lexicon;
  private final Figures figures;

  Eras(Lexicon lexicon, Figures figures) {
    this.lexicon = lexicon;
    this.figures = figures;
  }

  @Override
  public Optional<Match<Reference>> at(Words words, int at) {
    if (words.in(at - 1, PERSONAL) || words.in(at - 2, PERSONAL) || words.in(at - 3, PERSONAL)) {
      return Optional.empty();
    }
    int start = words.skip(at, "the");
    List<Grammar> ways = List.of(this::figures, this::inWords, this::century);
    return Grammar.longest(ways, words, start);
  }

  /** "1980s", "1980's", "70s". */
  private Optional<Match<Reference>> figures(Words words, int at) {
    boolean decade = words.digits(at) && words.form(at).endsWith("0") && words.glued(at + 1);
    int length = words.form(at).length();
    if (!decade || !words.is(at + 1, "s", "'s") || (length != 4 && length != 2)) {
      return Optional.empty();
    }
    int start = Integer.parseInt(words.form(at), 10);
    boolean meant =
        length == 4 ? Years.plausible(start) : words.is(at - 1, "the", "in", "-", "'", "\u2018");
    return meant ? Optional.of(new Match<>(at + 2, new Decade(start))) : Optional.empty();
  }

  /** "seventies", "two thousand and tens". */
  private Optional<Match<Reference>> inWords(Words words, int at) {
    Optional<Integer> start = lexicon.decade(words.form(at));
    if (start.isPresent() && words.is(at - 1, "the")) {
      return start.map(year -> new Match<>(at + 1, new Decade(year)));
    }
    return figures
        .inWords(words, at)
        .filter(n -> n.value() == 2000 && words.is(words.skip(n.end(), "and"), "tens"))
        .map(n -> new Match<>(words.skip(n.end(), "and") + 1, new Decade(2010)));
  }

  private Optional<Match<Reference>> century(Words words, int at) {
    return figures
        .ordinal(words, at)
        .filter(n -> words.is(words.skip(n.end(), "-"), "century") && n.value() > 0)
        .map(n -> new Match<>(words.skip(n.end(), "-") + 1, new Century(n.value() - 1)));
  }
}

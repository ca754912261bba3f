package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Token;

/** Everybody whom a sentence names, for a pronoun that may stand for them later on. */
final class PresentNames {
  private static final int LONGEST_NAME = 8;

  private final Lexicon lexicon;
  private final Names names;
  private final People people;

  PresentNames(Lexicon lexicon, Names names, People people) {
    this.lexicon = lexicon;
    this.names = names;
    this.people = people;
  }

  /** Those who surely are people. */
  List<Speaker> people(List<Token> tokens, List<Phrase> runs) {
    List<Speaker> named = new ArrayList<>();
    for (Phrase run : runs) {
      person(tokens, run).ifPresent(named::add);
    }
    return named;
  }

  /** Names that may be a person's or a body's: "Tom Court", "Austin Police". */
  List<Speaker> namesakes(List<Token> tokens, List<Phrase> runs) {
    List<Speaker> named = new ArrayList<>();
    for (Phrase run : runs) {
      Token first = tokens.get(run.from());
      boolean pair = run.to() - run.from() == 2 && lexicon.isGivenName(first);
      if (pair && lexicon.isGroup(tokens.get(run.to() - 1))) {
        named.add(Speaker.named(run.words(tokens), Speaker.Kind.PERSON, lexicon.gender(first)));
      }
    }
    return named;
  }

  private Optional<Speaker> person(List<Token> tokens, Phrase run) {
    Phrase bare = names.bare(tokens, run);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    Gender titled = people.titled(tokens, run, bare);
    Optional<People.Person> person =
        people.called(tokens, bare).filter(known -> known.gender().fits(titled));
    return person.isEmpty() && titled != Gender.UNKNOWN
        ? Optional.of(Speaker.named(run.words(tokens), Speaker.Kind.PERSON, titled))
        : person
            .filter(People.Person::certain)
            .map(known -> Speaker.named(known.name(), Speaker.Kind.PERSON, known.gender()));
  }

  /** The words with a capital that stand together. */
  List<Phrase> runs(List<Token> tokens) {
    List<Phrase> runs = new ArrayList<>();
    for (int end = 1; end <= tokens.size(); end++) {
      boolean ends =
          tokens.get(end - 1).capitalised()
              && (end == tokens.size() || !tokens.get(end).capitalised());
      Phrase run =
          ends ? names.run(tokens, end, Math.max(0, end - LONGEST_NAME)) : new Phrase(end, end);
      if (!run.isEmpty()) {
        runs.add(run);
      }
    }
    return runs;
  }
}

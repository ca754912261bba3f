package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Token;

/** Tells whom a heading is about, where no small letter shows where a name ends. */
final class Headings {
  private static final int LONGEST_NAME = 4;

  private final Lexicon lexicon;
  private final People people;

  Headings(Lexicon lexicon, People people) {
    this.lexicon = lexicon;
    this.people = people;
  }

  /**
   * "Mayor Jane Doe Blames Police": where every word has a capital, a known name or a first name.
   */
  Optional<Speaker> subject(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size()
        && (lexicon.isRole(tokens.get(from)) || lexicon.isHonorific(tokens.get(from)))) {
      from++;
    }
    for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
      Phrase name = new Phrase(from, to);
      Optional<Speaker> known =
          people
              .called(tokens, name)
              .filter(People.Person::certain)
              .map(p -> Speaker.named(p.name(), Speaker.Kind.PERSON, p.gender()));
      if (known.isPresent()) {
        return known;
      }
    }
    boolean full =
        from + 1 < tokens.size()
            && lexicon.isGivenName(tokens.get(from))
            && tokens.get(from + 1).capitalised();
    return full
        ? Optional.of(
            Speaker.named(
                new Phrase(from, from + 2).words(tokens),
                Speaker.Kind.PERSON,
                lexicon.gender(tokens.get(from))))
        : Optional.empty();
  }
}

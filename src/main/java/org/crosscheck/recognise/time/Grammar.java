package org.crosscheck.recognise.time;

import java.util.List;
import java.util.Optional;

/** One way to read a time from the words at a place. */
interface Grammar {

  Optional<Match<Reference>> at(Words words, int at);

  /** The longest reading; the first of several of one length. */
  static Optional<Match<Reference>> longest(List<Grammar> grammars, Words words, int at) {
    Optional<Match<Reference>> longest = Optional.empty();
    for (Grammar grammar : grammars) {
      Optional<Match<Reference>> found = grammar.at(words, at);
      if (found.isPresent() && found.get().end() > longest.map(Match::end).orElse(at)) {
        longest = found;
      }
    }
    return longest;
  }
}

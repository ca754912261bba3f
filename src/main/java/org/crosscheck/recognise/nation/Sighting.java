package org.crosscheck.recognise.nation;

import java.util.List;
import java.util.Set;
import org.crosscheck.recognise.nation.Nation.Naming;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * A country's name among the tokens of a sentence.
 *
 * @param first the number of its first token
 * @param end the number of the token after its last
 * @param doubtful whether the word is also a name of persons or other places
 * @param against folded words that tell of another place of that name
 */
record Sighting(
    int first, int end, String name, Naming naming, boolean doubtful, Set<String> against) {

  Span span(List<Token> tokens) {
    return Span.covering(tokens.get(first).span(), tokens.get(end - 1).span());
  }

  Nation nation(List<Token> tokens) {
    return new Nation(span(tokens), name, naming);
  }
}

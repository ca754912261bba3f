package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.WordDiff;

/**
 * Two sources' wordings of one thing.
 *
 * @param left what the first source is called
 * @param right what the second one is called
 */
record Wordings(String left, String right, WordDiff diff) {
  private static final int MOST = 12;

  /** The first quotation beside every other that differs from it. */
  static List<Wordings> of(List<Voice> voices) {
    List<Voice> quoting =
        voices.stream().filter(voice -> voice.first().value() instanceof Utterance).toList();
    List<Wordings> wordings = new ArrayList<>();
    for (Voice other : quoting.subList(Math.min(1, quoting.size()), quoting.size())) {
      Voice first = quoting.get(0);
      WordDiff diff = WordDiff.of(words(first), words(other));
      if (!diff.same() && wordings.size() < MOST) {
        wordings.add(new Wordings(label(first), label(other), diff));
      }
    }
    return wordings;
  }

  private static String label(Voice voice) {
    return RowLabels.placed(voice);
  }

  private static String words(Voice voice) {
    return voice.first().provenance().words();
  }

  /** Both as plain text, what differs in brackets. */
  List<String> bracketed() {
    return marked(words -> "[" + words + "]", words -> words);
  }

  /** Both as text, with what differs and what does not each set as the caller likes. */
  List<String> marked(UnaryOperator<String> differing, UnaryOperator<String> same) {
    return List.of(marked(diff.left(), differing, same), marked(diff.right(), differing, same));
  }

  private static String marked(
      List<WordDiff.Piece> pieces, UnaryOperator<String> differing, UnaryOperator<String> same) {
    return pieces.stream()
        .map(piece -> (piece.differs() ? differing : same).apply(piece.words()))
        .collect(Collectors.joining(" "));
  }
}

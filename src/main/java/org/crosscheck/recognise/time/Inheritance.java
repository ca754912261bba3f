package org.crosscheck.recognise.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Scope;
import org.crosscheck.text.Sentence;

/**
 * The periods that the sentences of one document take over: from the nearest sentence before in the
 * paragraph that hands one down, else from the first at the head of the article. What a sentence
 * hands down is asked at most twice, however many claims take it over.
 */
final class Inheritance {
  private static final int LEAD_PARAGRAPHS = 4;

  private final List<Sentence> sentences;
  private final Function<Sentence, Optional<Scope.Period>> handsDown;
  private final Map<Integer, Optional<Scope.Period>> inParagraph = new HashMap<>();
  private Optional<Scope.Period> lead = Optional.empty();
  private int leadRead;

  /**
   * @param sentences all of the document, in order
   * @param handsDown the period that a sentence hands down, if it does
   */
  Inheritance(List<Sentence> sentences, Function<Sentence, Optional<Scope.Period>> handsDown) {
    this.sentences = sentences;
    this.handsDown = handsDown;
  }

  Optional<Scope.Period> of(Sentence sentence) {
    return inParagraph(sentence.index()).or(() -> lead(sentence.index()));
  }

  private Optional<Scope.Period> inParagraph(int index) {
    Optional<Scope.Period> found = Optional.empty();
    int first = index;
    while (found.isEmpty() && !inParagraph.containsKey(first) && follows(first)) {
      first--;
      found = handsDown.apply(sentences.get(first));
    }
    if (found.isEmpty()) {
      found = inParagraph.getOrDefault(first, Optional.empty());
    }
    for (int i = Math.min(first + 1, index); i <= index; i++) {
      inParagraph.put(i, found);
    }
    return found;
  }

  private boolean follows(int index) {
    return index > 0 && sentences.get(index - 1).paragraph() == sentences.get(index).paragraph();
  }

  /** Of the sentences before that stand at the head of the article, what the first hands down. */
  private Optional<Scope.Period> lead(int before) {
    while (lead.isEmpty() && leadRead < before && isLead(leadRead)) {
      lead = handsDown.apply(sentences.get(leadRead));
      leadRead++;
    }
    return leadRead <= before ? lead : Optional.empty();
  }

  private boolean isLead(int index) {
    return index < sentences.size() && sentences.get(index).paragraph() < LEAD_PARAGRAPHS;
  }
}

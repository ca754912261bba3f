package org.crosscheck.recognise.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.NameKind;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/** Finds where a claim holds: "in Caracas", "outside the Palace Hotel". */
public final class Places {
  /** How far from a claim its place may stand, in tokens. */
  private static final int NEAR = 25;

  private final NameWords words;
  private final Namer namer;

  public Places(WordLists lists) {
    words = new NameWords(lists);
    namer = new Namer(words);
  }

  /**
   * The place of a claim in its sentence: the nearest named after it, else the nearest before it.
   */
  public Optional<String> place(AnnotatedDocument document, Sentence sentence, Span claim) {
    Sentence near = window(sentence, claim);
    List<Run> places = new ArrayList<>();
    for (Run run : Runs.of(words).in(near)) {
      namer.names(run).stream().filter(name -> isPlace(name)).forEach(places::add);
    }
    return places.stream()
        .min(Comparator.comparingInt(run -> distance(run.span(), claim)))
        .map(run -> run.span().in(document.text()));
  }

  /** What stands before the claim counts as farther than all that stands after it. */
  private static int distance(Span place, Span claim) {
    return place.start() >= claim.end()
        ? place.start() - claim.end()
        : Integer.MAX_VALUE / 2 + claim.start() - place.start();
  }

  private boolean isPlace(Run run) {
    int before = run.first() - 1;
    if (before >= 0 && run.token(before).form().equals("the")) {
      before--;
    }
    return before >= 0
        && words.isPlacePreposition(run.token(before))
        && run.kind() != NameKind.PERSON
        && !words.isPeople(run.token(run.end() - 1))
        && !(run.end() < run.sentence().tokens().size()
            && run.token(run.end()).form().equals("'s"));
  }

  private static Sentence window(Sentence sentence, Span claim) {
    List<Token> tokens = sentence.tokens();
    int at = indexOf(tokens, claim.start());
    int end = Math.min(tokens.size(), indexOf(tokens, claim.end()) + NEAR);
    List<Token> near = tokens.subList(Math.max(0, at - NEAR), end);
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), near);
  }

  /** The first token that ends after an offset. */
  private static int indexOf(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.WordLists;

/**
 * Gathers the people named in an article, once for all who look for speakers in it one after the
 * other. Safe for use by several threads, each of which has the article that it asked for last.
 */
public final class Casts {
  private final Lexicon lexicon;
  private final ThreadLocal<Optional<Cast>> latest = ThreadLocal.withInitial(Optional::empty);

  private record Cast(List<Sentence> sentences, People people) {}

  public Casts(WordLists lists) {
    lexicon = new Lexicon(lists);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  People people(List<Sentence> sentences) {
    Optional<Cast> known = latest.get();
    if (known.isPresent() && known.get().sentences() == sentences) {
      return known.get().people();
    }
    Cast read = new Cast(sentences, new People(lexicon, sentences));
    latest.set(Optional.of(read));
    return read.people();
  }
}

package org.crosscheck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.crosscheck.text.WordLists;

/**
 * Bare strings as documents, with the built-in word lists and models, loaded once for all tests.
 */
public final class Texts {
  private static final WordLists LISTS = lists();
  private static final Annotator ANNOTATOR = new Annotator(new PackedModels(), LISTS);

  private Texts() {}

  private static WordLists lists() {
    try {
      return RuleFiles.packed().wordLists();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static WordLists wordLists() {
    return LISTS;
  }

  public static Annotator annotator() {
    return ANNOTATOR;
  }

  public static Document document(String text) {
    return document("A", text);
  }

  public static Document document(String name, String text) {
    Source source =
        new Source(
            name,
            name + ".txt",
            Optional.empty(),
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Document(source, text);
  }

  /** Sentences and tokens without tags. */
  public static AnnotatedDocument annotated(String text) {
    return ANNOTATOR.annotate(document(text));
  }
}

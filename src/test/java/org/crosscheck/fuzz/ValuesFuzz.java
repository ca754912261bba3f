package org.crosscheck.fuzz;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.check.Reading;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Span;

/** Sentences, values and the rules' claims in any text: every span lies in the text. */
public final class ValuesFuzz {
  private ValuesFuzz() {}

  /** Loads what is needed, so that the first input is not taken for a slow one. */
  public static void fuzzerInitialize() {
    Built.reader();
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Soup.text(bytes);
    LocalDate day = LocalDate.of(2019, 1, 25);
    Publication published =
        new Publication(day.toString(), day.atStartOfDay(), false, Publication.Basis.MANIFEST);
    boolean dated = bytes.length % 2 == 0;
    Document document =
        new Document(
            Sources.source("a.txt", dated ? Optional.of(published) : Optional.empty()), text);
    AnnotatedDocument annotated = Built.reader().annotate(document);
    Reading reading = Built.reader().read(annotated);
    for (Mention mention : reading.mentions()) {
      inside(mention.span(), text);
    }
    for (Claim claim : reading.claims()) {
      inside(claim.provenance().span(), text);
      claim.canonical();
    }
  }

  private static void inside(Span span, String text) {
    if (span.start() < 0 || span.end() > text.length() || span.length() == 0) {
      throw new IllegalStateException(span + " is not inside the text of " + text.length());
    }
  }
}

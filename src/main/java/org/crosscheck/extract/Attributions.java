package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Mention;
import org.crosscheck.saying.Casts;
import org.crosscheck.saying.Sayings;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * Tells who, as the text has it, says what a claim says: the speaker of the quotation that the
 * claim stands in, else whoever the sentence attributes it to ("police said", "according to the
 * ministry"). Nobody where the outlet speaks in its own voice. Safe for use by several threads.
 */
public final class Attributions {
  private final Casts casts;
  private final Sayings sayings;

  /**
   * What was read of the document last asked about: claims come one document after the other, and
   * reading a document once for each of them would not be linear.
   */
  private final ThreadLocal<Optional<Testimony>> latest = ThreadLocal.withInitial(Optional::empty);

  public Attributions(WordLists lists) {
    this(lists, new Casts(lists));
  }

  /**
   * @param casts shared with whoever looks for speakers in the same articles
   */
  public Attributions(WordLists lists, Casts casts) {
    this.casts = casts;
    sayings = new Sayings(lists);
  }

  /**
   * Who says the claim at {@code claim}.
   *
   * @param sentence the sentence of the document that the claim stands in; tagged or not
   * @param mentions the mentions of the whole document, its quotations among them
   */
  public Optional<Attribution> attribution(
      AnnotatedDocument document, Sentence sentence, Span claim, List<Mention> mentions) {
    return testimony(document, mentions).attribution(sentence, claim);
  }

  private Testimony testimony(AnnotatedDocument document, List<Mention> mentions) {
    Optional<Testimony> known = latest.get();
    if (known.isPresent() && known.get().isOf(document, mentions)) {
      return known.get();
    }
    Testimony read = new Testimony(casts, sayings, document, mentions);
    latest.set(Optional.of(read));
    return read;
  }
}

package org.crosscheck.recognise.quotation;

import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.saying.Casts;
import org.crosscheck.saying.Sayings;
import org.crosscheck.saying.Voices;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.WordLists;

/**
 * Finds what an article quotes directly, and who says it. Safe for use by several threads; linear
 * in the text.
 *
 * <p>A speaker is read from a verb of saying beside the quotation, else carried over from the
 * quotation before it. A pronoun that may stand for several people leaves the speaker open, with
 * the doubt in words.
 */
public final class QuotationReader {
  private final Casts casts;
  private final Sayings sayings;
  private final WordsAbout about;

  public QuotationReader(WordLists lists) {
    this(lists, new Casts(lists));
  }

  /**
   * @param casts shared with whoever looks for speakers in the same articles
   */
  public QuotationReader(WordLists lists, Casts casts) {
    this.casts = casts;
    this.sayings = new Sayings(lists);
    this.about = new WordsAbout(lists, sayings);
  }

  /**
   * The quotations of an article in the order of the text. A quotation of several paragraphs gives
   * one mention for each of them, one broken by its speaker ("..., he said, ...") one for each
   * part.
   */
  public List<Mention> read(AnnotatedDocument document) {
    List<Quoted> quotes = QuoteMarks.in(document.text(), document.paragraphs());
    if (quotes.isEmpty()) {
      return List.of();
    }
    List<Narrative> narratives = Narratives.of(sayings, document, quotes);
    Voices voices = new Voices(casts, document.sentences());
    return new SpeakerSearch(document, sayings, about, voices).read(narratives, quotes);
  }
}

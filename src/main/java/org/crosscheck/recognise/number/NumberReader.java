package org.crosscheck.recognise.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.recognise.number.Currencies.Dollar;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Source;
import org.crosscheck.text.WordLists;

/**
 * Finds the numbers, ordinals, amounts of money, percentages, ages and measures of a document,
 * exactly as the text bounds them.
 *
 * <p>Works on the words alone, so that sentences need no tags. Dates, years and times of day are
 * left out where they look like ones; a number in a duration ("three months") is found, and gives
 * way to the duration.
 */
public final class NumberReader {
  private static final Dollar AMERICAN = new Dollar("USD", true);

  private final Lexicon lexicon;
  private final SentenceReader sentences;

  public NumberReader(WordLists lists) {
    lexicon = new Lexicon(lists);
    sentences = new SentenceReader(lexicon);
  }

  /** The mentions in the order of the text; they do not overlap. */
  public List<Mention> read(AnnotatedDocument document) {
    Dollar dollar = dollar(document.source());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Words words = new Words(document.text(), sentence.tokens());
      for (Reading reading : sentences.read(words, dollar)) {
        mentions.add(reading.mention(words));
      }
    }
    return List.copyOf(mentions);
  }

  /** What "$" means, by the country in the source's address; else US dollars, as an assumption. */
  private Dollar dollar(Source source) {
    return source
        .url()
        .flatMap(this::country)
        .or(() -> source.publisher().flatMap(this::country))
        .orElse(AMERICAN);
  }

  private Optional<Dollar> country(String address) {
    String host = address.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[/?#:].*$", "");
    int dot = host.lastIndexOf('.');
    String ending = dot < 0 ? "" : host.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(lexicon.dollars.get(ending)).map(code -> new Dollar(code, false));
  }
}

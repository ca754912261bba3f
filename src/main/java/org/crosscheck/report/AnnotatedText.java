package org.crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Value;
import org.crosscheck.text.Document;

/**
 * An article for people, with every value marked where it stands: {@code [at least 12]{number: at
 * least 12}}.
 */
public final class AnnotatedText {
  private final Ink ink;

  /**
   * @param colours whether to colour the marks with terminal codes
   */
  public AnnotatedText(boolean colours) {
    this.ink = new Ink(colours);
  }

  public String render(Document document, List<Mention> mentions) {
    String text = document.text();
    StringBuilder out = new StringBuilder();
    out.append(ink.bold(Printable.line(document.source().file()))).append('\n');
    int from = 0;
    for (Map.Entry<Integer, String> mark : marks(mentions).entrySet()) {
      out.append(Printable.escaped(text.substring(from, mark.getKey()))).append(mark.getValue());
      from = mark.getKey();
    }
    return out.append(Printable.escaped(text.substring(from))).append('\n').toString();
  }

  /** What to write at which place: what ends there before what starts there. */
  private SortedMap<Integer, String> marks(List<Mention> mentions) {
    List<Mention> sorted =
        mentions.stream()
            .filter(mention -> mention.type().isReported())
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    SortedMap<Integer, String> marks = new TreeMap<>();
    for (Mention mention : sorted) {
      marks.merge(mention.span().start(), ink.value("["), String::concat);
    }
    for (Mention mention : sorted) {
      marks.merge(mention.span().end(), closing(mention), (there, mark) -> mark + there);
    }
    return marks;
  }

  /** What a reader should know of a value besides: that it goes on, that it is one of two. */
  private static String aside(Value value) {
    if (value instanceof TimeValue time) {
      return (time.openEnd() ? ", and on" : "") + (time.assumed() ? ", the month taken first" : "");
    }
    boolean guessed = value instanceof Quantity quantity && quantity.assumed();
    return guessed ? ", the currency assumed" : "";
  }

  private String closing(Mention mention) {
    String reading = Printable.line(Readings.of(mention.value()) + aside(mention.value()));
    return ink.value("]") + ink.faint("{" + mention.type().word() + ": " + reading + "}");
  }
}

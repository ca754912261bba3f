package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.testing.Texts;

/** What the reader makes of a sentence, as one line a mention: "NUMBER at least 60 >= 60". */
final class ReadNumbers {
  private static final NumberReader READER = new NumberReader(Texts.wordLists());

  private ReadNumbers() {}

  static List<String> in(String text) {
    return in(text, READER);
  }

  /** The same by a reader of its own. */
  static List<String> in(String text, NumberReader reader) {
    return reader.read(Texts.annotated(text)).stream().map(m -> line(text, m)).toList();
  }

  private static String line(String text, Mention mention) {
    Quantity quantity = (Quantity) mention.value();
    boolean bare = mention.type() == MentionType.NUMBER;
    String value = bare ? quantity.unit("").canonical() : quantity.canonical();
    return mention.type() + " " + mention.span().in(text) + " " + value;
  }

  /** The number to be read stands in brackets in the text. */
  static void assertReads(String type, String value, String marked) {
    String text = marked.replace("[", "").replace("]", "");
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    assertThat(in(text)).as(marked).contains(type + " " + words + " " + value);
  }
}

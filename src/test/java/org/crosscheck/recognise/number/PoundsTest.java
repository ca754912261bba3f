package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY|= 10000 GBP|The thieves got away with [10,000 pounds].",
        "MONEY|= 5000 GBP|Bail was set at [5,000 pounds].",
        "MONEY|= 90000 GBP|It sent [90,000 pounds] in relief.",
        "MONEY|= 1000 GBP|She won [1,000 pounds] in the raffle.",
        "MONEY|= 5000..6000 GBP|The bank lost [between five and six thousand pounds].",
        "MEASURE|= 200 lb|They seized [200 pounds] of cocaine worth a fortune.",
        "MEASURE|= 40 lb|He lost [40 pounds] in a year.",
        "MEASURE|= 4000 lb|They dropped [4,000 pounds] in supplies.",
        "MEASURE|= 30 lb|The fish was [30 pounds]."
      })
  void the_words_around_tell_money_from_weight(String type, String value, String marked) {
    ReadNumbers.assertReads(type, value, marked);
  }

  private static List<MentionType> read(String publisher) {
    Source source =
        new Source(
            "A",
            "A.txt",
            Optional.empty(),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document = new Document(source, "A further 900 pounds went to the hospice.");
    return new NumberReader(Texts.wordLists())
        .read(Texts.annotator().annotate(document)).stream().map(Mention::type).toList();
  }

  @Test
  void where_none_does_it_is_what_the_paper_counts_in() {
    assertThat(read("BBC News")).containsExactly(MentionType.MONEY);
    assertThat(read("example.co.uk")).containsExactly(MentionType.MONEY);
    assertThat(read("The Denver Post")).containsExactly(MentionType.MEASURE);
  }
}

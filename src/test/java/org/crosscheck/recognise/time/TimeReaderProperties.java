package org.crosscheck.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Value;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;

class TimeReaderProperties {
  private static final TimeReader READER = new TimeReader(Texts.wordLists());
  private static final Deadlines DEADLINES = new Deadlines(Texts.wordLists());
  private static final Periods PERIODS = new Periods(Texts.wordLists());
  private static final PublicationDates DATES = new PublicationDates(Texts.wordLists());
  private static final Optional<LocalDateTime> PUBLISHED =
      Optional.of(LocalDateTime.of(2019, 1, 25, 4, 30));

  private static final List<String> PIECES =
      List.of(
          "from",
          "to",
          "between",
          "and",
          "the",
          "last",
          "next",
          "this",
          "week",
          "Sunday",
          "Jan.",
          "May",
          "31",
          "2017",
          "0",
          "999999999",
          "31st",
          "of",
          "-",
          "/",
          ":",
          ",",
          ".",
          "(",
          "half",
          "a",
          "an",
          "past",
          "quarter",
          "12:10",
          "p.m.",
          "pm",
          "noon",
          "years",
          "ago",
          "later",
          "before",
          "after",
          "two",
          "hundred",
          "thousand",
          "million",
          "century",
          "every",
          "until",
          "by",
          "within",
          "hours",
          "early",
          "late",
          "rest",
          "Easter",
          "summer",
          "first",
          "fifth",
          "Q3",
          "2016-02-31",
          "02/30/2015",
          "29",
          "February",
          "night",
          "decades",
          "\u00BD",
          "date",
          "1980s",
          "24:00",
          "99:99",
          "weekend",
          "about",
          "at least",
          "several",
          "1,000,000",
          "week 53");

  @Property(tries = 3000)
  void mentions_do_not_overlap_and_give_back_the_words(@ForAll("texts") String text) {
    check(text);
  }

  @Property(tries = 3000)
  void the_canonical_form_of_a_time_reads_as_itself(@ForAll("texts") String text) {
    for (Mention mention : READER.read(Texts.annotated(text), PUBLISHED)) {
      if (isPlaced(mention.value())) {
        String canonical = mention.value().canonical();
        List<Mention> read = READER.read(Texts.annotated(canonical), PUBLISHED);
        assertThat(read).as(text + " gives " + canonical).hasSize(1);
        assertThat(read.get(0).value().canonical()).isEqualTo(canonical);
      }
    }
  }

  /** A time that nothing anchors, and a word such as "now", have no form that ISO 8601 knows. */
  private static boolean isPlaced(Value value) {
    return value instanceof DurationValue
        || (value instanceof TimeValue time
            && time.interval().filter(stretch -> stretch.from().getYear() >= 1000).isPresent());
  }

  @Property(tries = 500)
  void no_input_throws(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    AnnotatedDocument document = Texts.annotated(text);
    READER.read(document, Optional.empty());
    List<Mention> mentions = READER.read(document, PUBLISHED);
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().in(text)).isNotBlank();
      assertThat(mention.value().canonical()).isNotEmpty();
      end = mention.span().end();
    }
    for (Sentence sentence : document.sentences()) {
      PERIODS.period(document, sentence, sentence.span(), mentions);
      mentions.stream()
          .filter(mention -> sentence.span().contains(mention.span()))
          .filter(mention -> DEADLINES.isDeadline(document, sentence, mention))
          .forEach(m -> DEADLINES.deadline(document, sentence, m, mentions, PUBLISHED));
    }
    assertThat(DATES.dated(List.of(document))).hasSize(1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(p -> String.join(" ", p));
  }
}

package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Quantity;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPropertiesTest {
  private static final NumberReader READER = new NumberReader(Texts.wordLists());
  private static final int TEXTS = 1500;
  private static final int WORDS = 40;

  /** Words that mean something to a reader of numbers, so that a random text meets every branch. */
  private static final List<String> VOCABULARY =
      List.of(
          "one",
          "two",
          "twenty",
          "-",
          "hundred",
          "thousand",
          "million",
          "dozen",
          "and",
          "a",
          "half",
          "quarter",
          "third",
          "thirds",
          "of",
          "the",
          "at",
          "least",
          "more",
          "than",
          "over",
          "up",
          "to",
          "or",
          "so",
          "between",
          "from",
          "in",
          "out",
          "1",
          "12",
          "1,200",
          "3.5",
          "2015",
          "5/8",
          "000",
          "10:30",
          "$",
          "£",
          "USD",
          "MEUR",
          "dollars",
          "cents",
          "%",
          "per",
          "cent",
          "year",
          "old",
          "years",
          "aged",
          "Smith",
          ",",
          "(",
          ")",
          ".",
          "feet",
          "ft",
          "m",
          "km",
          "/",
          "h",
          "dozens",
          "tens",
          "several",
          "few",
          "no",
          "people",
          "point",
          "e",
          "^",
          "x",
          "10",
          "st",
          "th",
          "May",
          "Flight",
          "billion",
          "lakh",
          "crore",
          "bn",
          "s",
          "his",
          "½",
          "½½",
          "٣",
          "𝟛",
          "\u0000",
          "é",
          "\uD83D",
          "'s",
          "\u00a0",
          "–",
          "+",
          "<",
          "=",
          "minus",
          "magnitude",
          "who",
          "is",
          "turned",
          "#",
          "*",
          "1,2,3,4",
          "99999999999999999999999999",
          "9999999999999999999999999999999999999999999999999999999999999999999999999999999999");

  private static String text(Random random) {
    return IntStream.range(0, WORDS)
        .mapToObj(
            i ->
                VOCABULARY.get(random.nextInt(VOCABULARY.size()))
                    + (random.nextInt(4) == 0 ? "" : " "))
        .collect(Collectors.joining());
  }

  @Test
  void no_text_throws_and_spans_are_sorted_inside_the_text_and_apart() {
    Random random = new Random(20190124);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      List<Mention> mentions = READER.read(Texts.annotated(text));
      int floor = 0;
      for (Mention mention : mentions) {
        Span span = mention.span();
        assertThat(span.start()).as(text).isGreaterThanOrEqualTo(floor);
        assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).as(text).isPositive();
        floor = span.end();
      }
    }
  }

  @Test
  void reading_is_the_same_every_time() {
    String text = text(new Random(7));
    assertThat(READER.read(Texts.annotated(text))).isEqualTo(READER.read(Texts.annotated(text)));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 7, 12, 23, 100, 101, 999, 1000, 12_345, 1_000_000, 2_500_000_000L})
  void a_figure_written_plainly_reads_as_itself(long number) {
    String text = "It has " + String.format("%,d", number) + " parts.";
    Quantity quantity = (Quantity) READER.read(Texts.annotated(text)).get(0).value();
    assertThat(quantity.unit("")).isEqualTo(Quantity.exactly(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one thousand and ",
        "one hundred and ",
        "two million and ",
        "1 ",
        "1-",
        "$ ",
        "at least ",
        "a half and ",
        "half a ",
        "one in ",
        "twenty-",
        "from 1 to ",
        "( 1 ",
        "1 or more ",
        "one point "
      })
  void reading_takes_time_in_proportion_to_the_text(String unit) {
    READER.read(Texts.annotated(unit.repeat(500)));
    long start = System.nanoTime();
    READER.read(Texts.annotated(unit.repeat(4_000)));
    assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5_000);
  }
}

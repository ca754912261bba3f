package org.crosscheck.recognise.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Value;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
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
        "At least 23 people died.",
        "Nearly two-thirds of voters came.",
        "Dozens were hurt, several hundred fled and a few dozen stayed.",
        "Between $5 and $7.50; up to €3m; more than 200 Swiss francs; about 40 cents; 5-6,000 won.",
        "Fewer than 10 percent, or 3 percentage points; 12 basis points.",
        "He is 35 years old, 6 ft 2 in tall and weighs 14 stone; she is in her 40s.",
        "It was -3C; 2.5 million barrels a day; 10 inches; 3,000 square feet; 5 fl oz; 90 mph.",
        "The first, the 21st and half a mile; 3-for-1; 52-48; 1 in 5; no one.",
        "It cost 1.2 million yen, 5 lakh rupees and 300,000 Canadian dollars.",
      })
  void the_canonical_form_of_a_quantity_reads_as_itself(String text) {
    for (Mention mention : READER.read(Texts.annotated(text))) {
      assertReadsAsItself(mention.value());
    }
  }

  @Test
  void the_canonical_form_of_any_quantity_read_reads_as_itself() {
    Random random = new Random(42);
    for (int i = 0; i < 400; i++) {
      READER.read(Texts.annotated(text(random))).forEach(m -> assertReadsAsItself(withoutNoun(m)));
    }
  }

  /** What a bare number counts in random words need not be a noun. */
  private static Value withoutNoun(Mention mention) {
    return mention.type() == MentionType.NUMBER
        ? ((Quantity) mention.value()).unit("")
        : mention.value();
  }

  private static void assertReadsAsItself(Value value) {
    String canonical = value.canonical();
    List<Mention> read = READER.read(Texts.annotated(canonical));
    assertThat(read).as(canonical).hasSize(1);
    assertThat(read.get(0).value().canonical()).isEqualTo(canonical);
  }

  /** Four times the text; were the cost to grow with its square, it would be sixteen times. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "one and a half of a ",
        "two hundred and ",
        "between 1 and ",
        "5 to ",
        "$5 a ",
        "at most ",
        "half of the ",
        "no more than ",
        "1 of 2 in ",
        "vague 1..",
        "= ",
        "3-",
        "1,",
        "1.",
        "9 9"
      })
  void more_text_takes_time_in_proportion(String unit) {
    AnnotatedDocument short0 = Texts.annotated(unit.repeat(1_500));
    AnnotatedDocument long0 = Texts.annotated(unit.repeat(6_000));
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 4 && ratio > 10; attempt++) {
      ratio = Math.min(ratio, (double) best(long0) / (best(short0) + 5_000_000));
    }
    assertThat(ratio).as(unit).isLessThan(10);
  }

  /** Processor time, so that a busy machine does not matter. */
  private static long best(AnnotatedDocument document) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long start = clock.getCurrentThreadCpuTime();
      READER.read(document);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    return best;
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

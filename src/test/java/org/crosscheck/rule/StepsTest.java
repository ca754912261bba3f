package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.claim.Mention;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work is counted in steps, never in seconds. */
class StepsTest {
  private static final String NEWS =
      """
      At least 13 people were killed on Tuesday when a bridge fell into the river, officials said.
      The mayor said 40 others were taken to hospital, 5 of them with serious injuries.
      Rescuers worked through the night, and 200 soldiers joined the search for 7 missing workers.
      The bridge was built in 1967 and carried about 12000 vehicles a day.
      "We heard a loud noise and ran," said a witness, who gave her name as Anna.
      """;

  /** All in one sentence, however long. */
  private static long steps(RuleBook book, String words) {
    AnnotatedDocument document = Texts.annotated(words);
    Sentence whole =
        new Sentence(
            0,
            0,
            new Span(0, words.length()),
            document.sentences().stream().flatMap(s -> s.tokens().stream()).toList());
    return book.matches(whole, PatternsTest.mentions(words), s -> s).steps();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "<count> [a] [a] [a] [a] [a] [a] [a] [a] b ! 1 a a a",
        "<count> (a|a a|a a a)* b ! 1 a a a a a a",
        "<count> ((a|a)*|(a a)*)* b ! 1 a a a a a a a a a",
        "<count> ~12 a ~12 a ~12 a ~12 b ! 1 a a a a a a",
        "a* a* a* a* a* <count> b ! a a a a a a a 1",
        "a ~12 <count> b ! a a a , a , 1",
        "<count> ~12 b ! 1 , , , , , a , a",
        "<nations> ~12 b ! Chile and Peru , Brazil and",
        "(a|b|c)+ (a|b|c)+ (a|b|c)+ <count> ! a b c a b c 1",
      })
  void twice_the_text_costs_at_most_twice_the_steps(String pattern, String hostile) {
    RuleBook book = PatternsTest.book(pattern, "unless: \"a ~12 a ~12 z\"\n");

    long once = steps(book, repeated(hostile, 100));
    long twice = steps(book, repeated(hostile, 200));
    long eightTimes = steps(book, repeated(hostile, 800));

    assertThat(twice).isLessThanOrEqualTo(once * 21 / 10);
    assertThat(eightTimes).isLessThanOrEqualTo(once * 84 / 10);
  }

  private static String repeated(String words, int times) {
    return String.join(" ", Collections.nCopies(times, words));
  }

  /** Rules of which each names a word of its own. */
  private static RuleBook book(int rules) {
    Map<String, String> files = new HashMap<>();
    files.put("k/kind.yml", "type: count\ntitle: K\n");
    List<String> patterns =
        List.of(
            "<count> [{ADJ}] [people] ~4 %s",
            "(%s|%sise) ~3 <count>",
            "<count> of the %s",
            "the <count> (people|soldier|worker) be %s");
    for (int i = 0; i < rules; i++) {
      String word = i < 20 ? List.of("kill", "miss", "carry", "join").get(i % 4) : letters(i);
      String pattern = patterns.get(i % patterns.size()).replace("%s", word);
      files.put("k/rule-" + i + ".yml", rule(i, pattern));
    }
    return RuleBook.read(files);
  }

  private static String rule(int i, String pattern) {
    return "id: rule-%d\nkind: k\nsummary: s\npattern: \"%s\"\nexamples: {\"k = 1\": ['[1] a', '[1] b'], none: [c]}\n"
        .formatted(i, pattern);
  }

  private static String letters(int number) {
    return "zq"
        + Integer.toString(number, 10)
            .chars()
            .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
            .collect(Collectors.joining());
  }

  @Test
  void ten_thousand_rules_cost_little_more_than_a_hundred() {
    long few = newsSteps(book(100));
    long many = newsSteps(book(10_000));

    assertThat(few).isPositive();
    assertThat(many).isLessThanOrEqualTo(few * 3 / 2);
  }

  private static long newsSteps(RuleBook book) {
    AnnotatedDocument document = Texts.annotated(NEWS);
    List<Mention> mentions = PatternsTest.mentions(NEWS);
    return document.sentences().stream()
        .mapToLong(
            sentence ->
                book.matches(
                        sentence,
                        mentions.stream()
                            .filter(mention -> sentence.span().contains(mention.span()))
                            .toList(),
                        Texts.annotator()::tag)
                    .steps())
        .sum();
  }

  /** The built-in rules, with more rules of which each names a word of its own. */
  private static RuleBook builtIn(int more) throws IOException {
    Map<String, String> files = new HashMap<>(RuleFiles.packed().files());
    files.put("k/kind.yml", "type: count\ntitle: K\n");
    for (int i = 0; i < more; i++) {
      files.put(
          "k/rule-" + i + ".yml", rule(i, "<count> [{ADJ}] [people] ~4 %s".formatted(letters(i))));
    }
    return RuleBook.read(files);
  }

  @Test
  void ten_thousand_rules_beside_the_built_in_ones_cost_little_more() throws IOException {
    assertThat(newsSteps(builtIn(10_000))).isLessThanOrEqualTo(newsSteps(builtIn(0)) * 3 / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 people were killed and 5",
        "the death toll rise to 12 ,",
        "the the the the 12 of of of",
        "have been have been have been 12 people be be",
        "share share price 12 to to to at at",
        "Chile and Peru and Brazil back",
        "( , ) , ( 12 , ) ,",
      })
  void the_built_in_rules_are_linear_in_hostile_text(String hostile) throws IOException {
    RuleBook book = builtIn(0);

    long once = steps(book, repeated(hostile, 100));
    long twice = steps(book, repeated(hostile, 200));
    long eightTimes = steps(book, repeated(hostile, 800));

    assertThat(twice).isLessThanOrEqualTo(once * 21 / 10);
    assertThat(eightTimes).isLessThanOrEqualTo(once * 84 / 10);
  }

  @Test
  void a_sentence_without_a_trigger_is_not_tagged() {
    RuleBook book = PatternsTest.book("<count> ~3 bark", "");
    AnnotatedDocument document = Texts.annotated("He saw 3 dogs.");

    book.matches(
        document.sentences().get(0),
        PatternsTest.mentions(document.text()),
        sentence -> {
          throw new AssertionError("tagged");
        });
  }
}

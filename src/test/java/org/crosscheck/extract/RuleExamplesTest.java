package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.recognise.name.NameReader;
import org.crosscheck.recognise.nation.NationReader;
import org.crosscheck.rule.Example;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example of each built-in rule holds. */
class RuleExamplesTest {
  private static final Workbench WORKBENCH =
      new Workbench(Texts::annotated, RuleExamplesTest::mentions, Texts.annotator()::tag);

  private static final NationReader NATIONS = new NationReader(Texts.wordLists());
  private static final NameReader NAMES = new NameReader(Texts.wordLists());

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    RuleBook book = RuleBook.read(RuleFiles.packed().files());
    ExampleRun run = new ExampleRun(book, Surroundings.NONE, WORKBENCH);
    assertThat(book.rules()).isNotEmpty();
    return book.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> test(run, rule, example)));
  }

  private static DynamicTest test(ExampleRun run, Rule rule, Example example) {
    String name = rule.id() + ": " + example.expected().orElse("none") + ": " + example.text();
    return DynamicTest.dynamicTest(
        name, () -> run.run(rule, example).ifPresent(failure -> fail("\n" + failure.text())));
  }

  /** Stands in until all readers are joined: figures with "at least". */
  private static List<Mention> mentions(AnnotatedDocument document) {
    List<Mention> mentions = new ArrayList<>();
    Matcher digits =
        Pattern.compile("(at least )?(\\d[\\d,]*\\d|\\d|four)", Pattern.CASE_INSENSITIVE)
            .matcher(document.text());
    while (digits.find()) {
      String figure = digits.group(2).toLowerCase(Locale.ROOT).replace(",", "");
      long number = figure.equals("four") ? 4 : Long.parseLong(figure);
      boolean atLeast = digits.group(1) != null;
      mentions.add(
          new Mention(
              MentionType.NUMBER,
              new Span(digits.start(), digits.end()),
              atLeast ? Quantity.atLeast(number) : Quantity.exactly(number)));
    }
    mentions.addAll(NATIONS.read(document));
    mentions.addAll(NATIONS.lists(document));
    mentions.addAll(NAMES.persons(document));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }
}

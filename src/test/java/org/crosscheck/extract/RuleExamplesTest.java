package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.recognise.Recogniser;
import org.crosscheck.recognise.time.Deadlines;
import org.crosscheck.rule.Example;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example of each built-in rule holds. */
class RuleExamplesTest {
  /** The examples are read as if published on a Friday. */
  private static final Optional<LocalDateTime> ANCHOR =
      Optional.of(LocalDateTime.of(2019, 1, 25, 0, 0));

  private static final Recogniser RECOGNISER = new Recogniser(Texts.wordLists());
  private static final Deadlines DEADLINES = new Deadlines(Texts.wordLists());
  private static final Workbench WORKBENCH =
      new Workbench(
          Texts::annotated,
          document -> RECOGNISER.recognise(document, ANCHOR),
          Texts.annotator()::tag);
  private static final Surroundings SURROUNDINGS =
      Surroundings.NONE.deadlines(
          (spot, mention) ->
              Optional.of(
                  DEADLINES.deadline(
                      spot.document(), spot.sentence(), mention, spot.mentions(), ANCHOR)));

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    RuleBook book = RuleBook.read(RuleFiles.packed().files());
    ExampleRun run = new ExampleRun(book, SURROUNDINGS, WORKBENCH);
    assertThat(book.rules()).isNotEmpty();
    return book.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> test(run, rule, example)));
  }

  /** A negative pattern that no near miss tries might as well not be there. */
  @TestFactory
  Stream<DynamicTest> negative_patterns_are_needed_by_a_near_miss() throws IOException {
    RuleBook book = RuleBook.read(RuleFiles.packed().files());
    ExampleRun run = new ExampleRun(book, SURROUNDINGS, WORKBENCH);
    return book.rules().stream()
        .filter(rule -> !rule.unless().isEmpty())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> assertThat(run.needless(rule)).map(ExampleRun.Failure::text).isEmpty()));
  }

  private static DynamicTest test(ExampleRun run, Rule rule, Example example) {
    String name = rule.id() + ": " + example.expected().orElse("none") + ": " + example.text();
    return DynamicTest.dynamicTest(
        name, () -> run.run(rule, example).ifPresent(failure -> fail("\n" + failure.text())));
  }
}

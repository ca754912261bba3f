package org.crosscheck.recognise.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {
  /** The words quoted; "~" in the text is a new paragraph. */
  private static List<String> quoted(String text) {
    AnnotatedDocument document = Texts.annotated(text.replace("~", "\n\n"));
    return QuoteMarks.in(document.text(), document.paragraphs()).stream()
        .map(quoted -> quoted.words().in(document.text()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "We won, | “We won,” he said.",
        "We won, | \"We won,\" he said.",
        "We won, | 'We won,' he said.",
        "We won, | ''We won,'' he said.",
        "We won, | ``We won,'' he said.",
        "We won  | „We won“, he said.",
        "We won  | «We won», he said.",
        "We won  | ‚We won‘, he said.",
        "We won  | ‹We won›, he said.",
        "We won, | (“We won,” he said.)",
        "We won, | ('We won,' he said.)",
        "we won  | It ended ('we won')",
        "we won  | He said \"we won\"",
        "we won  | He said “we won”",
      })
  void words_between_marks_of_any_sort_are_quoted(String words, String text) {
    assertThat(quoted(text)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "We won,              | ”We won,” he said.",
        "we won               | He said ”we won” and left.",
        "We won,              | “We won,“ he said.",
        "We won,; It is over. | “We won,”he said. “It is over.”",
        "We won,              | \" We won,\" he said.",
        "We won,; It is over, | \"We won, \" he said. \"It is over,\" he added.",
        "We won,; It is over, | \"We won, \"he said. \"It is over,\" he added.",
        "We won,; It rained,; It is over, | \"We won, \"he said. \"It rained, \"he said. \"It is over,\" he said.",
        "We won.; It rained,; It is over, | \"We won. \"It rained, \"he said. \"It is over,\" he said.",
      })
  void a_mark_of_the_wrong_sort_or_with_the_space_on_the_wrong_side_is_understood(
      String words, String text) {
    assertThat(quoted(text)).containsExactly(words.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "We won.; It is over, | \"We won. \"It is over,\" he said.",
        "We won.; It is over, | “We won. “It is over,” he said.",
        "We won!; It is over, | “We won! “It is over,” he said.",
        "It is over,          | \"We won. It rained. \"It is over,\" he said.",
        "It is over,          | “We won. It rained. “It is over,” he said.",
        "We won               | “We won",
        "We won.              | “We won.'",
        "We won.              | “We won.~It rained.~We ran,” he said.",
        "We won.; It rained,  | “We won.~It rained,” he said.",
        "We won.; It rained,  | “We won.~“It rained,” he said.",
      })
  void the_words_after_a_lost_closing_mark_are_quoted_as_far_as_one_can_tell(
      String words, String text) {
    assertThat(quoted(text)).containsExactly(words.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "He said “go home” and left,; We ran. | “He said “go home” and left,” she said. “We ran.”",
        "He said “she said “go” and left” and cried,; We ran. | “He said “she said “go” and left” and cried,” she said. “We ran.”",
        "Tell ’em we won,         | ‘Tell ’em we won,’ he said.",
        "It was the '90s,; We ran. | \"It was the '90s,\" he said. \"We ran.\"",
        "we won,                  | He sang 'O come and 'we won,' he said.",
        "the end of mothers       | She called it 'the end of mothers' and left.",
        "homes; owners            | The 'homes' of 'owners' were lost.",
        "Go; Stay                 | He said: “Go”“Stay”",
      })
  void quotations_inside_and_beside_each_other_are_told_apart(String words, String text) {
    assertThat(quoted(text)).containsExactly(words.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody came.~It was 5\" wide.",
        "In the '90s the workers' homes were lost.",
        "Tell 'em the workers' homes are lost.",
        "It was rock 'n",
        "“ ” was all they saw.",
        "He left it open '",
      })
  void marks_that_quote_nothing_are_passed_over(String text) {
    assertThat(quoted(text)).isEmpty();
  }
}

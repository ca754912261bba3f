package org.crosscheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void both_sides_keep_all_their_words_in_order() {
    WordDiff diff = WordDiff.of("We will  not\nleave this quay", "We shall not leave the quay now");

    assertThat(words(diff.left())).isEqualTo("We will not leave this quay");
    assertThat(words(diff.right())).isEqualTo("We shall not leave the quay now");
    assertThat(diff.left().stream().filter(WordDiff.Piece::differs).map(WordDiff.Piece::words))
        .containsExactly("will", "this");
  }

  @Test
  void differences_with_one_word_between_them_are_one_phrase() {
    assertThat(WordDiff.of("one red big apple fell down", "one green big pear fell down").hunks())
        .containsExactly(new WordDiff.Hunk("red big apple", "green big pear"));
    assertThat(WordDiff.of("a x b c y d", "a b c d e").hunks())
        .containsExactly(new WordDiff.Hunk("x", ""), new WordDiff.Hunk("y d", "d e"));
  }

  @Test
  void capitals_accents_and_marks_make_no_difference() {
    assertThat(WordDiff.of("“It’s José,” he said.", "it's jose he said").same()).isTrue();
    assertThat(WordDiff.of("", "").same()).isTrue();
  }

  @Test
  void very_long_texts_are_shown_without_marks() {
    assertThat(WordDiff.of("x ".repeat(3_000), "y ".repeat(3_000)).hunks()).isEmpty();
  }

  private static String words(List<WordDiff.Piece> pieces) {
    return pieces.stream().map(WordDiff.Piece::words).collect(Collectors.joining(" "));
  }
}

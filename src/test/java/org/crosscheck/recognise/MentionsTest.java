package org.crosscheck.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Utterance;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static Mention mention(MentionType type, int start, int end) {
    return new Mention(type, new Span(start, end), Quantity.exactly(1));
  }

  @Test
  void the_longer_of_two_readings_wins() {
    Mention age = mention(MentionType.AGE, 4, 15);
    Mention number = mention(MentionType.NUMBER, 4, 6);
    assertThat(Mentions.chosen(List.of(number, age))).containsExactly(age);
  }

  @Test
  void readings_side_by_side_are_all_kept_in_order() {
    Mention first = mention(MentionType.NUMBER, 0, 2);
    Mention second = mention(MentionType.NUMBER, 3, 5);
    assertThat(Mentions.chosen(List.of(second, first))).containsExactly(first, second);
  }

  @Test
  void a_quotation_is_kept_beside_what_it_holds() {
    Utterance words =
        new Utterance("20 died", Optional.empty(), Optional.empty(), Optional.empty(), "");
    Mention quotation = new Mention(MentionType.QUOTE, new Span(0, 7), words);
    Mention number = mention(MentionType.NUMBER, 0, 2);
    assertThat(Mentions.chosen(List.of(number, quotation))).containsExactly(quotation, number);
  }
}

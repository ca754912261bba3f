package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "stephen steel, steven steel",
    "kory lang, korey lang",
    "brook hale, brooke hale",
    "philip marsh, phillip marsh",
    "jon vance, john vance",
    "sara quist, sarah quist",
    "anna cervera, anna cevera"
  })
  void one_name_may_be_spelt_in_two_ways(String a, String b) {
    assertThat(Spellings.ofOne(parts(a), parts(b))).isTrue();
    assertThat(Spellings.ofOne(parts(b), parts(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "eric moss, erica moss",
    "mark bell, mary bell",
    "tim bell, tom bell",
    "robert dunn, roberta dunn",
    "anna bell, anna dorn",
    "kim il, kim un",
    "steven steel, stephen steele"
  })
  void two_names_are_not_two_spellings(String a, String b) {
    assertThat(Spellings.ofOne(parts(a), parts(b))).isFalse();
  }

  @Test
  void a_last_name_alone_is_not_enough() {
    assertThat(Spellings.ofOne(List.of("steven"), List.of("stephen"))).isFalse();
  }

  private static List<String> parts(String name) {
    return List.of(name.split(" "));
  }
}

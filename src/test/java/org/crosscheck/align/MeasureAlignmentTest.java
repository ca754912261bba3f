package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** Of measures, lengths of time and ages no noun beside them says what they are of. */
class MeasureAlignmentTest {
  private final Aligner aligner = new Aligner(Texts.wordLists());

  @Test
  void a_measure_in_brackets_is_of_what_the_one_before_it_is_of() {
    Claims claims =
        new Claims()
            .article("A", "A shaft 40 metres deep (131 feet) holds the three miners.")
            .article("B", "The three miners sit in a shaft 131 feet below the ground.")
            .at("A", "40 metres", Claims.MEASURE, measure(40, "m"), "shaft")
            .at("A", "131 feet", Claims.MEASURE, measure(131, "ft"), "feet")
            .at("B", "131 feet", Claims.MEASURE, measure(131, "ft"), "");

    assertThat(groups(claims)).containsExactly("A 40 metres, A 131 feet, B 131 feet");
  }

  @Test
  void of_two_measures_converted_in_one_bracket_each_stands_for_its_own() {
    Claims claims =
        new Claims()
            .article("A", "The jar shrank from 400 grams to 360 grams (14 oz to 12.7 oz).")
            .article("B", "The jar used to hold 400g and now it holds 360g of jam.")
            .at("A", "400 grams", Claims.MEASURE, measure(400, "g"), "jar")
            .at("A", "360 grams", Claims.MEASURE, measure(360, "g"), "jar")
            .at("A", "14 oz", Claims.MEASURE, measure(14, "oz"), "grams")
            .at(
                "A",
                "12.7 oz",
                Claims.MEASURE,
                Quantity.exactly(new BigDecimal("12.7")).unit("oz"),
                "oz")
            .at("B", "400g", Claims.MEASURE, measure(400, "g"), "jar")
            .at("B", "360g", Claims.MEASURE, measure(360, "g"), "jar");

    assertThat(groups(claims))
        .containsExactly("A 400 grams, A 14 oz, B 400g", "A 360 grams, A 12.7 oz, B 360g");
  }

  @Test
  void a_length_is_no_weight() {
    Claims claims =
        new Claims()
            .article("A", "The whale on the beach of Brest measured 12 metres.")
            .article("B", "The whale on the beach of Brest weighed 12 tonnes.")
            .at("A", "12 metres", Claims.MEASURE, measure(12, "m"), "whale")
            .at("B", "12 tonnes", Claims.MEASURE, measure(12, "t"), "whale");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void how_far_off_a_thing_is_is_not_how_long_it_is() {
    Claims claims =
        new Claims()
            .article("A", "The wreck of the ferry lies 6 km off the beach of Brest.")
            .article("B", "The wreck of the ferry near the beach of Brest is 7 km long.")
            .at("A", "6 km", Claims.MEASURE, measure(6, "km"), "wreck")
            .at("B", "7 km", Claims.MEASURE, measure(7, "km"), "wreck");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void how_much_of_a_thing_there_is_shows_behind_a_measure_in_brackets() {
    Claims claims =
        new Claims()
            .article("A", "Oil covers 7 km (4 miles) of the beach of Brest below the wreck.")
            .article("B", "The wreck lies 6 km (4 miles) off the beach of Brest and leaks oil.")
            .at("A", "7 km", Claims.MEASURE, measure(7, "km"), "beach")
            .at("B", "6 km", Claims.MEASURE, measure(6, "km"), "beach");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void what_a_ship_carried_is_not_what_it_lost() {
    Claims claims =
        new Claims()
            .article("A", "The tanker Rosa off Brest was carrying 900 tons of palm oil.")
            .article("B", "The tanker Rosa off Brest had lost 100 tons of palm oil.")
            .at("A", "900 tons", Claims.MEASURE, measure(900, "t"), "palm oil")
            .at("B", "100 tons", Claims.MEASURE, measure(100, "t"), "palm oil");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void one_length_of_time_in_two_units_is_one() {
    Claims claims =
        new Claims()
            .article("A", "The two ministers held a 90-minute meeting in the palace.")
            .article("B", "Their meeting in the palace went on for an hour and a half.")
            .at("A", "90-minute", Claims.DURATION, lasting("PT90M", 5400), "meeting")
            .at("B", "an hour and a half", Claims.DURATION, lasting("PT1.5H", 5400), "");

    assertThat(groups(claims)).containsExactly("A 90-minute, B an hour and a half");
  }

  @Test
  void what_lasts_so_long_before_something_else_is_still_a_length() {
    Claims claims =
        new Claims()
            .article("A", "The trial of the bombers is expected to last six months.")
            .article("B", "The trial of the bombers is to last five months before a verdict.")
            .at("A", "six months", Claims.DURATION, lasting("P6M", 15552000), "")
            .at("B", "five months", Claims.DURATION, lasting("P5M", 12960000), "verdict");

    assertThat(groups(claims)).containsExactly("A six months, B five months");
  }

  @Test
  void an_hour_may_be_the_length_of_anything() {
    Claims claims =
        new Claims()
            .article("A", "Rescuers needed an hour to free the driver.")
            .article("B", "The road to Lyon was closed for an hour.")
            .at("A", "an hour", Claims.DURATION, lasting("PT1H", 3600), "")
            .at("B", "an hour", Claims.DURATION, lasting("PT1H", 3600), "");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void two_ages_of_the_only_boy_are_his() {
    Claims claims =
        new Claims()
            .article("A", "A five-year-old boy fell down a well in Spain. The boy cried.")
            .article("B", "A six-year-old boy fell into a well. His father called for help.")
            .count("A", "five-year-old", Claims.AGE, 5, "boy")
            .count("B", "six-year-old", Claims.AGE, 6, "boy");

    assertThat(groups(claims)).containsExactly("A five-year-old, B six-year-old");
  }

  @Test
  void of_two_boys_nobody_knows_whose_the_other_age_is() {
    Claims claims =
        new Claims()
            .article("A", "A five-year-old boy and an eight-year-old boy fell down a well.")
            .article("B", "A six-year-old boy fell into a well. His father called for help.")
            .count("A", "five-year-old", Claims.AGE, 5, "boy")
            .count("A", "eight-year-old", Claims.AGE, 8, "boy")
            .count("B", "six-year-old", Claims.AGE, 6, "boy");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_man_and_a_woman_of_one_age_are_two() {
    Claims claims =
        new Claims()
            .article("A", "A 42-year-old man was hurt when the bus fell over.")
            .article("B", "A 42-year-old woman was hurt when the bus fell over.")
            .count("A", "42-year-old", Claims.AGE, 42, "man")
            .count("B", "42-year-old", Claims.AGE, 42, "woman");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void one_age_of_a_person_named_and_of_one_who_is_not_is_one_persons() {
    Claims claims =
        new Claims()
            .article("A", "The driver of the tram, 42, was arrested.")
            .article("B", "Police arrested Paul Moreau, 42, who drove the tram.")
            .count("A", "42", Claims.AGE, 42, "driver")
            .count("B", "42", Claims.AGE, 42, "Paul Moreau");

    assertThat(groups(claims)).containsExactly("A 42, B 42");
  }

  private static Quantity measure(long number, String unit) {
    return Quantity.exactly(number).unit(unit);
  }

  private static DurationValue lasting(String iso, long seconds) {
    return new DurationValue(iso, Quantity.exactly(seconds));
  }

  @Test
  void distances_from_two_places_are_two() {
    Claims claims =
        new Claims()
            .article("A", "The wreck of the plane was found 90 km from the town of Ambon.")
            .article("B", "The wreck of the plane was found 180 km (112 miles) from Ternate.")
            .article("C", "The wreck of the plane was found 190 km from Ternate.")
            .at("A", "90 km", Claims.MEASURE, measure(90, "km"), "wreck")
            .at("B", "180 km", Claims.MEASURE, measure(180, "km"), "wreck")
            .at("C", "190 km", Claims.MEASURE, measure(190, "km"), "wreck");

    assertThat(groups(claims)).containsExactly("B 180 km, C 190 km");
  }

  @Test
  void how_deep_a_thing_is_may_stand_before_its_noun() {
    Claims claims =
        new Claims()
            .article("A", "The boy fell into an 80m-deep well near Baoding.")
            .article("B", "The boy fell into a 75-metre dry well near Baoding.")
            .at("A", "80m", Claims.MEASURE, measure(80, "m"), "boy")
            .at("B", "75-metre", Claims.MEASURE, measure(75, "m"), "boy");

    assertThat(groups(claims)).containsExactly("A 80m, B 75-metre");
  }

  private List<String> groups(Claims claims) {
    return Claims.groups(aligner.align(claims.claims(), claims.documents()));
  }
}

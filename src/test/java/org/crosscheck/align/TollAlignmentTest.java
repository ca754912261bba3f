package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Grounds;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;

/** Whether two figures are one fact never hangs on how near they are. */
class TollAlignmentTest {
  private static final Kind MAGNITUDE =
      new Kind(
          "magnitude",
          ClaimType.MEASURE,
          "Magnitude",
          Kind.SameSubject.STORY,
          Kind.Growth.FREE,
          "medium");

  private static final Kind ABOARD =
      new Kind(
          "aboard",
          ClaimType.COUNT,
          "People on board",
          Kind.SameSubject.STORY,
          Kind.Growth.FREE,
          "medium");

  private final Aligner aligner = new Aligner(Texts.wordLists());

  @Test
  void the_tolls_of_two_days_are_one_fact_whatever_their_size() {
    Claims claims =
        new Claims()
            .article("A", "Landslide in Peru: 31 dead\nThe slope gave way on Friday night.")
            .article("B", "Death toll of landslide leaps to 612\nWhole villages are gone.")
            .count("A", "31", Claims.DEATHS, 31, "")
            .count("B", "612", Claims.DEATHS, 612, "");

    assertThat(groups(claims)).containsExactly("A 31, B 612");
  }

  @Test
  void the_toll_of_years_ago_is_the_storys_own_where_the_story_is_about_nothing_else() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", "A man is tried for the 2005 crash that killed 11.")
            .article("B", "2020-05-01T10:00", "Trial opens for crash that killed 11")
            .article("C", "2020-05-02T10:00", "Jury hears of train crash that killed 11")
            .count("A", "11", Claims.DEATHS, 11, "")
            .count("B", "11", Claims.DEATHS, 11, "")
            .count("C", "11", Claims.DEATHS, 11, "");

    assertThat(groups(claims)).containsExactly("A 11, B 11, C 11");
  }

  @Test
  void beside_a_toll_that_is_the_storys_own_stands_another_of_it() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", "Trial of bombers, who killed 91 and hurt 1,824")
            .article("B", "2020-05-01T10:00", "Trial opens for blasts that killed 91")
            .article(
                "C",
                "2020-05-02T10:00",
                "He is tried for the 2005 blasts that killed 91 and injured about 2,000 people.")
            .count("A", "91", Claims.DEATHS, 91, "")
            .count("A", "1,824", Claims.INJURED, 1824, "")
            .count("B", "91", Claims.DEATHS, 91, "")
            .count("C", "91", Claims.DEATHS, 91, "")
            .count("C", "2,000", Claims.INJURED, 2000, "people");

    assertThat(groups(claims)).containsExactly("A 91, B 91, C 91", "A 1,824, C 2,000");
  }

  @Test
  void more_beside_a_count_of_another_kind_adds_to_nothing() {
    Claims claims =
        new Claims()
            .article("A", "Seven people died and 40 more were injured in the crash.")
            .article("B", "The crash injured 43.")
            .count("A", "Seven", Claims.DEATHS, 7, "people")
            .count("A", "40", Claims.INJURED, 40, "")
            .count("B", "43", Claims.INJURED, 43, "");

    assertThat(groups(claims)).containsExactly("A 40, B 43");
  }

  @Test
  void an_estimated_number_deep_in_an_article_is_no_single_person() {
    String before = "\n\nCrowds came.\n\nShops shut.\n\nIt rained.\n\nBuses stood still.\n\n";
    Claims claims =
        new Claims()
            .article("A", "Leader sworn in" + before + "In the unrest an estimated 130 have died.")
            .article("B", "Rivals march" + before + "In the unrest 200 people have died.")
            .count("A", "an estimated 130", Claims.DEATHS, 130, "")
            .count("B", "200", Claims.DEATHS, 200, "people");

    assertThat(groups(claims)).containsExactly("A an estimated 130, B 200");
  }

  @Test
  void the_only_tolls_of_two_articles_are_their_own_although_they_stand_deep() {
    String before = "\n\nCrowds came.\n\nShops shut.\n\nIt rained.\n\nBuses stood still.\n\n";
    Claims claims =
        new Claims()
            .article("A", "Leader sworn in" + before + "The unrest has cost 13 people their lives.")
            .article("B", "Rivals march" + before + "In the unrest at least 20 people have died.")
            .count("A", "13", Claims.DEATHS, 13, "people")
            .count("B", "20", Claims.DEATHS, 20, "people");

    assertThat(groups(claims)).containsExactly("A 13, B 20");
  }

  @Test
  void an_earlier_count_does_not_keep_its_article_from_the_others() {
    Claims claims =
        new Claims()
            .article("A", "Five die in ferry fire\nA ferry burnt out off Oslo.")
            .article(
                "B",
                "Two die in ferry fire\nA ferry burnt out off Oslo."
                    + " Earlier reports said five had died.")
            .count("A", "Five", Claims.DEATHS, 5, "")
            .count("B", "Two", Claims.DEATHS, 2, "")
            .count("B", "five", Claims.DEATHS, 5, "");

    assertThat(groups(claims)).containsExactly("A Five, B Two");
  }

  @Test
  void what_another_figure_replaced_stays_out() {
    Claims claims =
        new Claims()
            .article("A", "The toll of the storm rose to 40, up from 17 on Sunday.")
            .article("B", "The storm has killed 38 people.")
            .count("A", "40", Claims.DEATHS, 40, "")
            .count("A", "17", Claims.DEATHS, 17, "")
            .count("B", "38", Claims.DEATHS, 38, "people");

    assertThat(groups(claims)).containsExactly("A 40, B 38");
  }

  @Test
  void those_who_have_risen_to_their_feet_are_no_earlier_figure() {
    Claims claims =
        new Claims()
            .article("A", "The 90 guests of Lyon have risen to their feet.")
            .article("B", "In Lyon there are 90 guests.")
            .article("C", "In Lyon there were 94 guests.")
            .count("A", "90", Claims.COUNT, 90, "guests")
            .count("B", "90", Claims.COUNT, 90, "guests")
            .count("C", "94", Claims.COUNT, 94, "guests");

    assertThat(groups(claims)).hasSize(1).first().asString().startsWith("A 90");
  }

  @Test
  void a_figure_that_has_become_another_since_stays_out() {
    Claims claims =
        new Claims()
            .article("A", "The 90 tents of Lyon have since dwindled to 12.")
            .article("B", "In Lyon there are now 12 tents.")
            .count("A", "90", Claims.COUNT, 90, "tents")
            .count("A", "12", Claims.COUNT, 12, "tents")
            .count("B", "12", Claims.COUNT, 12, "tents");

    assertThat(groups(claims)).containsExactly("A 12, B 12");
  }

  @Test
  void tolls_of_two_places_neither_of_which_the_other_article_names_are_two() {
    Claims claims =
        new Claims()
            .article("A", "The storm killed 38 people in Texas.")
            .article("B", "The storm killed 11 people in Ohio.")
            .article("C", "The storm killed nine people in Ohio.")
            .place("A", "38", Claims.DEATHS, 38, "people", "Texas")
            .place("B", "11", Claims.DEATHS, 11, "people", "Ohio")
            .place("C", "nine", Claims.DEATHS, 9, "people", "Ohio");

    assertThat(groups(claims)).containsExactly("B 11, C nine");
  }

  @Test
  void deaths_on_the_ground_are_a_part_of_all() {
    Claims claims =
        new Claims()
            .article("A", "All 71 people on board were killed when the airliner fell on a suburb.")
            .article("B", "Two people on the ground were killed when the airliner hit houses.")
            .count("A", "71", Claims.DEATHS, 71, "people")
            .count("B", "Two", Claims.DEATHS, 2, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void what_was_added_is_not_the_toll() {
    Claims claims =
        new Claims()
            .article("A", "Three people died in hospital, bringing to nine the number of the dead.")
            .article("B", "At least three people were killed in the blast.")
            .count("A", "Three", Claims.DEATHS, 3, "people")
            .count("A", "nine", Claims.DEATHS, 9, "dead")
            .at("B", "At least three", Claims.DEATHS, Quantity.atLeast(3), "people");

    assertThat(groups(claims)).containsExactly("A nine, B At least three");
  }

  @Test
  void another_storm_has_a_toll_of_its_own() {
    Claims claims =
        new Claims()
            .article("A", "The storm killed 12 people two weeks after another storm killed 90.")
            .article("B", "The storm killed 14 people.")
            .count("A", "12", Claims.DEATHS, 12, "people")
            .count("A", "90", Claims.DEATHS, 90, "")
            .count("B", "14", Claims.DEATHS, 14, "people");

    assertThat(groups(claims)).containsExactly("A 12, B 14");
  }

  @Test
  void what_cost_lives_in_the_week_before_the_story_began_is_another_event() {
    Interval lastWeek = Interval.days(LocalDate.of(2020, 4, 27), LocalDate.of(2020, 5, 3));
    Claims claims =
        new Claims()
            .article(
                "A",
                "2020-05-08T09:00",
                "Blast kills four people.\n\nIt was an answer to air raids that killed 30 people last week.")
            .article("B", "2020-05-07T10:00", "Blast kills two people at the gate.")
            .count("A", "four", Claims.DEATHS, 4, "people")
            .count("A", "30", Claims.DEATHS, 30, "people", "last week", lastWeek)
            .count("B", "two", Claims.DEATHS, 2, "people");

    assertThat(groups(claims)).containsExactly("A four, B two");
  }

  @Test
  void a_comparison_with_an_earlier_year_leaves_the_storys_own_figure_alone() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "2020-05-01T09:00",
                "The fire, which has killed 49 people, is the worst since a 1987 blaze killed 200.")
            .article("B", "2020-05-01T10:00", "The fire killed 51 people.")
            .count("A", "49", Claims.DEATHS, 49, "people")
            .count("A", "200", Claims.DEATHS, 200, "")
            .count("B", "51", Claims.DEATHS, 51, "people");

    assertThat(groups(claims)).containsExactly("A 49, B 51");
  }

  @Test
  void adults_are_a_part_of_all() {
    Claims claims =
        new Claims()
            .article("A", "The school fire killed 19 people.")
            .article("B", "Four adults died in the school fire.")
            .article("C", "Six adults died in the school fire.")
            .count("A", "19", Claims.DEATHS, 19, "people")
            .count("B", "Four", Claims.DEATHS, 4, "adults")
            .count("C", "Six", Claims.DEATHS, 6, "adults");

    assertThat(groups(claims)).containsExactly("B Four, C Six");
  }

  @Test
  void a_part_of_one_whole_meets_the_same_part_of_another() {
    Claims claims =
        new Claims()
            .article("A", "The bus crash killed 20 people, including seven children.")
            .article("B", "Nine children died in the bus crash.")
            .count("A", "20", Claims.DEATHS, 20, "people")
            .count("A", "seven", Claims.DEATHS, 7, "children")
            .count("B", "Nine", Claims.DEATHS, 9, "children");

    assertThat(groups(claims)).containsExactly("A seven, B Nine");
  }

  @Test
  void a_round_headline_is_the_figure_of_its_article() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "More than 100 die in quake\nIt was felt in Lima.\nRoads are cut.\nSchools closed.\n"
                    + "The quake has killed at least 149 people so far.")
            .at("A", "More than 100", Claims.DEATHS, Quantity.atLeast(101), "")
            .at("A", "at least 149", Claims.DEATHS, Quantity.atLeast(149), "people");

    assertThat(groups(claims)).containsExactly("A More than 100, A at least 149");
  }

  @Test
  void homes_are_a_part_of_all_buildings() {
    Claims claims =
        new Claims()
            .article("A", "The flood wrecked 900 homes, barns and other buildings on the coast.")
            .article("B", "The flood wrecked 600 homes on the coast.")
            .article("C", "The flood wrecked 950 buildings on the coast.")
            .count("A", "900", Claims.COUNT, 900, "homes")
            .count("B", "600", Claims.COUNT, 600, "homes")
            .count("C", "950", Claims.COUNT, 950, "buildings");

    assertThat(groups(claims)).containsExactly("A 900, C 950");
  }

  @Test
  void a_measure_close_to_another_of_its_article_is_another_measure() {
    Claims claims =
        new Claims()
            .article("A", "The 7.1 quake came days after an 8.1 quake in the same sea.")
            .article("B", "A 7.1 quake shook the coast.")
            .count("A", "7.1", MAGNITUDE, 71, "quake")
            .count("A", "8.1", MAGNITUDE, 81, "quake")
            .count("B", "7.1", MAGNITUDE, 71, "quake");

    assertThat(groups(claims)).noneMatch(group -> group.contains("8.1") && group.contains("7.1"));
  }

  @Test
  void a_sunken_ship_of_years_ago_has_a_toll_of_its_own() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "At least 14 people drowned off Cebu. It sank three years after another ferry went"
                    + " down, killing 61 people.")
            .article("B", "The sinking off Cebu drowned 52 people.")
            .count("A", "14", Claims.DEATHS, 14, "people")
            .count("A", "61", Claims.DEATHS, 61, "people")
            .count("B", "52", Claims.DEATHS, 52, "people");

    assertThat(groups(claims)).containsExactly("A 14, B 52");
  }

  @Test
  void if_all_of_the_dead_were_miners_the_miners_are_the_toll() {
    Claims claims =
        new Claims()
            .article("A", "Mine blast kills 9\nNine miners died when gas exploded in Silesia.")
            .article("B", "Mine blast kills 11\nEleven people died in Silesia.")
            .count("A", "9", Claims.DEATHS, 9, "")
            .count("A", "Nine", Claims.DEATHS, 9, "miners")
            .count("B", "11", Claims.DEATHS, 11, "")
            .count("B", "Eleven", Claims.DEATHS, 11, "people");

    assertThat(groups(claims)).containsExactly("A 9, A Nine, B 11, B Eleven");
  }

  @Test
  void it_says_which_third_claim_keeps_two_apart() {
    Claims claims =
        new Claims()
            .article("A", "The old bridge over the gorge is 40 metres high.")
            .article("B", "The old bridge over the gorge is 40 metres high.")
            .article(
                "C",
                "The old bridge over the gorge is 40 metres high."
                    + " The old bridge over the gorge is 44 metres high.")
            .article("D", "The old bridge over the gorge is 44 metres high.")
            .count("A", "40", Claims.MEASURE, 40, "bridge")
            .count("B", "40", Claims.MEASURE, 40, "bridge")
            .count("C", "40", Claims.MEASURE, 40, "bridge")
            .count("C", "44", Claims.MEASURE, 44, "bridge")
            .count("D", "44", Claims.MEASURE, 44, "bridge");

    Grounds grounds =
        aligner.explain(
            claims.claims().get(0),
            claims.claims().get(4),
            claims.claims(),
            claims.documents(),
            List.of());

    assertThat(grounds.score()).isGreaterThanOrEqualTo(grounds.enough());
    assertThat(grounds.together()).isFalse();
    assertThat(grounds.lines())
        .anyMatch(line -> line.startsWith("kept apart") && line.contains("one article"));
  }

  @Test
  void those_who_remain_are_no_count_of_all() {
    Claims claims =
        new Claims()
            .article("A", "The jet crashed near Lima.\n30 died, while the remaining 12 survived.")
            .article("B", "A jet with 42 people crashed near Lima.")
            .count("A", "12", ABOARD, 12, "")
            .count("B", "42", ABOARD, 42, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void what_several_ships_carry_is_told_apart_from_what_one_carries() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "The tanker with its 25 crew was seized. Pirates hold 14 ships carrying 268 crew.")
            .article(
                "B", "The tanker with 24 crew was seized. Pirates hold 12 ships with 200 crew.")
            .count("A", "25", ABOARD, 25, "crew")
            .count("A", "268", ABOARD, 268, "crew")
            .count("B", "24", ABOARD, 24, "crew")
            .count("B", "200", ABOARD, 200, "crew");

    assertThat(groups(claims)).containsExactly("A 25, B 24", "A 268, B 200");
  }

  @Test
  void of_those_opens_a_part_that_only_a_like_part_may_meet() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "The tanker has 25 crew aboard.\nOf those, 268 crew were still in the hands of pirates.")
            .article(
                "B",
                "The tanker with 25 crew is lost.\nOf those, 200 crew were still in the hands of pirates.")
            .count("A", "25", ABOARD, 25, "crew")
            .count("A", "268", ABOARD, 268, "crew")
            .count("B", "25", ABOARD, 25, "crew")
            .count("B", "200", ABOARD, 200, "crew");

    assertThat(groups(claims)).containsExactly("A 25, B 25", "A 268, B 200");
  }

  @Test
  void deaths_before_the_event_are_no_toll_of_it() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "The crane fell on Saturday.\nThere were five deaths this year before the collapse Saturday.")
            .article("B", "The collapse killed four people.")
            .count("A", "five", Claims.DEATHS, 5, "")
            .count("B", "four", Claims.DEATHS, 4, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void what_may_come_meets_what_may_come_and_not_what_came() {
    Claims claims =
        new Claims()
            .article("A", "The toll of the flood could reach 100, the mayor said.")
            .article("B", "The toll of the flood might climb to 120, officials said.")
            .article("C", "The flood killed 37 people.")
            .count("A", "100", Claims.DEATHS, 100, "")
            .count("B", "120", Claims.DEATHS, 120, "")
            .count("C", "37", Claims.DEATHS, 37, "people");

    assertThat(groups(claims)).containsExactly("A 100, B 120");
  }

  @Test
  void the_tolls_of_two_of_several_blasts_are_two() {
    Claims claims =
        new Claims()
            .article("A", "The first blast killed four people.")
            .article("B", "The second blast killed nine people.")
            .count("A", "four", Claims.DEATHS, 4, "people")
            .count("B", "nine", Claims.DEATHS, 9, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void those_without_power_are_told_as_customers_or_as_homes() {
    Kind power =
        new Kind(
            "without-power",
            ClaimType.COUNT,
            "Without power",
            Kind.SameSubject.STORY,
            Kind.Growth.FREE,
            "medium");
    Claims claims =
        new Claims()
            .article("A", "The storm left 90,000 customers without power.")
            .article("B", "Some 120,000 homes were without power after the storm.")
            .count("A", "90,000", power, 90_000, "customers")
            .count("B", "120,000", power, 120_000, "homes");

    assertThat(groups(claims)).containsExactly("A 90,000, B 120,000");
  }

  @Test
  void of_the_kind_survivors_survivors_are_all_that_are_counted() {
    Kind survivors =
        new Kind(
            "survivors",
            ClaimType.COUNT,
            "Survivors",
            Kind.SameSubject.STORY,
            Kind.Growth.FREE,
            "medium");
    Claims claims =
        new Claims()
            .article("A", "Eleven survivors were found after the crash in Cuba.")
            .article("B", "Three people survived the crash in Cuba.")
            .count("A", "Eleven", survivors, 11, "survivors")
            .count("B", "Three", survivors, 3, "people");

    assertThat(groups(claims)).containsExactly("A Eleven, B Three");
  }

  @Test
  void the_toll_of_a_separate_crash_is_another() {
    Claims claims =
        new Claims()
            .article("A", "Two people were killed in a crash in Leeds.")
            .article("B", "In a separate crash near York, four people were killed.")
            .count("A", "Two", Claims.DEATHS, 2, "people")
            .count("B", "four", Claims.DEATHS, 4, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void how_badly_some_are_hurt_is_told_of_them_alone() {
    Claims claims =
        new Claims()
            .article("A", "The crane fell, injuring eight people, three of them critically.")
            .article("B", "The crane fell, injuring 24 people.")
            .count("A", "eight", Claims.INJURED, 8, "people")
            .count("B", "24", Claims.INJURED, 24, "people");

    assertThat(groups(claims)).containsExactly("A eight, B 24");
  }

  @Test
  void the_dead_are_not_dead_critically() {
    Claims claims =
        new Claims()
            .article("A", "Blasts kill 63\n63 people have died and many are injured critically.")
            .article("B", "Blasts kill 60\nThe blasts killed 60 people.")
            .count("A", "63", Claims.DEATHS, 63, "")
            .at("A", "63 people", Claims.DEATHS, Quantity.exactly(63), "people")
            .count("B", "60", Claims.DEATHS, 60, "");

    assertThat(groups(claims)).containsExactly("A 63, A 63 people, B 60");
  }

  private List<String> groups(Claims claims) {
    return Claims.groups(aligner.align(claims.claims(), claims.documents()));
  }
}

package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.testing.Claims;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private final Aligner aligner = new Aligner(Texts.wordLists());

  @Test
  void one_event_has_one_toll() {
    Claims claims =
        new Claims()
            .article("A", "The fire in Lyon killed 20 people.")
            .article("B", "At least 23 victims were counted after the blaze.")
            .count("A", "20", Claims.DEATHS, 20, "people")
            .count("B", "23", Claims.DEATHS, 23, "victims");

    assertThat(groups(claims)).containsExactly("A 20, B 23");
  }

  @Test
  void the_day_of_the_storys_event_is_one_fact_however_it_is_told() {
    Claims claims =
        new Claims()
            .article("A", "A ferry capsized off Lima on Tuesday. Police said so.")
            .article("B", "The accident in the harbour happened late Tuesday, a witness told us.")
            .article("C", "Three died when the ferry capsized on Tuesday.")
            .at("A", "Tuesday", Claims.DATE, day(5), "")
            .at("B", "Tuesday", Claims.DATE, day(5), "")
            .at("C", "Tuesday", Claims.DATE, day(5), "");

    assertThat(groups(claims)).containsExactly("A Tuesday, B Tuesday, C Tuesday");
  }

  @Test
  void the_day_on_which_somebody_spoke_is_another_fact() {
    Claims claims =
        new Claims()
            .article("A", "A ferry capsized off Lima on Tuesday.")
            .article("B", "The ferry capsized on Tuesday.")
            .article("C", "The owner spoke. The firm announced on Tuesday a new accident fund.")
            .at("A", "Tuesday", Claims.DATE, day(5), "")
            .at("B", "Tuesday", Claims.DATE, day(5), "")
            .at("C", "Tuesday", Claims.DATE, day(5), "");

    assertThat(groups(claims)).containsExactly("A Tuesday, B Tuesday");
  }

  @Test
  void an_earlier_day_that_two_articles_name_is_one_fact() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "The board met on 5 May. A vote came of it.")
            .article("B", "2020-05-20T10:00", "In a hall in Lyon the board chose Moreau on May 5.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "May 5", Claims.DATE, day(5), "");

    assertThat(groups(claims)).containsExactly("A 5 May, B May 5");
  }

  @Test
  void one_deed_on_two_days_is_one_fact_told_in_two_ways() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "Moreau sent a letter to the board on 5 May.")
            .article(
                "B", "2020-05-20T10:00", "The letter was sent on 7 May, Moreau told the board.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "7 May", Claims.DATE, day(7), "");

    assertThat(groups(claims)).containsExactly("A 5 May, B 7 May");
  }

  @Test
  void a_day_and_an_hour_of_another_day_of_one_deed_meet() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "2020-05-20T09:00",
                "The tanker was seized by armed men 400 miles off the coast of Oman on 5 May.")
            .article(
                "B",
                "2020-05-20T10:00",
                "The tanker was seized at 10 a.m. on 4 May more than 450 miles off Muscat.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "10 a.m. on 4 May", Claims.DATE, tenOn(4), "");

    assertThat(groups(claims)).containsExactly("A 5 May, B 10 a.m. on 4 May");
  }

  @Test
  void what_somebody_warned_of_is_no_time_of_saying() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "The crane fell without warning on 5 May in Lyon.")
            .article("B", "2020-05-20T10:00", "In Lyon the crane fell on 5 May, killing two.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "5 May", Claims.DATE, day(5), "");

    Grounds grounds =
        aligner.explain(
            claims.claims().get(0),
            claims.claims().get(1),
            claims.claims(),
            claims.documents(),
            List.of());

    assertThat(grounds.lines()).noneMatch(line -> line.contains("when something was said"));
  }

  @Test
  void a_deed_in_another_word_and_far_before_its_day_is_the_same_deed() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "2020-05-20T09:00",
                "The tanker was seized by armed men 400 miles off the coast of Oman on 5 May.")
            .article(
                "B", "2020-05-20T10:00", "Pirates hijacked the tanker on 7 May, its owner said.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "7 May", Claims.DATE, day(7), "");

    assertThat(groups(claims)).containsExactly("A 5 May, B 7 May");
  }

  @Test
  void two_deeds_of_the_same_men_are_two() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "Police arrested 12 men on 5 May.")
            .article("B", "2020-05-20T10:00", "Police charged four men on 7 May.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "7 May", Claims.DATE, day(7), "");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void two_years_of_one_deed_are_one_fact_told_in_two_ways() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "The bridge, opened in 1967, fell on Friday.")
            .article("B", "2020-05-20T10:00", "The bridge opened in 1971 to much praise.")
            .at("A", "1967", Claims.DATE, year(1967), "")
            .at("B", "1971", Claims.DATE, year(1971), "");

    assertThat(groups(claims)).containsExactly("A 1967, B 1971");
  }

  @Test
  void what_is_bought_from_two_makers_is_two_things() {
    Claims claims =
        new Claims()
            .article("A", "The airline has now ordered 50 planes from Airbus.")
            .article("B", "The airline has now ordered 30 planes from Boeing.")
            .count("A", "50", Claims.COUNT, 50, "planes")
            .count("B", "30", Claims.COUNT, 30, "planes");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_day_and_an_evening_of_one_deed_meet() {
    LocalDate day = LocalDate.of(2020, 5, 7);
    TimeValue evening =
        new TimeValue(
            "2020-05-07TEV",
            Optional.of(new Interval(day.atTime(18, 0), day.atTime(23, 0))),
            Optional.empty(),
            Bound.EXACT);
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "The deal was signed on 5 May in Vienna.")
            .article(
                "B", "2020-05-20T10:00", "The deal was signed in Vienna on the evening of 7 May.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "the evening of 7 May", Claims.DATE, evening, "");

    assertThat(groups(claims)).containsExactly("A 5 May, B the evening of 7 May");
  }

  @Test
  void the_hour_of_the_storys_event_is_one_fact_under_any_verb() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-20T09:00", "The blast went off at 8:15 near a bus stop.")
            .article("B", "2020-05-20T10:00", "The blast occurred at 8:45 beside a bus stop.")
            .at("A", "8:15", Claims.DATE, hour(8, 15), "")
            .at("B", "8:45", Claims.DATE, hour(8, 45), "");

    assertThat(groups(claims)).containsExactly("A 8:15, B 8:45");
  }

  @Test
  void counts_of_two_countries_are_two() {
    Claims claims =
        new Claims()
            .article("A", "The carmaker has 12,000 employees in France.")
            .article("B", "The carmaker has 3,000 employees in Spain.");
    claims.place("A", "12,000", Claims.COUNT, 12_000, "employees", "France");
    claims.place("B", "3,000", Claims.COUNT, 3_000, "employees", "Spain");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void the_last_report_is_another_one_in_every_report() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-06T09:00", "Since our last field report on 5 May ten fell ill.")
            .article("B", "2020-05-09T10:00", "Since our last field report on 7 May ten fell ill.")
            .at("A", "5 May", Claims.DATE, day(5), "")
            .at("B", "7 May", Claims.DATE, day(7), "");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void where_people_are_from_does_not_tell_them_apart_from_what_they_do() {
    Claims claims =
        new Claims()
            .article("A", "A plane with ten foreigners on board crashed into a wood.")
            .article("B", "The plane that crashed into a wood had ten passengers on board.")
            .count("A", "ten", Claims.COUNT, 10, "foreigners")
            .count("B", "ten", Claims.COUNT, 10, "passengers");

    assertThat(groups(claims)).containsExactly("A ten, B ten");
  }

  @Test
  void one_machine_under_two_names_is_counted_once() {
    Claims claims =
        new Claims()
            .article("A", "Some 60 excavators dug for the boy in the shaft.")
            .article("B", "About 80 diggers searched the shaft for the boy.")
            .count("A", "60", Claims.COUNT, 60, "excavators")
            .count("B", "80", Claims.COUNT, 80, "diggers");

    assertThat(groups(claims)).containsExactly("A 60, B 80");
  }

  @Test
  void ships_and_helicopters_are_no_parts_of_one_sum() {
    Claims claims =
        new Claims()
            .article("A", "Brest sent 57 ships and 4 helicopters to the oil slick.")
            .article("B", "Some 40 ships fought the oil slick off Brest.")
            .count("A", "57", Claims.COUNT, 57, "ships")
            .count("A", "4", Claims.COUNT, 4, "helicopters")
            .count("B", "40", Claims.COUNT, 40, "ships");

    assertThat(groups(claims)).containsExactly("A 57, B 40");
  }

  @Test
  void no_one_of_some_is_no_toll_of_all() {
    Claims claims =
        new Claims()
            .article("A", "The blast at the embassy hurt 90 people.")
            .article("B", "No guards were hurt in the blast at the embassy.")
            .count("A", "90", Claims.INJURED, 90, "people")
            .count("B", "No", Claims.INJURED, 0, "guards");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void soldiers_are_not_civilians() {
    Claims claims =
        new Claims()
            .article("A", "The blast killed 12 soldiers.")
            .article("B", "The blast killed 15 civilians.")
            .count("A", "12", Claims.DEATHS, 12, "soldiers")
            .count("B", "15", Claims.DEATHS, 15, "civilians");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_stance_without_its_target_is_towards_the_person_named_before() {
    Claims claims =
        new Claims()
            .article("A", "Smith fought back with backing from Chile and Peru.")
            .article("B", "Chile and Kenya back Smith.")
            .at("A", "Chile and Peru", Claims.NATIONS, backs("Chile", "Peru"), "")
            .at("B", "Chile and Kenya", Claims.NATIONS, backs("Chile", "Kenya"), "Smith");

    assertThat(groups(claims)).containsExactly("A Chile and Peru, B Chile and Kenya");
  }

  private static TimeValue day(int day) {
    LocalDate date = LocalDate.of(2020, 5, day);
    return new TimeValue(
        date.toString(),
        Optional.of(Interval.day(date)),
        Optional.of(date.toString()),
        Bound.EXACT);
  }

  private static TimeValue tenOn(int day) {
    return moment(LocalDateTime.of(2020, 5, day, 10, 0));
  }

  private static TimeValue hour(int hour, int minute) {
    return moment(LocalDateTime.of(2020, 5, 19, hour, minute));
  }

  private static TimeValue moment(LocalDateTime at) {
    return new TimeValue(
        at.toString(),
        Optional.of(new Interval(at, at.plusMinutes(1))),
        Optional.empty(),
        Bound.EXACT);
  }

  private static TimeValue year(int year) {
    return new TimeValue(
        String.valueOf(year),
        Optional.of(
            new Interval(
                LocalDate.of(year, 1, 1).atStartOfDay(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay())),
        Optional.empty(),
        Bound.EXACT);
  }

  private static Nations backs(String... members) {
    return new Nations(List.of(members), "backs", false);
  }

  @Test
  void claims_at_one_place_of_a_copied_passage_are_one_fact() {
    String a = "The regional office counted 31 wagons behind the northern gate of the yard.";
    String b = "The regional office counted 58 trucks behind the northern gate of the yard.";
    Claims claims =
        new Claims()
            .article("A", a)
            .article("B", b)
            .count("A", "31", Claims.COUNT, 31, "wagons")
            .count("B", "58", Claims.COUNT, 58, "trucks");
    Span figure = new Span(a.indexOf("31"), a.indexOf(" behind"));
    SharedPassage passage =
        new SharedPassage(
            "p",
            new SharedPassage.Place(source(claims, 0), new Span(0, a.length()), a),
            new SharedPassage.Place(source(claims, 1), new Span(0, b.length()), b),
            0.9,
            true,
            List.of(new SharedPassage.Difference(figure, figure, "a number differs", true)));

    assertThat(aligner.align(claims.claims(), claims.documents())).isEmpty();
    assertThat(aligner.align(claims.claims(), claims.documents(), List.of(passage))).hasSize(1);
  }

  private static Source source(Claims claims, int document) {
    return claims.documents().get(document).source();
  }

  @Test
  void a_last_name_alone_is_the_one_person_of_that_name() {
    Claims claims =
        new Claims()
            .article("A", "The driver was Anna Moreau, 58.")
            .article("B", "Moreau, 53, drove the bus.")
            .count("A", "58", Claims.AGE, 58, "Anna Moreau")
            .count("B", "53", Claims.AGE, 53, "Moreau");

    assertThat(groups(claims)).containsExactly("A 58, B 53");
  }

  @Test
  void two_clear_figures_of_one_size_beside_the_same_words_meet() {
    Claims claims =
        new Claims()
            .article("A", "The alliance keeps four warships on patrol in the gulf.")
            .article("B", "Five warships of the alliance were on patrol in the gulf on Monday.")
            .count("A", "four", Claims.COUNT, 4, "warships")
            .count("B", "Five", Claims.COUNT, 5, "warships");

    assertThat(groups(claims)).containsExactly("A four, B Five");
  }

  @Test
  void a_vague_figure_meets_one_that_it_may_stand_for() {
    Claims claims =
        new Claims()
            .article("A", "Intruders copied the records of millions of consumers.")
            .article("B", "Intruders copied the records of 143 million consumers.")
            .at("A", "millions", Claims.COUNT, Claims.vague(2_000_000), "consumers")
            .count("B", "143 million", Claims.COUNT, 143_000_000, "consumers");

    assertThat(groups(claims)).containsExactly("A millions, B 143 million");
  }

  @Test
  void the_remaining_are_a_part_of_all() {
    Claims claims =
        new Claims()
            .article("A", "The plane had 102 people on board.")
            .article("B", "The remaining 12 people on board the plane survived.")
            .count("A", "102", Claims.COUNT, 102, "people")
            .count("B", "12", Claims.COUNT, 12, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_last_name_that_two_persons_have_stands_for_neither() {
    Claims claims =
        new Claims()
            .article("A", "The driver was Anna Moreau, 58. Her son is Luc Moreau, 23.")
            .article("B", "Moreau, 53, drove the bus.")
            .count("A", "58", Claims.AGE, 58, "Anna Moreau")
            .count("A", "23", Claims.AGE, 23, "Luc Moreau")
            .count("B", "53", Claims.AGE, 53, "Moreau");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void it_says_why_two_claims_are_one_fact() {
    Claims claims =
        new Claims()
            .article("A", "The fire in Lyon killed 20 people.")
            .article("B", "At least 23 victims were counted after the blaze.")
            .count("A", "20", Claims.DEATHS, 20, "people")
            .count("B", "23", Claims.DEATHS, 23, "victims");

    Grounds grounds =
        aligner.explain(
            claims.claims().get(0),
            claims.claims().get(1),
            claims.claims(),
            claims.documents(),
            List.of());

    assertThat(grounds.together()).isTrue();
    assertThat(grounds.lines()).contains("+0.50 both count the same people");
  }

  @Test
  void the_toll_of_an_earlier_year_stays_apart() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", "The fire in Lyon killed 20 people.")
            .article("B", "2020-05-01T10:00", "A fire killed 31 people there in 1989.")
            .count("A", "20", Claims.DEATHS, 20, "people")
            .count("B", "31", Claims.DEATHS, 31, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_part_never_joins_its_whole() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 12 people, 10 of them passengers.")
            .article("B", "The crash killed 12 people.")
            .count("A", "12", Claims.DEATHS, 12, "people")
            .count("A", "10", Claims.DEATHS, 10, "passengers")
            .count("B", "12", Claims.DEATHS, 12, "people");

    assertThat(groups(claims)).containsExactly("A 12, B 12");
  }

  @Test
  void figures_that_one_sentence_adds_up_are_parts() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed ten people and two others on the ground.")
            .article("B", "The crash killed 12 people.")
            .count("A", "ten", Claims.DEATHS, 10, "people")
            .count("A", "two", Claims.DEATHS, 2, "others")
            .count("B", "12", Claims.DEATHS, 12, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_number_of_a_whole_meets_no_other_number() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 12 people.")
            .article("B", "Nine of the dead were from one village.")
            .count("A", "12", Claims.DEATHS, 12, "people")
            .count("B", "Nine", Claims.DEATHS, 9, "dead");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void one_article_tells_figures_far_apart_to_be_of_two_things() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 12 people. Later seven people died in hospital.")
            .article("B", "The crash killed 12 people.")
            .count("A", "12", Claims.DEATHS, 12, "people")
            .count("A", "seven", Claims.DEATHS, 7, "people")
            .count("B", "12", Claims.DEATHS, 12, "people");

    assertThat(groups(claims)).containsExactly("A 12, B 12");
  }

  @Test
  void a_headline_and_a_body_that_differ_a_little_face_each_other() {
    Claims claims =
        new Claims()
            .article("A", "Crash: 58 killed\nAt least 59 people were killed in the crash.")
            .count("A", "58", Claims.DEATHS, 58, "people")
            .count("A", "59", Claims.DEATHS, 59, "people");

    assertThat(groups(claims)).containsExactly("A 58, A 59");
  }

  @Test
  void a_denial_faces_the_figure() {
    Claims claims =
        new Claims()
            .article("A", "Two people were injured in the fire, police said.")
            .article("B", "The organisers said that no one was injured in the fire.")
            .count("A", "Two", Claims.INJURED, 2, "people")
            .count("B", "no one", Claims.INJURED, 0, "people");

    assertThat(groups(claims)).containsExactly("A Two, B no one");
  }

  @Test
  void nobody_of_some_is_no_toll_of_all() {
    Claims claims =
        new Claims()
            .article("A", "The derailment killed six people.")
            .article("B", "No one on the highway was killed by the derailment.")
            .count("A", "six", Claims.DEATHS, 6, "people")
            .count("B", "No one", Claims.DEATHS, 0, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void days_that_differ_are_one_fact_only_of_one_happening() {
    Claims claims =
        new Claims()
            .article("A", "The toll in the forest fire rose on Tuesday.")
            .article("B", "Rain fell on the forest fire on Monday.")
            .at("A", "Tuesday", Claims.DATE, day(5), "")
            .at("B", "Monday", Claims.DATE, day(4), "");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void a_noun_that_stands_elsewhere_is_not_what_a_toll_counts() {
    Claims claims =
        new Claims()
            .article("A", "Highway crash in Norway leaves 12 dead")
            .article("B", "The crash killed 13 people.")
            .count("A", "12", Claims.DEATHS, 12, "Norway")
            .count("B", "13", Claims.DEATHS, 13, "people");

    assertThat(groups(claims)).containsExactly("A 12, B 13");
  }

  @Test
  void a_last_name_alone_is_not_enough_to_set_two_ages_against_each_other() {
    Claims claims =
        new Claims()
            .article("A", "Ann Bell, 35, spoke.")
            .article("B", "Bell, 64, spoke.")
            .count("A", "35", Claims.AGE, 35, "Ann Bell")
            .count("B", "64", Claims.AGE, 64, "Bell");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void among_many_claims_those_about_one_fact_still_meet() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      text.append("Warehouse number w")
          .append(i)
          .append(" holds ")
          .append(1000 + i)
          .append(" crates.\n");
    }
    Claims claims =
        new Claims().article("A", text.toString()).article("B", "Warehouse w7 holds 1007 crates.");
    for (int i = 0; i < 500; i++) {
      claims.count("A", String.valueOf(1000 + i), Claims.COUNT, 1000 + i, "crates");
    }
    claims.count("B", "1007", Claims.COUNT, 1007, "crates");

    assertThat(groups(claims)).anyMatch(group -> group.equals("A 1007, B 1007"));
  }

  @Test
  void children_are_not_all_the_killed() {
    Claims claims =
        new Claims()
            .article("A", "The crash killed 12 people.")
            .article("B", "The crash killed seven children.")
            .count("A", "12", Claims.DEATHS, 12, "people")
            .count("B", "seven", Claims.DEATHS, 7, "children");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void the_badly_hurt_are_not_all_the_hurt() {
    Claims claims =
        new Claims()
            .article("A", "The crash injured 25 people.")
            .article("B", "Four people with serious injuries went to hospital.")
            .count("A", "25", Claims.INJURED, 25, "people")
            .count("B", "Four", Claims.INJURED, 4, "people");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void counts_need_the_same_things_counted_in_like_sentences() {
    Claims claims =
        new Claims()
            .article("A", "The breach exposed the records of 143 million customers to hackers.")
            .article("B", "Hackers got at the records of 145 million consumers in the breach.")
            .article("C", "The shop sells to two million customers in the suburbs.")
            .count("A", "143 million", Claims.COUNT, 143_000_000, "customers")
            .count("B", "145 million", Claims.COUNT, 145_000_000, "consumers")
            .count("C", "two million", Claims.COUNT, 2_000_000, "customers");

    assertThat(groups(claims)).containsExactly("A 143 million, B 145 million");
  }

  @Test
  void what_is_added_is_not_the_total() {
    Claims claims =
        new Claims()
            .article("A", "The breach exposed the records of 143 million customers.")
            .article("B", "The breach exposed the records of 2.5 million more customers.")
            .count("A", "143 million", Claims.COUNT, 143_000_000, "customers")
            .count("B", "2.5 million", Claims.COUNT, 2_500_000, "customers");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void people_of_two_countries_are_not_one_count() {
    Claims claims =
        new Claims()
            .article("A", "The breach exposed the records of 400,000 British consumers.")
            .article("B", "The breach exposed the records of 100,000 Canadian consumers.")
            .count("A", "400,000", Claims.COUNT, 400_000, "British consumers")
            .count("B", "100,000", Claims.COUNT, 100_000, "Canadian consumers");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void an_age_belongs_to_one_person_of_a_family() {
    Claims claims =
        new Claims()
            .article("A", "Ann Bell, 35, spoke.")
            .article("B", "Bell, 35, spoke. Carl Bell, 64, did not.")
            .count("A", "35", Claims.AGE, 35, "Ann Bell")
            .count("B", "35", Claims.AGE, 35, "Bell")
            .count("B", "64", Claims.AGE, 64, "Carl Bell");

    assertThat(groups(claims)).containsExactly("A 35, B 35");
  }

  @Test
  void one_utterance_in_other_words_is_one_and_a_stock_phrase_is_not() {
    String first = "It is not a war between neighbours that will solve our problems";
    String second = "It is not a civil war that will resolve the neighbours' problems";
    String stock = "All options are on the table for this government and its friends abroad";
    String other = "We are not thinking of anything now, but all options are on the table";
    Claims claims =
        new Claims()
            .article("A", "\"" + first + ",\" said Ann Bell. \"" + stock + ",\" said Carl Dorn.")
            .article("B", "\"" + second + ",\" said Ann Bell. \"" + other + ",\" said Eve Fox.")
            .at("A", first, Claims.QUOTE, said(first, "Ann Bell"), "")
            .at("A", stock, Claims.QUOTE, said(stock, "Carl Dorn"), "")
            .at("B", second, Claims.QUOTE, said(second, "Ann Bell"), "")
            .at("B", other, Claims.QUOTE, said(other, "Eve Fox"), "");

    assertThat(groups(claims)).containsExactly("A " + first + ", B " + second);
  }

  @Test
  void two_speakers_who_send_their_thoughts_and_prayers_have_not_said_one_thing() {
    String first = "Our thoughts and prayers are with the families of the victims";
    String second = "Our thoughts and prayers are with the families";
    Claims claims =
        new Claims()
            .article("A", "\"" + first + ",\" said Ann Bell.")
            .article("B", "\"" + second + ",\" said Carl Dorn.")
            .at("A", first, Claims.QUOTE, said(first, "Ann Bell"), "")
            .at("B", second, Claims.QUOTE, said(second, "Carl Dorn"), "");

    assertThat(groups(claims)).isEmpty();
  }

  @Test
  void pieces_of_an_utterance_in_one_article_meet_the_whole_and_each_other() {
    String whole = "There was a woman lying on top of me and she was not responsive at all";
    String begin = "There was a woman lying on top of me";
    String end = "She was not responsive at all. Blood ran down the seats";
    Claims claims =
        new Claims()
            .article("A", "\"" + begin + ",\" said Ann Bell. \"" + end + ".\"")
            .article("B", "\"" + whole + ",\" said Ann Bell.")
            .article("C", "\"There was a girl lying on top of me,\" said Ann Bell.")
            .at("A", begin, Claims.QUOTE, said(begin, "Ann Bell"), "")
            .at("A", end, Claims.QUOTE, said(end, "Ann Bell"), "")
            .at("B", whole, Claims.QUOTE, said(whole, "Ann Bell"), "")
            .at(
                "C",
                "There was a girl lying on top of me",
                Claims.QUOTE,
                said("There was a girl lying on top of me", "Ann Bell"),
                "");

    assertThat(groups(claims)).hasSize(1);
  }

  @Test
  void one_speaker_may_be_quoted_in_other_words() {
    Claims claims =
        new Claims()
            .article(
                "A",
                "\"We are bitterly disappointed by the verdict, and we will appeal,\" Paul Sand said.")
            .article(
                "B",
                "\"We're bitterly disappointed, the verdict is wrong and will be appealed,\" Sand said.")
            .at(
                "A",
                "We are bitterly disappointed by the verdict, and we will appeal,",
                Claims.QUOTE,
                said(
                    "We are bitterly disappointed by the verdict, and we will appeal,",
                    "Paul Sand"),
                "")
            .at(
                "B",
                "We're bitterly disappointed, the verdict is wrong and will be appealed,",
                Claims.QUOTE,
                said(
                    "We're bitterly disappointed, the verdict is wrong and will be appealed,",
                    "Sand"),
                "");

    assertThat(groups(claims)).hasSize(1);
  }

  @Test
  void two_days_of_one_vote_to_come_are_one_fact() {
    Claims claims =
        new Claims()
            .article("A", "2020-05-01T09:00", "Shareholders are due to vote on 27 May.")
            .article(
                "B", "2020-05-01T10:00", "It is for the shareholders, who will vote on 26 May.")
            .at("A", "27 May", Claims.DATE, day(27), "")
            .at("B", "26 May", Claims.DATE, day(26), "");

    assertThat(groups(claims)).containsExactly("A 27 May, B 26 May");
  }

  @Test
  void the_words_behind_a_preposition_need_not_all_be_the_same() {
    Claims claims =
        new Claims()
            .article(
                "A", "A union said there were five officers on duty overnight for 380 inmates.")
            .article("B", "The department says eight officers were on duty.")
            .count("A", "five", Claims.COUNT, 5, "officers")
            .count("B", "eight", Claims.COUNT, 8, "officers");

    assertThat(groups(claims)).containsExactly("A five, B eight");
  }

  private static Utterance said(String words, String speaker) {
    return new Utterance(words, Optional.of(speaker), Optional.empty(), Optional.empty(), "");
  }

  @Test
  void lists_of_countries_meet_by_stance_and_target() {
    Claims claims =
        new Claims()
            .article("A", "Chile and Peru back Bell. Cuba backs Dorn.")
            .article("B", "Chile backs Bell.")
            .at("A", "Chile and Peru", Claims.NATIONS, backers("Chile", "Peru"), "Bell")
            .at("A", "Cuba", Claims.NATIONS, backers("Cuba"), "Dorn")
            .at("B", "Chile", Claims.NATIONS, backers("Chile"), "Bell");

    assertThat(groups(claims)).containsExactly("A Chile and Peru, B Chile");
  }

  private static Nations backers(String... members) {
    return new Nations(List.of(members), "backs", false);
  }

  @Test
  void a_stance_in_open_words_needs_sentences_that_share_more() {
    Claims claims =
        new Claims()
            .article("A", "The typhoon flooded Chile and Peru and drowned nine miners.")
            .article("B", "Nine miners drowned when the typhoon flooded Chile, Peru and Cuba.")
            .article("C", "Cheap imported lamps have flooded Chile and Kenya since the spring.")
            .at("A", "Chile and Peru", named(), flooded("Chile", "Peru"), "")
            .at("B", "Chile, Peru and Cuba", named(), flooded("Chile", "Peru", "Cuba"), "")
            .at("C", "Chile and Kenya", named(), flooded("Chile", "Kenya"), "");

    assertThat(groups(claims)).containsExactly("A Chile and Peru, B Chile, Peru and Cuba");
  }

  private static Kind named() {
    return new Kind(
        "countries-named",
        ClaimType.NATIONS,
        "Countries named together",
        Kind.SameSubject.CONTEXT,
        Kind.Growth.FREE,
        "low");
  }

  private static Nations flooded(String... members) {
    return new Nations(List.of(members), "flood them", false);
  }

  @Test
  void the_order_of_claims_and_documents_changes_nothing() {
    Claims claims = mixed();
    List<Claim> reversed = new ArrayList<>(claims.claims());
    Collections.reverse(reversed);
    List<Alignment> forward = aligner.align(claims.claims(), claims.documents());

    assertThat(forward).isNotEmpty();
    assertThat(aligner.align(reversed, claims.documents())).isEqualTo(forward);
  }

  @Test
  void an_alignment_keeps_its_id_when_an_article_gets_a_longer_start() {
    Claims longer =
        new Claims()
            .article("A", "Breaking news. The fire in Lyon killed 20 people.")
            .article("B", "At least 23 victims were counted after the blaze.")
            .count("A", "20", Claims.DEATHS, 20, "people")
            .count("B", "23", Claims.DEATHS, 23, "victims");

    assertThat(aligner.align(longer.claims(), longer.documents()))
        .extracting(Alignment::id)
        .isEqualTo(
            aligner.align(mixed().claims(), mixed().documents()).stream()
                .map(Alignment::id)
                .toList());
  }

  @Test
  void an_alignment_gives_its_reasons() {
    assertThat(aligner.align(mixed().claims(), mixed().documents()))
        .allSatisfy(alignment -> assertThat(alignment.reasons()).isNotEmpty());
  }

  @Test
  void no_claims_give_no_alignments() {
    assertThat(aligner.align(List.of(), List.of())).isEmpty();
  }

  private static Claims mixed() {
    return new Claims()
        .article("A", "The fire in Lyon killed 20 people.")
        .article("B", "At least 23 victims were counted after the blaze.")
        .count("A", "20", Claims.DEATHS, 20, "people")
        .count("B", "23", Claims.DEATHS, 23, "victims");
  }

  private List<String> groups(Claims claims) {
    return Claims.groups(aligner.align(claims.claims(), claims.documents()));
  }
}

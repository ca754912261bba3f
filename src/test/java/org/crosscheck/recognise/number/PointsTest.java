package org.crosscheck.recognise.number;

import static org.crosscheck.recognise.number.ReadNumbers.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Support fell from 40% to 34%, [six points] lower.",
        "Support fell [six points] to 31%.",
        "The party is [six points] ahead on 44%.",
        "He leads 38% to 32%, a gap of [six points].",
        "The share of smokers is 27%, down [six points] on the year.",
        "He won the election by [six points].",
        "Her lead has shrunk to [six points], a poll shows.",
        "The two candidates are [six points] apart.",
        "The governor trails his challenger by [six points].",
        "Voters chose on Sunday. She won by [six points]."
      })
  void points_beside_a_percentage_or_a_vote_are_percentage_points(String marked) {
    assertReads("PERCENT", "= 6 percentage point", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team won by [six] points.",
        "They are [six] points clear at the top of the table.",
        "The index fell [six] points, or 2%, to 300.",
        "Shares fell [six] points, a loss of 2%.",
        "The plan has [six] points, and 40% of us like it.",
        "He made 45% of his shots and won by [six] points."
      })
  void points_of_a_game_an_index_or_a_plan_are_counted(String marked) {
    assertReads("NUMBER", "= 6", marked);
  }
}

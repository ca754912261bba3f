package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void a_figure_is_never_shown_without_its_bound() {
    assertThat(Readings.of(Quantity.atLeast(12))).isEqualTo("at least 12");
    assertThat(Readings.of(quantity(Bound.MORE_THAN, "71", "", "70"))).isEqualTo("more than 70");
    assertThat(Readings.of(quantity(Bound.AT_MOST, "", "5", "5"))).isEqualTo("at most 5");
    assertThat(Readings.of(quantity(Bound.FEWER_THAN, "", "4", "5"))).isEqualTo("fewer than 5");
    assertThat(Readings.of(quantity(Bound.ABOUT, "", "", "40"))).isEqualTo("about 40");
    assertThat(Readings.of(quantity(Bound.RANGE, "13", "14", ""))).isEqualTo("13 to 14");
    assertThat(Readings.of(quantity(Bound.VAGUE, "24", "", "")))
        .isEqualTo("24 or more, from a word without a figure");
  }

  @Test
  void large_figures_have_commas_and_no_exponent() {
    Quantity dollars = Quantity.exactly(new BigDecimal("2E+7")).currency("USD", false);
    assertThat(Readings.of(dollars)).isEqualTo("20,000,000 USD");
    assertThat(Phrases.figure(new BigDecimal("3.50"))).isEqualTo("3.5");
  }

  @Test
  void a_deadline_says_how_long_and_when_it_runs_out() {
    Interval saturday = Interval.day(LocalDate.parse("2021-03-20"));
    assertThat(Readings.of(new DeadlineValue(Optional.of(saturday), Optional.of("PT72H"), "")))
        .isEqualTo("72 hours, running out on Saturday 20 March 2021");
    assertThat(Readings.of(new DeadlineValue(Optional.empty(), Optional.empty(), "")))
        .isEqualTo("nothing tells when it runs out");
  }

  @Test
  void durations_read_as_words() {
    assertThat(Readings.duration("P1D")).isEqualTo("1 day");
    assertThat(Readings.duration("PT30M")).isEqualTo("30 minutes");
    assertThat(Readings.duration("P30M")).isEqualTo("30 months");
    assertThat(Readings.duration("PXD")).isEqualTo("some days");
    assertThat(Readings.duration("P1Y2M")).isEqualTo("P1Y2M");
    assertThat(Readings.of(new DurationValue("P3D", Quantity.atLeast(259_200))))
        .isEqualTo("at least 3 days");
  }

  @Test
  void intervals_read_as_the_largest_unit_that_fits() {
    assertThat(interval("2021-03-16", "2021-03-16")).isEqualTo("Tuesday 16 March 2021");
    assertThat(interval("2021-03-16", "2021-03-18"))
        .isEqualTo("Tue 16 Mar 2021 to Thu 18 Mar 2021");
    assertThat(interval("2021-03-01", "2021-03-31")).isEqualTo("March 2021");
    assertThat(interval("2021-01-01", "2021-12-31")).isEqualTo("2021");
    LocalDateTime nine = LocalDateTime.parse("2021-03-16T21:00");
    assertThat(Dates.interval(new Interval(nine, nine))).isEqualTo("Tue 16 Mar 2021, 21:00");
    assertThat(Dates.interval(new Interval(nine, nine.plusHours(1))))
        .isEqualTo("Tue 16 Mar 2021, 21:00 to 22:00");
    assertThat(Dates.iso(new Interval(nine, nine))).isEqualTo("2021-03-16T21:00/2021-03-16T21:00");
  }

  @Test
  void every_other_value_has_a_reading() {
    assertThat(Readings.of(new Nations(List.of("Peru", "Chile"), "backs", true)))
        .isEqualTo("Chile, Peru and perhaps others");
    assertThat(Readings.of(new Statement("closed"))).isEqualTo("closed");
    assertThat(
            Readings.of(
                new TimeValue("XXXX-WXX-7", Optional.empty(), Optional.empty(), Bound.EXACT)))
        .isEqualTo("a time that nothing anchors");
    Utterance open =
        new Utterance("Go home", Optional.empty(), Optional.empty(), Optional.empty(), "");
    assertThat(Readings.of(open)).isEqualTo("said by a speaker whom the text does not settle");
  }

  @Test
  void small_counts_are_words() {
    assertThat(Phrases.count(1, "source")).isEqualTo("one source");
    assertThat(Phrases.count(4, "country")).isEqualTo("four countries");
    assertThat(Phrases.count(1200, "claim")).isEqualTo("1,200 claims");
  }

  @Test
  void long_words_are_cut_between_words_and_never_inside_a_character() {
    assertThat(Phrases.shortly("one two three four", 12)).isEqualTo("one two…");
    assertThat(Phrases.shortly("\uD83D\uDE00".repeat(20), 10))
        .isEqualTo("\uD83D\uDE00".repeat(4) + "…");
    assertThat(Phrases.oneLine("  one\r\n\ttwo\u00a0 three ")).isEqualTo("one two three");
  }

  private static String interval(String first, String last) {
    return Dates.interval(Interval.days(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static Quantity quantity(Bound bound, String low, String high, String point) {
    return new Quantity(
        number(low), number(high), number(point), bound, "", Optional.empty(), false);
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}

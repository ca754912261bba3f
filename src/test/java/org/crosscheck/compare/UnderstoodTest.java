package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Value;
import org.crosscheck.testing.Claims;
import org.junit.jupiter.api.Test;

/** What the other claims let a value be understood as. */
class UnderstoodTest {
  private static final Interval SUNDAY = Interval.day(LocalDate.of(2020, 5, 10));

  @Test
  void a_headline_rounds_the_figure_of_its_article() {
    assertThat(headline(200, Quantity.exactly(219))).isEqualTo(Quantity.exactly(219));
    assertThat(headline(100, Quantity.atLeast(101))).isEqualTo(Quantity.atLeast(101));
    assertThat(headline(900, Quantity.exactly(1000))).isEqualTo(Quantity.exactly(1000));
  }

  @Test
  void a_headline_gives_another_figure_where_rounding_does_not_explain_it() {
    assertThat(headline(200, Quantity.exactly(223))).isEqualTo(Quantity.exactly(200));
    assertThat(headline(210, Quantity.exactly(219))).isEqualTo(Quantity.exactly(210));
    assertThat(headline(201, Quantity.exactly(219))).isEqualTo(Quantity.exactly(201));
    assertThat(headline(90, Quantity.exactly(94))).isEqualTo(Quantity.exactly(90));
  }

  @Test
  void a_headline_means_the_limit_that_its_article_puts_on_the_figure() {
    assertThat(headline(50, Quantity.atLeast(50))).isEqualTo(Quantity.atLeast(50));
    assertThat(headline(50, Quantity.atLeast(50), Quantity.exactly(50)))
        .isEqualTo(Quantity.exactly(50));
    assertThat(headline(50, Quantity.atLeast(50).unit("km"))).isEqualTo(Quantity.exactly(50));
    assertThat(headline(50, Claims.vague(24))).isEqualTo(Quantity.exactly(50));
  }

  @Test
  void a_figure_with_a_limit_of_its_own_and_one_below_the_headline_stay_as_they_are() {
    Claim body = toll("A", Quantity.exactly(50));
    Claim floor = toll("A", Quantity.atLeast(50));

    assertThat(Understood.of(List.of(body, floor)).value(body)).isEqualTo(body.value());
    assertThat(Understood.of(List.of(HeadlineClaim.of(floor), body)).value(floor))
        .isEqualTo(floor.value());
  }

  @Test
  void a_headline_is_of_the_time_that_its_article_names_for_the_figure() {
    Claim body = toll("A", Quantity.exactly(50)).limited(Scope.OPEN.on(Optional.of("confirmed")));
    Claim headline = HeadlineClaim.of(toll("A", 1, Quantity.exactly(50)));
    Claim other = toll("B", Quantity.exactly(60));

    Understood understood = Understood.of(List.of(headline, body, other));

    assertThat(understood.claim(headline).scope()).isEqualTo(body.scope());
    assertThat(understood.claim(body)).isEqualTo(body);
    assertThat(understood.claim(other).scope()).isEqualTo(other.scope());
  }

  @Test
  void what_another_article_says_does_not_limit_a_headline() {
    Claim headline = HeadlineClaim.of(toll("A", Quantity.exactly(50)));
    Claim other = toll("B", Quantity.atLeast(50));

    assertThat(Understood.of(List.of(headline, other)).value(headline))
        .isEqualTo(Quantity.exactly(50));
  }

  /** What a headline's figure is understood as beside those of its article. */
  private static Value headline(long figure, Quantity... body) {
    Claim headline = HeadlineClaim.of(toll("A", 1, Quantity.exactly(figure)));
    List<Claim> claims = new ArrayList<>(List.of(headline));
    for (Quantity quantity : body) {
      claims.add(toll("A", claims.size() + 1, quantity));
    }
    return Understood.of(claims).value(headline);
  }

  private static Claim toll(String article, Quantity quantity) {
    return toll(article, quantity.bound().ordinal() + 2, quantity);
  }

  /** In the sentence of that number, which tells claims of one article apart. */
  private static Claim toll(String article, int sentence, Quantity quantity) {
    String text = quantity.canonical();
    return new Claims()
        .article(article, "It was so. ".repeat(sentence) + "It is " + text + ".")
        .claim(article, text, Claims.DEATHS, quantity, "people", Scope.OPEN);
  }

  @Test
  void a_length_of_time_runs_out_when_another_article_says_so() {
    Claim open = deadline("A", Optional.empty(), Optional.of("PT72H"));
    Claim known = deadline("B", Optional.of(SUNDAY), Optional.of("PT72H"));

    assertThat(Understood.of(List.of(open, known)).value(open))
        .isEqualTo(
            new DeadlineValue(Optional.of(SUNDAY), Optional.of("PT72H"), "another article says"));
  }

  @Test
  void a_length_of_time_stays_open_where_no_other_or_more_than_one_end_is_known() {
    Claim open = deadline("A", Optional.empty(), Optional.of("PT72H"));
    Interval monday = Interval.day(LocalDate.of(2020, 5, 11));

    assertThat(open(open, deadline("B", Optional.of(SUNDAY), Optional.of("PT48H")))).isTrue();
    assertThat(open(open, deadline("B", Optional.of(SUNDAY), Optional.empty()))).isTrue();
    assertThat(open(open, deadline("B", Optional.empty(), Optional.of("PT72H")))).isTrue();
    assertThat(
            open(
                open,
                deadline("B", Optional.of(SUNDAY), Optional.of("PT72H")),
                deadline("C", Optional.of(monday), Optional.of("PT72H"))))
        .isTrue();
    Claim bare = deadline("A", Optional.empty(), Optional.empty());
    assertThat(open(bare, deadline("B", Optional.of(SUNDAY), Optional.empty()))).isTrue();
  }

  private static boolean open(Claim... claims) {
    Value value = Understood.of(List.of(claims)).value(claims[0]);
    return ((DeadlineValue) value).due().isEmpty();
  }

  private static Claim deadline(String article, Optional<Interval> due, Optional<String> duration) {
    return new Claims()
        .article(article, "They have until then.")
        .claim(
            article,
            "until then",
            Claims.DEADLINE,
            new DeadlineValue(due, duration, ""),
            "they",
            Scope.OPEN);
  }
}

package org.crosscheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.testing.Claims;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

/** What explanations call the sources. */
class LabelsTest {
  private static final String FIRST = "2020-05-01T09:00";

  @Test
  void a_source_is_called_by_its_publisher() {
    List<Claim> claims = List.of(claim("a.txt", "The Post", FIRST), claim("b.txt", "News", FIRST));

    assertThat(new Labels(claims).of(claims)).isEqualTo("The Post and News");
  }

  @Test
  void two_articles_of_one_publisher_are_told_apart_by_the_day() {
    List<Claim> claims =
        List.of(claim("a.txt", "News", FIRST), claim("b.txt", "News", "2020-05-02T09:00"));

    assertThat(new Labels(claims).of(claims))
        .isEqualTo("News of 1 May 2020 and News of 2 May 2020");
  }

  @Test
  void two_articles_of_one_publisher_and_day_are_told_apart_by_their_files() {
    List<Claim> claims =
        List.of(
            claim("story/a.txt", "News", FIRST),
            claim("story\\b.txt", "News", FIRST),
            claim("c.txt", "News", ""));

    assertThat(new Labels(claims).of(claims)).isEqualTo("a.txt, b.txt and c.txt");
  }

  @Test
  void of_many_two_are_named_and_each_once() {
    List<Claim> claims =
        List.of(
            claim("a.txt", "A", ""),
            claim("a.txt", "A", ""),
            claim("b.txt", "B", ""),
            claim("c.txt", "C", ""),
            claim("d.txt", "D", ""));

    assertThat(new Labels(claims).of(claims)).isEqualTo("A, B and 2 more");
    assertThat(new Labels(claims).of(claims.subList(0, 4))).isEqualTo("A, B and C");
  }

  private static Claim claim(String file, String publisher, String published) {
    Optional<Publication> publication =
        Optional.of(published)
            .filter(date -> !date.isEmpty())
            .map(
                date ->
                    new Publication(
                        date, LocalDateTime.parse(date), true, Publication.Basis.MANIFEST));
    Source source =
        new Source(
            file,
            file,
            Optional.empty(),
            Optional.of(publisher),
            publication,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Claim(
        file,
        Claims.DEATHS,
        Quantity.exactly(6),
        new Subject("people", "people", List.of()),
        Scope.OPEN,
        Modality.ASSERTED,
        Optional.empty(),
        new Provenance(source, new Span(0, 1), "6", new Span(0, 7), "6 died.", 1, 1, "test"),
        new Context(Context.Position.BODY, 0, List.of(), List.of(), List.of()));
  }
}

package org.crosscheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crosscheck.check.Reading;
import org.crosscheck.claim.Claim;
import org.crosscheck.compare.Comparers;
import org.crosscheck.finding.Relation;
import org.crosscheck.report.JsonReport;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;

/** What holds for the whole check, whatever the text. */
class CheckPropertiesTest {
  private static final Comparers COMPARERS = new Comparers(Texts.wordLists());

  /** Words, figures and signs that the readers look for, in any order. */
  @Provide
  Arbitrary<byte[]> soups() {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMinSize(1)
        .ofMaxSize(50)
        .map(
            bytes -> {
              bytes[0] = 0;
              return bytes;
            });
  }

  private static Document document(String file, byte[] soup) {
    return new Document(Sources.source(file, Optional.empty()), Soup.text(soup));
  }

  private static List<Claim> claims(String file, byte[] soup) {
    Reading reading = Built.reader().read(Built.reader().annotate(document(file, soup)));
    return reading.claims();
  }

  @Property(tries = 150)
  void spans_of_values_and_claims_lie_inside_the_text(@ForAll("soups") byte[] soup) {
    ValuesFuzz.fuzzerTestOneInput(soup);
  }

  @Property(tries = 100)
  void comparing_is_symmetric(@ForAll("soups") byte[] left, @ForAll("soups") byte[] right) {
    for (Claim a : claims("a.txt", left)) {
      for (Claim b : claims("b.txt", right)) {
        if (a.type() == b.type()) {
          assertThat(COMPARERS.relate(a, b).type())
              .as("%s / %s", a.canonical(), b.canonical())
              .isEqualTo(COMPARERS.relate(b, a).type());
        }
      }
    }
  }

  @Property(tries = 100)
  void a_claim_does_not_contradict_itself(@ForAll("soups") byte[] soup) {
    for (Claim claim : claims("a.txt", soup)) {
      Relation relation = COMPARERS.relate(claim, claim);
      assertThat(relation.type().isDiscrepancy()).as(claim.canonical()).isFalse();
    }
  }

  @Property(tries = 60)
  void neither_the_order_of_the_sources_nor_a_second_run_changes_a_byte(
      @ForAll("soups") byte[] left, @ForAll("soups") byte[] right) {
    Document a = document("a.txt", left);
    Document b = document("b.txt", right);

    String once = new JsonReport().render(Built.check(List.of(a, b)));

    assertThat(new JsonReport().render(Built.check(List.of(b, a)))).isEqualTo(once);
    assertThat(new JsonReport().render(Built.check(List.of(a, b)))).isEqualTo(once);
  }
}

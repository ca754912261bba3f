package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosscheck.text.Publication;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
  private static String read(String written) {
    return PublicationDate.read(written, Publication.Basis.MANIFEST)
        .map(p -> p.at() + (p.timed() ? " timed" : ""))
        .orElse("none");
  }

  @Test
  void dates_are_read_in_the_forms_that_manifests_and_pages_have() {
    Map.ofEntries(
            Map.entry("2019-01-25", "2019-01-25T00:00"),
            Map.entry("2017-12-31T19:27:27", "2017-12-31T19:27:27 timed"),
            Map.entry("2017-12-31T19:27:27.123Z", "2017-12-31T19:27:27.123 timed"),
            Map.entry("2017-12-31T19:27:27.123456+00:00", "2017-12-31T19:27:27.123456 timed"),
            Map.entry("2017-12-31T19:27-05:00", "2017-12-31T19:27 timed"),
            Map.entry("2017-12-31T19:27:27+0100", "2017-12-31T19:27:27 timed"),
            Map.entry("2017-12-31 19:27:27", "2017-12-31T19:27:27 timed"),
            Map.entry("2017-12-31 19:27:27 +0000", "2017-12-31T19:27:27 timed"),
            Map.entry("2017-12-31 19:27 UTC", "2017-12-31T19:27 timed"),
            Map.entry("2017-12-30T00:00:00", "2017-12-30T00:00"),
            Map.entry("Fri, 25 Jan 2019 10:00:00 GMT", "2019-01-25T10:00 timed"),
            Map.entry("January 25, 2019", "2019-01-25T00:00"),
            Map.entry("Jan 25, 2019", "2019-01-25T00:00"),
            Map.entry("Jan. 25, 2019 4:05 PM", "2019-01-25T16:05 timed"),
            Map.entry("Sept. 5, 2017, 4:05 p.m.", "2017-09-05T16:05 timed"),
            Map.entry("25 January 2019", "2019-01-25T00:00"),
            Map.entry("25 jan 2019 10:15", "2019-01-25T10:15 timed"),
            Map.entry("20190125T1015Z", "2019-01-25T10:15 timed"),
            Map.entry("20190125", "2019-01-25T00:00"),
            Map.entry(" 2019/01/25 ", "2019-01-25T00:00"))
        .forEach((written, at) -> assertThat(read(written)).as(written).isEqualTo(at));
  }

  @Test
  void what_names_no_day_is_none() {
    for (String written :
        new String[] {"", "soon", "2019", "2019-13-01", "2019-02-30", "Monday", "1".repeat(999)}) {
      assertThat(read(written)).as(written).isEqualTo("none");
    }
  }
}

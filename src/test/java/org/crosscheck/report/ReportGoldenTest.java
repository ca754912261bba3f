package org.crosscheck.report;

import static org.crosscheck.testing.Golden.assertGolden;

import org.junit.jupiter.api.Test;

class ReportGoldenTest {

  @Test
  void the_text_report_reads_as_it_did() {
    assertGolden("report/ferry.txt", new TextReport(false).render(Stories.ferry()));
  }

  @Test
  void the_json_report_reads_as_it_did() {
    assertGolden("report/ferry.json", new JsonReport().render(Stories.ferry()));
  }

  @Test
  void the_table_reads_as_it_did() {
    assertGolden("report/ferry.csv", new CsvReport().render(Stories.ferry()));
  }

  @Test
  void the_markdown_report_reads_as_it_did() {
    assertGolden("report/ferry.md", new MarkdownReport().render(Stories.ferry()));
  }

  @Test
  void hostile_articles_stay_text_in_every_plain_form() {
    assertGolden("report/hostile.txt", new TextReport(true).render(Stories.hostile()));
    assertGolden("report/hostile.csv", new CsvReport().render(Stories.hostile()));
    assertGolden("report/hostile.md", new MarkdownReport().render(Stories.hostile()));
  }
}

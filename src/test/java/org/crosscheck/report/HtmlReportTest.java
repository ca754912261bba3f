package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.testing.Golden.assertGolden;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.Findings;
import org.crosscheck.text.Skipped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final HtmlReport report = new HtmlReport();

  @Test
  void the_page_reads_as_it_did() {
    Document page = Jsoup.parse(report.render(Stories.ferry()));
    page.select("style, script, meta[http-equiv]").remove();
    assertGolden(
        "report/ferry.html.txt",
        page.body().wholeText().replaceAll("[ \t]*\n\\s*", "\n").strip() + "\n");
  }

  @Test
  void nothing_of_an_article_becomes_markup() {
    String html = report.render(Stories.hostile());
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("[onerror], [href^=javascript]")).isEmpty();
    assertThat(page.select("details.article div.text").text())
        .contains("<script>alert(1)</script> \"><img src=x onerror=alert(2)>");
    assertThat(html).doesNotContain("\u202E").doesNotContain("\u001b");
    assertThat(page.select("#skipped").text()).contains("=evil\".txt").contains("<b>no</b>");
  }

  @Test
  void only_its_own_script_and_style_may_run() {
    Document page = Jsoup.parse(report.render(Stories.ferry()));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(policy)
        .contains(digest(page.expectFirst("style").data()))
        .contains(digest(page.expectFirst("script").data()));
    assertThat(page.select("[style], [onclick], link, iframe, img, object, embed, base")).isEmpty();
    assertThat(page.select("[src]")).isEmpty();
  }

  @Test
  void every_place_that_is_linked_to_is_there_once() {
    Document page = Jsoup.parse(report.render(Stories.ferry()));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String href : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(href.substring(1));
    }
  }

  @Test
  void the_words_of_a_claim_are_marked_in_its_sentence_and_in_its_article() {
    Document page = Jsoup.parse(report.render(Stories.ferry()));
    assertThat(page.select(".said q mark").eachText())
        .contains("Thirteen", "At least 14", "72 hours");
    String anchor = page.expectFirst(".said a.open").attr("data-claim");
    assertThat(page.select(".text mark[data-c~=\\b" + anchor + "\\b]").text())
        .isEqualTo("At least 12");
    assertThat(page.select("div.text").eachText()).hasSize(4);
  }

  @Test
  void the_text_of_an_article_is_whole_whatever_is_marked() {
    Findings ferry = Stories.ferry();
    Document page = Jsoup.parse(report.render(ferry));
    for (int i = 0; i < ferry.documents().size(); i++) {
      assertThat(page.select("div.text").get(i).wholeText())
          .isEqualTo(ferry.documents().get(i).text());
    }
  }

  @Test
  void decisions_of_before_are_marked_and_none_is_dropped() {
    Document page = Jsoup.parse(report.render(Stories.decidedFerry()));
    assertThat(page.select("#conflicts > .finding").eachAttr("data-state"))
        .containsExactly("dismissed", "changed", "open", "open", "open");
    assertThat(page.expectFirst("#conflicts > .finding .before").text())
        .isEqualTo(
            "Dismissed by Ann Reader on 2021-03-20: different facts. Note: asked <b>the</b> coastguard");
  }

  @Test
  void a_large_story_makes_a_page_that_is_not_too_large() {
    Findings large = Stories.large();
    assertThat(large.claims()).hasSizeGreaterThan(2_000);
    assertThat(report.render(large).length()).isLessThan(6_000_000);
  }

  @Test
  void twenty_articles_make_a_page_of_less_than_two_megabytes() {
    Findings twenty = Stories.of(20, 300);
    assertThat(twenty.documents()).hasSize(20);
    assertThat(report.render(twenty).getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .isLessThan(2_000_000);
  }

  @Test
  void a_story_without_findings_says_so() {
    Findings none =
        new Findings(
            List.of(), List.of(new Skipped("a.txt", "empty")), List.of(), List.of(), List.of());
    assertThat(Jsoup.parse(report.render(none)).text())
        .contains("no disagreement found")
        .contains("That is not a proof that there is none");
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return "'sha256-" + java.util.Base64.getEncoder().encodeToString(bytes) + "'";
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_page_can_be_written_to_a_file_to_look_at() throws java.io.IOException {
    Optional<String> folder = Optional.ofNullable(System.getProperty("report.look"));
    org.junit.jupiter.api.Assumptions.assumeTrue(folder.isPresent(), "no -Dreport.look=FOLDER");
    java.nio.file.Path path = java.nio.file.Path.of(folder.orElseThrow());
    java.nio.file.Files.writeString(path.resolve("ferry.html"), report.render(Stories.ferry()));
    java.nio.file.Files.writeString(path.resolve("hostile.html"), report.render(Stories.hostile()));
    java.nio.file.Files.writeString(
        path.resolve("decided.html"), report.render(Stories.decidedFerry()));
    java.nio.file.Files.writeString(path.resolve("large.html"), report.render(Stories.large()));
  }
}

package org.crosscheck.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of itself: Open Graph and other meta elements, schema.org in JSON-LD, the
 * canonical link. The first that speaks is believed.
 */
record HtmlMetadata(
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url) {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=parsely-pub-date]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=publication_date]",
          "meta[name=sailthru.date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "meta[name=dcterms.created]",
          "meta[name=date]");

  static HtmlMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    return new HtmlMetadata(
        meta(page, List.of("meta[property=og:title]", "meta[name=twitter:title]"))
            .or(data::headline)
            .or(() -> text(page, "title")),
        meta(page, List.of("meta[property=og:site_name]"))
            .or(data::publisher)
            .or(
                () ->
                    meta(
                        page,
                        List.of(
                            "meta[name=publisher]",
                            "meta[name=dc.publisher]",
                            "meta[name=application-name]"))),
        meta(page, DATES).or(data::published).or(() -> time(page)),
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> meta(page, List.of("meta[property=og:url]"))));
  }

  private static Optional<String> meta(Document page, List<String> queries) {
    return queries.stream()
        .map(query -> attribute(page, query, "content"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> time(Document page) {
    return attribute(page, "time[itemprop=datePublished]", "datetime")
        .or(() -> attribute(page, "time[pubdate]", "datetime"))
        .or(() -> attribute(page, "article time[datetime], header time[datetime]", "datetime"));
  }

  private static Optional<String> text(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : stated(element.text());
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : stated(element.attr(name));
  }

  private static Optional<String> stated(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
  }
}

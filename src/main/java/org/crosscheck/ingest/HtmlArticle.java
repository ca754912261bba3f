package org.crosscheck.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article on a web page: its headline and the blocks of its body, one blank line between two,
 * without navigation, advertising, comments and forms; and what the page says of its origin.
 */
final class HtmlArticle {
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");

  private HtmlArticle() {}

  static Article read(byte[] content) throws UnreadableArticle {
    Decoded decoded = decoded(content);
    Document page = Jsoup.parse(decoded.text());
    HtmlMetadata about = HtmlMetadata.of(page);
    String text = text(page, about);
    if (text.isBlank()) {
      throw new UnreadableArticle("there is no text on the page");
    }
    return new Article(
        text, about.title(), about.publisher(), about.published(), about.url(), decoded.notes());
  }

  private static Optional<Charset> declared(byte[] content) {
    int length = Math.min(content.length, DECLARATION_WITHIN);
    Matcher found = CHARSET.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(found.group(1));
      // browsers read what calls itself Latin-1 as Windows-1252, which has the curly quotes
      boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The same with the place of each character in the file, for a draft. */
  static LaidOut laidOut(Decoded decoded) throws UnreadableArticle {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(decoded.text(), "", parser);
    HtmlMetadata about = HtmlMetadata.of(page);
    Optional<Element> headline = Optional.ofNullable(page.selectFirst("h1"));
    PlacedText title =
        headline.map(h -> HtmlText.placed(h, decoded.text())).orElseGet(PlacedText::new);
    PlacedText text = HtmlText.placed(HtmlBody.of(page), decoded.text());
    if (!title.isEmpty() && !text.text().contains(title.text().strip())) {
      title.append("\n\n");
      title.append(text);
      text = title;
    }
    Article article =
        new Article(
            text.text(),
            about.title(),
            about.publisher(),
            about.published(),
            about.url(),
            decoded.notes());
    return new LaidOut(article, text.layout(decoded.text()), text.remarks());
  }

  static Decoded decoded(byte[] content) throws UnreadableArticle {
    return Decoded.of(content, declared(content));
  }

  private static String text(Document page, HtmlMetadata about) {
    Optional<Element> headline = Optional.ofNullable(page.selectFirst("h1"));
    String title =
        headline.map(Element::text).filter(t -> !t.isBlank()).or(about::title).orElse("").strip();
    Element body = HtmlBody.of(page);
    String text = HtmlText.of(body);
    boolean inside = title.isEmpty() || text.contains(title);
    return inside ? text : title + "\n\n" + text;
  }
}

package org.crosscheck.ingest;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The text of an OpenDocument file ({@code .odt}, ISO/IEC 26300). */
final class OpenDocumentArticle extends OfficeText {
  private static final String BODY = "content.xml";
  private static final String ABOUT = "meta.xml";
  private static final Set<String> LEFT = Set.of("tracked-changes", "annotation");
  private static final int MOST_SPACES = 100;

  private int paragraphs;

  private OpenDocumentArticle() {
    super(LEFT);
  }

  static Article read(byte[] content) throws UnreadableArticle {
    Map<String, byte[]> parts = ZipParts.read(content, Set.of(BODY, ABOUT));
    byte[] body = parts.get(BODY);
    if (body == null) {
      throw new UnreadableArticle("not an OpenDocument file: it has no " + BODY);
    }
    OpenDocumentArticle article = new OpenDocumentArticle();
    Xml.read(body, article);
    return Article.ofText(article.result(), DublinCore.title(parts.get(ABOUT)));
  }

  @Override
  String sign(XMLStreamReader element) {
    return switch (element.getLocalName()) {
      case "tab" -> "\t";
      case "line-break" -> "\n";
      case "s" -> " ".repeat(spaces(element));
      default -> "";
    };
  }

  private static int spaces(XMLStreamReader element) {
    String count = element.getAttributeValue(null, "c");
    if (count == null) {
      for (int i = 0; i < element.getAttributeCount(); i++) {
        count = element.getAttributeLocalName(i).equals("c") ? element.getAttributeValue(i) : count;
      }
    }
    boolean known = count != null && count.matches("[0-9]{1,3}");
    return known ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
  }

  @Override
  boolean paragraph(String name) {
    return name.equals("p") || name.equals("h");
  }

  @Override
  void opened(String name) {
    paragraphs += paragraph(name) ? 1 : 0;
  }

  @Override
  void closed(String name) {
    paragraphs -= paragraph(name) ? 1 : 0;
  }

  @Override
  public void text(String characters) {
    if (reading() && paragraphs > 0) {
      append(characters.replaceAll("\\s+", " "));
    }
  }
}

package org.crosscheck.ingest;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.crosscheck.text.Runs;

/** The text of a Word document ({@code .docx}, ISO/IEC 29500): what its body shows. */
final class WordArticle extends OfficeText {
  private static final String BODY = "word/document.xml";
  private static final String ABOUT = "docProps/core.xml";

  /** Moved and deleted text, and the second copy of a text box that old readers get. */
  private static final Set<String> LEFT = Set.of("del", "moveFrom", "Fallback");

  private int texts;

  private WordArticle() {
    super(LEFT);
  }

  static Article read(byte[] content) throws UnreadableArticle {
    Map<String, byte[]> parts = ZipParts.read(content, Set.of(BODY, ABOUT));
    return Article.ofText(body(parts).result(), DublinCore.title(parts.get(ABOUT)));
  }

  /** Which piece of the file each character of its text came from. */
  static Runs runs(byte[] content) throws UnreadableArticle {
    return body(ZipParts.read(content, Set.of(BODY))).runs();
  }

  private static WordArticle body(Map<String, byte[]> parts) throws UnreadableArticle {
    byte[] body = parts.get(BODY);
    if (body == null) {
      throw new UnreadableArticle("not a Word document: it has no " + BODY);
    }
    WordArticle article = new WordArticle();
    Xml.read(body, article);
    return article;
  }

  @Override
  String sign(XMLStreamReader element) {
    return switch (element.getLocalName()) {
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  @Override
  boolean paragraph(String name) {
    return name.equals("p");
  }

  @Override
  void opened(String name) {
    texts += name.equals("t") ? 1 : 0;
  }

  @Override
  void closed(String name) {
    texts -= name.equals("t") ? 1 : 0;
  }

  @Override
  public void text(String characters) {
    if (reading() && texts > 0) {
      append(characters);
    }
  }
}

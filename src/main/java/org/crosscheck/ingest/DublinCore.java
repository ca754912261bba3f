package org.crosscheck.ingest;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The title in the metadata that office programs keep beside the text. */
final class DublinCore implements Xml.Handler {
  private final StringBuilder title = new StringBuilder();
  private boolean inTitle;

  private DublinCore() {}

  /** The title; empty where the part is not there, is damaged or has none. */
  static Optional<String> title(byte @Nullable [] part) {
    if (part == null) {
      return Optional.empty();
    }
    DublinCore reader = new DublinCore();
    try {
      Xml.read(part, reader);
    } catch (UnreadableArticle e) {
      return Optional.empty(); // the article can be read without its metadata
    }
    String title = reader.title.toString().strip();
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  @Override
  public void start(XMLStreamReader element) {
    inTitle = element.getLocalName().equals("title");
  }

  @Override
  public void text(String characters) {
    if (inTitle) {
      title.append(characters);
    }
  }

  @Override
  public void end(String name) {
    inTitle = false;
  }
}

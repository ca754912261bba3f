package org.crosscheck.ingest;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as events. Document types, which declare entities, are refused, so nothing is fetched
 * and nothing unfolds.
 */
final class Xml {
  private Xml() {}

  /** Takes the events of one document. */
  interface Handler {
    void start(XMLStreamReader element);

    void text(String characters);

    void end(String name);
  }

  static void read(byte[] xml, Handler handler) throws UnreadableArticle {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.DTD) {
          throw new UnreadableArticle(
              "the XML inside it declares a document type, which may name other files: refused");
        }
        if (reader.isStartElement()) {
          handler.start(reader);
        } else if (reader.isEndElement()) {
          handler.end(reader.getLocalName());
        } else if (reader.isCharacters()) {
          handler.text(reader.getText());
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new UnreadableArticle("the XML inside it is damaged" + place(e));
    }
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null
        ? ""
        : " at line "
            + e.getLocation().getLineNumber()
            + ", column "
            + e.getLocation().getColumnNumber();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    return factory;
  }
}

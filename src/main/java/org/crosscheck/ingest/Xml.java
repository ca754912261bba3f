package org.crosscheck.ingest;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as events. Document types and external entities are not read, so nothing is fetched.
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
        reader.next();
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

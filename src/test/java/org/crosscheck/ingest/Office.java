package org.crosscheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files of word processors for tests. */
final class Office {
  private Office() {}

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] word(String body) {
    return zip(Map.of("word/document.xml", wordXml(body).getBytes(StandardCharsets.UTF_8)));
  }

  static String wordXml(String body) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  static byte[] openDocument(String body) {
    String xml =
        "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\"><office:body>"
            + "<office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    return zip(Map.of("content.xml", xml.getBytes(StandardCharsets.UTF_8)));
  }
}

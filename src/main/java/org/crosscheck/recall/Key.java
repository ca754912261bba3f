package org.crosscheck.recall;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;

/**
 * Under what something is kept: SHA-256 of all that its reading depends on, but for the program and
 * its rules.
 *
 * @param hex 64 digits
 */
public record Key(String hex) {

  /**
   * What a document says by itself depends on its text and on what is known of its source, but not
   * on where its file lies or which story it was put into.
   */
  public static Key of(Document document) {
    MessageDigest digest = digest();
    Source source = document.source();
    add(digest, "document");
    add(digest, source.id());
    add(digest, source.title());
    add(digest, source.publisher());
    add(digest, source.url());
    add(digest, source.agency());
    source.published().ifPresent(published -> add(digest, published));
    add(digest, document.text());
    return of(digest);
  }

  private static void add(MessageDigest digest, Publication published) {
    add(digest, published.written());
    add(digest, published.at().toString());
    add(digest, published.timed() ? "timed" : "");
    add(digest, published.basis().name());
    add(digest, published.doubt());
  }

  /** What several documents in this order say together. */
  public static Key of(List<Document> documents) {
    MessageDigest digest = digest();
    add(digest, "documents");
    documents.forEach(document -> add(digest, of(document).hex));
    return of(digest);
  }

  private static Key of(MessageDigest digest) {
    return new Key(HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(MessageDigest digest, Optional<String> part) {
    add(digest, part.map(words -> "is " + words).orElse("none"));
  }

  /** Each part with its length, so that no two lists of parts are the same bytes. */
  private static void add(MessageDigest digest, String part) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + 2 * part.length());
    bytes.putInt(part.length()).asCharBuffer().put(part);
    digest.update(bytes.array());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

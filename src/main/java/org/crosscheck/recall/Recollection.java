package org.crosscheck.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Provenance;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * What is remembered of a document.
 *
 * @param sentences where its sentences stand
 * @param alone when it was published, as it tells by itself
 * @param published when it was held to be published, which the times that it names depend on
 * @param claims what it says if it was published then
 */
public record Recollection(
    List<Span> sentences,
    Optional<Publication> alone,
    Optional<Publication> published,
    List<Claim> claims) {
  public Recollection {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }

  /** The claims as those of this source, which may have been put into another story since. */
  public List<Claim> claims(Source source) {
    return claims.stream().map(claim -> claim(claim, source)).toList();
  }

  private static Claim claim(Claim claim, Source source) {
    Provenance known = claim.provenance();
    return known.source().equals(source)
        ? claim
        : new Claim(
            claim.id(),
            claim.kind(),
            claim.value(),
            claim.subject(),
            claim.scope(),
            claim.modality(),
            claim.attribution(),
            new Provenance(
                source,
                known.span(),
                known.words(),
                known.sentence(),
                known.sentenceText(),
                known.line(),
                known.column(),
                known.rule()),
            claim.context());
  }

  /**
   * What was read in a document.
   *
   * @param document as it was dated in the end
   */
  public static byte[] packed(
      AnnotatedDocument document, Optional<Publication> alone, List<Claim> claims) {
    Packer out = new Packer();
    int before = 0;
    out.number(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      out.number(sentence.span().start() - before);
      out.number(sentence.span().length());
      before = sentence.span().end();
    }
    out.optional(alone, publication -> publication(publication, out));
    out.optional(document.source().published(), publication -> publication(publication, out));
    out.all(claims, claim -> Claims.pack(claim, document.document(), out));
    return out.bytes();
  }

  /**
   * Reads it back.
   *
   * @param document before it was dated
   * @return nothing if the bytes are damaged
   */
  public static Optional<Recollection> unpacked(byte[] bytes, Document document) {
    try {
      Unpacker in = new Unpacker(bytes);
      List<Span> sentences = sentences(in, document.text().length());
      Optional<Publication> alone = in.optional(() -> publication(in));
      Optional<Publication> then = in.optional(() -> publication(in));
      Document dated =
          then.map(published -> document.source(document.source().published(published)))
              .orElse(document);
      List<Claim> claims = in.all(() -> Claims.unpacked(dated, in));
      return Optional.of(new Recollection(sentences, alone, then, claims));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static List<Span> sentences(Unpacker in, int length) {
    List<Span> sentences = new ArrayList<>();
    int before = 0;
    int count = in.whole();
    for (int i = 0; i < count; i++) {
      int start = Math.addExact(before, in.whole());
      before = Math.addExact(start, in.whole());
      if (before > length) {
        throw new IllegalArgumentException("damaged: a sentence outside the text");
      }
      sentences.add(new Span(start, before));
    }
    return sentences;
  }

  /** When the documents of a story were published. */
  public static byte[] packed(List<Optional<Publication>> dates) {
    Packer out = new Packer();
    out.all(dates, date -> out.optional(date, publication -> publication(publication, out)));
    return out.bytes();
  }

  /** Reads it back; nothing if the bytes are damaged. */
  public static Optional<List<Optional<Publication>>> dates(byte[] bytes) {
    try {
      Unpacker in = new Unpacker(bytes);
      return Optional.of(in.all(() -> in.optional(() -> publication(in))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void publication(Publication publication, Packer out) {
    out.string(publication.written());
    out.time(publication.at());
    out.flag(publication.timed());
    out.constant(publication.basis());
    out.string(publication.doubt());
  }

  private static Publication publication(Unpacker in) {
    return new Publication(
        in.string(), in.time(), in.flag(), in.constant(Publication.Basis.class), in.string());
  }
}

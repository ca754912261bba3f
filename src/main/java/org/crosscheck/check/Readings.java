package org.crosscheck.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.recall.Key;
import org.crosscheck.recall.Memory;
import org.crosscheck.recall.Recollection;
import org.crosscheck.recognise.time.PublicationDates;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;

/**
 * Reads documents, or remembers what was read in them before: the claims are the same either way.
 * Safe for use by several threads.
 */
final class Readings {
  private final Tools tools;
  private final Memory memory;

  Readings(Tools tools, Memory memory) {
    this.tools = tools;
    this.memory = memory;
  }

  /**
   * A document that is about to be read.
   *
   * @param document without a date that only other documents tell
   * @param known what is remembered of it
   */
  record Begun(AnnotatedDocument document, Optional<Recollection> known) {}

  /** A document with its claims. */
  record Read(AnnotatedDocument document, List<Claim> claims) {
    Read {
      claims = List.copyOf(claims);
    }
  }

  private Optional<Recollection> recalled(Document document) {
    return memory.get(Key.of(document)).flatMap(bytes -> Recollection.unpacked(bytes, document));
  }

  /**
   * What is remembered of documents. Where nothing is of one, what it takes to read it is loaded.
   *
   * @throws org.crosscheck.rule.RuleProblems if the rules are wrong
   */
  List<Optional<Recollection>> recalled(List<Document> documents, Workers workers) {
    if (memory.isEmpty()) {
      return Collections.nCopies(documents.size(), Optional.empty());
    }
    List<Optional<Recollection>> known = workers.each(documents, this::recalled);
    if (known.stream().anyMatch(Optional::isEmpty)) {
      if (workers.threads() > 1) {
        tools.begin();
      }
      tools.complete();
    }
    return known;
  }

  /** A document with its sentences. */
  AnnotatedDocument annotated(Document document) {
    return begun(document, memory.isEmpty() ? Optional.empty() : recalled(document)).document();
  }

  /** The same, to be read on. */
  Begun begun(Document document, Optional<Recollection> known) {
    AnnotatedDocument annotated =
        known.isPresent()
            ? tools.annotator().annotate(document, known.get().sentences())
            : tools.annotator().annotate(document);
    return new Begun(annotated, known);
  }

  /** The documents of a story with the dates that they, or the others, tell. */
  List<AnnotatedDocument> dated(List<Begun> story, Workers workers) {
    List<AnnotatedDocument> documents = story.stream().map(Begun::document).toList();
    if (documents.stream().allMatch(document -> document.source().published().isPresent())) {
      return workers.each(story, this::dated);
    }
    if (memory == Memory.NONE) {
      return datedAnew(documents, workers);
    }
    Key key = Key.of(documents.stream().map(AnnotatedDocument::document).toList());
    return memory
        .get(key)
        .flatMap(Recollection::dates)
        .filter(known -> known.size() == documents.size())
        .map(known -> dated(documents, known))
        .orElseGet(() -> remembered(key, datedAnew(documents, workers)));
  }

  private List<AnnotatedDocument> datedAnew(List<AnnotatedDocument> documents, Workers workers) {
    PublicationDates dates = tools.dates();
    workers.each(
        documents,
        document -> {
          dates.lookAhead(document);
          return document;
        });
    return dates.dated(documents);
  }

  private List<AnnotatedDocument> remembered(Key key, List<AnnotatedDocument> dated) {
    memory.put(
        key,
        Recollection.packed(
            dated.stream().map(document -> document.source().published()).toList()));
    return dated;
  }

  private static List<AnnotatedDocument> dated(
      List<AnnotatedDocument> documents, List<Optional<Publication>> dates) {
    return IntStream.range(0, documents.size())
        .mapToObj(i -> published(documents.get(i), dates.get(i)))
        .toList();
  }

  private static AnnotatedDocument published(
      AnnotatedDocument document, Optional<Publication> known) {
    return known
        .map(publication -> document.source(document.source().published(publication)))
        .orElse(document);
  }

  /** A document whose date is given is dated by itself: only doubts may be added. */
  private AnnotatedDocument dated(Begun begun) {
    return begun
        .known()
        .flatMap(Recollection::alone)
        .map(alone -> published(begun.document(), Optional.of(alone)))
        .orElseGet(() -> tools.dates().dated(List.of(begun.document())).get(0));
  }

  /**
   * The claims of a document.
   *
   * @param dated the same document with the date that it has in the end
   */
  Read read(Begun begun, AnnotatedDocument dated) {
    Optional<Publication> published = dated.source().published();
    Optional<Read> known =
        begun
            .known()
            .filter(recollection -> recollection.published().equals(published))
            .map(recollection -> new Read(dated, recollection.claims(dated.source())));
    known.ifPresent(read -> tools.forget(dated));
    return known.orElseGet(() -> readAnew(begun.document().document(), dated));
  }

  private Read readAnew(Document before, AnnotatedDocument dated) {
    List<Claim> claims = tools.reader().read(dated).claims();
    remember(before, dated, claims);
    return new Read(dated, claims);
  }

  private void remember(Document before, AnnotatedDocument dated, List<Claim> claims) {
    if (memory == Memory.NONE) {
      return;
    }
    Optional<Publication> alone =
        before.source().published().flatMap(given -> dated.source().published());
    memory.put(Key.of(before), Recollection.packed(dated, alone, claims));
  }
}

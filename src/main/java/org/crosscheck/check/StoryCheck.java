package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.align.Crowd;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.Verdict;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.recall.Recollection;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/**
 * The check of the articles of one story, a line a stage. Nothing of it is kept when it is done, so
 * that stories can be checked one after the other. Safe for use by several threads.
 */
final class StoryCheck {
  private final Stages stages;

  StoryCheck(Stages stages) {
    this.stages = stages;
  }

  /**
   * The documents of a story with all that each says by itself.
   *
   * @param documents sorted by source, with dates where another article tells them
   * @param failed those on which the check itself failed
   */
  record Told(List<AnnotatedDocument> documents, List<Claim> claims, List<Skipped> failed) {
    Told {
      documents = List.copyOf(documents);
      claims = List.copyOf(claims);
      failed = List.copyOf(failed);
    }
  }

  /**
   * Reads the documents of a story.
   *
   * @param documents sorted by source
   * @param read told after each document
   */
  Told told(List<Document> documents, Workers workers, Runnable read) {
    Careful careful = new Careful(stages.progress());
    List<Optional<Recollection>> known = stages.readings().recalled(documents, workers);
    List<Readings.Begun> begun =
        each(
            IntStream.range(0, documents.size()),
            workers,
            at -> begun(documents, known, at, careful));
    List<AnnotatedDocument> dated = stages.readings().dated(begun, workers);
    List<Readings.Read> readings =
        each(
            IntStream.range(0, begun.size()),
            workers,
            at -> {
              Optional<Readings.Read> own = read(begun.get(at), dated.get(at), careful);
              read.run();
              return own;
            });
    return new Told(
        readings.stream().map(Readings.Read::document).toList(),
        readings.stream().flatMap(reading -> reading.claims().stream()).toList(),
        careful.failed());
  }

  /** The results of the work that did not fail, in order. */
  private static <O> List<O> each(
      IntStream places, Workers workers, Function<Integer, Optional<O>> work) {
    return workers.each(places.boxed().toList(), work).stream().flatMap(Optional::stream).toList();
  }

  private Optional<Readings.Begun> begun(
      List<Document> documents, List<Optional<Recollection>> known, int at, Careful careful) {
    Document document = documents.get(at);
    return careful.attempt(document, () -> stages.readings().begun(document, known.get(at)));
  }

  private Optional<Readings.Read> read(
      Readings.Begun begun, AnnotatedDocument dated, Careful careful) {
    return careful.attempt(dated.document(), () -> stages.readings().read(begun, dated));
  }

  /** Holds what was read against each other; the verdicts are not sorted yet. */
  Findings findings(Told told) {
    Lineage lineage = Lineage.of(told.documents(), stages.lists());
    Crowd.Admitted admitted = Crowd.admitted(told.claims());
    List<Alignment> alignments =
        stages.aligner().align(admitted.claims(), told.documents(), lineage.passages());
    List<Verdict> verdicts =
        Stream.concat(
                alignments.stream()
                    .map(alignment -> stages.comparers().compare(alignment, lineage::origins))
                    // claims of one source that do not contradict each other are no finding
                    .filter(verdict -> !verdict.pairs().isEmpty()),
                stages.claimFindings().of(told.claims(), lineage::origins).stream())
            .toList();
    List<Document> documents = told.documents().stream().map(AnnotatedDocument::document).toList();
    return new Findings(
            documents, left(told, admitted), told.claims(), verdicts, lineage.passages())
        .from(lineage.origins());
  }

  private static List<Skipped> left(Told told, Crowd.Admitted admitted) {
    List<Skipped> left = new ArrayList<>(told.failed());
    admitted.left().forEach(crowd -> left.add(new Skipped(crowd.source().file(), crowd.reason())));
    return left;
  }

  /** Why two claims of a story are held to be about one fact, or about two. */
  Grounds grounds(Claim a, Claim b, Told told) {
    Lineage lineage = Lineage.of(told.documents(), stages.lists());
    return stages.aligner().explain(a, b, told.claims(), told.documents(), lineage.passages());
  }
}

package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.align.Crowd;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.Verdict;
import org.crosscheck.lineage.Lineage;
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
    List<AnnotatedDocument> annotated = stages.annotated(documents, workers, careful);
    List<AnnotatedDocument> dated = stages.dates().dated(annotated);
    List<Reading> readings =
        workers.each(dated, document -> reading(document, careful, read)).stream()
            .flatMap(Optional::stream)
            .toList();
    return new Told(
        readings.stream().map(Reading::document).toList(),
        readings.stream().flatMap(reading -> reading.claims().stream()).toList(),
        careful.failed());
  }

  private Optional<Reading> reading(AnnotatedDocument document, Careful careful, Runnable read) {
    Optional<Reading> reading =
        careful.attempt(document.document(), () -> stages.reader().read(document));
    read.run();
    return reading;
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

package org.crosscheck.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.align.Crowd;
import org.crosscheck.align.Fact;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Judge;
import org.crosscheck.draft.Review;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;

/**
 * Judges what was read in a draft by what was read in its sources: each claim of the draft by the
 * fact that it is about.
 *
 * @param stages align and compare the claims
 */
record Reviewer(Stages stages) {
  /**
   * The review of a draft.
   *
   * @param documents the draft and its sources, in their story
   * @param readings what was read in those of them on which reading did not fail
   * @param notes what is to be said of the draft as a whole; takes what comes to light here
   * @param careful knows on which documents the check failed
   */
  Review review(
      Draft draft,
      List<AnnotatedDocument> documents,
      List<Readings.Read> readings,
      List<String> notes,
      Careful careful) {
    String id = draft.document().source().id();
    List<Claim> claims = readings.stream().flatMap(reading -> reading.claims().stream()).toList();
    Crowd.Admitted admitted = Crowd.admitted(claims);
    List<AnnotatedDocument> read = readings.stream().map(Readings.Read::document).toList();
    List<Document> sources =
        read.stream()
            .map(AnnotatedDocument::document)
            .filter(document -> !document.source().id().equals(id))
            .toList();
    Optional<Document> own =
        documents.stream()
            .map(AnnotatedDocument::document)
            .filter(document -> document.source().id().equals(id))
            .findFirst();
    Map<String, Fact> facts = new HashMap<>();
    Judge judge = judge(id, read, admitted.claims(), facts);
    List<Assessment> assessments =
        claims.stream()
            .filter(claim -> claim.sourceId().equals(id))
            .sorted(
                Comparator.comparing((Claim claim) -> claim.provenance().span())
                    .thenComparing(Claim::id))
            .map(claim -> assess(judge, claim, facts))
            .toList();
    if (assessments.isEmpty() && sources.size() < read.size()) {
      notes.add("no claim was read in it: there is nothing to check");
    }
    admitted.left().forEach(c -> notes.add(c.source().file() + ": " + c.reason()));
    return new Review(
        own.map(draft::document).orElse(draft), sources, assessments, notes, careful.failed());
  }

  /**
   * Judges by what the sources go back to.
   *
   * @param facts takes the fact that each claim is about, by the claim
   */
  private Judge judge(
      String id, List<AnnotatedDocument> documents, List<Claim> claims, Map<String, Fact> facts) {
    // a draft that took from two sources does not make them copies of one origin
    Lineage lineage =
        Lineage.of(documents, stages.lists(), document -> !document.source().id().equals(id));
    facts.putAll(
        stages
            .aligner()
            .facts(claims, documents, lineage.passages(), claim -> claim.sourceId().equals(id)));
    return new Judge(two -> stages.comparers().compare(two, lineage::origins), lineage::origins);
  }

  private static Assessment assess(Judge judge, Claim claim, Map<String, Fact> facts) {
    Fact fact = facts.get(claim.id());
    return fact == null ? Judge.alone(claim) : judge.assess(claim, fact.alignment(), fact.beside());
  }
}

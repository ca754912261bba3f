package org.crosscheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Standing;
import org.crosscheck.draft.Witness;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Place;
import org.crosscheck.text.Skipped;

/**
 * All that the page on drafts shows.
 *
 * @param name the files of the drafts, under which decisions are kept
 * @param conflicts what has to be looked at
 * @param others what agrees, is explained, or stands alone
 */
record DraftPage(
    String name,
    String sentence,
    List<Text> drafts,
    List<Entry> conflicts,
    List<Entry> others,
    List<String> types,
    List<Page.Article> articles,
    List<String> notes,
    List<Skipped> skipped) {

  /**
   * A draft as it reads.
   *
   * @param judgements the word of the judgement on each finding, by its anchor
   */
  record Text(Page.Article article, String summary, Map<String, String> judgements) {
    String judgement(String anchor) {
      return judgements.getOrDefault(anchor, "");
    }
  }

  /** A finding with its judgement. */
  record Entry(Item item, String label, String place, String better, String standing) {}

  static DraftPage of(List<Review> reviews, List<Skipped> skipped) {
    return new Builder(reviews).page(skipped);
  }

  private static final class Builder {
    private final List<Review> reviews;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Findings findings;
    private final Anchors anchors;
    private final Items items;
    private final MarkedText texts;
    private final Origins origins;

    Builder(List<Review> reviews) {
      this.reviews = reviews;
      Map<String, Claim> claims = new LinkedHashMap<>();
      for (Review review : reviews) {
        add(review.draft().document());
        review.sources().forEach(this::add);
        for (Assessment assessment : review.assessments()) {
          Verdict verdict = verdict(review.draft(), assessment);
          verdicts.put(assessment.id(), verdict);
          verdict.alignment().claims().forEach(c -> claims.putIfAbsent(c.id(), c));
        }
      }
      findings =
          new Findings(
              List.copyOf(documents.values()),
              List.of(),
              List.copyOf(claims.values()),
              List.copyOf(verdicts.values()),
              List.of());
      anchors = new Anchors(findings);
      items = new Items(findings, anchors);
      texts = new MarkedText(findings, anchors);
      origins = Origins.of(findings);
    }

    private void add(Document document) {
      documents.putIfAbsent(document.source().id(), document);
    }

    /** A finding in the form that the report shows findings in. */
    private static Verdict verdict(Draft draft, Assessment assessment) {
      Claim claim = assessment.claim();
      List<Claim> claims = new ArrayList<>(List.of(claim));
      assessment.witnesses().forEach(witness -> claims.add(witness.claim()));
      List<Pair> pairs =
          assessment.witnesses().stream()
              .map(witness -> new Pair(claim, witness.claim(), witness.relation()))
              .toList();
      RelationType type =
          assessment.deciding().stream()
              .map(Witness::relation)
              .map(relation -> relation.type())
              .findFirst()
              .orElse(RelationType.INDETERMINATE);
      return new Verdict(
          new Alignment(assessment.id(), "", claim.kind(), claim.kind().title(), claims, List.of()),
          type,
          assessment.severity(),
          Phrases.capitalised(DraftWording.message(draft, assessment)),
          assessment.origins(),
          pairs);
    }

    DraftPage page(List<Skipped> skipped) {
      List<String> drafts = reviews.stream().map(review -> review.draft().file()).toList();
      List<String> own =
          reviews.stream().map(review -> review.draft().document().source().id()).toList();
      return new DraftPage(
          String.join(" ", drafts),
          sentence(),
          reviews.stream().map(this::text).toList(),
          entries(true),
          entries(false),
          verdicts.values().stream()
              .map(verdict -> verdict.alignment().kind().type().word())
              .distinct()
              .sorted()
              .toList(),
          documents.values().stream()
              .filter(document -> !own.contains(document.source().id()))
              .map(document -> Page.article(document, findings, anchors, origins, texts))
              .toList(),
          reviews.stream()
              .flatMap(r -> r.notes().stream().map(note -> r.draft().file() + ": " + note))
              .toList(),
          skipped);
    }

    private String sentence() {
      long open =
          reviews.stream()
              .flatMap(r -> r.assessments().stream())
              .filter(Assessment::counts)
              .count();
      long claims = reviews.stream().mapToLong(r -> r.assessments().size()).sum();
      return Phrases.capitalised(Phrases.count(claims, "claim"))
          + ": "
          + (open == 0
              ? "no disagreement with the sources found."
              : Phrases.count(open, "disagreement") + " with the sources.");
    }

    private Text text(Review review) {
      Map<String, String> judgements = new HashMap<>();
      for (Assessment assessment : review.assessments()) {
        Verdict verdict = verdicts.get(assessment.id());
        if (verdict != null) {
          judgements.put(anchors.of(verdict), assessment.judgement().word());
        }
      }
      return new Text(
          Page.article(review.draft().document(), findings, anchors, origins, texts),
          DraftGithub.summary(review),
          judgements);
    }

    private List<Entry> entries(boolean conflicts) {
      return reviews.stream()
          .flatMap(
              review ->
                  review.assessments().stream()
                      .filter(a -> (a.severity() != Severity.NONE) == conflicts)
                      .flatMap(assessment -> entry(review, assessment)))
          .collect(Collectors.toList());
    }

    private Stream<Entry> entry(Review review, Assessment assessment) {
      Verdict verdict = verdicts.get(assessment.id());
      if (verdict == null) {
        return Stream.empty();
      }
      Place place = review.draft().layout().place(assessment.claim().provenance().span().start());
      String part = place.part().isEmpty() ? "" : place.part() + ", ";
      return Stream.of(
          new Entry(
              items
                  .item(verdict)
                  .judged(
                      assessment.fingerprint(),
                      assessment.judgement().label(),
                      decided(assessment)),
              assessment.judgement().label(),
              part + "line " + place.line() + ", column " + place.column(),
              DraftWording.better(assessment).orElse(""),
              assessment.standing().kind() == Standing.Kind.OPEN
                  ? ""
                  : DraftWording.standing(assessment.standing())));
    }

    private static Optional<Item.Decided> decided(Assessment assessment) {
      return assessment
          .standing()
          .decision()
          .map(
              decision ->
                  new Item.Decided(
                      JsonValues.lines().toJson(DecisionLines.json(decision)),
                      state(assessment.standing().kind()),
                      Phrases.capitalised(DraftWording.standing(assessment.standing())) + "."));
    }

    private static String state(Standing.Kind kind) {
      return switch (kind) {
        case ACCEPTED -> "accepted";
        case DISMISSED -> "dismissed";
        default -> "open";
      };
    }
  }
}

package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.crosscheck.align.Aligner;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Claim;
import org.crosscheck.compare.Comparers;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Judge;
import org.crosscheck.draft.Review;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Origins;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.recognise.time.PublicationDates;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.crosscheck.text.WordLists;

/**
 * Holds sources against a draft, by the stages of {@link Checker}: every claim of the draft is
 * judged by what the sources say about the same fact.
 *
 * <pre>
 * DraftChecker checker = new DraftChecker(rules, lists, models, 2);
 * Review review = checker.check(Draft.of(document), sources);
 * </pre>
 */
public final class DraftChecker {
  private static final String STORY = "draft";

  private final Reader reader;
  private final PublicationDates dates;
  private final Aligner aligner;
  private final Comparers comparers;
  private final WordLists lists;
  private final Workers workers;

  /**
   * @param threads how many documents are read at once, at least 1
   */
  public DraftChecker(RuleBook rules, WordLists lists, Models models, int threads) {
    this.lists = lists;
    reader = new Reader(rules, lists, models);
    dates = new PublicationDates(lists);
    aligner = new Aligner(lists);
    comparers = new Comparers(lists);
    workers = new Workers(threads);
  }

  /** Checks one draft against sources, which are taken for articles about its story. */
  public Review check(Draft draft, List<Document> sources) {
    return check(List.of(draft), sources).get(0);
  }

  /** Checks each draft by itself against the same sources. */
  public List<Review> check(List<Draft> drafts, List<Document> sources) {
    List<Document> told = sources.stream().map(DraftChecker::inStory).toList();
    List<AnnotatedDocument> annotated = workers.each(told, reader::annotate);
    Map<Source, Reading> readings = new ConcurrentHashMap<>();
    List<Review> reviews = new ArrayList<>();
    for (Draft draft : drafts) {
      reviews.add(check(draft, annotated, readings));
    }
    return reviews;
  }

  /** What these documents go back to. */
  public Origins origins(List<Document> documents) {
    Lineage lineage = Lineage.of(workers.each(documents, reader::annotate), lists);
    return new Origins(lineage::origins, lineage.origins());
  }

  private static Document inStory(Document document) {
    Source s = document.source();
    return document.source(
        new Source(
            s.id(),
            s.file(),
            s.title(),
            s.publisher(),
            s.published(),
            s.url(),
            s.agency(),
            Optional.of(STORY)));
  }

  private Review check(
      Draft draft, List<AnnotatedDocument> sources, Map<Source, Reading> readings) {
    List<String> notes = new ArrayList<>();
    List<AnnotatedDocument> others = others(draft, sources, notes);
    AnnotatedDocument own = reader.annotate(inStory(draft.document()));
    List<AnnotatedDocument> all = dated(own, others);
    List<Reading> read =
        workers.each(
            all,
            document -> readings.computeIfAbsent(document.source(), s -> reader.read(document)));
    String id = own.source().id();
    readings.keySet().removeIf(source -> source.id().equals(id));
    List<Assessment> assessments = assessments(id, all, read);
    if (assessments.isEmpty()) {
      notes.add("no claim was read in it: there is nothing to check");
    }
    return new Review(
        draft.document(document(id, all)),
        all.stream()
            .filter(document -> !document.source().id().equals(id))
            .map(AnnotatedDocument::document)
            .toList(),
        assessments,
        notes);
  }

  private static Document document(String id, List<AnnotatedDocument> all) {
    return all.stream()
        .filter(document -> document.source().id().equals(id))
        .findFirst()
        .orElseThrow()
        .document();
  }

  /** A draft agrees with itself, so it is no source of its own. */
  private static List<AnnotatedDocument> others(
      Draft draft, List<AnnotatedDocument> sources, List<String> notes) {
    List<AnnotatedDocument> others = new ArrayList<>();
    for (AnnotatedDocument source : sources) {
      if (source.text().strip().equals(draft.document().text().strip())
          || source.source().id().equals(draft.document().source().id())) {
        notes.add(
            source.source().file()
                + " is the draft itself, or has the same text: not taken for a source");
      } else {
        others.add(source);
      }
    }
    return others;
  }

  private List<AnnotatedDocument> dated(AnnotatedDocument draft, List<AnnotatedDocument> others) {
    List<AnnotatedDocument> all =
        Stream.concat(Stream.of(draft), others.stream())
            .sorted(Comparator.comparing(document -> document.source().id()))
            .toList();
    List<AnnotatedDocument> dated = dates.dated(all);
    String id = draft.source().id();
    return dated.stream()
        .map(document -> document.source().id().equals(id) ? notBefore(document, dated) : document)
        .toList();
  }

  /** A draft without a date is as new as the newest of the sources. */
  private static AnnotatedDocument notBefore(AnnotatedDocument draft, List<AnnotatedDocument> all) {
    if (draft.source().published().isPresent()) {
      return draft;
    }
    return all.stream()
        .flatMap(document -> document.source().published().stream())
        .max(Comparator.comparing(Publication::at).thenComparing(Publication::written))
        .map(newest -> dated(draft, newest))
        .orElse(draft);
  }

  private static AnnotatedDocument dated(AnnotatedDocument draft, Publication newest) {
    Publication inferred =
        new Publication(newest.written(), newest.at(), newest.timed(), Publication.Basis.INFERRED);
    Document document = draft.document().source(draft.source().published(inferred));
    return new AnnotatedDocument(document, draft.paragraphs(), draft.sentences());
  }

  private List<Assessment> assessments(
      String id, List<AnnotatedDocument> documents, List<Reading> readings) {
    List<Claim> claims = readings.stream().flatMap(reading -> reading.claims().stream()).toList();
    Lineage lineage = Lineage.of(documents, lists);
    Judge judge = new Judge(two -> comparers.compare(two, lineage::origins), lineage::origins);
    Map<String, Alignment> facts = new HashMap<>();
    for (Alignment alignment : aligner.align(claims, documents)) {
      alignment.claims().forEach(claim -> facts.putIfAbsent(claim.id(), alignment));
    }
    return claims.stream()
        .filter(claim -> claim.sourceId().equals(id))
        .sorted(
            Comparator.comparing((Claim claim) -> claim.provenance().span())
                .thenComparing(Claim::id))
        .map(claim -> assess(judge, claim, facts))
        .toList();
  }

  private static Assessment assess(Judge judge, Claim claim, Map<String, Alignment> facts) {
    Alignment fact = facts.get(claim.id());
    return fact == null ? Judge.alone(claim) : judge.assess(claim, fact);
  }
}

package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.align.Crowd;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.StoryGroup;
import org.crosscheck.finding.Verdict;
import org.crosscheck.grouping.Grouper;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.WordLists;

/**
 * From documents to findings, a line a stage. The order of the documents and the number of threads
 * change nothing.
 *
 * <pre>
 * Checker checker = new Checker(rules, lists, models, 2);
 * Findings findings = checker.check(documents, skipped);
 * </pre>
 */
public final class Checker {
  private static final Comparator<Verdict> MOST_SERIOUS_FIRST =
      Comparator.<Verdict, Boolean>comparing(Verdict::isDiscrepancy, Comparator.reverseOrder())
          .thenComparing(Verdict::severity, Comparator.reverseOrder())
          .thenComparing(verdict -> verdict.alignment().claims().size(), Comparator.reverseOrder())
          .thenComparing(verdict -> verdict.alignment().story())
          .thenComparing(verdict -> verdict.alignment().kind().id())
          .thenComparing(verdict -> verdict.alignment().id());

  private final Stages stages;

  /**
   * @param threads how many documents are read at once, at least 1
   */
  public Checker(RuleBook rules, WordLists lists, Models models, int threads) {
    this(rules, lists, models, threads, Progress.SILENT);
  }

  /**
   * @param threads how many documents are read at once, at least 1
   * @param progress told after each document
   */
  public Checker(RuleBook rules, WordLists lists, Models models, int threads, Progress progress) {
    this(() -> rules, lists, models, threads, progress);
  }

  /**
   * Reads the rules, the models and the word lists at the same time, if there is more than one
   * thread.
   *
   * @param rules reads the rules
   */
  public Checker(
      Supplier<RuleBook> rules, WordLists lists, Models models, int threads, Progress progress) {
    stages = Stages.prepared(rules, lists, models, threads, progress);
  }

  /**
   * The documents of a check with all that each says by itself.
   *
   * @param documents sorted by source, in stories, with dates where another article tells them
   * @param groups the stories that their words made
   * @param failed those on which the check itself failed
   */
  record Told(
      List<AnnotatedDocument> documents,
      List<Claim> claims,
      List<StoryGroup> groups,
      List<Skipped> failed) {}

  Told told(List<Document> documents) {
    Careful careful = new Careful(stages.progress());
    Grouper.Grouped grouped = stages.grouper().group(stages.annotated(documents, careful));
    List<AnnotatedDocument> annotated = dated(grouped.documents());
    List<Reading> readings = readings(annotated, careful);
    return new Told(
        readings.stream().map(Reading::document).toList(),
        readings.stream().flatMap(reading -> reading.claims().stream()).toList(),
        grouped.groups(),
        careful.failed());
  }

  /** Why two claims of a check are held to be about one fact, or about two. */
  Grounds grounds(Claim a, Claim b, Told told) {
    Lineage lineage = Lineage.of(told.documents(), stages.lists());
    return stages.aligner().explain(a, b, told.claims(), told.documents(), lineage.passages());
  }

  /**
   * Which examples of these rules the rules do not keep to; several lines each. The examples of the
   * built-in rules are run when the program is built.
   */
  public List<String> failingExamples(Predicate<Rule> own) {
    return stages.failingExamples(own);
  }

  /**
   * Finds every place where documents of one story disagree. A document on which the check itself
   * fails is skipped like one that cannot be read.
   */
  public Findings check(List<Document> documents, List<Skipped> skipped) {
    Told told = told(documents);
    List<AnnotatedDocument> read = told.documents();
    List<Claim> claims = told.claims();
    Lineage lineage = Lineage.of(read, stages.lists());
    Crowd.Admitted admitted = Crowd.admitted(claims);
    List<Alignment> alignments =
        stages.aligner().align(admitted.claims(), read, lineage.passages());
    List<Verdict> verdicts =
        Stream.concat(
                alignments.stream()
                    .map(alignment -> stages.comparers().compare(alignment, lineage::origins))
                    // claims of one source that do not contradict each other are no finding
                    .filter(verdict -> !verdict.pairs().isEmpty()),
                stages.claimFindings().of(claims, lineage::origins).stream())
            .sorted(MOST_SERIOUS_FIRST)
            .toList();
    return new Findings(
            documents(read),
            Careful.sorted(left(skipped, admitted), told.failed()),
            claims,
            verdicts,
            lineage.passages())
        .from(lineage.origins())
        .grouped(told.groups());
  }

  private static List<Skipped> left(List<Skipped> skipped, Crowd.Admitted admitted) {
    List<Skipped> left = new ArrayList<>(skipped);
    admitted.left().forEach(crowd -> left.add(new Skipped(crowd.source().file(), crowd.reason())));
    return left;
  }

  private List<Reading> readings(List<AnnotatedDocument> annotated, Careful careful) {
    AtomicInteger done = new AtomicInteger();
    return stages
        .workers()
        .each(annotated, document -> read(document, careful, done, annotated.size()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reading> read(
      AnnotatedDocument document, Careful careful, AtomicInteger done, int all) {
    Optional<Reading> reading =
        careful.attempt(document.document(), () -> stages.reader().read(document));
    stages.progress().read(done.incrementAndGet(), all);
    return reading;
  }

  private static List<Document> documents(List<AnnotatedDocument> annotated) {
    return annotated.stream().map(AnnotatedDocument::document).toList();
  }

  /** By story, since an article without a date may get one from the others; sorted by source. */
  private List<AnnotatedDocument> dated(List<AnnotatedDocument> documents) {
    Map<String, List<AnnotatedDocument>> stories =
        documents.stream()
            .sorted(Comparator.comparing(document -> document.source().id()))
            .collect(
                Collectors.groupingBy(
                    document -> document.source().story().orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    List<AnnotatedDocument> dated = new ArrayList<>();
    stories.values().forEach(story -> dated.addAll(stages.dates().dated(story)));
    dated.sort(Comparator.comparing(document -> document.source().id()));
    return dated;
  }
}

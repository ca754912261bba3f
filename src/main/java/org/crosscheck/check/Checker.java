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
import org.crosscheck.align.Aligner;
import org.crosscheck.align.Crowd;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Claim;
import org.crosscheck.compare.ClaimFindings;
import org.crosscheck.compare.Comparers;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.StoryGroup;
import org.crosscheck.finding.Verdict;
import org.crosscheck.grouping.Grouper;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.recognise.time.PublicationDates;
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

  private final Supplier<RuleBook> rules;
  private final Reader reader;
  private final Grouper grouper;
  private final PublicationDates dates;
  private final Aligner aligner;
  private final Comparers comparers;
  private final ClaimFindings claimFindings;
  private final WordLists lists;
  private final Workers workers;
  private final Progress progress;

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
    this.lists = lists;
    this.progress = progress;
    workers = new Workers(threads);
    this.rules = workers.meanwhile(rules);
    Annotator annotator = new Annotator(models, lists);
    workers.ahead(annotator::prepare);
    grouper = new Grouper(lists);
    aligner = new Aligner(lists);
    comparers = new Comparers(lists);
    claimFindings = new ClaimFindings(lists);
    reader = new Reader(this.rules, lists, annotator);
    dates = new PublicationDates(lists, reader.times());
  }

  /** Makes the stages behind the reader, for whoever wants to know which lists they ask for. */
  static List<Object> stages(WordLists lists) {
    return List.of(
        new PublicationDates(lists),
        new Aligner(lists),
        new Comparers(lists),
        Lineage.of(List.of(), lists));
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
    Careful careful = new Careful(progress);
    Grouper.Grouped grouped = grouper.group(annotated(documents, careful));
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
    return aligner.explain(
        a, b, told.claims(), told.documents(), Lineage.of(told.documents(), lists).passages());
  }

  /**
   * Which examples of these rules the rules do not keep to; several lines each. The examples of the
   * built-in rules are run when the program is built.
   */
  public List<String> failingExamples(Predicate<Rule> own) {
    RuleBook book = rules.get();
    List<Rule> tested = book.rules().stream().filter(own).toList();
    return new RuleBench(book, lists, reader).test(tested).failures();
  }

  /**
   * Finds every place where documents of one story disagree. A document on which the check itself
   * fails is skipped like one that cannot be read.
   */
  public Findings check(List<Document> documents, List<Skipped> skipped) {
    Told told = told(documents);
    List<AnnotatedDocument> read = told.documents();
    List<Claim> claims = told.claims();
    Lineage lineage = Lineage.of(read, lists);
    Crowd.Admitted admitted = Crowd.admitted(claims);
    List<Alignment> alignments = aligner.align(admitted.claims(), read, lineage.passages());
    List<Verdict> verdicts =
        Stream.concat(
                alignments.stream()
                    .map(alignment -> comparers.compare(alignment, lineage::origins))
                    // claims of one source that do not contradict each other are no finding
                    .filter(verdict -> !verdict.pairs().isEmpty()),
                claimFindings.of(claims, lineage::origins).stream())
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

  private List<AnnotatedDocument> annotated(List<Document> documents, Careful careful) {
    return workers
        .each(documents, document -> careful.attempt(document, () -> reader.annotate(document)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Reading> readings(List<AnnotatedDocument> annotated, Careful careful) {
    AtomicInteger done = new AtomicInteger();
    return workers
        .each(annotated, document -> read(document, careful, done, annotated.size()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reading> read(
      AnnotatedDocument document, Careful careful, AtomicInteger done, int all) {
    Optional<Reading> reading = careful.attempt(document.document(), () -> reader.read(document));
    progress.read(done.incrementAndGet(), all);
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
    stories.values().forEach(story -> dated.addAll(dates.dated(story)));
    dated.sort(Comparator.comparing(document -> document.source().id()));
    return dated;
  }
}

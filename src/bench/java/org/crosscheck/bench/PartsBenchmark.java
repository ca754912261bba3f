package org.crosscheck.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crosscheck.align.Aligner;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.check.Reader;
import org.crosscheck.check.Reading;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Alignment;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.crosscheck.text.WordLists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages by themselves, in time an article of 100 generated ones. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {
  private static final int ARTICLES = 100;

  private WordLists lists;
  private Annotator annotator;
  private Reader reader;
  private Aligner aligner;
  private List<Document> documents;
  private List<AnnotatedDocument> annotated;
  private List<Claim> claims;

  /** Reads the articles once for the stages behind. */
  @Setup
  public void read() throws IOException {
    RuleFiles files = RuleFiles.packed();
    lists = files.wordLists();
    annotator = new Annotator(new PackedModels(), lists);
    reader = new Reader(files.book(), lists, new PackedModels());
    aligner = new Aligner(lists);
    Newsroom newsroom = new Newsroom(1);
    documents =
        IntStream.range(0, ARTICLES)
            .mapToObj(newsroom::story)
            .flatMap(
                story -> story.articles().stream().map(article -> document(story.name(), article)))
            .limit(ARTICLES)
            .toList();
    annotated = documents.stream().map(reader::annotate).toList();
    claims =
        annotated.stream().map(reader::read).map(Reading::claims).flatMap(List::stream).toList();
  }

  private static Document document(String story, Newsroom.Article article) {
    Publication published =
        new Publication(
            article.published().toString(), article.published(), true, Publication.Basis.MANIFEST);
    Source source =
        new Source(
            article.id(),
            article.id(),
            Optional.of(article.title()),
            Optional.of(article.publisher()),
            Optional.of(published),
            Optional.empty(),
            Optional.empty(),
            Optional.of(story));
    return new Document(source, article.text());
  }

  /** Sentences and tokens. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int tokens() {
    return documents.stream().mapToInt(d -> annotator.annotate(d).sentences().size()).sum();
  }

  /** Reading of numbers, times, nations, names, quotations. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int values() {
    return annotated.stream().mapToInt(document -> reader.mentions(document).size()).sum();
  }

  /** Values and matching of rules. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int valuesAndRules() {
    return annotated.stream().mapToInt(document -> reader.read(document).claims().size()).sum();
  }

  /** Putting claims about one fact together. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public List<Alignment> alignment() {
    return aligner.align(claims, annotated);
  }

  /** Shared passages and origins. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public Lineage passages() {
    return Lineage.of(annotated, lists);
  }
}

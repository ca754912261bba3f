package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.annotate.Models;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Review;
import org.crosscheck.finding.Origins;
import org.crosscheck.grouping.Grouper;
import org.crosscheck.grouping.OwnStory;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.recall.Memory;
import org.crosscheck.recall.Recollection;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.crosscheck.text.WordLists;

/**
 * Holds sources against a draft, by the stages of {@link Checker}: every claim of the draft is
 * judged by what the sources say about the same fact. Of sources about several stories those count
 * that are about the draft's.
 *
 * <pre>
 * DraftChecker checker = new DraftChecker(rules, lists, models, 2);
 * Review review = checker.check(Draft.of(document), sources);
 * </pre>
 */
public final class DraftChecker {
  /** Draft and sources are of one story, whatever it was called. */
  private static final String STORY = "draft";

  private final Stages stages;
  private final OwnStory ownStory;
  private final Reviewer reviewer;

  /**
   * @param threads how many documents are read at once, at least 1
   */
  public DraftChecker(RuleBook rules, WordLists lists, Models models, int threads) {
    this(() -> rules, lists, models, threads, Progress.SILENT);
  }

  /**
   * Reads the rules, the models and the word lists at the same time, if there is more than one
   * thread.
   *
   * @param rules reads the rules
   * @param progress told of documents on which the check fails
   */
  public DraftChecker(
      Supplier<RuleBook> rules, WordLists lists, Models models, int threads, Progress progress) {
    this(new Tools(rules, lists, models), threads, progress, Memory.NONE);
  }

  /**
   * The same with a memory of what was read in sources before. Drafts are not remembered.
   *
   * @param memory of what was read with these tools, and with no others
   */
  public DraftChecker(Tools tools, int threads, Progress progress, Memory memory) {
    stages = Stages.prepared(tools, threads, progress, memory);
    if (threads > 1) {
      tools.begin();
    }
    ownStory = new OwnStory(tools.lists());
    reviewer = new Reviewer(stages);
    stages.tools().complete();
  }

  /** Which examples of these rules the rules do not keep to; several lines each. */
  public List<String> failingExamples(Predicate<Rule> own) {
    return stages.failingExamples(own);
  }

  /** Checks one draft against sources. */
  public Review check(Draft draft, List<Document> sources) {
    return check(List.of(draft), sources).get(0);
  }

  /**
   * Checks each draft by itself against the same sources. A source on which the check itself fails
   * is skipped like one that cannot be read.
   */
  public List<Review> check(List<Draft> drafts, List<Document> sources) {
    Careful careful = new Careful(stages.progress());
    Known known = new Known(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    Grouper.Grouped grouped = stages.grouper().group(annotated(sources, known, careful));
    return drafts.stream().map(draft -> check(draft, grouped, known, careful)).toList();
  }

  /**
   * What is known of sources while drafts are checked.
   *
   * @param begun each as it was given, by its id
   * @param read what was read in them for other drafts
   */
  private record Known(
      Map<String, Readings.Begun> begun, Map<Source, Optional<Readings.Read>> read) {
    /** The source as it was given. */
    Readings.Begun given(AnnotatedDocument document) {
      String id = document.source().id();
      return begun.getOrDefault(id, new Readings.Begun(document, Optional.empty()));
    }

    /** The source in its story. */
    Readings.Begun inStory(AnnotatedDocument document) {
      return new Readings.Begun(DraftChecker.inStory(document), given(document).known());
    }
  }

  private List<AnnotatedDocument> annotated(List<Document> sources, Known known, Careful careful) {
    List<Optional<Recollection>> recalled = stages.readings().recalled(sources, stages.workers());
    return stages
        .workers()
        .each(
            IntStream.range(0, sources.size()).boxed().toList(),
            at -> annotated(sources.get(at), recalled.get(at), known, careful))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<AnnotatedDocument> annotated(
      Document source, Optional<Recollection> recalled, Known known, Careful careful) {
    Optional<Readings.Begun> begun =
        careful.attempt(source, () -> stages.readings().begun(source, recalled));
    begun.ifPresent(own -> known.begun().put(source.source().id(), own));
    return begun.map(Readings.Begun::document);
  }

  /** What these documents go back to. */
  public Origins origins(List<Document> documents) {
    return origins(
        Lineage.of(
            annotated(
                documents,
                new Known(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()),
                new Careful(stages.progress())),
            stages.lists()));
  }

  private static Origins origins(Lineage lineage) {
    return new Origins(lineage::origins, lineage.origins());
  }

  private Review check(Draft draft, Grouper.Grouped sources, Known known, Careful careful) {
    Document document = draft.document();
    List<String> notes = new ArrayList<>();
    return careful
        .attempt(document, () -> stages.tools().reader().annotate(document))
        .map(own -> dated(own, about(own, sources, notes), known))
        .map(
            all ->
                reviewer.review(draft, all, readings(all, draft, known, careful), notes, careful))
        .orElseGet(() -> new Review(draft, List.of(), List.of(), notes, careful.failed()));
  }

  /** The sources about the draft's story. A draft agrees with itself, so it is none. */
  private List<AnnotatedDocument> about(
      AnnotatedDocument own, Grouper.Grouped sources, List<String> notes) {
    List<AnnotatedDocument> others = new ArrayList<>();
    for (AnnotatedDocument source : sources.documents()) {
      if (source.text().strip().equals(own.text().strip())
          || source.source().id().equals(own.source().id())) {
        notes.add(
            source.source().file()
                + " is the draft itself, or has the same text: not taken for a source");
      } else {
        others.add(source);
      }
    }
    OwnStory.Chosen chosen = ownStory.of(own, new Grouper.Grouped(others, sources.groups()));
    if (chosen.others() > 0) {
      notes.add(left(chosen, others.size() - chosen.documents().size()));
    }
    return chosen.documents();
  }

  private static String left(OwnStory.Chosen chosen, int left) {
    String others =
        "%d of the sources %s about %s and %s left out"
            .formatted(
                left,
                left == 1 ? "is" : "are",
                chosen.others() == 1 ? "another story" : chosen.others() + " other stories",
                left == 1 ? "was" : "were");
    return chosen.stories().isEmpty()
        ? "no source is about its story: " + others
        : "held against the sources "
            + chosen.stories().stream()
                .map(story -> story.isEmpty() ? "without a story" : "about '" + story + "'")
                .collect(Collectors.joining(" and "))
            + "; "
            + others;
  }

  private List<AnnotatedDocument> dated(
      AnnotatedDocument own, List<AnnotatedDocument> others, Known known) {
    List<Readings.Begun> begun = others.stream().map(known::inStory).toList();
    List<AnnotatedDocument> sources = stages.readings().dated(begun, stages.workers());
    return Stream.concat(Stream.of(dated(inStory(own), newest(sources))), sources.stream())
        .sorted(Comparator.comparing(document -> document.source().id()))
        .toList();
  }

  private static AnnotatedDocument inStory(AnnotatedDocument document) {
    return document.source(document.source().story(STORY));
  }

  /** A draft that has no date and names none is as new as the newest of the sources. */
  private AnnotatedDocument dated(AnnotatedDocument own, Optional<Publication> newest) {
    AnnotatedDocument draft =
        stages
            .tools()
            .dates()
            .fromItself(own, newest.map(published -> published.at().toLocalDate()));
    return draft.source().published().isPresent()
        ? draft
        : newest
            .map(published -> draft.source(draft.source().published(inferred(published))))
            .orElse(draft);
  }

  private static Optional<Publication> newest(List<AnnotatedDocument> sources) {
    return sources.stream()
        .flatMap(document -> document.source().published().stream())
        .max(Comparator.comparing(Publication::at).thenComparing(Publication::written));
  }

  private static Publication inferred(Publication newest) {
    return new Publication(
        newest.written(), newest.at(), newest.timed(), Publication.Basis.INFERRED);
  }

  /** What was read in each document. */
  private List<Readings.Read> readings(
      List<AnnotatedDocument> documents, Draft draft, Known known, Careful careful) {
    String id = draft.document().source().id();
    return stages
        .workers()
        .each(
            documents,
            document ->
                document.source().id().equals(id)
                    ? careful.attempt(document.document(), () -> own(document))
                    : source(document, known, careful))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Readings.Read own(AnnotatedDocument draft) {
    return new Readings.Read(draft, stages.tools().reader().read(draft).claims());
  }

  private Optional<Readings.Read> source(AnnotatedDocument document, Known known, Careful careful) {
    Optional<Readings.Read> before = known.read().get(document.source());
    if (before != null) {
      return before;
    }
    Optional<Readings.Read> read =
        careful.attempt(
            document.document(), () -> stages.readings().read(known.given(document), document));
    known.read().put(document.source(), read);
    return read;
  }
}

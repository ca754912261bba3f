package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.StoryGroup;
import org.crosscheck.finding.Verdict;
import org.crosscheck.grouping.Grouper;
import org.crosscheck.recall.Memory;
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
  private final StoryCheck stories;

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
    this(new Tools(rules, lists, models), threads, progress, Memory.NONE);
  }

  /**
   * The same with a memory of what was read before.
   *
   * @param memory of what was read with these tools, and with no others
   */
  public Checker(Tools tools, int threads, Progress progress, Memory memory) {
    stages = Stages.prepared(tools, threads, progress, memory);
    stories = new StoryCheck(stages);
  }

  /** What the documents say, each by itself, of all stories together. */
  StoryCheck.Told told(List<Document> documents) {
    List<AnnotatedDocument> read = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Sorted sorted = sorted(documents);
    List<Skipped> failed = new ArrayList<>(sorted.failed());
    for (List<Document> story : sorted.stories().values()) {
      StoryCheck.Told told = stories.told(story, stages.workers(), () -> {});
      read.addAll(told.documents());
      claims.addAll(told.claims());
      failed.addAll(told.failed());
    }
    return new StoryCheck.Told(read, claims, failed);
  }

  /** Why two claims of a check are held to be about one fact, or about two. */
  Grounds grounds(Claim a, Claim b, StoryCheck.Told told) {
    return stories.grounds(a, b, told);
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
    Gathered gathered = new Gathered();
    each(documents, skipped, gathered::add);
    return gathered.findings();
  }

  /**
   * The same, a story at a time, so that of very many articles only their texts are in memory.
   *
   * @param take takes the findings of each story, in the order of their names; before these what
   *     was left out, if anything was
   */
  public void each(List<Document> documents, List<Skipped> skipped, Consumer<Findings> take) {
    Sorted sorted = sorted(documents);
    List<Skipped> left = Careful.sorted(skipped, sorted.failed());
    if (!left.isEmpty()) {
      take.accept(new Findings(List.of(), left, List.of(), List.of(), List.of()));
    }
    Map<String, StoryGroup> groups =
        sorted.groups().stream().collect(Collectors.toMap(StoryGroup::story, group -> group));
    AtomicInteger done = new AtomicInteger();
    Runnable read = () -> stages.progress().read(done.incrementAndGet(), documents.size());
    // few stories share the threads among their articles, many have one thread each
    boolean many = sorted.stories().size() > stages.workers().threads();
    Workers inside = many ? new Workers(1) : stages.workers();
    (many ? stages.workers() : new Workers(1))
        .inOrder(
            List.copyOf(sorted.stories().entrySet()),
            story ->
                found(story.getValue(), inside, read)
                    .grouped(Optional.ofNullable(groups.get(story.getKey())).stream().toList()),
            take);
  }

  private Findings found(List<Document> story, Workers inside, Runnable read) {
    Findings found = stories.findings(stories.told(story, inside, read));
    return new Findings(
            found.documents(),
            found.skipped(),
            found.claims(),
            found.verdicts().stream().sorted(MOST_SERIOUS_FIRST).toList(),
            found.passages())
        .from(found.origins());
  }

  /**
   * Documents in their stories.
   *
   * @param stories by name, the documents of each sorted by source
   * @param groups the stories that their words made
   * @param failed those on which the check itself failed
   */
  private record Sorted(
      Map<String, List<Document>> stories, List<StoryGroup> groups, List<Skipped> failed) {}

  private Sorted sorted(List<Document> documents) {
    Careful careful = new Careful(stages.progress());
    List<Document> all =
        documents.stream().sorted(Comparator.comparing(d -> d.source().id())).toList();
    Set<String> failed = new HashSet<>();
    Grouper.Sorting sorting = stages.grouper().sorting();
    AtomicInteger done = new AtomicInteger();
    if (all.stream().filter(d -> d.source().story().isEmpty()).count() > 1) {
      stages
          .workers()
          .inOrder(
              all,
              document -> careful.attempt(document, () -> stages.readings().annotated(document)),
              annotated -> {
                String id = all.get(done.getAndIncrement()).source().id();
                annotated.ifPresentOrElse(sorting::add, () -> failed.add(id));
                stages.progress().sorted(done.get(), all.size());
              });
    }
    Grouper.Sorted known = sorting.sorted();
    Map<String, List<Document>> stories = new TreeMap<>();
    for (Document document : all) {
      if (!failed.contains(document.source().id())) {
        Document own = known.in(document);
        stories.computeIfAbsent(own.source().story().orElse(""), s -> new ArrayList<>()).add(own);
      }
    }
    return new Sorted(stories, known.groups(), careful.failed());
  }

  /** The findings of several stories in one. */
  private static final class Gathered {
    private final List<Findings> parts = new ArrayList<>();

    void add(Findings part) {
      parts.add(part);
    }

    Findings findings() {
      List<Document> documents =
          all(Findings::documents).sorted(Comparator.comparing(d -> d.source().id())).toList();
      Map<String, Integer> order = new HashMap<>();
      documents.forEach(document -> order.put(document.source().id(), order.size()));
      Comparator<String> bySource = Comparator.comparing(id -> order.getOrDefault(id, 0));
      return new Findings(
              documents,
              Careful.sorted(all(Findings::skipped).toList(), List.of()),
              all(Findings::claims)
                  .sorted(Comparator.comparing(Claim::sourceId, bySource))
                  .toList(),
              all(Findings::verdicts).sorted(MOST_SERIOUS_FIRST).toList(),
              all(Findings::passages)
                  .sorted(Comparator.comparing(passage -> passage.a().source().id(), bySource))
                  .toList())
          .from(
              all(Findings::origins)
                  .sorted(Comparator.comparing(origin -> origin.sources().get(0), bySource))
                  .toList())
          .grouped(all(Findings::groups).sorted(Comparator.comparing(StoryGroup::story)).toList());
    }

    private <T> Stream<T> all(Function<Findings, List<T>> of) {
      return parts.stream().flatMap(part -> of.apply(part).stream());
    }
  }
}

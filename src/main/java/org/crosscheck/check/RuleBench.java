package org.crosscheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Claim;
import org.crosscheck.extract.ExampleRun;
import org.crosscheck.extract.RuleExplainer;
import org.crosscheck.extract.RuleUse;
import org.crosscheck.extract.Surroundings;
import org.crosscheck.extract.Workbench;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.rule.RuleKind;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * Where rules are tried out: their examples, why they match, how often, and what a change of them
 * does. All answers are lines for printing.
 */
public final class RuleBench {
  /** A Friday: the day from which examples count relative times. */
  private static final LocalDate EXAMPLES_ON = LocalDate.of(2019, 1, 25);

  private final RuleBook book;
  private final WordLists lists;
  private final Reader reader;
  private final Surroundings surroundings;
  private final Workbench workbench;

  public RuleBench(RuleBook book, WordLists lists, Models models) {
    this(book, lists, new Reader(book, lists, models));
  }

  RuleBench(RuleBook book, WordLists lists, Reader reader) {
    this.book = book;
    this.lists = lists;
    this.reader = reader;
    surroundings = Reader.surroundings(lists);
    workbench = reader.workbench(RuleBench::example);
  }

  /** The sentence of an example as a document of its own. */
  static Document example(String text) {
    Optional<String> unknown = Optional.empty();
    Publication published =
        new Publication(
            EXAMPLES_ON.toString(), EXAMPLES_ON.atStartOfDay(), false, Publication.Basis.MANIFEST);
    return new Document(
        new Source(
            "example",
            "example",
            unknown,
            unknown,
            Optional.of(published),
            unknown,
            unknown,
            unknown),
        text);
  }

  /**
   * What came of the examples.
   *
   * @param failures several lines each
   */
  public record Tested(int rules, int examples, List<String> failures) {
    public Tested {
      failures = List.copyOf(failures);
    }
  }

  /** Runs the examples of the rules with these ids. */
  public Tested test(Collection<Rule> rules) {
    ExampleRun run = new ExampleRun(book, surroundings, workbench);
    List<String> failures = new ArrayList<>();
    int examples = 0;
    for (Rule rule : rules) {
      examples += rule.examples().size();
      run.failures(rule).forEach(failure -> failures.add(failure.text()));
    }
    return new Tested(rules.size(), examples, failures);
  }

  /** Why a rule matches or not, for each sentence of a stretch of a document. */
  public List<String> explain(Rule rule, Document document, Span stretch) {
    AnnotatedDocument annotated = reader.annotate(document);
    return new RuleExplainer(book, surroundings, workbench).explain(rule, annotated, stretch);
  }

  /** Kinds, rules and their examples; with documents also how often each rule matches there. */
  public List<String> list(List<Document> documents) {
    Map<String, RuleUse.Use> uses = uses(documents);
    List<String> lines = new ArrayList<>();
    for (RuleKind kind : book.kinds()) {
      lines.add(
          "%s: %s (%s, %s)"
              .formatted(
                  kind.id(),
                  kind.kind().title(),
                  kind.kind().type().word(),
                  kind.kind().severity()));
      book.rules().stream()
          .filter(rule -> rule.kind().id().equals(kind.id()))
          .forEach(rule -> lines.add(line(rule, uses)));
    }
    lines.add("%d kinds, %d rules".formatted(book.kinds().size(), book.rules().size()));
    if (!documents.isEmpty()) {
      uses.values().stream()
          .filter(use -> use.matches() == 0)
          .forEach(use -> lines.add("never matches here: " + use.rule()));
    }
    book.disabled().forEach((id, file) -> lines.add("disabled: " + id + " in " + file));
    unusedLists().forEach(list -> lines.add("nothing uses the word list: " + list));
    return lines;
  }

  private Map<String, RuleUse.Use> uses(List<Document> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    RuleUse use = new RuleUse(book, workbench);
    documents.forEach(document -> use.add(reader.annotate(document)));
    return use.uses().stream()
        .collect(
            Collectors.toMap(RuleUse.Use::rule, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  private static String line(Rule rule, Map<String, RuleUse.Use> uses) {
    String line = "  %-32s %3d examples".formatted(rule.id(), rule.examples().size());
    RuleUse.Use use = uses.get(rule.id());
    return use == null
        ? line
        : String.format(
            Locale.ROOT,
            "%s  %6d matches  %5.1f %% of the work",
            line,
            use.matches(),
            100 * use.share());
  }

  /**
   * Neither a pattern nor a stage asked for them: each stage asks for its lists when it is made.
   */
  private Set<String> unusedLists() {
    Stages.behindReader(lists);
    Set<String> unused = new TreeSet<>(lists.unasked());
    unused.retainAll(book.unaskedLists());
    return unused;
  }

  /** Claims gained, lost and changed when these rules are replaced by others, by rule. */
  public List<String> diff(RuleBench other, List<Document> documents) {
    return new RuleDiff(documents).lines(claims(documents), other.claims(documents));
  }

  private List<Claim> claims(List<Document> documents) {
    return documents.stream()
        .sorted(Comparator.comparing(document -> document.source().id()))
        .flatMap(document -> reader.read(reader.annotate(document)).claims().stream())
        .toList();
  }
}

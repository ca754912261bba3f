package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.check.RuleBench;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For those who write rules. */
@Command(
    name = "rules",
    description = "Tests, explains, lists and compares rules.",
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
  private static final String PART_OF_EVERY_COPY = "shared/irregular-forms.txt";

  private final Streams streams;

  @Spec private picocli.CommandLine.Model.@Nullable CommandSpec spec;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "no command given: test, explain, list or diff");
  }

  /** Rules that were read, and where they are tried out. */
  private record Opened(RuleBook book, RuleBench bench) {}

  private static Opened opened(RuleFiles files) {
    RuleBook book = RuleBook.read(files.files());
    return new Opened(book, new RuleBench(book, files.wordLists(), new PackedModels()));
  }

  /** The built-in rules with a folder of one's own laid over them. */
  private static RuleFiles files(@Nullable Path own) {
    try {
      RuleFiles builtIn = RuleFiles.packed();
      return own == null ? builtIn : folder(own).over(builtIn);
    } catch (IOException e) {
      throw new UsageProblem("the rules cannot be read: " + e.getMessage());
    }
  }

  private static RuleFiles folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageProblem(folder + ": no such folder of rules");
    }
    return RuleFiles.in(folder);
  }

  private static Rule rule(RuleBook book, String id) {
    List<String> ids = book.rules().stream().map(Rule::id).toList();
    String meant = Words.nearest(id, ids).map(near -> "; did you mean " + near + "?").orElse("");
    return book.rule(id).orElseThrow(() -> new UsageProblem("no rule '" + id + "'" + meant));
  }

  @Command(
      name = "test",
      description = {
        "Runs the examples of rules; all of them, or those of the rules named.",
        "Exit codes: 0 all hold; 1 some fail; 2 bad rules."
      })
  int test(
      @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own.")
          @Nullable Path own,
      @Parameters(
              arity = "0..*",
              paramLabel = "RULE|PATH",
              description = "Rules by id, files or folders of rules.")
          @Nullable List<String> names) {
    Opened opened = opened(files(own));
    RuleBench.Tested tested = opened.bench.test(wanted(opened.book, names));
    tested.failures().forEach(failure -> streams.out().println(failure));
    streams
        .out()
        .printf(
            "%d examples of %d rules, %d wrong%n",
            tested.examples(), tested.rules(), tested.failures().size());
    return tested.failures().isEmpty() ? ExitCode.OK : ExitCode.DISCREPANCIES;
  }

  /** "people-died", "rules/deaths/people-died.yml", "rules/deaths". */
  private static List<Rule> wanted(RuleBook book, @Nullable List<String> names) {
    if (names == null || names.isEmpty()) {
      return book.rules();
    }
    List<Rule> rules = new ArrayList<>();
    for (String name : names) {
      String last = Path.of(name).getFileName().toString().replaceFirst("\\.yml$", "");
      List<Rule> ofKind =
          book.rules().stream().filter(rule -> rule.kind().id().equals(last)).toList();
      rules.addAll(ofKind.isEmpty() ? List.of(rule(book, last)) : ofKind);
    }
    return rules;
  }

  @Command(
      name = "explain",
      description = "Shows step by step why a rule matches a text, or what stops it.")
  int explain(
      @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own.")
          @Nullable Path own,
      @Parameters(index = "0", paramLabel = "RULE") String id,
      @Parameters(index = "1", paramLabel = "TEXT|FILE[:LINE]") String what) {
    Opened opened = opened(files(own));
    Rule rule = rule(opened.book, id);
    Passage passage = Passage.of(what);
    opened
        .bench
        .explain(rule, passage.document, passage.stretch)
        .forEach(line -> streams.out().println(Printable.line(line)));
    return ExitCode.OK;
  }

  /** What is to be explained. */
  private record Passage(Document document, Span stretch) {

    static Passage of(String what) {
      int colon = what.lastIndexOf(':');
      boolean numbered = colon > 0 && what.substring(colon + 1).matches("[0-9]{1,7}");
      String path = numbered ? what.substring(0, colon) : what;
      Optional<String> text = contents(path);
      if (text.isEmpty()) {
        return new Passage(document("text", what), new Span(0, what.length()));
      }
      return new Passage(
          document(path, text.get()),
          numbered
              ? line(text.get(), Integer.parseInt(what.substring(colon + 1)))
              : new Span(0, text.get().length()));
    }

    private static Optional<String> contents(String path) {
      try {
        return path.length() < 1000 && Files.isRegularFile(Path.of(path))
            ? Optional.of(Files.readString(Path.of(path)))
            : Optional.empty();
      } catch (IOException | java.nio.file.InvalidPathException e) {
        return Optional.empty();
      }
    }

    private static Span line(String text, int number) {
      int start = 0;
      for (int line = 1; line < number && start >= 0; line++) {
        int end = text.indexOf('\n', start);
        if (end < 0) {
          throw new UsageProblem("the file has only " + line + " lines");
        }
        start = end + 1;
      }
      int end = text.indexOf('\n', start);
      return new Span(start, end < 0 ? text.length() : end);
    }

    private static Document document(String file, String text) {
      Optional<String> unknown = Optional.empty();
      return new Document(
          new Source(file, file, unknown, unknown, Optional.empty(), unknown, unknown, unknown),
          text);
    }
  }

  @Command(
      name = "list",
      description = "Lists kinds and rules; with --corpus also how often each rule matches.")
  int list(
      @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own.")
          @Nullable Path own,
      @Option(names = "--corpus", paramLabel = "PATH", arity = "1..*")
          @Nullable List<String> corpus) {
    Opened opened = opened(files(own));
    List<Document> documents = corpus == null ? List.of() : Input.read(corpus, streams).documents();
    opened.bench.list(documents).forEach(streams.out()::println);
    return ExitCode.OK;
  }

  /** A copy of all rules as it is; a folder of a few is laid over the built-in ones. */
  private static RuleFiles whole(Path folder) throws IOException {
    RuleFiles files = folder(folder);
    return files.files().containsKey(PART_OF_EVERY_COPY) ? files : files(folder);
  }

  @Command(
      name = "diff",
      description = {
        "Shows which claims a change of rules gains, loses and changes.",
        "OLD and NEW are copies of all rules, or folders to be laid over the built-in ones."
      })
  int diff(
      @Parameters(index = "0", paramLabel = "OLD") Path old,
      @Parameters(index = "1", paramLabel = "NEW") Path changed,
      @Option(names = "--corpus", required = true, paramLabel = "PATH", arity = "1..*")
          List<String> corpus) {
    List<Document> documents = Input.read(corpus, streams).documents();
    try {
      Opened before = opened(whole(old));
      Opened after = opened(whole(changed));
      before
          .bench
          .diff(after.bench, documents)
          .forEach(line -> streams.out().println(Printable.line(line)));
    } catch (IOException e) {
      throw new UsageProblem("the rules cannot be read: " + e.getMessage());
    }
    return ExitCode.OK;
  }
}

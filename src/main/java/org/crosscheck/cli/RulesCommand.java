package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.check.RuleBench;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
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
    List<String> asked = names == null ? List.of() : names;
    OpenedRules opened = own == null ? ofPaths(asked) : OpenedRules.of(own);
    opened.files().notes().forEach(note -> streams.say("note: " + note));
    RuleBench.Tested tested = opened.bench().test(wanted(opened, asked));
    tested.failures().forEach(failure -> streams.out().println(failure));
    streams
        .out()
        .printf(
            "%d examples of %d rules, %d wrong%n",
            tested.examples(), tested.rules(), tested.failures().size());
    return tested.failures().isEmpty() ? ExitCode.OK : ExitCode.DISCREPANCIES;
  }

  /** Paths of rules tell which rules are meant: they are laid over the built-in ones. */
  private static OpenedRules ofPaths(List<String> names) {
    List<Path> folders =
        names.stream().flatMap(name -> RulePath.folder(name).stream()).distinct().toList();
    if (folders.size() > 1) {
      throw new UsageProblem(
          "these rules lie in several folders: " + folders + "; test one folder after the other");
    }
    try {
      return folders.isEmpty()
          ? OpenedRules.of((Path) null)
          : OpenedRules.of(whole(folders.get(0)));
    } catch (IOException e) {
      throw new UsageProblem("the rules cannot be read: " + e.getMessage());
    }
  }

  /** "people-died", "rules/deaths/people-died.yml", "rules/deaths", "deaths", "rules". */
  private static List<Rule> wanted(OpenedRules opened, List<String> names) {
    return names.isEmpty()
        ? opened.book().rules()
        : names.stream().flatMap(name -> wanted(opened, name).stream()).toList();
  }

  private static List<Rule> wanted(OpenedRules opened, String name) {
    RuleBook book = opened.book();
    Collection<String> own = opened.files().shown().values();
    List<Rule> ofPath =
        rules(book, rule -> own.contains(rule.file()) && RulePath.holds(name, rule.file()));
    if (!ofPath.isEmpty()) {
      return ofPath;
    }
    if (RulePath.isMissing(name)) {
      throw new UsageProblem(name + ": no such file or folder of rules");
    }
    String id = RulePath.id(name);
    List<Rule> ofKind = rules(book, rule -> rule.kind().id().equals(id));
    return ofKind.isEmpty() ? List.of(OpenedRules.ruleOrKind(book, id)) : ofKind;
  }

  private static List<Rule> rules(RuleBook book, Predicate<Rule> wanted) {
    return book.rules().stream().filter(wanted).toList();
  }

  @Command(
      name = "list",
      description = "Lists kinds and rules; with --corpus also how often each rule matches.")
  int list(
      @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own.")
          @Nullable Path own,
      @Option(names = "--corpus", paramLabel = "PATH", arity = "1..*")
          @Nullable List<String> corpus) {
    OpenedRules opened = OpenedRules.of(own);
    List<Document> documents = corpus == null ? List.of() : Input.read(corpus, streams).documents();
    opened.files().notes().forEach(note -> streams.say("note: " + note));
    opened.bench().list(documents).forEach(streams.out()::println);
    return ExitCode.OK;
  }

  /**
   * A copy of all rules as it is, with the word lists that an older copy may lack; a folder of a
   * few is laid over the built-in ones.
   */
  private static RuleFiles whole(Path folder) throws IOException {
    RuleFiles files = OpenedRules.folder(folder);
    return files.files().containsKey(PART_OF_EVERY_COPY)
        ? files.over(RuleFiles.packed().onlyLists())
        : OpenedRules.files(folder);
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
      OpenedRules before = OpenedRules.of(whole(old));
      OpenedRules after = OpenedRules.of(whole(changed));
      before
          .bench()
          .diff(after.bench(), documents)
          .forEach(line -> streams.out().println(Printable.line(line)));
    } catch (IOException e) {
      throw new UsageProblem("the rules cannot be read: " + e.getMessage());
    }
    return ExitCode.OK;
  }
}

package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.check.ClaimBench;
import org.crosscheck.report.WrittenReport;
import org.crosscheck.rule.Rule;
import org.crosscheck.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why: a rule on a text, a claim of a report, two claims together. */
@Command(
    name = "explain",
    description = {
      "Shows step by step why a rule matches a text, or what stops it.",
      "With --claim: how a claim came about. With --align: why two claims are one fact, or two."
    },
    customSynopsis = {
      "crosscheck rules explain [--rules DIR] RULE TEXT|FILE[:LINE]",
      "       crosscheck rules explain [--rules DIR] --claim ID REPORT|PATH...",
      "       crosscheck rules explain [--rules DIR] --align A B REPORT|PATH..."
    })
final class ExplainCommand implements Runnable {
  private static final int RULE_AND_TEXT = 2;

  private final Streams streams;

  @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own.")
  private @Nullable Path own;

  @Option(names = "--claim", paramLabel = "ID", description = "The id of a claim in the report.")
  private @Nullable String claim;

  @Option(
      names = "--align",
      arity = "2",
      paramLabel = "ID",
      description = "The ids of two claims in the report.")
  private @Nullable List<String> pair;

  @Parameters(
      arity = "0..*",
      paramLabel = "RULE TEXT | REPORT|PATH...",
      description = {
        "A rule and a text, a file or a line of a file;",
        "or a report in JSON, or the articles that it was made from."
      })
  private @Nullable List<String> words;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    List<String> given = words == null ? List.of() : words;
    lines(given).forEach(line -> streams.out().println(Printable.line(line)));
  }

  private List<String> lines(List<String> given) {
    if (claim != null && pair != null) {
      throw new UsageProblem("either --claim or --align, not both");
    }
    if (claim != null) {
      ClaimBench bench = claims(given);
      return checked(claim, bench, bench.explain(claim));
    }
    if (pair != null) {
      ClaimBench bench = claims(given);
      List<String> lines = bench.align(pair.get(0), pair.get(1));
      String unknown = bench.ids().contains(pair.get(0)) ? pair.get(1) : pair.get(0);
      return checked(unknown, bench, lines);
    }
    return rule(given);
  }

  private List<String> checked(String id, ClaimBench bench, List<String> lines) {
    if (lines.isEmpty()) {
      String meant =
          Words.nearest(id, List.copyOf(bench.ids()))
              .map(n -> "; did you mean " + n + "?")
              .orElse("");
      String hint = own == null ? "; if a rule of your own made it, give --rules DIR" : "";
      throw new UsageProblem(
          "no claim '" + id + "' in these articles with these rules" + meant + hint);
    }
    return lines;
  }

  private List<String> rule(List<String> given) {
    if (given.size() != RULE_AND_TEXT) {
      throw new UsageProblem(
          "expected a rule and a text, or --claim ID, or --align A B, and a report");
    }
    OpenedRules opened = OpenedRules.of(own);
    Rule rule = OpenedRules.rule(opened.book(), given.get(0));
    Passage passage = Passage.of(given.get(1));
    return opened.bench().explain(rule, passage.document(), passage.stretch());
  }

  private ClaimBench claims(List<String> given) {
    if (given.isEmpty()) {
      throw new UsageProblem("expected a report in JSON, or the articles that it was made from");
    }
    return OpenedRules.of(own).claims(documents(given));
  }

  /** The articles themselves, or those that a report names. */
  private List<Document> documents(List<String> given) {
    List<String> paths = new ArrayList<>();
    for (String path : given) {
      paths.addAll(path.endsWith(".json") ? articles(Path.of(path)) : List.of(path));
    }
    return Input.read(paths, streams).documents();
  }

  private static List<String> articles(Path report) {
    List<String> files =
        WrittenReport.read(content(report))
            .orElseThrow(() -> new UsageProblem(report + " is no report in JSON"))
            .files();
    List<String> missing = files.stream().filter(file -> !Files.exists(Path.of(file))).toList();
    if (!missing.isEmpty() || files.isEmpty()) {
      throw new UsageProblem(
          report
              + (files.isEmpty() ? " names no article" : ": " + missing.get(0) + " is not there")
              + "; give the folder or file of the articles in place of the report");
    }
    return files;
  }

  private static String content(Path report) {
    if (!Files.exists(report)) {
      throw new UsageProblem(report + ": no such file");
    }
    try {
      return Files.readString(report);
    } catch (IOException e) {
      throw new UsageProblem(report + ": cannot be read as a report in UTF-8");
    }
  }
}

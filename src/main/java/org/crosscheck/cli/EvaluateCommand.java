package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.crosscheck.check.DraftChecker;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.draft.Draft;
import org.crosscheck.evaluate.DraftEvaluation;
import org.crosscheck.evaluate.Evaluation;
import org.crosscheck.evaluate.Gold;
import org.crosscheck.evaluate.GoldProblem;
import org.crosscheck.evaluate.ScoreTable;
import org.crosscheck.store.Corpus;
import org.crosscheck.store.GoldFolders;
import org.crosscheck.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = {
      "Scores the check against what a person found in the same articles.",
      "",
      "  claims    found at the right place with the right type",
      "  value     ... and with the right value",
      "  aligned   pairs of claims of two articles put together as one fact",
      "  flagged   discrepancies shown",
      "  traps     look-alike pairs that were put together all the same",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Story folders with a gold/ folder, or folders of such folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Score these types only: deaths,injured,...")
  private List<String> types = List.of();

  @Option(
      names = "--misses",
      paramLabel = "N",
      description = "Show the first N things that went wrong.")
  private int misses;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private String format = "text";

  @Option(
      names = "--drafts",
      description =
          "Score checks of drafts: each article in turn is the draft, the others its sources.")
  private boolean drafts;

  @Mixin private CheckOptions options = new CheckOptions();

  EvaluateCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "json").contains(format)) {
      throw new UsageProblem(Words.unknown(format, "format", List.of("text", "json")));
    }
    if (drafts) {
      streams.out().print(draftScores());
      return ExitCode.OK;
    }
    Evaluation evaluation = new Evaluation(types());
    options.progress = new ProgressLine(streams, options.debug());
    options.warnings = streams::say;
    Wiring.Check check = wiring.check(options);
    for (Path story : stories()) {
      Corpus corpus = Input.read(List.of(story.toString()), streams);
      evaluation.add(name(story), gold(story), Input.checked(corpus, check, streams));
    }
    streams
        .out()
        .print(
            format.equals("json")
                ? ScoreTable.json(evaluation.scores())
                : ScoreTable.text(evaluation.scores(), misses));
    return ExitCode.OK;
  }

  private String draftScores() {
    DraftEvaluation evaluation = new DraftEvaluation();
    DraftChecker checker = wiring.drafts(options);
    for (Path story : stories()) {
      List<Document> documents = Input.read(List.of(story.toString()), streams).documents();
      List<Draft> each = documents.stream().map(Draft::of).toList();
      evaluation.add(
          name(story),
          gold(story),
          checker.check(each, documents),
          review -> checker.origins(review.sources()));
    }
    return format.equals("json")
        ? ScoreTable.json(evaluation.figures())
        : ScoreTable.text(evaluation.figures(), misses);
  }

  private static String name(Path story) {
    return String.valueOf(story.toAbsolutePath().normalize().getFileName());
  }

  private Set<String> types() {
    List<String> known = Arrays.stream(ClaimType.values()).map(ClaimType::word).toList();
    for (String type : types) {
      if (!known.contains(type)) {
        throw new UsageProblem(Words.unknown(type, "type", known));
      }
    }
    return Set.copyOf(types);
  }

  private Set<Path> stories() {
    Set<Path> stories = new TreeSet<>();
    for (String path : paths) {
      try {
        List<Path> found = GoldFolders.in(Path.of(path));
        if (found.isEmpty()) {
          throw new UsageProblem(path + ": no story with gold/claims.jsonl here");
        }
        stories.addAll(found);
      } catch (IOException | InvalidPathException e) {
        throw new UsageProblem(path + ": cannot be read: " + e.getMessage());
      }
    }
    return stories;
  }

  private static Gold gold(Path story) {
    try {
      return Gold.parse(GoldFolders.contents(story, Gold.FILES));
    } catch (GoldProblem | IOException e) {
      throw new UsageProblem(story.resolve("gold") + "/" + e.getMessage());
    }
  }
}

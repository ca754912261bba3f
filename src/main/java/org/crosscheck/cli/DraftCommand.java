package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crosscheck.check.DraftChecker;
import org.crosscheck.draft.Draft;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Standings;
import org.crosscheck.report.Baseline;
import org.crosscheck.store.DraftFiles;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Skipped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "draft",
    description = "Holds sources against a draft and judges every claim in it.",
    footer = {
      "",
      "Exit codes: 0 no disagreement at or above --fail-level; 1 disagreements;",
      "2 wrong usage, unreadable input, bad rules; 3 a failure of crosscheck itself."
    })
final class DraftCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final Wiring wiring;

  @Parameters(
      arity = "1..*",
      paramLabel = "DRAFT",
      description = "Drafts: .txt, .md, .html, .docx, .odt, .pdf, ninjs as .json; - reads one.")
  private List<String> drafts = List.of();

  @Option(
      names = "--against",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "The sources: folders of articles, files of JSON Lines, articles, indexes.")
  private List<String> against = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = DraftFormat.Converter.class,
      description =
          "line (default), json, html, sarif (2.1.0), github (annotations of a workflow).")
  private DraftFormat format = DraftFormat.LINE;

  @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
  private @Nullable String output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description =
          "When the drafts are to appear, such as 2019-01-25T18:00; not given, they are taken for"
              + " as new as the newest source.")
  private @Nullable Publication published;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The json or sarif report of an earlier run: what it has is marked as known, and does not"
              + " fail.")
  private @Nullable Path baseline;

  @Mixin private VerdictOptions verdicts = new VerdictOptions();

  @Option(
      names = "--annotate",
      paramLabel = "OUT.docx",
      description =
          "Write a copy of a draft in Word with a comment at each claim that sources do not simply"
              + " agree with.")
  private @Nullable String annotate;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "What to call a draft from standard input; its ending tells how it is read.")
  private String stdinName = "stdin.txt";

  @Mixin private CheckOptions options = new CheckOptions();

  @Mixin private CacheOptions cache = new CacheOptions();

  DraftCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    WordCopy copy = WordCopy.of(drafts, annotate);
    Standings standings = standings();
    options.progress = new ProgressLine(streams, options.debug());
    options.warnings = streams::say;
    options.cache = cache;
    Supplier<DraftChecker> begun = wiring.begunDrafts(options);
    List<Draft> read = readDrafts();
    try (Sources sources = Sources.open(against, drafts, streams)) {
      List<Review> reviews =
          check(begun.get(), read, sources).stream().map(standings::applied).toList();
      return report(reviews, sources, copy);
    }
  }

  private static List<Review> check(DraftChecker checker, List<Draft> read, Sources sources) {
    if (sources.areFixed()) {
      return checker.check(read, sources.about(read.get(0)));
    }
    return read.stream().map(draft -> checker.check(draft, sources.about(draft))).toList();
  }

  private int report(List<Review> reviews, Sources sources, WordCopy copy) {
    List<Skipped> failed = reviews.stream().flatMap(r -> r.skipped().stream()).distinct().toList();
    Input.sayWithout(List.of(), failed, streams);
    reviews.forEach(this::say);
    print(
        format
            .report()
            .render(reviews, Stream.concat(sources.skipped().stream(), failed.stream()).toList()));
    copy.write(reviews).forEach(streams::say);
    if (reviews.stream().anyMatch(Review::failed)) {
      return ExitCode.FAILURE;
    }
    return reviews.stream().anyMatch(verdicts.failLevel::reachedBy)
        ? ExitCode.DISCREPANCIES
        : ExitCode.OK;
  }

  private Standings standings() {
    Set<String> known =
        baseline == null
            ? Set.of()
            : Baseline.read(content(baseline))
                .orElseThrow(
                    () -> new UsageProblem(baseline + ": not a json or sarif report of drafts"));
    return new Standings(known, verdicts.decisions());
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageProblem(file + ": cannot be read as a report in UTF-8");
    }
  }

  private List<Draft> readDrafts() {
    List<Draft> read = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : drafts.stream().distinct().toList()) {
      DraftFiles.Outcome outcome = readDraft(name);
      outcome.refused().map(DraftCommand::line).ifPresent(problems::add);
      outcome.notes().forEach(note -> streams.say("note: " + name + ": " + note));
      outcome.draft().ifPresent(read::add);
    }
    if (!problems.isEmpty()) {
      throw new UsageProblem(problems);
    }
    return read;
  }

  private DraftFiles.Outcome readDraft(String name) {
    Optional<Publication> at = Optional.ofNullable(published);
    return name.equals(STANDARD_INPUT)
        ? DraftFiles.read(stdinName, streams.in(), at)
        : DraftFiles.read(name, at);
  }

  private static String line(Skipped refused) {
    return refused.file() + ": " + refused.reason();
  }

  private void say(Review review) {
    review.notes().forEach(note -> streams.say("note: " + review.draft().file() + ": " + note));
  }

  private void print(String report) {
    if (output == null) {
      streams.out().print(report);
      streams.out().flush();
    } else {
      OutputFiles.write(Paths.of("--output", output), report);
      streams.say("wrote " + output);
    }
  }
}

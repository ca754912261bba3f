package org.crosscheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.store.Corpus;
import org.crosscheck.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description = "Finds every place where articles about one story disagree.",
    footer = {
      "",
      "Exit codes: 0 no discrepancy at or above --fail-level; 1 discrepancies;",
      "2 wrong usage, unreadable input, bad rules; 3 a failure of crosscheck itself."
    })
final class CompareCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders of articles, files of JSON Lines (.jsonl, .jsonl.gz), or articles.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description =
          "text (default), json, html, csv, markdown, jsonld (Web Annotations),"
              + " sarif (2.1.0); several with commas between.")
  private List<Format> formats = List.of(Format.TEXT);

  @Option(
      names = "--output",
      paramLabel = "FILE|DIR",
      description =
          "Write to this file, or for several formats into this folder (report.html, ...);"
              + " the text report is then printed as well.")
  private @Nullable String output;

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      converter = FailLevel.Converter.class,
      description = "Exit with 1 from this severity on: high, medium, low (default), none.")
  private FailLevel failLevel = FailLevel.LOW;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions on findings, as the HTML report exports them: marks what was decided, and"
              + " opens again what has changed since. Nothing is dropped.")
  private @Nullable Path decisions;

  @Option(names = "--no-color", description = "No colours, not even on a terminal.")
  private boolean plain;

  @Mixin private CheckOptions options = new CheckOptions();

  CompareCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    formats = List.copyOf(new LinkedHashSet<>(formats));
    if (output == null && formats.size() > 1) {
      throw new UsageProblem("several formats need --output with a folder to write them to");
    }
    List<Decision> taken = decisions == null ? List.of() : DecisionsFile.read(decisions);
    options.progress = new ProgressLine(streams, options.debug());
    options.warnings = streams::say;
    Supplier<Wiring.Check> begun = wiring.begun(options);
    Corpus corpus = Input.quietly(paths);
    Wiring.Check check = begun.get();
    noteLoneArticles(Input.told(corpus, streams));
    Findings findings = Input.checked(corpus, check, streams).decided(taken);
    print(findings);
    return failLevel.reachedBy(findings) ? ExitCode.DISCREPANCIES : ExitCode.OK;
  }

  private void noteLoneArticles(Corpus corpus) {
    Map<Optional<String>, List<Document>> stories =
        corpus.documents().stream().collect(Collectors.groupingBy(d -> d.source().story()));
    Map<String, String> notes = new TreeMap<>();
    stories.forEach(
        (story, documents) -> {
          if (documents.size() == 1 && (story.isPresent() || stories.size() == 1)) {
            String of =
                story.map(s -> "story '" + s + "' has one article only").orElse("one article only");
            notes.put(of, ": there is no other to compare it with");
          }
        });
    notes.forEach((of, what) -> streams.say("note: " + of + what));
  }

  private void print(Findings findings) {
    if (output == null) {
      streams.out().print(formats.get(0).render(findings, streams.colours() && !plain));
      streams.out().flush();
      return;
    }
    Path target = path(output);
    if (formats.size() > 1 || output.endsWith("/") || Files.isDirectory(target)) {
      formats.forEach(format -> write(target.resolve(format.file()), format, findings));
      if (formats.contains(Format.TEXT)) {
        streams.out().print(Format.TEXT.render(findings, streams.colours() && !plain));
      }
    } else {
      write(target, formats.get(0), findings);
    }
    streams.out().flush();
  }

  private static Path path(String written) {
    try {
      return Path.of(written);
    } catch (InvalidPathException e) {
      throw new UsageProblem("--output " + written + ": not a path");
    }
  }

  private void write(Path file, Format format, Findings findings) {
    OutputFiles.write(file, format.render(findings, false));
    streams.say("wrote " + file);
  }
}

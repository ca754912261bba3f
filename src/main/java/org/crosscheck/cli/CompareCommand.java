package org.crosscheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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

  @Mixin private ArticlePaths articles = new ArticlePaths();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description =
          "text (default), json, html, csv, markdown, jsonld (Web Annotations),"
              + " sarif (2.1.0); several with commas between. jsonl: a line of JSON a story,"
              + " written as it is checked, for very many articles.")
  private List<Format> formats = List.of(Format.TEXT);

  @Option(
      names = "--output",
      paramLabel = "FILE|DIR",
      description =
          "Write to this file, or for several formats into this folder (report.html, ...);"
              + " the text report is then printed as well.")
  private @Nullable String output;

  @Mixin private VerdictOptions verdicts = new VerdictOptions();

  @Mixin private ColourOption colour = new ColourOption();

  @Mixin private CheckOptions options = new CheckOptions();

  @Mixin private CacheOptions cache = new CacheOptions();

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
    if (formats.size() > 1 && formats.contains(Format.JSONL)) {
      throw new UsageProblem(
          "jsonl is written while the check runs, and goes with no other format");
    }
    Optional<Path> target = Optional.ofNullable(output).map(o -> Paths.of("--output", o));
    List<Decision> taken = verdicts.decisions();
    options.progress = new ProgressLine(streams, options.debug());
    options.warnings = streams::say;
    options.cache = cache;
    Supplier<Wiring.Check> begun = wiring.begun(options);
    Corpus corpus = Input.quietly(articles.paths);
    Wiring.Check check = begun.get();
    Input.told(corpus, streams);
    if (formats.equals(List.of(Format.JSONL))) {
      return streamed(corpus, check, taken, target) ? ExitCode.DISCREPANCIES : ExitCode.OK;
    }
    noteLoneArticles(corpus);
    Findings findings = Input.checked(corpus, check, streams).decided(taken);
    print(findings, target);
    return verdicts.failLevel.reachedBy(findings) ? ExitCode.DISCREPANCIES : ExitCode.OK;
  }

  /** Writes a line a story as soon as it is known; whether one reaches the fail level. */
  private boolean streamed(
      Corpus corpus, Wiring.Check check, List<Decision> taken, Optional<Path> target) {
    if (target.isEmpty()) {
      return streamed(corpus, check, taken, streams.out()::print);
    }
    boolean folder = String.valueOf(output).endsWith("/") || Files.isDirectory(target.get());
    Path file = folder ? target.get().resolve(Format.JSONL.file()) : target.get();
    try (GrowingFile growing = new GrowingFile(file)) {
      boolean reached = streamed(corpus, check, taken, growing::write);
      growing.finish();
      streams.say("wrote " + file);
      return reached;
    }
  }

  private boolean streamed(
      Corpus corpus, Wiring.Check check, List<Decision> taken, Consumer<String> lines) {
    AtomicBoolean reached = new AtomicBoolean();
    check.each(
        corpus.documents(),
        corpus.skipped(),
        findings -> {
          Input.sayWithout(corpus.skipped(), findings.skipped(), streams);
          if (verdicts.failLevel.reachedBy(findings.decided(taken))) {
            reached.set(true);
          }
          lines.accept(Format.JSONL.render(findings.decided(taken), false));
        });
    streams.out().flush();
    return reached.get();
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

  private void print(Findings findings, Optional<Path> target) {
    target.ifPresent(place -> write(place, findings));
    if (target.isEmpty()) {
      show(formats.get(0), findings);
    }
    streams.out().flush();
  }

  private void write(Path target, Findings findings) {
    boolean folder = String.valueOf(output).endsWith("/") || Files.isDirectory(target);
    if (formats.size() == 1 && !folder) {
      write(target, formats.get(0), findings);
      return;
    }
    formats.forEach(format -> write(target.resolve(format.file()), format, findings));
    if (formats.contains(Format.TEXT)) {
      show(Format.TEXT, findings);
    }
  }

  private void show(Format format, Findings findings) {
    streams.out().print(format.render(findings, colour.wantedOn(streams)));
  }

  private void write(Path file, Format format, Findings findings) {
    OutputFiles.write(file, format.render(findings, false));
    streams.say("wrote " + file);
  }
}

package org.crosscheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.crosscheck.check.Reader;
import org.crosscheck.claim.Mention;
import org.crosscheck.report.AnnotatedText;
import org.crosscheck.report.AnnotationsJson;
import org.crosscheck.store.Corpus;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "annotate",
    description =
        "Shows every number, amount, time, quotation and nation that is read in the articles.")
final class AnnotateCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("jsonl", "text");

  private final Streams streams;
  private final Wiring wiring;

  @Mixin private ArticlePaths articles = new ArticlePaths();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl (default): one line an article; text: the article with its values marked.")
  private String format = "jsonl";

  @Mixin private ColourOption colour = new ColourOption();

  @Mixin private CheckOptions options = new CheckOptions();

  AnnotateCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    if (!FORMATS.contains(format)) {
      throw new UsageProblem(Words.unknown(format, "format", FORMATS));
    }
    Corpus corpus = Input.readAll(articles.paths, streams);
    boolean people = format.equals("text");
    options.progress = new ProgressLine(streams, options.debug());
    List<Skipped> failed =
        wiring.annotate(
            corpus.documents(), options, people ? Reader::mentions : Reader::everything, printer());
    Input.sayWithout(List.of(), failed, streams);
    if (failed.size() == corpus.documents().size()) {
      throw new IllegalStateException("none of the articles could be read");
    }
    return ExitCode.OK;
  }

  private BiConsumer<Document, List<Mention>> printer() {
    if (format.equals("text")) {
      AnnotatedText text = new AnnotatedText(colour.wantedOn(streams));
      return (document, mentions) -> streams.out().print(text.render(document, mentions));
    }
    AnnotationsJson json = new AnnotationsJson();
    return (document, mentions) ->
        streams.out().print(json.line(document, mentions).stripTrailing() + "\n");
  }
}

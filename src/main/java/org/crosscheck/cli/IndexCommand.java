package org.crosscheck.cli;

import java.util.concurrent.Callable;
import org.crosscheck.index.IndexWriting;
import org.crosscheck.index.UnusableIndex;
import org.crosscheck.store.Corpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "index",
    description = {
      "Prepares many articles once, for 'draft --against DIR'.",
      "Run again it reads in what changed; what is no longer in the paths goes."
    })
final class IndexCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ArticlePaths articles = new ArticlePaths();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the index: an index, an empty folder, or one to be made.")
  private @Nullable String output;

  IndexCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String folder = String.valueOf(output);
    Corpus corpus = Input.read(articles.paths, streams);
    try {
      IndexWriting.Changes changes =
          IndexWriting.update(Paths.of("--output", folder), corpus.documents());
      streams.say(
          "%s: %d articles added, %d changed, %d removed, %d as they were"
              .formatted(
                  folder,
                  changes.added(),
                  changes.changed(),
                  changes.removed(),
                  changes.unchanged()));
      return ExitCode.OK;
    } catch (UnusableIndex e) {
      throw new UsageProblem(String.valueOf(e.getMessage()));
    }
  }
}

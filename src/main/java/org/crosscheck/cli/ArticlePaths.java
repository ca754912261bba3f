package org.crosscheck.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The articles that a command is to read. */
final class ArticlePaths {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders of articles, files of JSON Lines (.jsonl, .jsonl.gz), or articles.")
  List<String> paths = List.of();
}

package org.crosscheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.crosscheck.check.Checker;
import org.crosscheck.check.Reader;
import org.crosscheck.claim.Mention;
import org.crosscheck.finding.Findings;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/** Joins the commands with the check. Tests take its place to see a command by itself. */
class Wiring {

  /** Checks the documents against each other. */
  Findings compare(List<Document> documents, List<Skipped> skipped, CheckOptions options) {
    RuleFiles files = rules(options);
    Checker checker =
        new Checker(
            RuleBook.read(files.files()), files.wordLists(), new PackedModels(), options.threads);
    return checker.check(documents, skipped);
  }

  /** Finds the values in each document and hands them on, in the order of the documents. */
  void annotate(
      List<Document> documents,
      CheckOptions options,
      BiConsumer<Document, List<Mention>> consumer) {
    RuleFiles files = rules(options);
    Reader reader = new Reader(RuleBook.read(files.files()), files.wordLists(), new PackedModels());
    documents.forEach(
        document -> consumer.accept(document, reader.mentions(reader.annotate(document))));
  }

  private static RuleFiles rules(CheckOptions options) {
    try {
      return RuleFiles.packed();
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in rules cannot be read", e);
    }
  }
}

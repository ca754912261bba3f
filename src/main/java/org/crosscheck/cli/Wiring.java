package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.crosscheck.check.Checker;
import org.crosscheck.check.DraftChecker;
import org.crosscheck.check.Reader;
import org.crosscheck.claim.Mention;
import org.crosscheck.finding.Findings;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.jspecify.annotations.Nullable;

/** Joins the commands with the check. Tests take its place to see a command by itself. */
class Wiring {

  /** A check of documents against each other. */
  interface Check {
    Findings check(List<Document> documents, List<Skipped> skipped);
  }

  /** Reads the rules for checks of drafts. */
  DraftChecker drafts(CheckOptions options) {
    RuleFiles files = ruleFiles(options.rules);
    return new DraftChecker(
        RuleBook.read(files.files()), files.wordLists(), new PackedModels(), options.threads);
  }

  /** Reads the rules, once for as many stories as a command has. */
  Check check(CheckOptions options) {
    RuleFiles files = ruleFiles(options.rules);
    Checker checker =
        new Checker(
            RuleBook.read(files.files()),
            files.wordLists(),
            new PackedModels(),
            options.threads,
            options.progress);
    return checker::check;
  }

  /**
   * Finds the values in each document and hands them on, in the order of the documents.
   *
   * @param reading which values
   */
  void annotate(
      List<Document> documents,
      CheckOptions options,
      BiFunction<Reader, AnnotatedDocument, List<Mention>> reading,
      BiConsumer<Document, List<Mention>> consumer) {
    RuleFiles files = ruleFiles(options.rules);
    Reader reader = new Reader(RuleBook.read(files.files()), files.wordLists(), new PackedModels());
    for (Document document : documents) {
      consumer.accept(document, reading.apply(reader, reader.annotate(document)));
    }
  }

  /** The built-in rules, and over them those of the user. */
  private static RuleFiles ruleFiles(@Nullable Path own) {
    RuleFiles packed = packed();
    if (own == null) {
      return packed;
    }
    if (!Files.isDirectory(own)) {
      throw new UsageProblem("--rules " + own + ": no such folder");
    }
    try {
      return RuleFiles.in(own).over(packed);
    } catch (IOException e) {
      throw new UsageProblem("--rules " + own + ": cannot be read: " + e.getMessage());
    }
  }

  private static RuleFiles packed() {
    try {
      return RuleFiles.packed();
    } catch (IOException e) {
      throw new IllegalStateException("the built-in rules cannot be read", e);
    }
  }
}

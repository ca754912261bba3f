package org.crosscheck.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.crosscheck.check.Checker;
import org.crosscheck.check.Reader;
import org.crosscheck.finding.Findings;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.WordLists;

/** The built-in rules, lists and models, loaded once. */
final class Built {
  private static final RuleFiles FILES = files();
  private static final RuleBook BOOK = FILES.book();
  private static final WordLists LISTS = FILES.wordLists();
  private static final Reader READER = new Reader(BOOK, LISTS, new PackedModels());
  private static final Checker CHECKER = new Checker(BOOK, LISTS, new PackedModels(), 1);

  private Built() {}

  private static RuleFiles files() {
    try {
      return RuleFiles.packed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reader reader() {
    return READER;
  }

  static Findings check(List<Document> documents) {
    return check(documents, List.of());
  }

  static Findings check(List<Document> documents, List<Skipped> skipped) {
    return CHECKER.check(documents, skipped);
  }
}

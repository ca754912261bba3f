package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.check.ClaimBench;
import org.crosscheck.check.RuleBench;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.rule.RuleKind;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.jspecify.annotations.Nullable;

/** Rules that were read, and where they are tried out. */
record OpenedRules(RuleFiles files, RuleBook book, RuleBench bench) {

  /** The built-in rules with a folder of one's own laid over them. */
  static OpenedRules of(@Nullable Path own) {
    return of(files(own));
  }

  static OpenedRules of(RuleFiles files) {
    RuleBook book = files.book();
    return new OpenedRules(files, book, new RuleBench(book, files.wordLists(), new PackedModels()));
  }

  /** Where the claims of some articles are asked where they come from. */
  ClaimBench claims(List<Document> documents) {
    return new ClaimBench(book, files.wordLists(), new PackedModels(), documents);
  }

  static RuleFiles files(@Nullable Path own) {
    try {
      RuleFiles builtIn = RuleFiles.packed();
      return own == null ? builtIn : folder(own).over(builtIn);
    } catch (IOException e) {
      throw new UsageProblem("the rules cannot be read: " + e.getMessage());
    }
  }

  static RuleFiles folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageProblem(folder + ": no such folder of rules");
    }
    return RuleFiles.in(folder);
  }

  static Rule rule(RuleBook book, String id) {
    return book.rule(id).orElseThrow(() -> noRule(book, id));
  }

  private static UsageProblem noRule(RuleBook book, String id) {
    String rules =
        book.rules().stream()
            .filter(rule -> rule.kind().id().equals(id))
            .map(Rule::id)
            .collect(Collectors.joining(", "));
    return rules.isEmpty()
        ? unknown("rule", id, ids(book), book)
        : new UsageProblem("'%s' is a kind; its rules: %s".formatted(id, rules));
  }

  /** A rule where a kind might stand as well. */
  static Rule ruleOrKind(RuleBook book, String id) {
    List<String> kinds = book.kinds().stream().map(RuleKind::id).toList();
    List<String> all = Stream.concat(ids(book).stream(), kinds.stream()).toList();
    return book.rule(id).orElseThrow(() -> unknown("rule or kind", id, all, book));
  }

  private static List<String> ids(RuleBook book) {
    return book.rules().stream().map(Rule::id).toList();
  }

  private static UsageProblem unknown(String what, String id, List<String> known, RuleBook book) {
    if (book.disabled().containsKey(id)) {
      return new UsageProblem(
          "the rule '%s' is disabled in %s".formatted(id, book.disabled().get(id)));
    }
    String meant = Words.nearest(id, known).map(near -> "; did you mean " + near + "?").orElse("");
    return new UsageProblem("no " + what + " '" + id + "'" + meant);
  }
}

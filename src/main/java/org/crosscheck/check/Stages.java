package org.crosscheck.check;

import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.align.Aligner;
import org.crosscheck.compare.ClaimFindings;
import org.crosscheck.compare.Comparers;
import org.crosscheck.grouping.Grouper;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.recall.Memory;
import org.crosscheck.recognise.time.PublicationDates;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.WordLists;

/**
 * What every check is made of: the stages, and the threads that they run on.
 *
 * @param tools what it takes to read a document that is not remembered
 */
record Stages(
    WordLists lists,
    Tools tools,
    Readings readings,
    Grouper grouper,
    Aligner aligner,
    Comparers comparers,
    ClaimFindings claimFindings,
    Workers workers,
    Progress progress) {

  /**
   * Makes the stages. Rules and models are read meanwhile, if there is more than one thread, and
   * only when they are needed, if there is something in the memory.
   *
   * @param threads how many documents are read at once, at least 1
   * @param progress told after each document
   * @param memory of what was read before with these tools
   */
  static Stages prepared(Tools tools, int threads, Progress progress, Memory memory) {
    Workers workers = new Workers(threads);
    WordLists lists = tools.lists();
    if (memory.isEmpty() && threads > 1) {
      tools.begin();
    }
    Grouper grouper = new Grouper(lists);
    Aligner aligner = new Aligner(lists);
    Comparers comparers = new Comparers(lists);
    ClaimFindings claimFindings = new ClaimFindings(lists);
    if (memory.isEmpty()) {
      tools.complete();
    }
    Readings readings = new Readings(tools, memory);
    return new Stages(
        lists, tools, readings, grouper, aligner, comparers, claimFindings, workers, progress);
  }

  /** Makes the stages behind the reader, for whoever wants to know which lists they ask for. */
  static List<Object> behindReader(WordLists lists) {
    return List.of(
        new PublicationDates(lists),
        new Aligner(lists),
        new Comparers(lists),
        new ClaimFindings(lists),
        Lineage.of(List.of(), lists));
  }

  /** Which examples of these rules the rules do not keep to; several lines each. */
  List<String> failingExamples(Predicate<Rule> own) {
    RuleBook book = tools.rules();
    List<Rule> tested = book.rules().stream().filter(own).toList();
    return new RuleBench(book, lists, tools.reader()).test(tested).failures();
  }
}

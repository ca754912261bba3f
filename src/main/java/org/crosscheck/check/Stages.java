package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.crosscheck.align.Aligner;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.annotate.Models;
import org.crosscheck.compare.ClaimFindings;
import org.crosscheck.compare.Comparers;
import org.crosscheck.grouping.Grouper;
import org.crosscheck.lineage.Lineage;
import org.crosscheck.recognise.time.PublicationDates;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.WordLists;

/** What every check is made of: the stages, and the threads that they run on. */
record Stages(
    Supplier<RuleBook> rules,
    WordLists lists,
    Reader reader,
    Grouper grouper,
    PublicationDates dates,
    Aligner aligner,
    Comparers comparers,
    ClaimFindings claimFindings,
    Workers workers,
    Progress progress) {

  /**
   * Reads the rules, the models and the word lists at the same time, if there is more than one
   * thread.
   *
   * @param rules reads the rules
   * @param threads how many documents are read at once, at least 1
   * @param progress told after each document
   */
  static Stages prepared(
      Supplier<RuleBook> rules, WordLists lists, Models models, int threads, Progress progress) {
    Workers workers = new Workers(threads);
    Supplier<RuleBook> book = workers.meanwhile(rules);
    Annotator annotator = new Annotator(models, lists);
    workers.ahead(annotator::prepare);
    Grouper grouper = new Grouper(lists);
    Aligner aligner = new Aligner(lists);
    Comparers comparers = new Comparers(lists);
    ClaimFindings claimFindings = new ClaimFindings(lists);
    Reader reader = new Reader(book, lists, annotator);
    PublicationDates dates = new PublicationDates(lists, reader.times());
    return new Stages(
        book, lists, reader, grouper, dates, aligner, comparers, claimFindings, workers, progress);
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

  /** The sentences and tokens of the documents, but of those on which that fails. */
  List<AnnotatedDocument> annotated(List<Document> documents, Careful careful) {
    return annotated(documents, workers, careful);
  }

  /** The same by other workers. */
  List<AnnotatedDocument> annotated(List<Document> documents, Workers workers, Careful careful) {
    return workers
        .each(documents, document -> careful.attempt(document, () -> reader.annotate(document)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Which examples of these rules the rules do not keep to; several lines each. */
  List<String> failingExamples(Predicate<Rule> own) {
    RuleBook book = rules.get();
    List<Rule> tested = book.rules().stream().filter(own).toList();
    return new RuleBench(book, lists, reader).test(tested).failures();
  }
}

package org.crosscheck.check;

import java.util.function.Supplier;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.annotate.Models;
import org.crosscheck.recognise.time.PublicationDates;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.WordLists;

/**
 * What it takes to read a document: rules, models, readers of values. Each is loaded when it is
 * first needed, or on a thread of its own before that. Safe for use by several threads.
 */
public final class Tools {
  private final WordLists lists;
  private final Annotator annotator;
  private final Ahead<RuleBook> rules;
  private final Ahead<Boolean> models;
  private final Ahead<Reader> reader;
  private final Ahead<PublicationDates> dates;

  /**
   * @param rules reads the rules
   * @param lists the word lists that they are read with
   */
  public Tools(Supplier<RuleBook> rules, WordLists lists, Models models) {
    this.lists = lists;
    annotator = new Annotator(models, lists);
    this.rules = new Ahead<>(rules);
    this.models = new Ahead<>(this::prepared);
    reader = new Ahead<>(() -> new Reader(this.rules, lists, annotator));
    dates = new Ahead<>(() -> new PublicationDates(lists, reader().times()));
  }

  private boolean prepared() {
    annotator.prepare();
    return true;
  }

  /** Begins to load all of it on threads of its own. */
  public void begin() {
    rules.begin();
    models.begin();
    reader.begin();
  }

  /**
   * Waits for what reading a document begins with.
   *
   * @throws org.crosscheck.rule.RuleProblems if the rules are wrong
   */
  void complete() {
    reader.get();
    dates.get();
  }

  WordLists lists() {
    return lists;
  }

  Annotator annotator() {
    return annotator;
  }

  RuleBook rules() {
    return rules.get();
  }

  Reader reader() {
    return reader.get();
  }

  /** Lets go of what dating a document kept for the reading of it. */
  void forget(AnnotatedDocument document) {
    reader.made().ifPresent(own -> own.times().forget(document));
  }

  PublicationDates dates() {
    return dates.get();
  }
}

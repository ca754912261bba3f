package org.crosscheck.check;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Scope;
import org.crosscheck.extract.Attributions;
import org.crosscheck.extract.Bases;
import org.crosscheck.extract.Extractor;
import org.crosscheck.extract.Modalities;
import org.crosscheck.extract.Spot;
import org.crosscheck.extract.Surroundings;
import org.crosscheck.extract.Workbench;
import org.crosscheck.recognise.Recogniser;
import org.crosscheck.recognise.name.Places;
import org.crosscheck.recognise.time.Deadlines;
import org.crosscheck.recognise.time.Periods;
import org.crosscheck.recognise.time.TimeReader;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.saying.Casts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.WordLists;

/** Reads one document by itself: sentences, values, claims. Safe for use by several threads. */
public final class Reader {
  private final Annotator annotator;
  private final Recogniser recogniser;
  private final Extractor extractor;

  public Reader(RuleBook rules, WordLists lists, Models models) {
    this(() -> rules, lists, new Annotator(models, lists));
  }

  /**
   * @param rules asked for last, since they may still be read meanwhile
   */
  Reader(Supplier<RuleBook> rules, WordLists lists, Annotator annotator) {
    this.annotator = annotator;
    Casts casts = new Casts(lists);
    recogniser = new Recogniser(lists, casts);
    Surroundings surroundings = surroundings(lists, casts);
    extractor = new Extractor(rules.get(), surroundings);
  }

  /** What reads the times of documents. */
  TimeReader times() {
    return recogniser.times();
  }

  static Surroundings surroundings(WordLists lists) {
    return surroundings(lists, new Casts(lists));
  }

  private static Surroundings surroundings(WordLists lists, Casts casts) {
    Attributions attributions = new Attributions(lists, casts);
    Modalities modalities = new Modalities(lists);
    Periods periods = new Periods(lists);
    Deadlines deadlines = new Deadlines(lists);
    Places places = new Places(lists);
    Bases bases = new Bases(lists);
    return Surroundings.NONE
        .attributions(
            spot ->
                attributions.attribution(
                    spot.document(), spot.sentence(), spot.value(), spot.mentions()))
        .modalities(
            (spot, attribution) -> modalities.modality(spot.sentence(), spot.value(), attribution))
        .periods(
            (spot, marked) ->
                marked.isPresent()
                    ? periods.marked(
                        spot.document(), spot.sentence(), marked.get(), spot.mentions())
                    : periods.period(
                        spot.document(), spot.sentence(), spot.value(), spot.mentions()))
        .deadlines(
            (spot, mention) ->
                Optional.of(
                        deadlines.deadline(
                            spot.document(),
                            spot.sentence(),
                            mention,
                            spot.mentions(),
                            anchor(spot.document().document())))
                    .filter(due -> !deadlines.isHistory(spot.document(), due)))
        .scopes((spot, scope) -> scope.place().isPresent() ? scope : placed(scope, places, spot))
        .bases(spot -> bases.of(spot.sentence(), spot.value()));
  }

  private static Scope placed(Scope scope, Places places, Spot spot) {
    return new Scope(
        scope.period(),
        places.place(spot.document(), spot.sentence(), spot.value()),
        scope.population(),
        scope.basis(),
        scope.event());
  }

  private static Optional<LocalDateTime> anchor(Document document) {
    return document.source().published().map(Publication::at);
  }

  /** The sentences and tokens of a document. */
  public AnnotatedDocument annotate(Document document) {
    return annotator.annotate(document);
  }

  /** Everything in a document, its claims included. */
  public Reading read(AnnotatedDocument annotated) {
    List<Mention> mentions = mentions(annotated);
    return new Reading(
        annotated, mentions, Bases.spread(extractor.extract(annotated, mentions, annotator::tag)));
  }

  /** The values in a document, claim or not. */
  public List<Mention> mentions(AnnotatedDocument annotated) {
    return recogniser.recognise(annotated, anchor(annotated.document()));
  }

  /** The values in a document, and the numbers inside its times. */
  public List<Mention> everything(AnnotatedDocument annotated) {
    return recogniser.recogniseAll(annotated, anchor(annotated.document()));
  }

  /** The stages before extraction, for trying out rules on a sentence. */
  Workbench workbench(Function<String, Document> documents) {
    return new Workbench(
        text -> annotator.annotate(documents.apply(text)), this::mentions, annotator::tag);
  }
}

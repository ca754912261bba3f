package org.crosscheck.testing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * Articles as bare strings with claims made by hand: {@code claims.at("A", "12", kind, value,
 * subject)} is about the words "12" in article A.
 */
public final class Claims {
  public static final Kind DEATHS =
      kind("deaths", ClaimType.DEATHS, Kind.SameSubject.STORY, Kind.Growth.ONLY_GROWS);
  public static final Kind INJURED =
      kind("injured", ClaimType.INJURED, Kind.SameSubject.STORY, Kind.Growth.ONLY_GROWS);
  public static final Kind COUNT =
      kind("count", ClaimType.COUNT, Kind.SameSubject.HEAD, Kind.Growth.FREE);
  public static final Kind MONEY =
      kind("money", ClaimType.MONEY, Kind.SameSubject.CONTEXT, Kind.Growth.FREE);
  public static final Kind MEASURE =
      kind("measure", ClaimType.MEASURE, Kind.SameSubject.CONTEXT, Kind.Growth.FREE);
  public static final Kind AGE =
      kind("age", ClaimType.AGE, Kind.SameSubject.NAME, Kind.Growth.FREE);
  public static final Kind QUOTE =
      kind("quote", ClaimType.QUOTE, Kind.SameSubject.CONTEXT, Kind.Growth.FREE);
  public static final Kind DATE =
      kind("date", ClaimType.DATE, Kind.SameSubject.CONTEXT, Kind.Growth.FREE);
  public static final Kind DEADLINE =
      kind("deadline", ClaimType.DEADLINE, Kind.SameSubject.CONTEXT, Kind.Growth.FREE);
  public static final Kind DURATION =
      kind("duration", ClaimType.DURATION, Kind.SameSubject.CONTEXT, Kind.Growth.FREE);
  public static final Kind NATIONS =
      kind("nations", ClaimType.NATIONS, Kind.SameSubject.HEAD, Kind.Growth.FREE);
  public static final Kind STATUS =
      kind("status", ClaimType.STATUS, Kind.SameSubject.HEAD, Kind.Growth.FREE);

  private final List<AnnotatedDocument> documents = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private static Kind kind(
      String id, ClaimType type, Kind.SameSubject sameSubject, Kind.Growth growth) {
    return new Kind(id, type, id, sameSubject, growth, "high");
  }

  /** What a vague word says: so many at the least. */
  public static Quantity vague(long least) {
    return new Quantity(
        Optional.of(BigDecimal.valueOf(least)),
        Optional.empty(),
        Optional.empty(),
        Bound.VAGUE,
        "",
        Optional.empty(),
        false);
  }

  /** What stands together: of each claim its article and its words. */
  public static List<String> groups(List<Alignment> alignments) {
    return alignments.stream()
        .map(
            alignment ->
                String.join(
                    ", ",
                    alignment.claims().stream()
                        .map(claim -> claim.sourceId() + " " + claim.provenance().words())
                        .toList()))
        .toList();
  }

  public Claims article(String name, String text) {
    return article(name, Optional.empty(), text);
  }

  /** An article published at a time such as {@code 2020-05-01T09:00}. */
  public Claims article(String name, String published, String text) {
    Publication publication =
        new Publication(
            published, LocalDateTime.parse(published), true, Publication.Basis.MANIFEST);
    return article(name, Optional.of(publication), text);
  }

  public Claims article(String name, Optional<Publication> published, String text) {
    Source source =
        new Source(
            name,
            name + ".txt",
            Optional.empty(),
            Optional.of(name),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.of("story"));
    documents.add(Texts.annotator().annotate(new Document(source, text)));
    return this;
  }

  /** A claim on the first place of the words in the article. */
  public Claims at(String article, String words, Kind kind, Value value, String subject) {
    claims.add(claim(article, words, kind, value, subject, Scope.OPEN));
    return this;
  }

  /** An exact count on the first place of the words in the article. */
  public Claims count(String article, String words, Kind kind, long number, String subject) {
    return at(article, words, kind, Quantity.exactly(number), subject);
  }

  /** The same for a stretch of days that the article gives in these words. */
  public Claims count(
      String article,
      String words,
      Kind kind,
      long number,
      String subject,
      String period,
      Interval days) {
    Scope scope =
        new Scope(
            Optional.of(new Scope.Period(period, Optional.of(days), false)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    claims.add(claim(article, words, kind, Quantity.exactly(number), subject, scope));
    return this;
  }

  /** The same for a place. */
  public Claims place(
      String article, String words, Kind kind, long number, String subject, String place) {
    Scope scope =
        new Scope(
            Optional.empty(),
            Optional.of(place),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    claims.add(claim(article, words, kind, Quantity.exactly(number), subject, scope));
    return this;
  }

  public Claim claim(
      String article, String words, Kind kind, Value value, String subject, Scope scope) {
    AnnotatedDocument document =
        documents.stream()
            .filter(d -> d.source().id().equals(article))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no article " + article));
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("article " + article + " does not have: " + words);
    }
    Span span = new Span(start, start + words.length());
    Sentence sentence =
        document.sentences().stream()
            .filter(s -> s.span().start() <= start && start < s.span().end())
            .findFirst()
            .orElseThrow();
    return new Claim(
        article + "-" + kind.id() + "-" + start,
        kind,
        value,
        new Subject(subject, subject.substring(subject.lastIndexOf(' ') + 1), List.of()),
        scope,
        Modality.ASSERTED,
        Optional.empty(),
        new Provenance(
            document.source(),
            span,
            words,
            sentence.span(),
            sentence.span().in(document.text()),
            1,
            start + 1,
            "test"),
        new Context(Context.Position.BODY, sentence.paragraph(), List.of(), List.of(), List.of()));
  }

  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  public List<AnnotatedDocument> documents() {
    return List.copyOf(documents);
  }
}

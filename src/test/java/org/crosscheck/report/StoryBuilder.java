package org.crosscheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Origin;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/** Builds findings by hand: claims are found by their words in bare strings. */
final class StoryBuilder {
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<SharedPassage> passages = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  StoryBuilder article(
      String id, Optional<String> publisher, Optional<Publication> published, String text) {
    String title = text.lines().findFirst().orElse("");
    Source source =
        new Source(
            id,
            "story/" + id + ".txt",
            Optional.of(title),
            publisher,
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.of("ferry"));
    documents.put(id, new Document(source, text));
    return this;
  }

  private Document document(String article) {
    return Optional.ofNullable(documents.get(article)).orElseThrow();
  }

  static Optional<Publication> on(String day, Publication.Basis basis) {
    return Optional.of(new Publication(day, LocalDate.parse(day).atStartOfDay(), false, basis));
  }

  StoryBuilder skip(String file, String reason) {
    skipped.add(new Skipped(file, reason));
    return this;
  }

  static Kind kind(ClaimType type, String title) {
    return new Kind(type.word(), type, title, Kind.SameSubject.STORY, Kind.Growth.FREE, "high");
  }

  /** A claim whose value stands in {@code words}, a part of the sentence {@code sentence}. */
  final class Saying {
    private final String id;
    private final String article;
    private final String sentence;
    private final String words;
    private final Kind kind;
    private final Value value;
    private Scope scope = Scope.OPEN;
    private Optional<Attribution> attribution = Optional.empty();
    private Modality modality = Modality.ASSERTED;

    Saying(String id, String article, Kind kind, String sentence, String words, Value value) {
      this.id = id;
      this.article = article;
      this.kind = kind;
      this.sentence = sentence;
      this.words = words;
      this.value = value;
    }

    Saying by(String speaker) {
      attribution = Optional.of(new Attribution(speaker, "said", place(speaker), Optional.empty()));
      modality = Modality.REPORTED;
      return this;
    }

    Saying during(String period, String first, String last, boolean inherited) {
      Interval interval = Interval.days(LocalDate.parse(first), LocalDate.parse(last));
      scope =
          new Scope(
              Optional.of(new Scope.Period(period, Optional.of(interval), inherited)),
              scope.place(),
              scope.population(),
              scope.basis(),
              scope.event());
      return this;
    }

    Saying in(String place) {
      scope =
          new Scope(
              scope.period(), Optional.of(place), scope.population(), scope.basis(), scope.event());
      return this;
    }

    private Span place(String part) {
      String text = document(article).text();
      int start = text.indexOf(part, sentenceSpan().start());
      return new Span(start, start + part.length());
    }

    private Span sentenceSpan() {
      int start = document(article).text().indexOf(sentence);
      if (start < 0) {
        throw new IllegalArgumentException("not in " + article + ": " + sentence);
      }
      return new Span(start, start + sentence.length());
    }

    StoryBuilder done() {
      Document document = document(article);
      Span span = place(words);
      String before = document.text().substring(0, span.start());
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      Provenance provenance =
          new Provenance(
              document.source(),
              span,
              words,
              sentenceSpan(),
              sentence,
              line,
              span.start() - before.lastIndexOf('\n'),
              kind.id() + "-rule");
      claims.put(
          id,
          new Claim(
              id,
              kind,
              value,
              Subject.UNSTATED,
              scope,
              modality,
              attribution,
              provenance,
              new Context(Context.Position.BODY, line, List.of(), List.of(), List.of())));
      return StoryBuilder.this;
    }
  }

  Saying saying(String id, String article, Kind kind, String sentence, String words, Value value) {
    return new Saying(id, article, kind, sentence, words, value);
  }

  StoryBuilder finding(
      String id,
      RelationType type,
      Severity severity,
      int origins,
      String explanation,
      String... ids) {
    List<Claim> members =
        java.util.Arrays.stream(ids)
            .map(claim -> Optional.ofNullable(claims.get(claim)).orElseThrow())
            .toList();
    Kind kind = members.get(0).kind();
    Alignment alignment =
        new Alignment(
            id, "ferry", kind, kind.title(), members, List.of("one story, one kind of figure"));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        pairs.add(
            new Pair(members.get(i), members.get(j), new Relation(type, "as the finding says")));
      }
    }
    verdicts.add(new Verdict(alignment, type, severity, explanation, origins, pairs));
    return this;
  }

  StoryBuilder origin(String reason, String... sources) {
    origins.add(new Origin(List.of(sources), List.of(reason)));
    return this;
  }

  StoryBuilder shared(
      String id,
      String a,
      String wordsA,
      String b,
      String wordsB,
      String differA,
      String differB,
      String what) {
    SharedPassage.Place left = place(a, wordsA);
    SharedPassage.Place right = place(b, wordsB);
    SharedPassage.Difference difference =
        new SharedPassage.Difference(within(left, differA), within(right, differB), what, true);
    passages.add(new SharedPassage(id, left, right, 0.93, true, List.of(difference)));
    return this;
  }

  private SharedPassage.Place place(String article, String words) {
    Document document = document(article);
    int start = document.text().indexOf(words);
    return new SharedPassage.Place(
        document.source(), new Span(start, start + words.length()), words);
  }

  private static Span within(SharedPassage.Place place, String words) {
    int start = place.span().start() + place.words().indexOf(words);
    return new Span(start, start + words.length());
  }

  Findings build() {
    return new Findings(
            List.copyOf(documents.values()),
            skipped,
            List.copyOf(claims.values()),
            verdicts,
            passages)
        .from(origins());
  }

  /** Those that were said, and one for every other article. */
  private List<Origin> origins() {
    List<Origin> all = new ArrayList<>(origins);
    for (String id : documents.keySet()) {
      if (origins.stream().noneMatch(origin -> origin.sources().contains(id))) {
        all.add(new Origin(List.of(id), List.of()));
      }
    }
    return all;
  }
}

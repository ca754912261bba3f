package org.crosscheck.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Value;
import org.crosscheck.rule.Match;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/**
 * Rules join the mentions of a document and the words around them into claims. Safe for use by
 * several threads.
 */
public final class Extractor {
  private static final int ID_BYTES = 5;
  private static final Set<ClaimType> BEFELL =
      EnumSet.of(ClaimType.DEATHS, ClaimType.INJURED, ClaimType.MISSING, ClaimType.ARRESTS);

  private final RuleBook book;
  private final Surroundings surroundings;
  private final Values values;

  public Extractor(RuleBook book, Surroundings surroundings) {
    this.book = book;
    this.surroundings = surroundings;
    values = new Values(surroundings.deadlines());
  }

  /** What a rule found, before it is weighed against what other rules found. */
  record Candidate(Match match, Value value, Spot spot) {}

  /**
   * The claims of a document, sorted by place.
   *
   * @param mentions all mentions of the document, sorted by place
   * @param tagger gives tags and lemmas to a sentence that some rule may match
   */
  public List<Claim> extract(
      AnnotatedDocument document, List<Mention> mentions, UnaryOperator<Sentence> tagger) {
    return claims(
        Ranking.chosen(candidates(document, mentions, tagger)), new Lines(document.text()));
  }

  /** All that rules found in a document, before they are weighed against each other. */
  List<Candidate> candidates(
      AnnotatedDocument document, List<Mention> mentions, UnaryOperator<Sentence> tagger) {
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      List<Mention> inside = mentions.subList(first, next);
      candidates.addAll(candidates(document, sentence, inside, mentions, tagger));
    }
    return candidates;
  }

  private List<Candidate> candidates(
      AnnotatedDocument document,
      Sentence sentence,
      List<Mention> inside,
      List<Mention> mentions,
      UnaryOperator<Sentence> tagger) {
    RuleBook.Matches found = book.matches(sentence, inside, tagger);
    List<Candidate> candidates = new ArrayList<>();
    for (Match match : found.matches()) {
      Spot spot = new Spot(document, found.sentence(), match.span(), match.value(), mentions);
      values.of(match, spot).ifPresent(value -> candidates.add(new Candidate(match, value, spot)));
    }
    return candidates;
  }

  private List<Claim> claims(List<Candidate> chosen, Lines lines) {
    Map<String, Integer> seen = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    List<Kind> kinds = Conversions.kinds(chosen);
    MessageDigest digest = digest();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate candidate = chosen.get(i);
      String fact =
          String.join(
              "\n",
              candidate.spot.document().source().id(),
              candidate.match.rule().kind().id(),
              candidate.match.value().in(candidate.spot.document().text()),
              Window.span(candidate.spot.sentence(), candidate.match.value())
                  .in(candidate.spot.document().text()));
      int occurrence = seen.merge(fact, 1, Integer::sum);
      claims.add(claim(candidate, kinds.get(i), id(fact + "\n" + occurrence, digest), lines));
    }
    claims.sort(
        Comparator.<Claim, Span>comparing(claim -> claim.provenance().span())
            .thenComparing(claim -> claim.kind().id()));
    return List.copyOf(claims);
  }

  private Claim claim(Candidate candidate, Kind kind, String id, Lines lines) {
    Match match = candidate.match;
    Spot spot = candidate.spot;
    Optional<Attribution> attribution =
        named(match, spot).or(() -> surroundings.attributions().of(spot));
    return new Claim(
        id,
        kind,
        candidate.value,
        Subjects.of(match, spot),
        scope(match, spot, candidate.value),
        surroundings.modalities().of(spot, attribution),
        attribution,
        provenance(match, spot, lines),
        Contexts.of(match, spot));
  }

  /** The speaker that the rule itself marks, which goes before whoever else may be speaking. */
  private static Optional<Attribution> named(Match match, Spot spot) {
    return match
        .captured("speaker")
        .map(span -> new Attribution(span.in(spot.document().text()), "", span, Optional.empty()));
  }

  private Scope scope(Match match, Spot spot, Value value) {
    Scope fromRule =
        new Scope(
            period(match, spot),
            limit("place", match, spot),
            limit("population", match, spot),
            limit("basis", match, spot),
            limit("event", match, spot));
    Scope read = surroundings.scopes().of(spot, fromRule);
    return value instanceof Quantity && read.basis().isEmpty()
        ? read.on(surroundings.bases().of(spot))
        : read;
  }

  /** Only what befell people is taken to have happened when the sentences around it did. */
  private Optional<Scope.Period> period(Match match, Spot spot) {
    boolean befell = BEFELL.contains(match.rule().kind().kind().type());
    return surroundings
        .periods()
        .of(spot, match.captured("period"))
        .filter(period -> befell || !period.inherited());
  }

  private static Optional<String> limit(String name, Match match, Spot spot) {
    Optional<String> captured = match.captured(name).map(span -> span.in(spot.document().text()));
    return captured.or(() -> Optional.ofNullable(match.rule().set().get(name)));
  }

  private static Provenance provenance(Match match, Spot spot, Lines lines) {
    Span value = match.value();
    Span sentence = Window.span(spot.sentence(), value);
    return new Provenance(
        spot.document().source(),
        value,
        value.in(spot.document().text()),
        sentence,
        sentence.in(spot.document().text()),
        lines.line(value.start()),
        lines.column(value.start()),
        match.rule().id());
  }

  /** Depends on the source, the kind, the words and their sentence alone. */
  private static String id(String fact, MessageDigest digest) {
    byte[] hash = digest.digest(fact.getBytes(StandardCharsets.UTF_8));
    return "c-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.extract.Extractor.Candidate;
import org.crosscheck.rule.Explanation;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Span;

/** Tells how a claim came about, from the words of its article to its value and scope. */
public final class ClaimExplainer {
  private final RuleBook book;
  private final Extractor extractor;
  private final Workbench workbench;

  public ClaimExplainer(RuleBook book, Surroundings surroundings, Workbench workbench) {
    this.book = book;
    this.workbench = workbench;
    extractor = new Extractor(book, surroundings);
  }

  /**
   * The claim's rule with the words that it matched, its value, subject, scope, attribution and
   * assumptions, and the rules that it was preferred to.
   *
   * @param document the article that the claim was found in
   * @return lines for printing
   */
  public List<String> explain(Claim claim, AnnotatedDocument document) {
    List<Mention> mentions = workbench.reader().apply(document);
    List<Candidate> all = extractor.candidates(document, mentions, workbench.tagger());
    Optional<Candidate> own =
        Ranking.chosen(all).stream().filter(candidate -> isOf(candidate, claim)).findFirst();
    List<String> lines = new ArrayList<>(head(claim));
    own.ifPresent(candidate -> lines.addAll(rule(candidate, mentions)));
    lines.addAll(value(claim, own, mentions));
    lines.add(subject(claim, own));
    lines.add("scope: " + scope(claim.scope()));
    lines.add("attribution: " + claim.attribution().map(ClaimExplainer::said).orElse("none"));
    lines.add("modality: " + claim.modality().word());
    assumptions(claim).forEach(assumption -> lines.add("assumed: " + assumption));
    own.ifPresent(candidate -> lines.addAll(beaten(candidate, all)));
    return lines;
  }

  private static boolean isOf(Candidate candidate, Claim claim) {
    return candidate.match().value().equals(claim.provenance().span())
        && candidate.match().rule().kind().id().equals(claim.kind().id());
  }

  private static List<String> head(Claim claim) {
    return List.of(
        "claim %s: \"%s\" at '%s'"
            .formatted(
                claim.id(), claim.canonical(), claim.provenance().words().replaceAll("\\s+", " ")),
        "%s:%d:%d: %s"
            .formatted(
                claim.provenance().source().file(),
                claim.provenance().line(),
                claim.provenance().column(),
                claim.provenance().sentenceText().replaceAll("\\s+", " ")),
        "kind: %s (%s, %s)"
            .formatted(claim.kind().id(), claim.kind().title(), claim.type().word()));
  }

  private List<String> rule(Candidate candidate, List<Mention> mentions) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "rule: %s: %s"
            .formatted(candidate.match().rule().id(), candidate.match().rule().summary()));
    Span sentence = candidate.spot().sentence().span();
    List<Mention> inside =
        mentions.stream()
            .filter(mention -> sentence.start() <= mention.span().start())
            .filter(mention -> mention.span().start() < sentence.end())
            .toList();
    Explanation.of(book, candidate.match(), candidate.spot().sentence(), inside)
        .lines()
        .forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static List<String> value(Claim claim, Optional<Candidate> own, List<Mention> mentions) {
    List<String> lines = new ArrayList<>();
    boolean fixed =
        own.filter(candidate -> candidate.match().rule().value().isPresent()).isPresent();
    lines.add("value: " + claim.value().canonical() + (fixed ? ", set by the rule" : ""));
    own.stream()
        .flatMap(candidate -> candidate.match().mentions().stream())
        .filter(mentions::contains)
        .forEach(
            mention ->
                lines.add(
                    "    read as <%s> %s"
                        .formatted(mention.type().word(), mention.value().canonical())));
    return lines;
  }

  private static String subject(Claim claim, Optional<Candidate> own) {
    if (claim.subject().text().isEmpty()) {
      return "subject: not stated";
    }
    String how = own.map(c -> ", " + Subjects.found(c.match(), c.spot()).how()).orElse("");
    String narrowed =
        claim.subject().modifiers().isEmpty()
            ? ""
            : ", narrowed by " + String.join(", ", claim.subject().modifiers());
    return "subject: '%s' (%s%s)%s"
        .formatted(claim.subject().text(), claim.subject().head(), narrowed, how);
  }

  private static String scope(Scope scope) {
    List<String> limits = new ArrayList<>();
    scope
        .period()
        .ifPresent(period -> limits.add("period '" + period.words() + "'" + days(period)));
    scope.place().ifPresent(place -> limits.add("place '" + place + "'"));
    scope.population().ifPresent(population -> limits.add("population '" + population + "'"));
    scope.basis().ifPresent(basis -> limits.add("basis '" + basis + "'"));
    scope.event().ifPresent(event -> limits.add("another event: '" + event + "'"));
    return limits.isEmpty() ? "open" : String.join("; ", limits);
  }

  private static String days(Scope.Period period) {
    return period
        .interval()
        .map(interval -> " (" + interval.firstDay() + " to " + interval.lastDay() + ")")
        .orElse("");
  }

  private static String said(Attribution attribution) {
    String cue = attribution.cue().isEmpty() ? "" : ", by '" + attribution.cue() + "'";
    return attribution.speaker()
        + cue
        + attribution.via().map(via -> ", through " + via).orElse("");
  }

  private static List<String> assumptions(Claim claim) {
    List<String> assumed = new ArrayList<>();
    if (claim.value() instanceof Quantity quantity && quantity.assumed()) {
      assumed.add("the text does not say which currency; " + quantity.currency().orElse("none"));
    }
    if (claim.value() instanceof DeadlineValue deadline && !deadline.assumption().isEmpty()) {
      assumed.add(deadline.assumption());
    }
    claim
        .scope()
        .period()
        .filter(Scope.Period::inherited)
        .ifPresent(period -> assumed.add("the period is that of another sentence"));
    claim
        .provenance()
        .source()
        .published()
        .filter(published -> published.basis() == Publication.Basis.INFERRED)
        .ifPresent(published -> assumed.add(published(published)));
    return assumed;
  }

  private static String published(Publication published) {
    return "published on %s, worked out from the other articles"
        .formatted(published.at().toLocalDate());
  }

  /** The candidates for the same words that were not chosen, and why not. */
  private static List<String> beaten(Candidate own, List<Candidate> all) {
    List<String> lines = new ArrayList<>();
    for (Candidate other : all) {
      boolean competes =
          !other.match().equals(own.match())
              && other.match().value().overlaps(own.match().value())
              && Ranking.group(other).equals(Ranking.group(own));
      if (competes) {
        lines.add(
            "preferred to %s, which finds \"%s %s\": %s"
                .formatted(
                    other.match().rule().id(),
                    other.match().rule().kind().id(),
                    other.value().canonical(),
                    Ranking.reason(own, other)));
      }
    }
    return lines;
  }
}

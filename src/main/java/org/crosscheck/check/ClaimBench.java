package org.crosscheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.annotate.Models;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Scope;
import org.crosscheck.extract.ClaimExplainer;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.Pair;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.WordLists;

/**
 * Where the claims of a check are asked where they come from: the articles are checked once more,
 * and the stages say what they did. All answers are lines for printing.
 */
public final class ClaimBench {
  private final Checker checker;
  private final ClaimExplainer explainer;
  private final List<Document> documents;
  private final StoryCheck.Told told;

  public ClaimBench(RuleBook rules, WordLists lists, Models models, List<Document> documents) {
    checker = new Checker(rules, lists, models, 1);
    Reader reader = new Reader(rules, lists, models);
    explainer =
        new ClaimExplainer(rules, Reader.surroundings(lists), reader.workbench(RuleBench::example));
    this.documents = List.copyOf(documents);
    told = checker.told(documents);
  }

  /** The ids of all claims. */
  public Set<String> ids() {
    return told.claims().stream().map(Claim::id).collect(Collectors.toSet());
  }

  private Optional<Claim> claim(String id) {
    return told.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** How a claim came about; no line when there is no claim of that id. */
  public List<String> explain(String id) {
    Optional<Claim> claim = claim(id);
    Optional<AnnotatedDocument> document = claim.flatMap(this::document);
    return document.isEmpty()
        ? List.of()
        : explainer.explain(claim.orElseThrow(), document.orElseThrow());
  }

  private Optional<AnnotatedDocument> document(Claim claim) {
    return told.documents().stream()
        .filter(document -> document.source().id().equals(claim.sourceId()))
        .findFirst();
  }

  /** Why two claims are one fact or two; no line when one of the ids is unknown. */
  public List<String> align(String first, String second) {
    Optional<Claim> a = claim(first);
    Optional<Claim> b = claim(second);
    if (a.isEmpty() || b.isEmpty()) {
      return List.of();
    }
    Grounds grounds = checker.grounds(a.get(), b.get(), told);
    List<String> lines = new ArrayList<>();
    lines.addAll(shown(a.get()));
    lines.addAll(shown(b.get()));
    lines.add("they meet if they share: " + key(a.get()));
    lines.addAll(grounds.lines());
    if (grounds.together()) {
      relation(a.get(), b.get()).ifPresent(lines::add);
    }
    return lines;
  }

  private static List<String> shown(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s:%d:%d: \"%s\""
            .formatted(
                claim.id(),
                claim.provenance().source().file(),
                claim.provenance().line(),
                claim.provenance().column(),
                claim.canonical()));
    lines.add("    " + claim.provenance().sentenceText().replaceAll("\\s+", " ").strip());
    String subject = claim.subject().text().isEmpty() ? "not stated" : claim.subject().text();
    lines.add("    subject: " + subject + "; " + place(claim.scope()) + "; " + period(claim));
    return lines;
  }

  private static String place(Scope scope) {
    return "place: " + scope.place().orElse("not stated");
  }

  private static String period(Claim claim) {
    return "period: " + claim.scope().period().map(Scope.Period::words).orElse("not stated");
  }

  private static String key(Claim claim) {
    return switch (claim.kind().sameSubject()) {
      case STORY -> "the story, which has one such figure (same-subject: story)";
      case HEAD -> "what is counted (same-subject: head)";
      case NAME -> "the person or thing named (same-subject: name)";
      case CONTEXT -> "the words around the value (same-subject: context)";
    };
  }

  private Optional<String> relation(Claim a, Claim b) {
    Findings findings = checker.check(documents, List.of());
    Set<String> both = Set.of(a.id(), b.id());
    return findings.verdicts().stream()
        .flatMap(verdict -> verdict.pairs().stream())
        .filter(pair -> both.contains(pair.a().id()) && both.contains(pair.b().id()))
        .findFirst()
        .map(ClaimBench::words);
  }

  private static String words(Pair pair) {
    return "compared: " + pair.relation().type().word() + ", " + pair.relation().reason();
  }
}

package org.crosscheck.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Source;

/**
 * Names for places in the page: {@code d1} for an article, {@code c1} for a claim, {@code f1} for a
 * finding. Numbered, because an id from outside may have any characters.
 */
final class Anchors {
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, String> findings = new HashMap<>();

  Anchors(Findings all) {
    all.documents().forEach(d -> number(articles, "d", d.source().id()));
    all.claims().forEach(claim -> number(claims, "c", claim.id()));
    for (Verdict verdict : all.verdicts()) {
      number(findings, "f", verdict.alignment().id());
      verdict.alignment().claims().forEach(claim -> number(claims, "c", claim.id()));
    }
  }

  private static void number(Map<String, String> names, String letter, String id) {
    names.putIfAbsent(id, letter + (names.size() + 1));
  }

  String of(Source source) {
    return articles.getOrDefault(source.id(), "");
  }

  String of(Claim claim) {
    return claims.getOrDefault(claim.id(), "");
  }

  String of(Verdict verdict) {
    return findings.getOrDefault(verdict.alignment().id(), "");
  }

  List<String> of(List<Claim> several) {
    return several.stream().map(this::of).toList();
  }
}

package org.crosscheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Span;

/** An article's text in pieces, so that every claim in it can be marked and jumped to. */
final class MarkedText {
  private final Anchors anchors;
  private final Map<String, List<Claim>> claims;
  private final Map<String, Verdict> verdicts = new HashMap<>();

  MarkedText(Findings findings, Anchors anchors) {
    this.anchors = anchors;
    this.claims = findings.claims().stream().collect(Collectors.groupingBy(Claim::sourceId));
    for (Verdict verdict : findings.verdicts()) {
      verdict.alignment().claims().forEach(claim -> verdicts.putIfAbsent(claim.id(), verdict));
    }
  }

  /**
   * A run of text that the same claims cover.
   *
   * @param claims the anchors of the claims that cover it, with spaces between; empty for none
   * @param starts the anchors of the claims that start here
   * @param finding the anchor of the most serious finding on one of them; empty for none
   * @param severity of that finding; empty for none
   * @param title what the innermost claim says, for a reader
   */
  record Piece(
      String text,
      String claims,
      List<String> starts,
      String finding,
      String severity,
      String title) {}

  List<Piece> pieces(Document document) {
    List<Claim> marks = marks(document);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, document.text().length()));
    marks.forEach(claim -> cuts.addAll(List.of(span(claim).start(), span(claim).end())));
    List<Integer> places = List.copyOf(cuts);
    List<Piece> pieces = new ArrayList<>();
    List<Claim> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < places.size(); i++) {
      Span part = new Span(places.get(i), places.get(i + 1));
      open.removeIf(claim -> span(claim).end() <= part.start());
      while (next < marks.size() && span(marks.get(next)).start() <= part.start()) {
        open.add(marks.get(next++));
      }
      pieces.add(piece(part.in(document.text()), part.start(), open));
    }
    return pieces;
  }

  private List<Claim> marks(Document document) {
    return claims.getOrDefault(document.source().id(), List.of()).stream()
        .filter(claim -> span(claim).end() <= document.text().length() && span(claim).length() > 0)
        .sorted(java.util.Comparator.comparing(MarkedText::span).thenComparing(Claim::id))
        .toList();
  }

  private static Span span(Claim claim) {
    return claim.provenance().span();
  }

  private Piece piece(String text, int start, List<Claim> open) {
    Verdict worst = null;
    for (Claim claim : open) {
      Verdict verdict = verdicts.get(claim.id());
      if (verdict != null
          && (worst == null || verdict.severity().compareTo(worst.severity()) > 0)) {
        worst = verdict;
      }
    }
    return new Piece(
        text,
        String.join(" ", anchors.of(open)),
        anchors.of(open.stream().filter(claim -> span(claim).start() == start).toList()),
        worst == null ? "" : anchors.of(worst),
        worst == null ? "" : worst.severity().word(),
        open.isEmpty() ? "" : title(open.get(open.size() - 1)));
  }

  private static String title(Claim claim) {
    return Phrases.oneLine(claim.kind().title()) + ": " + Readings.of(claim.value());
  }
}

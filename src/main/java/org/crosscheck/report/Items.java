package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Provenance;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Source;

/** Turns verdicts into what the page shows of them. */
final class Items {
  private static final int MOST_PAIRS = 30;
  private static final int LONGEST_VALUE = 64;

  private final Findings findings;
  private final Anchors anchors;
  private final Copies copies;
  private final Origins origins;

  Items(Findings findings, Anchors anchors) {
    this.findings = findings;
    this.anchors = anchors;
    this.copies = new Copies(findings);
    this.origins = Origins.of(findings);
  }

  Item item(Verdict verdict) {
    List<Voice> voices = Voice.of(verdict);
    String title = Headline.title(verdict);
    Optional<RangePlot> plot = RangePlot.of(title, voices);
    List<String> pairs = pairs(verdict);
    return new Item(
        anchors.of(verdict),
        verdict.alignment().id(),
        verdict.fingerprint(),
        verdict.severity().word(),
        Relations.label(verdict),
        verdict.alignment().kind().type().word(),
        sources(voices),
        Headline.of(verdict),
        verdict.explanation(),
        voices.stream().map(this::said).toList(),
        plot,
        TimeLine.ofValues(title, voices),
        plot.isEmpty() ? Optional.empty() : TimeLine.ofPeriods(voices),
        members(verdict),
        Wordings.of(voices),
        assumed(verdict),
        verdict.type() == RelationType.CONSISTENT ? "" : Settling.settledBy(verdict),
        verdict.alignment().reasons(),
        pairs.stream().limit(MOST_PAIRS).toList(),
        Math.max(0, pairs.size() - MOST_PAIRS),
        findings.decision(verdict).map(decision -> decided(decision, verdict)));
  }

  private List<String> assumed(Verdict verdict) {
    List<String> assumed =
        new ArrayList<>(Assumption.of(verdict).stream().map(Assumption::sentence).toList());
    long letters =
        verdict.alignment().claims().stream()
            .map(claim -> origins.letter(claim.provenance().source()))
            .filter(letter -> !letter.isEmpty())
            .distinct()
            .count();
    if (verdict.origins() > 0 && verdict.origins() < letters) {
      assumed.add(
          "These articles have %s, their claims %s: what stands in one shared passage, or is credited to one agency, is counted once."
              .formatted(
                  Phrases.count(letters, "origin"), Phrases.count(verdict.origins(), "origin")));
    }
    return assumed;
  }

  private static Item.Decided decided(Decision decision, Verdict verdict) {
    return new Item.Decided(
        JsonValues.lines().toJson(DecisionLines.json(decision)),
        Decisions.state(decision, verdict),
        Decisions.words(decision, verdict));
  }

  private String sources(List<Voice> voices) {
    return voices.stream()
        .map(voice -> anchors.of(voice.source()))
        .distinct()
        .collect(Collectors.joining(" ", " ", " "));
  }

  private Item.Said said(Voice voice) {
    Claim claim = voice.first();
    Source source = voice.source();
    Provenance provenance = claim.provenance();
    String sentence = provenance.sentenceText();
    int start =
        Math.min(
            Math.max(0, provenance.span().start() - provenance.sentence().start()),
            sentence.length());
    int end = Math.min(start + provenance.span().length(), sentence.length());
    return new Item.Said(
        Circumstances.ownWords(claim, LONGEST_VALUE),
        Readings.of(claim.value()),
        source.label(),
        Circumstances.published(source),
        origins.letter(source),
        String.join(", ", copies.of(claim)),
        Circumstances.speaker(claim),
        claim.stance(),
        Circumstances.scope(claim),
        sentence.substring(0, start),
        sentence.substring(start, end),
        sentence.substring(end),
        voice.claims().stream().map(this::place).toList());
  }

  private Item.Place place(Claim claim) {
    return new Item.Place(
        anchors.of(claim.provenance().source()),
        anchors.of(claim),
        "line " + claim.provenance().line());
  }

  private static Optional<MemberTable> members(Verdict verdict) {
    return verdict.alignment().kind().type() == ClaimType.NATIONS
            && Voice.of(verdict).stream().filter(v -> v.first().value() instanceof Nations).count()
                > 1
        ? Optional.of(MemberTable.of(verdict))
        : Optional.empty();
  }

  private static List<String> pairs(Verdict verdict) {
    return verdict.pairs().stream()
        .filter(pair -> pair.relation().type() != RelationType.CONSISTENT)
        .map(Items::pair)
        .distinct()
        .toList();
  }

  private static String pair(Pair pair) {
    return side(pair.a())
        + " and "
        + side(pair.b())
        + ": "
        + Relations.label(pair.relation().type())
        + ", "
        + pair.relation().reason();
  }

  private static String side(Claim claim) {
    return claim.provenance().source().label()
        + " (“"
        + Phrases.shortly(Phrases.oneLine(claim.provenance().words()), 40)
        + "”)";
  }
}

package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.Verdict;

/** The figures that a report opens with. */
record Summary(
    int articles,
    int origins,
    long serious,
    long lesser,
    long explained,
    long agreeing,
    long drifting,
    int skipped,
    int claims) {

  static Summary of(Findings findings) {
    List<Verdict> verdicts = findings.verdicts();
    long agreeing = verdicts.stream().filter(v -> v.type() == RelationType.CONSISTENT).count();
    long spellings = Sections.of(findings).spellings().size();
    long conflicts = Sections.of(findings).conflicts().size();
    long serious = Sections.of(findings).conflicts().stream().filter(Summary::serious).count();
    return new Summary(
        findings.documents().size(),
        Origins.of(findings).count(),
        serious,
        conflicts - serious,
        verdicts.size() - conflicts - spellings - agreeing,
        agreeing,
        findings.passages().stream().filter(SharedPassage::drift).count(),
        findings.skipped().size(),
        findings.claims().size());
  }

  static boolean serious(Verdict verdict) {
    return verdict.isDiscrepancy() && verdict.severity() == Severity.HIGH;
  }

  /** "Four articles from three origins: two serious disagreements, one lesser one." */
  String sentence() {
    String disagreements =
        serious + lesser == 0
            ? "no disagreement found"
            : Phrases.count(serious, "serious disagreement") + ", " + others();
    return Phrases.capitalised(Phrases.count(articles, "article"))
        + " from "
        + Phrases.count(origins, "origin")
        + ": "
        + disagreements
        + ".";
  }

  private String others() {
    return lesser == 0 ? "no other" : Phrases.count(lesser, "lesser one");
  }

  /** What else was found, one phrase each. */
  List<String> besides() {
    List<String> besides = new ArrayList<>();
    besides.add(Phrases.count(claims, "claim") + " read");
    add(besides, agreeing, "fact", " on which sources agree");
    add(besides, explained, "difference", " that scope or vague words may explain");
    add(besides, drifting, "shared passage", " that changed in the copying");
    add(besides, skipped, "input", " skipped");
    return besides;
  }

  String besidesSentence() {
    return Phrases.capitalised(String.join(", ", besides())) + ".";
  }

  private static void add(List<String> phrases, long number, String noun, String rest) {
    if (number > 0) {
      phrases.add(Phrases.count(number, noun) + rest);
    }
  }
}

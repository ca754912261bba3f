package org.crosscheck.report;

import java.util.List;
import java.util.function.Predicate;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * The parts of a report, each in the order of the verdicts.
 *
 * @param conflicts the disagreements, the most serious first
 * @param spellings differences of no weight, such as an accent
 * @param explained differences that scope or vague words may explain, or that nothing in the texts
 *     lets anybody judge
 * @param agreeing facts on which sources agree
 */
record Sections(
    List<Verdict> conflicts,
    List<Verdict> spellings,
    List<Verdict> explained,
    List<Verdict> agreeing) {
  static final String SPELLINGS = "Names spelled with and without accents";
  static final String EXPLAINED = "Differences that scope or vague words may explain";

  static Sections of(Findings findings) {
    return new Sections(
        those(findings, Sections::isConflict),
        those(findings, v -> v.isDiscrepancy() && !isConflict(v)),
        those(findings, v -> !v.isDiscrepancy() && v.type() != RelationType.CONSISTENT),
        those(findings, v -> v.type() == RelationType.CONSISTENT));
  }

  private static boolean isConflict(Verdict verdict) {
    return verdict.isDiscrepancy() && verdict.severity() != Severity.NONE;
  }

  private static List<Verdict> those(Findings findings, Predicate<Verdict> wanted) {
    return findings.verdicts().stream().filter(wanted).toList();
  }
}

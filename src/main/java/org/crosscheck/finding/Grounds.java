package org.crosscheck.finding;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Claim;

/**
 * Why two claims are held to be about one fact, or about two.
 *
 * @param together whether they ended in one alignment; a third claim may bring two together that
 *     are not alike enough by themselves, or keep them apart
 * @param ruledOut whether something forbids it, however much else is alike
 * @param score what speaks for one fact, summed up
 * @param enough the least score of two claims about one fact
 * @param grounds what was weighed, in the order of weighing
 * @param shared the telling words that stand around both, the most telling first
 */
public record Grounds(
    Claim a,
    Claim b,
    boolean together,
    boolean ruledOut,
    double score,
    double enough,
    List<Ground> grounds,
    List<String> shared) {
  public Grounds {
    grounds = List.copyOf(grounds);
    shared = List.copyOf(shared);
  }

  /**
   * One thing that was weighed.
   *
   * @param weight above 0 if it speaks for one fact, below 0 if against; 0 if it rules it out
   * @param words for a reader: "the sentences share rare words"
   */
  public record Ground(double weight, String words) {
    /** "+0.50 both count the same people". */
    public String line() {
      return weight == 0 ? words : String.format(Locale.ROOT, "%+.2f %s", weight, words);
    }
  }

  /** For printing: the judgement first, then a line for each ground. */
  public List<String> lines() {
    List<String> lines = new java.util.ArrayList<>();
    lines.add(
        ruledOut
            ? "about two facts"
            : String.format(
                Locale.ROOT,
                "about %s: %.2f of the %.2f that are needed",
                score >= enough ? "one fact" : "two facts",
                score,
                enough));
    lines.add(together ? "together in one alignment" : "not in one alignment");
    grounds.forEach(ground -> lines.add(ground.line()));
    if (!shared.isEmpty()) {
      lines.add("words around both: " + String.join(", ", shared));
    }
    return lines;
  }
}

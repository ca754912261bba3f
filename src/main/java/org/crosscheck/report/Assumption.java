package org.crosscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Publication;

/**
 * What a finding rests on without the texts saying so.
 *
 * @param words a statement: "the weekend is taken to begin on Friday"
 * @param sources for whose claims it is assumed
 */
record Assumption(String words, List<String> sources) {
  private static final String INHERITED = "the period is taken from another sentence";

  /** Each once, in the order of the claims. */
  static List<Assumption> of(Verdict verdict) {
    Map<String, Set<String>> assumed = new LinkedHashMap<>();
    for (Claim claim : verdict.alignment().claims()) {
      String source = claim.provenance().source().label();
      for (String words : of(claim)) {
        assumed.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(source);
      }
      inherited(claim)
          .ifPresent(
              period ->
                  assumed
                      .computeIfAbsent(INHERITED, w -> new LinkedHashSet<>())
                      .add(source + ": “" + period + "”"));
    }
    List<Assumption> assumptions = new ArrayList<>();
    assumed.forEach(
        (words, sources) -> assumptions.add(new Assumption(words, List.copyOf(sources))));
    return assumptions;
  }

  /** "The weekend is taken to begin on Friday (The Post, The Wire)." */
  String sentence() {
    return Phrases.capitalised(words) + " (" + String.join(", ", sources) + ").";
  }

  private static List<String> of(Claim claim) {
    List<String> assumed = new ArrayList<>();
    if (claim.value() instanceof DeadlineValue deadline && !deadline.assumption().isEmpty()) {
      assumed.add(Phrases.oneLine(deadline.assumption()));
    }
    if (claim.value() instanceof Quantity quantity && quantity.assumed()) {
      assumed.add("the currency is taken to be " + quantity.currency().orElse("one not known"));
    }
    if (claim.value() instanceof Utterance utterance && !utterance.doubt().isEmpty()) {
      assumed.add("the speaker is not settled, because " + Phrases.oneLine(utterance.doubt()));
    }
    published(claim).ifPresent(assumed::add);
    doubted(claim).ifPresent(assumed::add);
    return assumed;
  }

  /** The words of a period that stands in another sentence than the claim. */
  private static Optional<String> inherited(Claim claim) {
    return Circumstances.heldFor(claim)
        .filter(Scope.Period::inherited)
        .map(period -> Phrases.oneLine(period.words()));
  }

  /** Where a time in the claim was resolved, which takes the day of publication. */
  private static Optional<String> published(Claim claim) {
    return dated(claim)
        .filter(p -> p.basis() == Publication.Basis.INFERRED)
        .map(
            p ->
                "the day of publication, "
                    + Dates.longDay(p.at().toLocalDate())
                    + ", is worked out from the other articles");
  }

  /** Where that day itself is in doubt. */
  private static Optional<String> doubted(Claim claim) {
    return dated(claim)
        .filter(p -> !p.doubt().isEmpty())
        .map(
            p ->
                "the times are counted from the day of publication, "
                    + Dates.longDay(p.at().toLocalDate())
                    + ", but "
                    + Phrases.oneLine(p.doubt()));
  }

  /** The day of publication, where a time in the claim was counted from it. */
  private static Optional<Publication> dated(Claim claim) {
    boolean resolved =
        claim.value() instanceof DeadlineValue
            || claim.value() instanceof TimeValue
            || Circumstances.heldFor(claim).flatMap(Scope.Period::interval).isPresent();
    return claim.provenance().source().published().filter(p -> resolved);
  }
}

package org.crosscheck.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Witness;

/**
 * Why a claim of a draft does not stand as the gold has it: what became of each claim of another
 * article that the gold holds against it.
 */
record DraftMiss(DraftStory story) {

  /** By what became of them, the gold claims: {@code "apart c012 c044, scope-differs c101"}. */
  String reasons(Optional<Assessment> mine, List<String> others) {
    Map<String, StringBuilder> reasons = new TreeMap<>();
    for (String other : others) {
      reasons
          .computeIfAbsent(fate(mine, other), fate -> new StringBuilder())
          .append(' ')
          .append(other)
          .append('@')
          .append(story.files().getOrDefault(other, "?").replaceAll("-.*", ""));
    }
    StringBuilder line = new StringBuilder();
    reasons.forEach(
        (fate, ids) -> line.append(line.isEmpty() ? "" : ", ").append(fate).append(ids));
    return line.toString();
  }

  private String fate(Optional<Assessment> mine, String other) {
    Optional<Claim> theirs = story.found(other);
    if (theirs.isEmpty()) {
      return "unread";
    }
    if (mine.isEmpty()) {
      return "draft's own claim unread";
    }
    return mine.get().witnesses().stream()
        .filter(witness -> witness.claim().id().equals(theirs.get().id()))
        .findFirst()
        .map(DraftMiss::relation)
        .orElse("apart");
  }

  private static String relation(Witness witness) {
    return witness.agrees() ? "agrees" : witness.relation().type().word();
  }
}

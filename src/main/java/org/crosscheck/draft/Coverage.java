package org.crosscheck.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Nations;

/**
 * How far two texts, each taken as a whole, name the same members: an article may spread a list
 * over several sentences. One member alone, or an open list, does not claim to be complete.
 *
 * @param draftHasAll whether the draft has every member of the witness, or does not claim to
 * @param sourceHasAll whether the source has every member of the draft's claim
 * @param sourceMayHave whether it has, or does not claim to name all
 */
record Coverage(boolean draftHasAll, boolean sourceHasAll, boolean sourceMayHave) {

  /**
   * Of a claim of the draft and one of a source.
   *
   * @param own what the draft says on the fact
   * @param others what the source says on it
   */
  static Coverage of(Nations mine, Nations theirs, List<Claim> own, List<Claim> others) {
    boolean draftHasAll =
        partial(mine, own)
            || theirs.members().size() < 2
            || members(mine, own).containsAll(theirs.members());
    boolean sourceHasAll = members(theirs, others).containsAll(mine.members());
    return new Coverage(draftHasAll, sourceHasAll, sourceHasAll || partial(theirs, others));
  }

  /** Whether nothing that one has is missing where a complete list is claimed. */
  boolean fits() {
    return draftHasAll && sourceMayHave;
  }

  /** Whether the source is enough to say what the draft says. */
  boolean supports() {
    return draftHasAll && sourceHasAll;
  }

  /** Where a text has one open list, none of its others on the fact is complete. */
  private static boolean partial(Nations list, List<Claim> others) {
    return list.open()
        || list.members().size() < 2
        || others.stream().anyMatch(o -> o.value() instanceof Nations other && other.open());
  }

  private static Set<String> members(Nations first, Collection<Claim> others) {
    Set<String> members = new HashSet<>(first.members());
    for (Claim claim : others) {
      if (claim.value() instanceof Nations nations) {
        members.addAll(nations.members());
      }
    }
    return members;
  }
}

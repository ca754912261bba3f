package org.crosscheck.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Witness;
import org.crosscheck.evaluate.Gold.Couple;
import org.crosscheck.evaluate.Gold.Group;

/** Scores one by one the witnesses that are said to agree with the claims of an article. */
record AgreeingScore(DraftStory story, Review review, Sums sums) {

  void add() {
    review
        .assessments()
        .forEach(found -> story.goldOf(found.claim()).ifPresent(mine -> add(found, mine)));
  }

  private void add(Assessment found, String mine) {
    Set<String> agreeing =
        found.witnesses().stream()
            .filter(Witness::agrees)
            .map(Witness::claim)
            .map(story::goldOf)
            .flatMap(Optional::stream)
            .filter(other -> story.acrossFiles(mine, other))
            .collect(Collectors.toSet());
    Set<String> wanted = wanted(mine);
    long right = agreeing.stream().filter(other -> isOneFact(mine, other)).count();
    long hits = agreeing.stream().filter(wanted::contains).count();
    sums.add("agreeing", new Tally((int) right, (int) hits, agreeing.size(), wanted.size()));
    agreeing.stream()
        .filter(other -> !isOneFact(mine, other))
        .forEach(other -> sums.miss(miss(found.claim(), mine, other)));
  }

  /** Which claims of other articles that were found simply agree with one. */
  private Set<String> wanted(String mine) {
    return groups(mine).stream()
        .flatMap(group -> group.members().stream().filter(o -> mayAgree(group, mine, o)))
        .filter(other -> story.found(other).isPresent())
        .collect(Collectors.toSet());
  }

  private boolean mayAgree(Group group, String mine, String other) {
    return story.acrossFiles(mine, other) && DraftStory.mayAgree(group, mine, other);
  }

  private List<Group> groups(String mine) {
    return story.gold().groups().stream().filter(g -> g.members().contains(mine)).toList();
  }

  private boolean isOneFact(String mine, String other) {
    return groups(mine).stream().anyMatch(group -> group.members().contains(other));
  }

  private String miss(Claim claim, String mine, String other) {
    boolean trap = story.gold().traps().contains(Couple.of(mine, other));
    return "no agreement%s %s %s:%d %s '%s' with %s@%s"
        .formatted(
            trap ? " (a trap)" : "",
            story.name(),
            DraftScore.file(review),
            claim.provenance().line(),
            mine,
            claim.provenance().words(),
            other,
            story.files().getOrDefault(other, "?"));
  }
}

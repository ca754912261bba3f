package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.draft.Assessment;
import org.crosscheck.draft.Judgement;
import org.crosscheck.draft.Review;
import org.crosscheck.draft.Witness;
import org.crosscheck.evaluate.Gold.Group;
import org.crosscheck.finding.Severity;

/** Scores the review of one article. */
record DraftScore(DraftStory story, Review review, StoryOrigins origins, Sums sums) {

  void add() {
    String file = file();
    for (Group group : story.gold().groups()) {
      List<String> own =
          group.members().stream().filter(m -> file.equals(story.files().get(m))).toList();
      if (own.stream().anyMatch(mine -> disputed(group, mine))) {
        scoreShown(group, own);
      }
      own.forEach(mine -> scoreOrigins(group, mine));
    }
    shown().forEach(this::scoreConflict);
    new AgreeingScore(story, review, sums).add();
  }

  private String file() {
    return file(review);
  }

  static String file(Review review) {
    String path = review.draft().file();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What is marked as a disagreement. */
  private List<Assessment> shown() {
    return review.assessments().stream()
        .filter(a -> a.severity() != Severity.NONE && story.types().contains(type(a)))
        .toList();
  }

  private boolean disputed(Group group, String mine) {
    return group.members().stream()
        .anyMatch(
            other -> story.acrossFiles(mine, other) && DraftStory.mayDiffer(group, mine, other));
  }

  private void scoreShown(Group group, List<String> own) {
    if (!Evaluation.DISCREPANT.contains(group.verdict())) {
      return;
    }
    boolean found = shown().stream().anyMatch(a -> isSideOf(a, group, own));
    sums.add("shown", new Tally(0, found ? 1 : 0, 0, 1));
    if (!found) {
      sums.miss(
          "not shown "
              + story.name()
              + "/"
              + file()
              + " "
              + group.id()
              + " "
              + group.title()
              + sides(group, own));
    }
  }

  /** Why none of the draft's sides of a discrepancy is marked. */
  private String sides(Group group, List<String> own) {
    StringBuilder sides = new StringBuilder();
    for (String mine : own) {
      List<String> differing =
          group.members().stream()
              .filter(other -> story.acrossFiles(mine, other))
              .filter(other -> DraftStory.mayDiffer(group, mine, other))
              .toList();
      Optional<Claim> claim = story.found(mine);
      Optional<Assessment> assessment = claim.flatMap(this::assessment);
      sides
          .append("; ")
          .append(mine)
          .append(' ')
          .append(assessment.map(a -> a.judgement().word()).orElse("unread"))
          .append(": ")
          .append(new DraftMiss(story).reasons(assessment, differing));
    }
    return sides.toString();
  }

  private Optional<Assessment> assessment(Claim claim) {
    return review.assessments().stream().filter(a -> a.claim().id().equals(claim.id())).findFirst();
  }

  private boolean isSideOf(Assessment assessment, Group group, List<String> own) {
    return story
        .goldOf(assessment.claim())
        .filter(own::contains)
        .filter(mine -> differing(assessment).stream().anyMatch(w -> isIn(group, w)))
        .isPresent();
  }

  private boolean isIn(Group group, Witness witness) {
    return story.goldOf(witness.claim()).filter(group.members()::contains).isPresent();
  }

  private static List<Witness> differing(Assessment assessment) {
    return assessment.witnesses().stream()
        .filter(witness -> witness.severity() != Severity.NONE)
        .toList();
  }

  /** Whether what is marked as a conflict is one. */
  private void scoreConflict(Assessment assessment) {
    Optional<String> mine = story.goldOf(assessment.claim());
    boolean right =
        mine.isPresent()
            && differing(assessment).stream()
                .flatMap(witness -> story.goldOf(witness.claim()).stream())
                .anyMatch(other -> isDiscrepancy(mine.get(), other));
    boolean known =
        mine.isPresent()
            && differing(assessment).stream().anyMatch(w -> story.goldOf(w.claim()).isPresent());
    if (!right && !known && !Evaluation.WITHOUT_GAPS.contains(type(assessment))) {
      sums.unjudged++;
      return;
    }
    sums.add("shown", new Tally(right ? 1 : 0, 0, 1, 0));
    if (!right) {
      sums.miss("no conflict " + described(assessment));
    }
  }

  private boolean isDiscrepancy(String a, String b) {
    return story.gold().groups().stream()
        .filter(group -> group.members().contains(a) && group.members().contains(b))
        .anyMatch(group -> DraftStory.mayDiffer(group, a, b));
  }

  /** A claim with which others simply agree must be marked so, with the origins of the others. */
  private void scoreOrigins(Group group, String mine) {
    List<String> others =
        group.members().stream().filter(other -> story.acrossFiles(mine, other)).toList();
    Optional<Claim> claim = story.found(mine);
    boolean plain = others.stream().allMatch(other -> DraftStory.mayAgree(group, mine, other));
    if (others.isEmpty() || claim.isEmpty() || !plain || disputed(group, mine)) {
      return;
    }
    Optional<Assessment> found = assessment(claim.get());
    int expected = expected(others, found);
    boolean agrees =
        found
            .filter(
                a -> a.judgement() == Judgement.AGREES || a.judgement() == Judgement.SINGLE_ORIGIN)
            .isPresent();
    boolean right = agrees && found.get().origins() == expected;
    sums.add("origins", Tally.of(right ? 1 : 0, agrees ? 1 : 0, 1));
    if (!right) {
      sums.miss(
          "origins "
              + story.name()
              + " "
              + group.id()
              + " "
              + mine
              + " gold "
              + expected
              + " got "
              + found.map(DraftScore::described).orElse("nothing")
              + "; "
              + new DraftMiss(story).reasons(found, others));
    }
  }

  /** The origins of the others, and of those witnesses that nothing in the gold speaks against. */
  private int expected(List<String> others, Optional<Assessment> assessment) {
    List<Claim> found = new ArrayList<>(assessment.map(this::unjudged).orElse(List.of()));
    List<String> unread = new ArrayList<>();
    for (String other : others) {
      Optional<Claim> claim = story.found(other);
      claim.ifPresent(found::add);
      if (claim.isEmpty()) {
        unread.add(story.files().getOrDefault(other, ""));
      }
    }
    return origins.of(found, unread);
  }

  /** Agreeing claims of a type with gaps, of whose words the gold knows nothing. */
  private List<Claim> unjudged(Assessment assessment) {
    return Evaluation.WITHOUT_GAPS.contains(type(assessment))
        ? List.of()
        : assessment.witnesses().stream()
            .filter(Witness::agrees)
            .map(Witness::claim)
            .filter(claim -> story.goldOf(claim).isEmpty())
            .toList();
  }

  private static String type(Assessment assessment) {
    return assessment.claim().type().word();
  }

  private static String described(Assessment assessment) {
    StringBuilder line = new StringBuilder();
    Claim claim = assessment.claim();
    line.append(claim.provenance().source().file())
        .append(':')
        .append(claim.provenance().line())
        .append(' ')
        .append(assessment.judgement().word())
        .append(' ')
        .append(assessment.origins())
        .append(' ')
        .append(claim.type().word())
        .append(" '")
        .append(claim.provenance().words())
        .append("'");
    assessment.deciding().stream()
        .limit(4)
        .forEach(
            w ->
                line.append(" | ")
                    .append(w.relation().type().word())
                    .append(' ')
                    .append(w.claim().provenance().words())
                    .append(" in ")
                    .append(w.claim().provenance().source().label())
                    .append(':')
                    .append(w.claim().provenance().line()));
    return line.toString();
  }
}

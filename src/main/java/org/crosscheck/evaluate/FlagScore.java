package org.crosscheck.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.evaluate.Gold.Group;
import org.crosscheck.finding.Verdict;

/** Scores which discrepancies were shown, and whether what was shown is one. */
record FlagScore(Story story, Matching matching, Sums sums) {
  FlagScore(Story story, Sums sums) {
    this(story, story.matching(), sums);
  }

  void add() {
    List<Group> wanted =
        story.groups().stream().filter(g -> Evaluation.DISCREPANT.contains(g.verdict())).toList();
    List<Verdict> flagged =
        story.verdicts().stream()
            .filter(v -> v.isDiscrepancy() && story.types().contains(type(v)))
            .toList();
    Set<String> found = new HashSet<>();
    Set<String> right = new HashSet<>();
    for (Group group : wanted) {
      for (Verdict verdict : flagged) {
        if (shows(verdict, group)) {
          found.add(group.id());
          right.add(id(verdict));
        }
      }
    }
    List<Verdict> judged =
        flagged.stream().filter(v -> right.contains(id(v)) || judgeable(v)).toList();
    sums.unjudged += flagged.size() - judged.size();
    sums.add("flagged", new Tally(right.size(), found.size(), judged.size(), wanted.size()));
    wanted.stream().filter(g -> !found.contains(g.id())).forEach(this::noteUnflagged);
    judged.stream().filter(v -> !right.contains(id(v))).forEach(this::noteFalseAlarm);
  }

  /** Whether a verdict holds two claims that a person found to be a discrepancy of the group. */
  private boolean shows(Verdict verdict, Group group) {
    Set<String> inside = story.goldOf(verdict);
    inside.retainAll(group.members());
    return group.relations().entrySet().stream()
        .filter(pair -> pair.getValue().stream().anyMatch(Evaluation.DISCREPANT::contains))
        .anyMatch(pair -> pair.getKey().inside(inside));
  }

  /** The gold tells right from wrong where it has no gaps, or knows two of the claims. */
  private boolean judgeable(Verdict verdict) {
    return Evaluation.WITHOUT_GAPS.contains(type(verdict))
        || Story.ids(verdict).stream().filter(matching.back()::containsKey).count() >= 2;
  }

  private void noteUnflagged(Group group) {
    sums.miss(
        "unflagged "
            + story.name()
            + " "
            + group.id()
            + " "
            + group.type()
            + " '"
            + group.title()
            + "'");
  }

  private void noteFalseAlarm(Verdict verdict) {
    String title = " '" + verdict.alignment().title() + "' ";
    sums.miss(
        "false alarm "
            + story.name()
            + " "
            + id(verdict)
            + " "
            + type(verdict)
            + title
            + verdict.type().word());
  }

  private static String id(Verdict verdict) {
    return verdict.alignment().id();
  }

  private static String type(Verdict verdict) {
    return verdict.alignment().kind().type().word();
  }
}

package org.crosscheck.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.evaluate.Gold.Couple;
import org.crosscheck.evaluate.Gold.Group;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;

/** Scores which claims were put together, with which relation, and which traps that sprang. */
record AlignmentScore(Story story, Matching matching, Sums sums) {
  private static final String CONSISTENT = RelationType.CONSISTENT.word();
  private static final Comparator<Couple> BY_NAMES =
      Comparator.comparing(Couple::a).thenComparing(Couple::b);

  AlignmentScore(Story story, Sums sums) {
    this(story, story.matching(), sums);
  }

  void add() {
    Map<Couple, Set<String>> wanted = wanted();
    Set<Couple> made = made();
    Map<Couple, String> relations = relations();
    Set<Couple> both = new TreeSet<>(BY_NAMES);
    made.stream().filter(wanted::containsKey).forEach(both::add);
    sums.add("aligned", Tally.of(both.size(), made.size(), wanted.size()));
    for (Couple couple : both) {
      judge(couple, wanted.getOrDefault(couple, Set.of()), relations);
    }
    traps();
  }

  private void judge(Couple couple, Set<String> accepted, Map<Couple, String> relations) {
    Couple found = Couple.of(matching.get(couple.a()).id(), matching.get(couple.b()).id());
    String got = relations.getOrDefault(found, CONSISTENT);
    boolean discrepant = Evaluation.DISCREPANT.contains(got);
    sums.relations++;
    if (accepted.stream().anyMatch(r -> Evaluation.DISCREPANT.contains(r) == discrepant)) {
      sums.flagsRight++;
    }
    if (accepted.contains(got)) {
      sums.relationsRight++;
    } else {
      String gold = accepted.stream().sorted().collect(Collectors.joining("/"));
      String pair = story.name() + " " + couple.a() + " " + couple.b();
      sums.miss("relation " + pair + " gold " + gold + " got " + got);
    }
  }

  /** The pairs that stand in one group, with the relations that a person accepts. */
  private Map<Couple, Set<String>> wanted() {
    Map<Couple, Set<String>> pairs = new HashMap<>();
    for (Group group : story.groups()) {
      for (Couple couple : couples(group.members())) {
        if (story.acrossFiles(couple)) {
          pairs.put(couple, group.relations().getOrDefault(couple, Set.of(CONSISTENT)));
        }
      }
    }
    return pairs;
  }

  private Set<Couple> made() {
    Set<String> grouped = new HashSet<>();
    story.groups().forEach(g -> grouped.addAll(g.members()));
    Set<Couple> pairs = new HashSet<>();
    for (Verdict verdict : story.verdicts()) {
      couples(List.copyOf(story.goldOf(verdict))).stream()
          .filter(story::acrossFiles)
          .filter(c -> grouped.contains(c.a()) || grouped.contains(c.b()))
          .forEach(pairs::add);
    }
    return pairs;
  }

  private Map<Couple, String> relations() {
    Map<Couple, String> found = new HashMap<>();
    for (Verdict verdict : story.verdicts()) {
      for (Pair pair : verdict.pairs()) {
        found.put(Couple.of(pair.a().id(), pair.b().id()), pair.relation().type().word());
      }
    }
    return found;
  }

  private static List<Couple> couples(List<String> members) {
    List<Couple> couples = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        couples.add(Couple.of(members.get(i), members.get(j)));
      }
    }
    return couples;
  }

  private void traps() {
    Map<String, Set<String>> where = new HashMap<>();
    for (Verdict verdict : story.verdicts()) {
      for (String id : Story.ids(verdict)) {
        where.computeIfAbsent(id, k -> new HashSet<>()).add(verdict.alignment().id());
      }
    }
    for (Couple trap : story.gold().traps()) {
      if (matching.has(trap.a()) && matching.has(trap.b())) {
        Set<String> a = where.getOrDefault(matching.get(trap.a()).id(), Set.of());
        Set<String> b = where.getOrDefault(matching.get(trap.b()).id(), Set.of());
        sums.traps++;
        sums.trapsSprung += java.util.Collections.disjoint(a, b) ? 0 : 1;
        if (!java.util.Collections.disjoint(a, b)) {
          sums.miss("trap    " + story.name() + " " + trap.a() + " " + trap.b());
        }
      }
    }
  }
}

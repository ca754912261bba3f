package org.crosscheck.evaluate;

import java.util.List;
import org.crosscheck.evaluate.Gold.GoldClaim;

/** Scores which claims were found, and whether with their values. */
record ClaimScore(Story story, Matching matching, Sums sums) {
  ClaimScore(Story story, Sums sums) {
    this(story, story.matching(), sums);
  }

  void add() {
    List<FoundClaim> extras = story.claims().stream().filter(this::extra).toList();
    int found = matching.found().size();
    int good = (int) story.wanted().stream().filter(this::sameValue).count();
    sums.add("claims", Tally.of(found, found + extras.size(), story.wanted().size()));
    sums.add("value", Tally.of(good, found + extras.size(), story.wanted().size()));
    story.types().forEach(type -> sums.addType(type, ofType(type, extras)));
    story.wanted().forEach(this::noteMiss);
    for (FoundClaim e : extras) {
      sums.miss("extra   " + place(e.place(), e.type(), e.text()) + " " + e.value());
    }
  }

  private boolean extra(FoundClaim claim) {
    return !matching.back().containsKey(claim.id())
        && Evaluation.WITHOUT_GAPS.contains(claim.type())
        && story.gold().ignored().stream().noneMatch(claim.place()::overlaps);
  }

  private boolean sameValue(GoldClaim claim) {
    return matching.has(claim.id())
        && SameValue.of(claim.type(), claim.value(), matching.get(claim.id()).value());
  }

  private Tally ofType(String type, List<FoundClaim> extras) {
    List<GoldClaim> wanted = story.wanted().stream().filter(c -> c.type().equals(type)).toList();
    int hit = (int) wanted.stream().filter(c -> matching.has(c.id())).count();
    int extra = (int) extras.stream().filter(c -> c.type().equals(type)).count();
    return Tally.of(hit, hit + extra, wanted.size());
  }

  private void noteMiss(GoldClaim claim) {
    String what = place(claim.place(), claim.type(), claim.text());
    if (!matching.has(claim.id())) {
      sums.miss("missed  " + what);
    } else if (!sameValue(claim)) {
      String got = matching.get(claim.id()).value().toString();
      sums.miss("value   " + what + " gold " + claim.value() + " got " + got);
    }
  }

  private String place(Gold.Stretch place, String type, String text) {
    return story.name() + "/" + place.file() + ":" + place.start() + " " + type + " '" + text + "'";
  }
}

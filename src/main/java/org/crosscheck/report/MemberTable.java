package org.crosscheck.report;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.claim.Nations;
import org.crosscheck.finding.Verdict;

/**
 * Lists of countries side by side.
 *
 * @param members every country of any list, sorted
 * @param lists one for each voice, in the order of publication
 */
record MemberTable(List<String> members, List<Listed> lists) {
  private static final int NAMED = 6;

  /** The list of one voice. */
  record Listed(Voice voice, Nations nations) {
    String label() {
      String stance = Circumstances.stance(voice.first());
      return RangePlot.label(voice) + (stance.isEmpty() ? "" : " (" + stance + ")");
    }

    boolean has(String member) {
      return nations.members().contains(member);
    }
  }

  static MemberTable of(Verdict verdict) {
    List<Listed> lists =
        Voice.of(verdict).stream()
            .filter(voice -> voice.first().value() instanceof Nations)
            .map(voice -> new Listed(voice, (Nations) voice.first().value()))
            .toList();
    TreeSet<String> members = new TreeSet<>();
    lists.forEach(list -> members.addAll(list.nations().members()));
    return new MemberTable(List.copyOf(members), lists);
  }

  /** The countries that some of the lists do not have. */
  List<String> disputed() {
    return members.stream().filter(member -> !lists.stream().allMatch(l -> l.has(member))).toList();
  }

  /** Those that some lists lack first, then the others; both sorted. */
  List<String> ordered() {
    List<String> disputed = disputed();
    return Stream.concat(
            disputed.stream(), members.stream().filter(member -> !disputed.contains(member)))
        .toList();
  }

  /** "agree on Iceland, Norway", "differ on Mexico". */
  List<String> inShort() {
    List<String> disputed = disputed();
    List<String> agreed = members.stream().filter(member -> !disputed.contains(member)).toList();
    return Stream.of(named("agree on ", agreed), named("differ on ", disputed))
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  private static String named(String lead, List<String> names) {
    if (names.size() <= NAMED + 1) {
      return names.isEmpty() ? "" : lead + String.join(", ", names);
    }
    return lead
        + String.join(", ", names.subList(0, NAMED))
        + " and "
        + (names.size() - NAMED)
        + " more";
  }
}

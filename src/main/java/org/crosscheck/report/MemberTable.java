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

  /**
   * The list of one voice.
   *
   * @param label its source, and how it is put forward where that is not plain
   */
  record Listed(String label, Nations nations) {
    static Listed of(Voice voice, RowLabels labels) {
      String stance = voice.first().stance();
      return new Listed(
          labels.of(voice) + (stance.isEmpty() ? "" : " (" + stance + ")"),
          (Nations) voice.first().value());
    }

    /**
     * One country alone is a statement about that country, not a list that claims to be complete.
     */
    boolean lacks(String member) {
      return !has(member) && !isOpen();
    }

    boolean isOpen() {
      return nations.open() || nations.members().size() < 2;
    }

    boolean has(String member) {
      return nations.members().contains(member);
    }
  }

  static MemberTable of(Verdict verdict) {
    List<Voice> voices =
        Voice.of(verdict).stream()
            .filter(voice -> voice.first().value() instanceof Nations)
            .toList();
    RowLabels labels = RowLabels.of(voices);
    List<Listed> lists = voices.stream().map(voice -> Listed.of(voice, labels)).toList();
    TreeSet<String> members = new TreeSet<>();
    lists.forEach(list -> members.addAll(list.nations().members()));
    return new MemberTable(List.copyOf(members), lists);
  }

  /** The countries that some list which claims to be complete does not have. */
  List<String> disputed() {
    return members.stream()
        .filter(member -> lists.stream().anyMatch(l -> l.lacks(member)))
        .toList();
  }

  private boolean everywhere(String member) {
    return lists.stream().allMatch(list -> list.has(member));
  }

  /** The disputed first, then the others; both sorted. */
  List<String> ordered() {
    List<String> disputed = disputed();
    return Stream.concat(
            disputed.stream(), members.stream().filter(member -> !disputed.contains(member)))
        .toList();
  }

  /** "agree on Iceland, Norway", "differ on Mexico", "only some name Denmark". */
  List<String> inShort() {
    List<String> disputed = disputed();
    List<String> agreed = members.stream().filter(this::everywhere).toList();
    List<String> open =
        members.stream().filter(m -> !disputed.contains(m) && !agreed.contains(m)).toList();
    return Stream.of(
            named("differ on ", disputed),
            named("agree on ", agreed),
            disputed.isEmpty() ? named("only some name ", open) : "")
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

package org.crosscheck.align;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.crosscheck.align.Clusters.Group;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;
import org.crosscheck.finding.Alignment;

/** Makes an alignment of claims that were put together: its title, its kind and its id. */
final class Facts {
  private static final int START_DIGITS = 8;

  private final Titles titles;

  Facts(Titles titles) {
    this.titles = titles;
  }

  Alignment alignment(String story, Group group) {
    List<Claim> claims =
        group.profiles().stream()
            .map(Profile::claim)
            .sorted(
                Comparator.comparing(Claim::sourceId)
                    .thenComparing(claim -> claim.provenance().span())
                    .thenComparing(Claim::id))
            .toList();
    Kind kind = telling(claims);
    String anchor = anchor(group, kind, claims);
    return new Alignment(
        id(story, kind, anchor),
        story,
        kind,
        titles.of(kind, claims),
        claims,
        group.best().reasons());
  }

  /**
   * What each wanted claim is about, by its id.
   *
   * @param alignments those of the story
   */
  Map<String, Fact> about(Told story, List<Alignment> alignments, Predicate<Claim> wanted) {
    Map<String, Alignment> held = new HashMap<>();
    alignments.forEach(fact -> fact.claims().forEach(claim -> held.putIfAbsent(claim.id(), fact)));
    Map<String, Fact> found = new HashMap<>();
    for (Told.Family family : story.families()) {
      Agreements agreements = new Agreements(family.profiles(), family.groups(), family.likeness());
      for (Profile profile : family.profiles()) {
        if (wanted.test(profile.claim())) {
          about(story.name(), profile, agreements.of(profile), held)
              .ifPresent(fact -> found.put(profile.claim().id(), fact));
        }
      }
    }
    return found;
  }

  private Optional<Fact> about(
      String story, Profile profile, List<Profile> others, Map<String, Alignment> held) {
    List<Claim> beside = others.stream().map(Profile::claim).toList();
    Optional<Alignment> own = Optional.ofNullable(held.get(profile.claim().id()));
    return own.or(
            () ->
                beside.stream()
                    .findFirst()
                    .map(first -> named(story, profile, Optional.ofNullable(held.get(first.id())))))
        .map(alignment -> new Fact(alignment, beside));
  }

  /** The fact that a claim shares only with those that say the same, and a name for it. */
  private Alignment named(String story, Profile profile, Optional<Alignment> others) {
    Alignment alone =
        alignment(story, new Group(List.of(profile), Likeness.Judgement.of(0, "by itself")));
    return others
        .map(
            fact ->
                new Alignment(
                    fact.id(), story, fact.kind(), fact.title(), alone.claims(), alone.reasons()))
        .orElse(alone);
  }

  /** Of the kinds of some claims the one that says most, and that most of them have. */
  private static Kind telling(List<Claim> claims) {
    Map<String, Long> often =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.kind().id(), TreeMap::new, Collectors.counting()));
    return claims.stream()
        .map(Claim::kind)
        .min(
            Comparator.comparing(Kind::isPlain)
                .thenComparing(kind -> -often.getOrDefault(kind.id(), 0L))
                .thenComparing(Kind::id))
        .orElseThrow();
  }

  /** By which alignments are sorted. */
  static String place(Alignment alignment) {
    Claim first = alignment.claims().get(0);
    String start = Integer.toString(first.provenance().span().start());
    return alignment.kind().id()
        + ' '
        + first.sourceId()
        + ' '
        + "0".repeat(Math.max(0, START_DIGITS - start.length()))
        + start
        + ' '
        + first.id();
  }

  /** What the fact is, apart from places and figures: its words that most claims share. */
  private static String anchor(Group group, Kind kind, List<Claim> claims) {
    if (kind.sameSubject() == Kind.SameSubject.STORY) {
      return claims.get(0).subject().head() + group.profiles().get(0).event();
    }
    Map<String, Double> words = new TreeMap<>();
    for (Profile profile : group.profiles()) {
      profile.words().forEach((word, weight) -> words.merge(word, weight, Double::sum));
    }
    return words.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(3)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String id(String story, Kind kind, String anchor) {
    CRC32 crc = new CRC32();
    crc.update((story + '\n' + kind.id() + '\n' + anchor).getBytes(StandardCharsets.UTF_8));
    return "a-%08x".formatted(crc.getValue());
  }
}

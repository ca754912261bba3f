package org.crosscheck.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.WordLists;

/**
 * What claims show without being about one fact: parts that do not make their sum, a quotation
 * whose speaker the text leaves open, an organisation that is said to have done what others say
 * some of its members did.
 */
public final class ClaimFindings {
  private final PartsAndSums sums = new PartsAndSums();
  private final UnsettledSpeakers speakers = new UnsettledSpeakers();
  private final Organisations organisations;
  private final PartsElsewhere elsewhere;

  public ClaimFindings(WordLists lists) {
    organisations = new Organisations(lists);
    elsewhere = new PartsElsewhere(lists);
  }

  /**
   * One finding, before it is written out.
   *
   * @param claims those that it is about, the one that it hangs on first
   */
  record Found(Kind kind, String title, List<Claim> claims, Relation relation, Severity severity) {
    Found {
      claims = List.copyOf(claims);
    }
  }

  /**
   * The findings among the claims, by story.
   *
   * @param origins how many independent origins some claims have
   */
  public List<Verdict> of(List<Claim> claims, ToIntFunction<List<Claim>> origins) {
    Map<String, List<Claim>> stories = new TreeMap<>();
    claims.stream()
        .sorted(
            Comparator.comparing(Claim::sourceId)
                .thenComparing(claim -> claim.provenance().span())
                .thenComparing(Claim::id))
        .forEach(
            claim ->
                stories
                    .computeIfAbsent(
                        claim.provenance().source().story().orElse(""), s -> new ArrayList<>())
                    .add(claim));
    List<Verdict> verdicts = new ArrayList<>();
    stories.forEach(
        (story, own) -> {
          List<Found> found = new ArrayList<>(sums.in(own));
          found.addAll(elsewhere.in(own));
          found.addAll(speakers.in(own));
          found.addAll(organisations.in(own));
          Map<String, Integer> seen = new HashMap<>();
          found.forEach(f -> verdicts.add(verdict(story, f, seen, origins.applyAsInt(f.claims()))));
        });
    return verdicts;
  }

  private static Verdict verdict(
      String story, Found found, Map<String, Integer> seen, int origins) {
    String id = id(story, found);
    int again = seen.merge(id, 1, Integer::sum);
    Claim first = found.claims().get(0);
    List<Pair> pairs =
        found.claims().stream()
            .skip(1)
            .map(other -> new Pair(first, other, found.relation()))
            .toList();
    Alignment alignment =
        new Alignment(
            again == 1 ? id : id + "-" + again,
            story,
            found.kind(),
            found.title(),
            found.claims(),
            List.of(found.relation().reason()));
    return new Verdict(
        alignment,
        found.relation().type(),
        found.severity(),
        Wording.capitalised(found.relation().reason()) + ".",
        origins,
        pairs);
  }

  /** Of its file, without the folder: that may be another one the next day. */
  private static String name(Claim claim) {
    String file = claim.provenance().source().file();
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The same as long as the story, the source and the words that it hangs on are. */
  private static String id(String story, Found found) {
    Claim first = found.claims().get(0);
    CRC32 crc = new CRC32();
    String about =
        String.join("\n", story, found.kind().id(), name(first), first.provenance().words());
    crc.update(about.getBytes(StandardCharsets.UTF_8));
    return "f-%08x".formatted(crc.getValue());
  }
}

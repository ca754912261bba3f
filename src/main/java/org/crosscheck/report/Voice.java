package org.crosscheck.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;

/**
 * One value that one source gives for a fact, with every place where it gives it in the same scope
 * and from the same speaker.
 *
 * @param claims at least one, in the order of the text
 */
record Voice(List<Claim> claims) {
  private static final Comparator<Claim> BY_PUBLICATION =
      Comparator.<Claim, LocalDateTime>comparing(claim -> published(claim.provenance().source()))
          .thenComparing(Claim::sourceId)
          .thenComparing(claim -> claim.provenance().span())
          .thenComparing(Claim::id);

  Voice {
    claims = List.copyOf(claims);
  }

  /**
   * The voices of a finding, in the order of publication; sources without a date come last, and
   * after them what is only supposed, planned, asked or denied.
   */
  static List<Voice> of(Verdict verdict) {
    return of(verdict.alignment().claims());
  }

  static List<Voice> of(List<Claim> claims) {
    Map<List<Object>, List<Claim>> voices = new LinkedHashMap<>();
    claims.stream()
        .sorted(BY_PUBLICATION)
        .forEach(claim -> voices.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    return voices.values().stream()
        .map(Voice::new)
        .sorted(Comparator.comparing(Voice::isTentative))
        .toList();
  }

  private static LocalDateTime published(Source source) {
    return source.published().map(Publication::at).orElse(LocalDateTime.MAX);
  }

  private static List<Object> key(Claim claim) {
    boolean words = claim.value() instanceof Utterance || claim.value() instanceof Nations;
    return List.of(
        claim.sourceId(),
        words ? Phrases.oneLine(claim.provenance().words()) : claim.value().canonical(),
        claim.value(),
        Circumstances.period(claim),
        Circumstances.limits(claim),
        Circumstances.speaker(claim),
        claim.stance());
  }

  /** In the order of publication alone, as pictures show them. */
  static List<Voice> byPublication(List<Voice> voices) {
    return voices.stream().sorted(Comparator.comparing(Voice::first, BY_PUBLICATION)).toList();
  }

  /** Whether the article does not itself say that it is so. */
  boolean isTentative() {
    return !first().stance().isEmpty();
  }

  /** The value in the article's own words, with how it is put forward where that is not plain. */
  String marked(int longest) {
    String words = Circumstances.ownWords(first(), longest);
    return isTentative() ? words + " (" + first().stance() + ")" : words;
  }

  Claim first() {
    return claims.get(0);
  }

  Source source() {
    return first().provenance().source();
  }

  List<Integer> lines() {
    return claims.stream().map(claim -> claim.provenance().line()).distinct().toList();
  }
}

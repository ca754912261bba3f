package org.crosscheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.SharedPassage.Difference;
import org.crosscheck.finding.SharedPassage.Place;
import org.crosscheck.text.Span;

/**
 * Where claims stand in passages that articles share. Two claims at one place of a copied passage
 * are about one fact, whatever became of the figure in the copying.
 */
final class Copies {
  /** In code units. */
  private static final int STRETCH = 256;

  /** By the one source, then by each stretch of its text that they reach into. */
  private final Map<String, Map<Integer, List<SharedPassage>>> passages = new HashMap<>();

  Copies(List<SharedPassage> shared) {
    for (SharedPassage passage : shared) {
      Map<Integer, List<SharedPassage>> own =
          passages.computeIfAbsent(passage.a().source().id(), id -> new HashMap<>());
      Span span = passage.a().span();
      for (int i = span.start() / STRETCH; i <= span.end() / STRETCH; i++) {
        own.computeIfAbsent(i, stretch -> new ArrayList<>()).add(passage);
      }
    }
  }

  /** Whether the two stand at one place of a passage that their articles share. */
  boolean samePlace(Claim a, Claim b) {
    return oneWay(a, b) || oneWay(b, a);
  }

  private boolean oneWay(Claim a, Claim b) {
    Map<Integer, List<SharedPassage>> own = passages.get(a.sourceId());
    if (own == null) {
      return false;
    }
    int stretch = a.provenance().span().start() / STRETCH;
    for (SharedPassage passage : own.getOrDefault(stretch, List.of())) {
      if (isIn(a, passage.a()) && isIn(b, passage.b()) && samePlace(a, b, passage)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Claim claim, Place place) {
    return place.span().contains(claim.provenance().span())
        && place.source().id().equals(claim.sourceId());
  }

  private static boolean samePlace(Claim a, Claim b, SharedPassage passage) {
    List<Span> first = passage.differences().stream().map(Difference::a).sorted().toList();
    List<Span> second = passage.differences().stream().map(Difference::b).sorted().toList();
    Span own = a.provenance().span();
    Span other = b.provenance().span();
    return at(own.start(), passage.a(), first).equals(at(other.start(), passage.b(), second))
        || at(own.end(), passage.a(), first).equals(at(other.end(), passage.b(), second));
  }

  /** A place between the differences, counted in words, or inside one of them. */
  private record Spot(int differences, int words) {}

  private static Spot at(int offset, Place place, List<Span> differences) {
    int before = 0;
    int from = place.span().start();
    for (Span difference : differences) {
      if (difference.end() < offset
          || (difference.end() == offset && difference.start() < offset)) {
        before++;
        from = difference.end();
      } else if (difference.start() < offset) {
        return new Spot(before, -1);
      }
    }
    int start = from - place.span().start();
    return new Spot(before, words(place.words().substring(start, offset - place.span().start())));
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}

package org.crosscheck.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crosscheck.draft.Review;
import org.crosscheck.finding.Origins;

/**
 * Scores checks of drafts against gold, where each article of a story was in turn the draft and the
 * others its sources.
 *
 * <p>"shown": the gold discrepancies that involve a draft, each counted once for each article that
 * has a side of it, and how many of them are marked at that side's words with a witness of another
 * side; its precision is the share of marked conflicts that are one. Types that were not annotated
 * without gaps are judged only where the gold knows the words of both sides. "origins": the claims
 * of a draft with which gold claims of other articles simply agree, and how many are marked as
 * agreeing with as many origins as those articles have, together with such witnesses as the gold,
 * in a type with gaps, does not know. "agreeing": of the witnesses said to agree whose words the
 * gold knows, the share that it holds to be about the same fact.
 */
public final class DraftEvaluation {
  private final Sums sums = new Sums();

  /** What it came to. */
  public record Figures(Map<String, Tally> figures, int unjudged, List<String> misses) {
    public Figures {
      figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
      misses = List.copyOf(misses);
    }
  }

  /**
   * Adds one story.
   *
   * @param reviews one for each article
   * @param origins those of the sources of a review
   */
  public void add(String name, Gold gold, List<Review> reviews, Function<Review, Origins> origins) {
    DraftStory story = DraftStory.of(name, gold, reviews);
    for (Review review : reviews) {
      StoryOrigins known = StoryOrigins.of(origins.apply(review), reviews);
      new DraftScore(story, review, known, sums).add();
    }
  }

  public Figures figures() {
    Scores scores = sums.scores();
    Map<String, Tally> figures = new LinkedHashMap<>();
    for (String figure : List.of("shown", "origins", "agreeing")) {
      figures.put(figure, scores.figures().getOrDefault(figure, Tally.NOTHING));
    }
    return new Figures(figures, scores.unjudged(), scores.misses());
  }
}

package org.crosscheck.report;

import java.util.List;
import org.crosscheck.draft.Review;
import org.crosscheck.text.Skipped;

/** Writes what was found on drafts. */
public interface DraftReport {
  /**
   * All of it as text.
   *
   * @param skipped the sources and drafts that could not be read
   */
  String render(List<Review> reviews, List<Skipped> skipped);
}

package org.crosscheck.report;

import java.util.List;
import org.crosscheck.draft.Review;
import org.crosscheck.text.Skipped;

/**
 * Drafts as one page that opens from disk: each as it reads, with its claims marked, the witnesses
 * beside it, and the keys of the report for deciding on them.
 */
public final class DraftHtml implements DraftReport {
  private final PageWriter writer = new PageWriter("report.css", "draft.css");

  @Override
  public String render(List<Review> reviews, List<Skipped> skipped) {
    return writer.write("draft.jte", DraftPage.of(reviews, skipped));
  }
}

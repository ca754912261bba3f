package org.crosscheck.report;

import org.crosscheck.finding.Findings;

/**
 * Findings as one page that opens from disk: nothing is loaded from anywhere, and only the page's
 * own script and style run, by their digests.
 */
public final class HtmlReport implements Report {
  private final PageWriter writer = new PageWriter("report.css");

  @Override
  public String render(Findings findings) {
    return writer.write("page.jte", Page.of(findings));
  }
}

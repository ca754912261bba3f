package org.crosscheck.report;

import org.crosscheck.finding.Findings;

/**
 * Findings for other programs as {@link JsonReport} has them, all in one line, so that the findings
 * of many stories can be written one after the other.
 */
public final class JsonLinesReport implements Report {
  @Override
  public String render(Findings findings) {
    return JsonValues.gson().create().toJson(JsonReport.json(findings)) + "\n";
  }
}

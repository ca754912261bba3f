package org.crosscheck.report;

import org.crosscheck.finding.Findings;

/** A form in which findings are written out. The same findings give the same characters. */
public interface Report {
  String render(Findings findings);
}

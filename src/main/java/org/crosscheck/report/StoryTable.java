package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;

/**
 * Who says what: a row for every finding on which sources do not plainly agree, a column for every
 * source.
 */
record StoryTable(List<String> sources, List<Row> rows) {
  private static final int LONGEST = 28;

  /**
   * @param anchor of the finding
   * @param cells what each source says, in the order of the columns; empty where it says nothing
   */
  record Row(String anchor, String title, String severity, List<String> cells) {}

  /** So many cells take a browser a while to set. */
  private static final int LARGE = 1_500;

  /** Whether it is better folded away until somebody asks for it. */
  boolean isLarge() {
    return rows.size() * sources.size() > LARGE;
  }

  /** "14 facts, five sources". */
  String size() {
    return Phrases.capitalised(Phrases.count(rows.size(), "fact"))
        + ", "
        + Phrases.count(sources.size(), "source");
  }

  static StoryTable of(Findings findings, Anchors anchors) {
    SourceNames names = new SourceNames(findings.documents());
    List<Row> rows =
        findings.verdicts().stream()
            .filter(verdict -> verdict.type() != RelationType.CONSISTENT)
            .map(verdict -> row(findings.documents(), verdict, anchors))
            .toList();
    return new StoryTable(
        findings.documents().stream().map(d -> names.of(d.source())).toList(), rows);
  }

  private static Row row(List<Document> documents, Verdict verdict, Anchors anchors) {
    List<Voice> voices = Voice.of(verdict);
    List<String> cells = new ArrayList<>();
    for (Document document : documents) {
      cells.add(
          voices.stream()
              .filter(voice -> voice.source().id().equals(document.source().id()))
              .map(voice -> voice.marked(LONGEST))
              .distinct()
              .collect(Collectors.joining(" · ")));
    }
    return new Row(anchors.of(verdict), Headline.title(verdict), verdict.severity().word(), cells);
  }
}

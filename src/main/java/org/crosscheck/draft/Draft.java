package org.crosscheck.draft;

import java.util.List;
import org.crosscheck.text.Document;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Remark;

/**
 * A draft to be checked.
 *
 * @param layout where its words stand in its file
 * @param remarks the comments in it, some of which may suppress findings
 */
public record Draft(Document document, Layout layout, List<Remark> remarks) {
  public Draft {
    remarks = List.copyOf(remarks);
  }

  /** A draft that is the text of its file. */
  public static Draft of(Document document) {
    return new Draft(document, Layout.asWritten(document.text()), List.of());
  }

  public String file() {
    return document.source().file();
  }

  /** The same with another document that has the same text. */
  public Draft document(Document other) {
    return new Draft(other, layout, remarks);
  }
}

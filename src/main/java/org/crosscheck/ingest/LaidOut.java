package org.crosscheck.ingest;

import java.util.List;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Remark;

/** An article with what an editor needs to find its words in the file again. */
record LaidOut(Article article, Layout layout, List<Remark> remarks) {
  LaidOut {
    remarks = List.copyOf(remarks);
  }
}

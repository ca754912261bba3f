package org.crosscheck.ingest;

import java.util.List;
import org.crosscheck.text.Document;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Remark;
import org.crosscheck.text.Skipped;

/** What came of reading one draft. */
public sealed interface DraftReading {

  /**
   * The draft could be read.
   *
   * @param layout where its words stand in the file
   * @param remarks the comments in it
   * @param notes what a careful reader should know of how it was read
   */
  record Read(Document document, Layout layout, List<Remark> remarks, List<String> notes)
      implements DraftReading {
    public Read {
      remarks = List.copyOf(remarks);
      notes = List.copyOf(notes);
    }
  }

  /** The draft could not be read, and why. */
  record Refused(Skipped skipped) implements DraftReading {}
}

package org.crosscheck.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;

/** Makes the ids of sources unique, the same way whatever order the articles came in. */
final class SourceIds {
  private static final Comparator<Document> BY_ID =
      Comparator.comparing((Document d) -> d.source().id())
          .thenComparing(d -> d.source().file())
          .thenComparing(Document::text);

  private SourceIds() {}

  /** The documents sorted by id; of two with one id the second is numbered: "a/b.txt~2". */
  static List<Document> unique(List<Document> documents) {
    List<Document> sorted = documents.stream().sorted(BY_ID).toList();
    Set<String> taken = new HashSet<>();
    sorted.forEach(d -> taken.add(d.source().id()));
    Set<String> given = new HashSet<>();
    List<Document> unique = new ArrayList<>();
    for (Document document : sorted) {
      String id = document.source().id();
      for (int n = 2; !given.add(id); n++) {
        String numbered = document.source().id() + "~" + n;
        id = taken.contains(numbered) ? id : numbered;
      }
      unique.add(id.equals(document.source().id()) ? document : named(document, id));
    }
    unique.sort(BY_ID);
    return unique;
  }

  private static Document named(Document document, String id) {
    Source s = document.source();
    return document.source(
        new Source(
            id, s.file(), s.title(), s.publisher(), s.published(), s.url(), s.agency(), s.story()));
  }
}

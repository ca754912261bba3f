package org.crosscheck.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;

/**
 * What the articles of a report are called where nothing else tells them apart: the publisher; with
 * the day where two articles have one publisher, and with the file where they have one day as well.
 */
final class SourceNames {
  private final Map<String, String> names = new HashMap<>();

  SourceNames(List<Document> documents) {
    Map<String, Integer> labels = new HashMap<>();
    Map<String, Integer> dated = new HashMap<>();
    for (Document document : documents) {
      labels.merge(document.source().label(), 1, Integer::sum);
      dated.merge(dated(document.source()), 1, Integer::sum);
    }
    for (Document document : documents) {
      Source source = document.source();
      names.put(
          source.id(),
          labels.getOrDefault(source.label(), 1) == 1
              ? source.label()
              : dated.getOrDefault(dated(source), 1) == 1 ? dated(source) : withFile(source));
    }
  }

  private static String dated(Source source) {
    return source
        .published()
        .map(p -> source.label() + ", " + Dates.dayAndMonth(p.at().toLocalDate()))
        .orElse(source.label());
  }

  private static String withFile(Source source) {
    String file = source.file().substring(source.file().lastIndexOf('/') + 1);
    return file.equals(source.label()) ? file : source.label() + ", " + file;
  }

  String of(Source source) {
    return Phrases.oneLine(names.getOrDefault(source.id(), source.label()));
  }
}

package org.crosscheck.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;

/**
 * Which sources share copy: the sources one under the other in the order of publication, an arc
 * between every two that share passages, the thicker the more words.
 */
record CopyGraph(List<Node> nodes, List<Arc> arcs, int origins) {
  static final int ROW = 30;
  static final int ARCS_FROM = 250;
  private static final int WIDEST = 190;

  /** A source, at a height of the picture. */
  record Node(String label, String origin, int y) {}

  /**
   * What two sources share.
   *
   * @param path of the arc, as SVG writes it
   * @param width of the line
   * @param drift how many of the passages changed in meaning
   * @param words in all the passages, as the first source has them
   */
  record Arc(
      String from, String to, String path, int width, int passages, long words, long drift) {}

  static CopyGraph of(Findings findings, Origins origins) {
    List<Source> sources = sharing(findings);
    SourceNames names = new SourceNames(findings.documents());
    List<Node> nodes = new ArrayList<>();
    for (Source source : sources) {
      String label = Phrases.shortly(names.of(source), 34);
      nodes.add(new Node(label, origins.letter(source), nodes.size() * ROW + ROW / 2));
    }
    return new CopyGraph(nodes, arcs(findings.passages(), sources, names), origins.count());
  }

  private static List<Source> sharing(Findings findings) {
    List<String> sharing =
        findings.passages().stream()
            .filter(passage -> !passage.isRepeated())
            .flatMap(p -> java.util.stream.Stream.of(p.a(), p.b()))
            .map(place -> place.source().id())
            .toList();
    return findings.documents().stream()
        .map(org.crosscheck.text.Document::source)
        .filter(source -> sharing.contains(source.id()))
        .sorted(
            Comparator.<Source, LocalDateTime>comparing(
                    s -> s.published().map(Publication::at).orElse(LocalDateTime.MAX))
                .thenComparing(Source::id))
        .toList();
  }

  private static List<Arc> arcs(
      List<SharedPassage> passages, List<Source> sources, SourceNames names) {
    List<String> ids = sources.stream().map(Source::id).toList();
    Map<List<Integer>, List<SharedPassage>> pairs = new LinkedHashMap<>();
    for (SharedPassage passage : passages) {
      int a = ids.indexOf(passage.a().source().id());
      int b = ids.indexOf(passage.b().source().id());
      if (a >= 0 && b >= 0 && a != b) {
        pairs
            .computeIfAbsent(List.of(Math.min(a, b), Math.max(a, b)), k -> new ArrayList<>())
            .add(passage);
      }
    }
    return pairs.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<List<Integer>, List<SharedPassage>> e) -> e.getKey().get(0))
                .thenComparing(e -> e.getKey().get(1)))
        .map(
            e ->
                arc(
                    sources.stream().map(names::of).toList(),
                    e.getKey().get(0),
                    e.getKey().get(1),
                    e.getValue()))
        .toList();
  }

  private static Arc arc(List<String> names, int from, int to, List<SharedPassage> passages) {
    long words = passages.stream().mapToLong(p -> Words.count(p.a().words())).sum();
    int top = from * ROW + ROW / 2;
    int bottom = to * ROW + ROW / 2;
    int reach = Math.min(30 + (to - from) * 26, WIDEST) * 4 / 3;
    String path =
        "M"
            + ARCS_FROM
            + " "
            + top
            + "C"
            + (ARCS_FROM + reach)
            + " "
            + top
            + " "
            + (ARCS_FROM + reach)
            + " "
            + bottom
            + " "
            + ARCS_FROM
            + " "
            + bottom;
    int width = (int) Math.min(2 + words / 40, 12);
    return new Arc(
        names.get(from),
        names.get(to),
        path,
        width,
        passages.size(),
        words,
        passages.stream().filter(SharedPassage::drift).count());
  }

  int height() {
    return Math.max(nodes.size(), 1) * ROW;
  }

  String description() {
    return arcs.stream()
        .map(
            arc ->
                arc.from()
                    + " and "
                    + arc.to()
                    + " share "
                    + Phrases.count(arc.passages(), "passage"))
        .collect(Collectors.joining("; ", "", "."));
  }
}

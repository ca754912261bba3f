package org.crosscheck.report;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.Verdict;
import org.crosscheck.finding.WordDiff;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/**
 * All that the page shows.
 *
 * @param conflicts the disagreements, the most serious first
 * @param explained differences that scope or vague words may explain
 * @param spellings names that differ in accents only
 * @param agreeing facts on which sources agree
 * @param lost decisions on findings that are not there any more
 * @param types of claims in the findings, to filter by
 */
record Page(
    String story,
    Summary summary,
    List<Item> conflicts,
    List<Item> explained,
    List<Item> spellings,
    List<Item> agreeing,
    List<String> types,
    StoryTable table,
    CopyGraph copies,
    List<Shared> passages,
    List<Article> articles,
    List<Skipped> skipped,
    List<Item.Decided> lost) {

  /** An article with its claims marked. */
  record Article(
      String anchor,
      String label,
      String title,
      String published,
      String origin,
      String originReasons,
      String file,
      Optional<String> url,
      int words,
      long claims,
      List<MarkedText.Piece> pieces) {}

  /** A passage that changed in the copying, in both wordings. */
  record Shared(Wordings wordings, List<String> changes) {}

  static Page of(Findings findings) {
    Anchors anchors = new Anchors(findings);
    Origins origins = Origins.of(findings);
    Items items = new Items(findings, anchors);
    Sections sections = Sections.of(findings);
    MarkedText texts = new MarkedText(findings, anchors);
    return new Page(
        story(findings),
        Summary.of(findings),
        items(sections.conflicts(), items),
        items(sections.explained(), items),
        items(sections.spellings(), items),
        items(sections.agreeing(), items),
        findings.verdicts().stream()
            .map(v -> v.alignment().kind().type().word())
            .distinct()
            .sorted()
            .toList(),
        StoryTable.of(findings, anchors),
        CopyGraph.of(findings, origins),
        findings.passages().stream().filter(SharedPassage::drift).map(Page::shared).toList(),
        findings.documents().stream()
            .map(d -> article(d, findings, anchors, origins, texts))
            .toList(),
        findings.skipped(),
        Decisions.lost(findings).stream().map(Page::lost).toList());
  }

  private static Item.Decided lost(Decision decision) {
    return new Item.Decided(
        JsonValues.lines().toJson(DecisionLines.json(decision)), "open", Decisions.words(decision));
  }

  private static List<Item> items(List<Verdict> verdicts, Items items) {
    return verdicts.stream().map(items::item).toList();
  }

  private static String story(Findings findings) {
    List<String> stories =
        findings.documents().stream()
            .flatMap(d -> d.source().story().stream())
            .distinct()
            .sorted()
            .limit(2)
            .toList();
    return stories.size() == 1 ? stories.get(0) : "";
  }

  static Article article(
      Document document, Findings findings, Anchors anchors, Origins origins, MarkedText texts) {
    Source source = document.source();
    return new Article(
        anchors.of(source),
        source.label(),
        source.title().map(Phrases::oneLine).orElse(source.file()),
        Circumstances.published(source),
        origins.letter(source),
        String.join("; ", origins.reasons(source)),
        source.file(),
        source.url().filter(Page::opens),
        Words.count(document.text()),
        findings.claims().stream().filter(c -> c.sourceId().equals(source.id())).count(),
        texts.pieces(document));
  }

  /** Only addresses of pages: an address that runs a script stays text. */
  private static boolean opens(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static Shared shared(SharedPassage passage) {
    Wordings wordings =
        new Wordings(
            passage.a().source().label(),
            passage.b().source().label(),
            WordDiff.of(passage.a().words(), passage.b().words()));
    List<String> changes =
        passage.differences().stream()
            .filter(SharedPassage.Difference::meaningful)
            .map(difference -> Phrases.capitalised(difference.what()))
            .distinct()
            .toList();
    return new Shared(wordings, changes);
  }
}

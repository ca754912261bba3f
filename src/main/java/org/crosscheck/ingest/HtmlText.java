package org.crosscheck.ingest;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text of an element as a reader sees it: blocks apart by a blank line. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> CELLS = Set.of("td", "th");

  private final PlacedText text = new PlacedText();
  private final String page;

  private HtmlText(String page) {
    this.page = page;
  }

  static String of(Element root) {
    return placed(root, "").text().strip() + "\n";
  }

  /**
   * The same with the place of each character in the source of the page, for a page that was parsed
   * with its positions.
   */
  static PlacedText placed(Element root, String page) {
    HtmlText writer = new HtmlText(page);
    NodeTraversor.traverse(writer, root);
    writer.text.trimEnd();
    return writer.text;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Comment comment) {
      Range.Position start = node.sourceRange().start();
      text.remark(start.lineNumber(), comment.getData());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        lineEnd();
      } else if (CELLS.contains(element.normalName())) {
        space('\t', -1, -1);
      } else if (element.isBlock()) {
        blockEnd();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && element.isBlock()
        && !CELLS.contains(element.normalName())) {
      blockEnd();
    }
  }

  private void words(TextNode node) {
    String characters = node.getWholeText();
    Range range = node.sourceRange();
    if (page.isEmpty() || !range.isTracked()) {
      characters.chars().forEach(c -> word((char) c, -1, -1));
    } else {
      new RawText(page, range.startPos(), range.endPos()).walk(characters, this::word);
    }
  }

  /** Runs of white space become one space, as a browser shows them. */
  private void word(char c, int start, int end) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
      space(' ', start, end);
    } else if (c != '\u00AD' && c != '\u200B') { // soft hyphens and such show nothing
      text.append(c, start, end);
    }
  }

  private void space(char blank, int start, int end) {
    if (!text.endsInSpace()) {
      text.append(blank, start, end);
    }
  }

  private void lineEnd() {
    text.trimEnd();
    if (!text.isEmpty()) {
      text.append("\n");
    }
  }

  private void blockEnd() {
    text.trimEnd();
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
  }
}

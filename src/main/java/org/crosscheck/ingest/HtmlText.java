package org.crosscheck.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text of an element as a reader sees it: blocks apart by a blank line. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  static String of(Element root) {
    HtmlText writer = new HtmlText();
    NodeTraversor.traverse(writer, root);
    return writer.text.toString().strip() + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode) {
      words(((TextNode) node).getWholeText());
    } else if (node instanceof Element) {
      Element element = (Element) node;
      if (element.nameIs("br")) {
        lineEnd();
      } else if (CELLS.contains(element.normalName())) {
        space('\t');
      } else if (element.isBlock()) {
        blockEnd();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      Element element = (Element) node;
      if (element.isBlock() && !CELLS.contains(element.normalName())) {
        blockEnd();
      }
    }
  }

  /** Runs of white space become one space, as a browser shows them. */
  private void words(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space(' ');
      } else if (c != '\u00AD'
          && c != '\u200B') { // soft hyphens and zero-width spaces show nothing
        text.append(c);
      }
    }
  }

  private void space(char blank) {
    int last = text.length() - 1;
    if (last >= 0 && !Character.isWhitespace(text.charAt(last))) {
      text.append(blank);
    }
  }

  private void lineEnd() {
    trimEnd();
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void blockEnd() {
    trimEnd();
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }
}

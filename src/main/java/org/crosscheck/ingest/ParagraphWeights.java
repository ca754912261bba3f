package org.crosscheck.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How many characters of paragraphs each element holds, counted in one walk. */
final class ParagraphWeights implements NodeVisitor {
  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
  private final Deque<Integer> before = new ArrayDeque<>();
  private int paragraphs;
  private int seen;

  private ParagraphWeights() {}

  static ParagraphWeights of(Element root) {
    ParagraphWeights counted = new ParagraphWeights();
    NodeTraversor.traverse(counted, root);
    return counted;
  }

  int weight(Node element) {
    return weights.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      before.push(seen);
      paragraphs += element.nameIs("p") ? 1 : 0;
    } else if (paragraphs > 0 && node instanceof TextNode text) {
      seen += text.getWholeText().strip().length();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      weights.put(element, seen - before.pop());
      paragraphs -= element.nameIs("p") ? 1 : 0;
    }
  }
}

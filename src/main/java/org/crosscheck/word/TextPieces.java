package org.crosscheck.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.text.Runs;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The pieces of text of a document ({@code w:t}), in its order. A piece that is cut keeps its
 * number; its parts are known by where in the piece they begin.
 */
final class TextPieces {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Document document;
  private final List<TreeMap<Integer, Element>> pieces = new ArrayList<>();

  private final Runs runs;

  /**
   * @param runs from which piece of the document each character of its text came
   */
  TextPieces(Node root, Runs runs) {
    document =
        root instanceof Document whole ? whole : Objects.requireNonNull(root.getOwnerDocument());
    this.runs = runs;
    collect(root);
  }

  /** Without recursion, because a document may be nested without end. */
  private void collect(Node root) {
    @Nullable Node node = root;
    while (node != null) {
      if (node instanceof Element element && "t".equals(element.getLocalName())) {
        TreeMap<Integer, Element> parts = new TreeMap<>();
        parts.put(0, element);
        pieces.add(parts);
      }
      node = next(node, root);
    }
  }

  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at != root && at.getNextSibling() == null) {
      at = at.getParentNode();
    }
    return at == null || at == root ? null : at.getNextSibling();
  }

  /** Marks a span as what a comment is on; false where it stands in no run of text. */
  boolean mark(Span span, long id) {
    Optional<int[]> first = place(span.start(), span.end(), 1);
    Optional<int[]> last = place(span.end() - 1, span.start() - 1, -1);
    if (first.isEmpty() || last.isEmpty()) {
      return false;
    }
    Element start = cut(first.get()[0], first.get()[1]);
    cut(last.get()[0], last.get()[1] + 1);
    Element end = pieces.get(last.get()[0]).floorEntry(last.get()[1]).getValue();
    if (!inRun(start) || !inRun(end)) {
      return false;
    }
    splitBefore(start);
    if (end.getNextSibling() != null) {
      splitBefore(end.getNextSibling());
    }
    Node startRun = outermost(start);
    Node endRun = outermost(end);
    startRun.getParentNode().insertBefore(mark("commentRangeStart", id), startRun);
    Node after = endRun.getNextSibling();
    endRun.getParentNode().insertBefore(mark("commentRangeEnd", id), after);
    endRun.getParentNode().insertBefore(reference(id), after);
    return true;
  }

  /** The piece and the place in it of the first character of a stretch that is in one. */
  private Optional<int[]> place(int from, int to, int step) {
    for (int i = from; i != to; i += step) {
      boolean known = i >= 0 && i < runs.length() && runs.piece(i) >= 0;
      if (known && runs.piece(i) < pieces.size()) {
        return Optional.of(new int[] {runs.piece(i), runs.within(i)});
      }
    }
    return Optional.empty();
  }

  /** Cuts a piece so that a part begins at this place, and gives that part. */
  private Element cut(int piece, int at) {
    TreeMap<Integer, Element> parts = pieces.get(piece);
    Map.Entry<Integer, Element> before = parts.floorEntry(at);
    int start = before.getKey();
    Element part = before.getValue();
    String text = words(part);
    if (at == start || at - start >= text.length()) {
      return part;
    }
    Element rest = (Element) part.cloneNode(false);
    write(part, text.substring(0, at - start));
    write(rest, text.substring(at - start));
    part.getParentNode().insertBefore(rest, part.getNextSibling());
    parts.put(at, rest);
    return rest;
  }

  private static String words(Element part) {
    StringBuilder words = new StringBuilder();
    for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
      words.append(child.getNodeValue());
    }
    return words.toString();
  }

  private void write(Element part, String text) {
    while (part.getFirstChild() != null) {
      part.removeChild(part.getFirstChild());
    }
    part.appendChild(document.createTextNode(text));
    part.setAttributeNS(XML, "xml:space", "preserve");
  }

  /** Puts a child of a run and all that follows it into a run of its own that looks the same. */
  private static void splitBefore(Node child) {
    Node run = child.getParentNode();
    Node look = run.getFirstChild();
    boolean looks = look != null && "rPr".equals(look.getLocalName());
    if (child == look || (looks && child == look.getNextSibling()) || !isRun(run)) {
      return;
    }
    Node second = run.cloneNode(false);
    if (looks) {
      second.appendChild(look.cloneNode(true));
    }
    run.getParentNode().insertBefore(second, run.getNextSibling());
    @Nullable Node moving = child;
    while (moving != null) {
      Node next = moving.getNextSibling();
      second.appendChild(moving);
      moving = next;
    }
  }

  private static boolean isRun(Node node) {
    return "r".equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
  }

  private static boolean inRun(Node part) {
    return part.getParentNode() != null && isRun(part.getParentNode());
  }

  /** Word has no comments inside text boxes: there the run that holds the box is marked. */
  private static Node outermost(Node part) {
    Node outer = part;
    for (Node node = part.getParentNode(); node != null; node = node.getParentNode()) {
      outer = isRun(node) ? node : outer;
    }
    return outer;
  }

  private Element mark(String name, long id) {
    Element mark = document.createElementNS(WORD, "w:" + name);
    mark.setAttributeNS(WORD, "w:id", Long.toString(id));
    return mark;
  }

  private Element reference(long id) {
    Element run = document.createElementNS(WORD, "w:r");
    run.appendChild(mark("commentReference", id));
    return run;
  }
}

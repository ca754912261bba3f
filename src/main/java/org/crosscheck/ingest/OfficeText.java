package org.crosscheck.ingest;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.crosscheck.text.Runs;

/** Collects the paragraphs of a word processor's document, one blank line between two. */
abstract class OfficeText implements Xml.Handler {
  private static final String PIECE = "t";

  private final PlacedText text = new PlacedText();
  private final Set<String> left;
  private int depth;
  private int leftAt = Integer.MAX_VALUE;
  private int piece = -1;
  private int within;

  /**
   * @param left the elements whose content is not the article's: deleted text, comments
   */
  OfficeText(Set<String> left) {
    this.left = left;
  }

  /** What an element adds to the text by itself: a tab, the end of a line; often nothing. */
  abstract String sign(XMLStreamReader element);

  /** Whether the characters in elements of this name are text. */
  abstract boolean paragraph(String name);

  @Override
  public final void start(XMLStreamReader element) {
    depth++;
    if (element.getLocalName().equals(PIECE)) {
      piece++;
      within = 0;
    }
    if (left.contains(element.getLocalName())) {
      leftAt = Math.min(leftAt, depth);
    }
    if (reading()) {
      opened(element.getLocalName());
      text.append(sign(element));
    }
  }

  @Override
  public final void end(String name) {
    if (reading()) {
      closed(name);
      if (paragraph(name) && !text.isEmpty()) {
        endParagraph();
      }
    }
    if (depth == leftAt) {
      leftAt = Integer.MAX_VALUE;
    }
    depth--;
  }

  /** Called when an element that is read begins. */
  void opened(String name) {}

  /** Called when an element that is read ends. */
  void closed(String name) {}

  private void endParagraph() {
    text.trimLineEnds();
    text.append("\n\n");
  }

  final void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      text.append(characters.charAt(i), piece, within++);
    }
  }

  final boolean reading() {
    return depth < leftAt;
  }

  final String result() {
    return text.text().strip() + "\n";
  }

  /** Which piece of text of the file each character of the result came from. */
  final Runs runs() {
    return text.runs();
  }
}

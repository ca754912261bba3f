package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;

/** Plain text set to a width, with hanging indents. What an article says cannot break a line. */
final class Paragraphs {
  private final StringBuilder out = new StringBuilder();
  private final int width;

  Paragraphs(int width) {
    this.width = width;
  }

  /** A line as it is, such as one with colours. */
  Paragraphs line(String text) {
    out.append(text).append('\n');
    return this;
  }

  /**
   * @param lead before the first line
   * @param indent before the others
   */
  Paragraphs wrapped(String lead, int indent, String text) {
    List<String> lines = lines(Printable.line(text), width - lead.length(), width - indent);
    out.append(lead).append(lines.get(0)).append('\n');
    lines.subList(1, lines.size()).forEach(line -> line(" ".repeat(indent) + line));
    return this;
  }

  /** Two texts beside each other under their titles. */
  Paragraphs beside(int indent, List<String> titles, List<String> texts) {
    int column = (width - indent - 3) / 2;
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      List<String> column1 = new ArrayList<>(lines(Printable.line(titles.get(i)), column, column));
      column1.addAll(lines(Printable.line(texts.get(i)), column, column));
      columns.add(column1);
    }
    int rows = Math.max(columns.get(0).size(), columns.get(1).size());
    for (int row = 0; row < rows; row++) {
      String left = row < columns.get(0).size() ? columns.get(0).get(row) : "";
      String right = row < columns.get(1).size() ? columns.get(1).get(row) : "";
      String gap = " ".repeat(Math.max(0, column - left.codePointCount(0, left.length())));
      line((" ".repeat(indent) + left + gap + " | " + right).stripTrailing());
    }
    return this;
  }

  /** At least one line; a word longer than a line is cut. */
  private static List<String> lines(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    int room = Math.max(1, first);
    while (rest.length() > room) {
      int space = rest.lastIndexOf(' ', room);
      int end = space > 0 ? space : cut(rest, room);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
      room = Math.max(1, others);
    }
    lines.add(rest);
    return lines;
  }

  /** Never inside a character. */
  private static int cut(String text, int room) {
    boolean half = room > 1 && Character.isHighSurrogate(text.charAt(room - 1));
    return half ? room - 1 : room;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package org.crosscheck.recognise.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.text.Span;

/**
 * Finds quotations by their marks, paragraph by paragraph, in time linear in the text.
 *
 * <p>Only outermost quotations count; marks of the other sort inside one are part of its words. A
 * quotation that is not closed ends with its paragraph, so that one lost mark never swallows an
 * article; it goes on in the next paragraph when that begins with a mark again.
 */
final class QuoteMarks {
  /** Words whose leading apostrophe stands for letters left out: "'em", "'til". */
  private static final Set<String> ELIDED =
      Set.of("em", "til", "till", "tis", "twas", "cause", "n", "round", "bout", "cos", "im", "er");

  private QuoteMarks() {}

  static List<Quoted> in(String text, List<Span> paragraphs) {
    List<Quoted> found = new ArrayList<>();
    boolean open = false;
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      open = new Paragraph(text, paragraphs.get(paragraph), paragraph, open, found).read();
    }
    return found;
  }

  /** One pass over one paragraph. */
  private static final class Paragraph {
    private final String text;
    private final int start;
    private final int end;
    private final int number;
    private final boolean continued;
    private final List<Quoted> found;

    private int at;
    private int opened = -1;

    /** How many double marks stand after {@code countedFrom}; -1 before anybody asked. */
    private int marksLeft = -1;

    private int countedFrom;
    private int depth;

    Paragraph(String text, Span span, int number, boolean continued, List<Quoted> found) {
      this.text = text;
      this.start = span.start();
      this.end = span.end();
      this.number = number;
      this.continued = continued;
      this.found = found;
      this.at = start;
    }

    /** Returns whether a quotation is still open at the end. */
    boolean read() {
      goOn();
      while (at < end) {
        step();
      }
      if (opened < 0) {
        return false;
      }
      close(end - (isLooseSingle(end - 1) ? 1 : 0), end);
      return true;
    }

    /**
     * A quotation left open may go on without a mark of its own: the first mark then closes it.
     * Texts that have one sentence a line do so.
     */
    private void goOn() {
      int first = start;
      while (continued && first < end && Marks.doubleLength(text, first, end) == 0) {
        first++;
      }
      if (!continued || first >= end || first == start) {
        return;
      }
      int length = Marks.doubleLength(text, first, end);
      if (Marks.side(text, first, length, start, end) != Marks.Side.OPENS) {
        add(start, 0, first, first + length);
        at = first + length;
      }
    }

    private boolean isLooseSingle(int last) {
      return last > opened && Marks.isSingle(text.charAt(last));
    }

    private void step() {
      int length = Marks.doubleLength(text, at, end);
      if (length > 0) {
        doubleMark(length);
        at += length;
      } else if (opened < 0 && Marks.isSingle(text.charAt(at))) {
        singleMark();
      } else {
        at++;
      }
    }

    private void doubleMark(int length) {
      Marks.Side side = closesLow() ? Marks.Side.CLOSES : Marks.side(text, at, length, start, end);
      if (opened < 0) {
        if (side != Marks.Side.CLOSES) {
          open();
        }
      } else if (side != Marks.Side.OPENS) {
        closeOrLeaveInner(length);
      } else if (isStraight() && endsSentence() && evenlyMany(at + length)) {
        // a space slipped before the closing mark, and the one after it is missing
        closeOrLeaveInner(length);
      } else if (endsSentence()) {
        // the closing mark of the earlier quotation was lost
        if (isOneSentence()) {
          close(at, at);
        }
        open();
      } else {
        depth++;
      }
    }

    /** Of several sentences nobody can say where the words quoted ended. */
    private boolean isOneSentence() {
      for (int next = opened + 1; next + 2 < at; next++) {
        boolean stop = ".?!".indexOf(text.charAt(next)) >= 0;
        if (stop && text.charAt(next + 1) == ' ' && Character.isUpperCase(text.charAt(next + 2))) {
          return false;
        }
      }
      return true;
    }

    /** \u201EWords\u201C: after a low mark the one that opens elsewhere closes. */
    private boolean closesLow() {
      return opened >= 0 && text.charAt(opened) == '\u201E' && text.charAt(at) == '\u201C';
    }

    private void open() {
      opened = at;
      depth = 0;
    }

    private void closeOrLeaveInner(int length) {
      if (depth > 0) {
        depth--;
      } else {
        close(at, at + length);
      }
    }

    private boolean isStraight() {
      return text.charAt(at) == '"';
    }

    /** Whether the marks that are left in the paragraph make pairs. */
    private boolean evenlyMany(int from) {
      if (marksLeft < 0) {
        marksLeft = 0;
        for (int next = from; next < end; next++) {
          marksLeft += Marks.isDouble(text.charAt(next)) ? 1 : 0;
        }
        countedFrom = from;
      }
      for (; countedFrom < from; countedFrom++) {
        marksLeft -= Marks.isDouble(text.charAt(countedFrom)) ? 1 : 0;
      }
      return marksLeft % 2 == 0;
    }

    /** Whether the words before a new opening mark look finished: a stop, or nothing at all. */
    private boolean endsSentence() {
      int before = at - 1;
      while (before > opened && Character.isWhitespace(text.charAt(before))) {
        before--;
      }
      return before <= opened + 1 || ".?!,:".indexOf(text.charAt(before)) >= 0;
    }

    private void close(int wordsEnd, int markedEnd) {
      add(opened, Math.max(1, Marks.doubleLength(text, opened, end)), wordsEnd, markedEnd);
      opened = -1;
      depth = 0;
    }

    private void add(int mark, int length, int wordsEnd, int markedEnd) {
      int from = mark + length;
      int to = wordsEnd;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        found.add(
            new Quoted(
                number,
                new Span(from, to),
                new Span(mark, Math.max(to, markedEnd)),
                continued && mark == start));
      }
    }

    private void singleMark() {
      int close = opensSingle() ? closingSingle() : -1;
      if (close < 0) {
        at++;
        return;
      }
      add(at, 1, close, close + 1);
      at = close + 1;
    }

    private boolean opensSingle() {
      char mark = text.charAt(at);
      if (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)) || mark == '\u2019') {
        return false;
      }
      boolean free = at == start || Marks.mayPrecedeOpening(text.charAt(at - 1));
      return free && !isElision();
    }

    private boolean isElision() {
      int last = at + 1;
      while (last < end && Character.isLetterOrDigit(text.charAt(last))) {
        last++;
      }
      String word = text.substring(at + 1, last).toLowerCase(java.util.Locale.ROOT);
      boolean decade =
          word.length() == 3 && Character.isDigit(word.charAt(0)) && word.endsWith("s");
      boolean year =
          word.length() == 2
              && Character.isDigit(word.charAt(0))
              && Character.isDigit(word.charAt(1))
              && (last >= end || ",.;:?!)".indexOf(text.charAt(last)) >= 0 || isAfterIn(at));
      return decade || year || ELIDED.contains(word);
    }

    /** "In '98 he left", "the class of '92". */
    private boolean isAfterIn(int mark) {
      return text.startsWith("in ", Math.max(0, mark - 3))
          || text.startsWith("of ", Math.max(0, mark - 3))
          || text.startsWith("since ", Math.max(0, mark - 6));
    }

    /**
     * The mark that closes the single quotation opened here, or -1. Looks no further than the next
     * mark that opens one, so that all searches together are linear. A mark after an s ("the
     * workers' homes") closes only when no better one follows.
     */
    private int closingSingle() {
      int possessive = -1;
      for (int next = at + 1; next < end; next++) {
        if (!Marks.isSingle(text.charAt(next))) {
          continue;
        }
        if (closesSingle(next)) {
          if (!mayBePossessive(next)) {
            return next;
          }
          possessive = possessive < 0 ? next : possessive;
        } else if (next > at + 1
            && Marks.mayPrecedeOpening(text.charAt(next - 1))
            && text.charAt(next) != '\u2019') {
          return possessive;
        }
      }
      return possessive;
    }

    private boolean closesSingle(int mark) {
      boolean after = mark + 1 >= end || !Character.isLetterOrDigit(text.charAt(mark + 1));
      return after
          && !Character.isWhitespace(text.charAt(mark - 1))
          && (text.charAt(mark) != '\u2018' || text.charAt(at) == '\u201A');
    }

    private boolean mayBePossessive(int mark) {
      return text.charAt(mark - 1) == 's'
          && mark + 2 < end
          && text.charAt(mark + 1) == ' '
          && Character.isLetter(text.charAt(mark + 2));
    }
  }
}

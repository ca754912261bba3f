package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.text.Layout;
import org.crosscheck.text.Remark;

/**
 * A draft in Markdown. Its marks become blanks and the line ends inside a paragraph become spaces,
 * so that every word keeps its place. Front matter, code and comments become blanks as a whole.
 */
final class MarkdownDraft {
  private static final String BLANK_LINE = "\\s*";
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?=\\s)");
  private static final Pattern BULLET = Pattern.compile("\\s*([-*+]|\\d{1,3}[.)])(?=\\s)");
  private static final Pattern QUOTE = Pattern.compile("\\s*([> ]*>)");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
  private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[[^\\]]{1,200}\\]:.*");

  private final String file;
  private final char[] text;
  private final List<Remark> remarks = new ArrayList<>();

  private MarkdownDraft(String file) {
    this.file = file;
    this.text = file.toCharArray();
  }

  static LaidOut read(Decoded decoded) {
    MarkdownDraft draft = new MarkdownDraft(decoded.text());
    draft.blankComments();
    draft.lines();
    Article article = Article.ofText(new String(draft.text), decoded.notes());
    return new LaidOut(article, Layout.asWritten(decoded.text()), draft.remarks);
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = ' ';
      }
    }
  }

  private void blankComments() {
    int line = 1;
    int counted = 0;
    for (int at = file.indexOf("<!--"); at >= 0; ) {
      int close = file.indexOf("-->", at + 4);
      int end = close < 0 ? file.length() : close + 3;
      String words = file.substring(Math.min(at + 4, file.length()), close < 0 ? end : close);
      for (; counted < at; counted++) {
        line += file.charAt(counted) == '\n' ? 1 : 0;
      }
      remarks.add(new Remark(at, alone(at, end), line, words));
      blank(at, end);
      at = file.indexOf("<!--", end);
    }
  }

  private boolean alone(int from, int to) {
    int before = from - 1;
    while (before >= 0 && isBlank(before)) {
      before--;
    }
    int after = to;
    while (after < file.length() && isBlank(after)) {
      after++;
    }
    return (before < 0 || file.charAt(before) == '\n')
        && (after >= file.length() || file.charAt(after) == '\n');
  }

  private boolean isBlank(int at) {
    char c = file.charAt(at);
    return c == ' ' || c == '\t' || c == '\r';
  }

  private void lines() {
    boolean code = false;
    boolean before = false;
    int at = frontMatter();
    while (at < text.length) {
      int end = lineEnd(at);
      String line = new String(text, at, end - at);
      boolean fence = FENCE.matcher(line).matches();
      boolean words = false;
      if (fence || code) {
        code = fence != code;
        blank(at, end);
      } else if (line.matches(BLANK_LINE)) {
        words = false;
      } else if (isMark(line)) {
        blank(at, end);
      } else {
        boolean begins = begins(at, line);
        inline(at, end);
        if (before && !begins) {
          join(at);
        }
        words = !HEADING.matcher(line).lookingAt() && line.indexOf('|') < 0;
      }
      before = words && !line.endsWith("  ");
      at = end + 1;
    }
  }

  private static boolean isMark(String line) {
    boolean rule = line.chars().allMatch(c -> " \t\r-*_=|:".indexOf(c) >= 0);
    return rule || DEFINITION.matcher(line).matches();
  }

  private int lineEnd(int from) {
    int end = file.indexOf('\n', from);
    return end < 0 ? text.length : end;
  }

  /** The metadata between two lines of dashes at the top. */
  private int frontMatter() {
    if (!file.startsWith("---\n") && !file.startsWith("---\r\n")) {
      return 0;
    }
    int close = file.indexOf("\n---", 3);
    if (close < 0) {
      return 0;
    }
    int end = lineEnd(close + 1);
    blank(0, end);
    return Math.min(end + 1, text.length);
  }

  /** The line end before this line becomes a space: the paragraph goes on. */
  private void join(int lineStart) {
    for (int i = lineStart - 1; i >= 0 && i >= lineStart - 2; i--) {
      if (text[i] == '\n' || text[i] == '\r') {
        text[i] = ' ';
      }
    }
  }

  /** Blanks the marks that begin a block; whether there are any. */
  private boolean begins(int at, String line) {
    int from = 0;
    boolean found = line.indexOf('|') >= 0;
    for (Pattern mark : List.of(QUOTE, HEADING, BULLET)) {
      Matcher matcher = mark.matcher(line).region(from, line.length());
      if (matcher.lookingAt()) {
        blank(at + matcher.start(1), at + matcher.end(1));
        from = matcher.end(1);
        found |= mark != QUOTE;
      }
    }
    return found;
  }

  private void inline(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (text[i]) {
        case '\\' -> i = escaped(i, to);
        case '*', '`', '~', '|' -> mark(i, from, to);
        case '_' -> underline(i, from, to);
        case '[' -> link(i, to);
        case '<' -> tag(i, to);
        default -> {}
      }
    }
  }

  private int escaped(int at, int to) {
    if (at + 1 < to && "\\`*_{}[]()#+-.!|~<>".indexOf(text[at + 1]) >= 0) {
      text[at] = ' ';
      return at + 1;
    }
    return at;
  }

  /** A mark between two spaces is a sign of its own: "3 * 4". */
  private void mark(int at, int from, int to) {
    boolean apart = spaceAt(at - 1, from, to) && spaceAt(at + 1, from, to);
    boolean about = text[at] == '~' && at + 1 < to && Character.isDigit(text[at + 1]);
    if (text[at] == '|' || !(apart || about)) {
      text[at] = ' ';
    }
  }

  private void underline(int at, int from, int to) {
    boolean left = at > from && Character.isLetterOrDigit(text[at - 1]);
    boolean right = at + 1 < to && Character.isLetterOrDigit(text[at + 1]);
    if (!(left && right)) {
      text[at] = ' ';
    }
  }

  private boolean spaceAt(int at, int from, int to) {
    return at < from || at >= to || Character.isWhitespace(file.charAt(at));
  }

  /** Of {@code [words](address)}, {@code [words][name]} and {@code ![words](address)} the words. */
  private void link(int at, int to) {
    int close = find(']', at, to);
    if (close < 0) {
      return;
    }
    char next = close + 1 < to ? text[close + 1] : ' ';
    int end = next == '(' ? find(')', close, to) : next == '[' ? find(']', close + 1, to) : -1;
    boolean footnote = at + 1 < to && text[at + 1] == '^';
    if (footnote) {
      blank(at, close + 1);
    } else if (end > 0) {
      blank(close, end + 1);
      blank(at, at + 1);
      if (at > 0 && text[at - 1] == '!') {
        blank(at - 1, at);
      }
    }
  }

  private void tag(int at, int to) {
    int close = find('>', at, to);
    boolean name = at + 1 < to && (Character.isLetter(text[at + 1]) || text[at + 1] == '/');
    if (close > 0 && name) {
      blank(at, close + 1);
    }
  }

  /** Not farther than an address is long, so that the work stays in step with the text. */
  private int find(char wanted, int from, int to) {
    for (int i = from; i < Math.min(to, from + 1000); i++) {
      if (text[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}

package org.crosscheck.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Document;
import org.crosscheck.text.Remark;
import org.crosscheck.text.Span;

/**
 * A comment in a draft that suppresses findings: {@code <!-- crosscheck-ignore deaths: confirmed by
 * phone -->}. It names rules, kinds or types of claim, with commas between, and gives the reason.
 * It holds for the paragraph that it stands in, or for the next one where it stands by itself.
 */
record Suppression(int line, List<String> rules, String reason, Span reach) {
  private static final String MARK = "crosscheck-ignore";

  Suppression {
    rules = List.copyOf(rules);
  }

  /** The suppression that a comment is, if it is one and has rules and a reason. */
  static Optional<Suppression> of(Remark remark, Document document, List<String> notes) {
    String words = remark.words().strip();
    if (!words.startsWith(MARK)) {
      return Optional.empty();
    }
    int colon = words.indexOf(':');
    String reason = colon < 0 ? "" : words.substring(colon + 1).strip();
    List<String> rules = new ArrayList<>();
    for (String rule :
        words.substring(MARK.length(), colon < 0 ? words.length() : colon).split(",", -1)) {
      if (!rule.isBlank()) {
        rules.add(rule.strip());
      }
    }
    if (rules.isEmpty() || reason.isEmpty()) {
      notes.add(
          "line "
              + remark.line()
              + ": a suppression needs rules and a reason, as in 'crosscheck-ignore deaths: why';"
              + " this one is not obeyed");
      return Optional.empty();
    }
    return Optional.of(new Suppression(remark.line(), rules, reason, reach(remark, document)));
  }

  private static Span reach(Remark remark, Document document) {
    String text = document.text();
    int at = Math.min(remark.at(), text.length());
    int start = remark.alone() ? at : paragraphStart(text, at);
    int from = start;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(start, paragraphEnd(text, from));
  }

  private static int paragraphStart(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (text.charAt(i) == '\n' && isBlankLine(text, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the line that ends with this line feed has nothing on it. */
  private static boolean isBlankLine(String text, int lineFeed) {
    int i = lineFeed - 1;
    while (i >= 0 && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private static int paragraphEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' && isBlankLine(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  boolean covers(Assessment assessment) {
    return reach.contains(assessment.claim().provenance().span())
        && (rules.contains(assessment.judgement().word())
            || rules.contains(assessment.claim().kind().id())
            || rules.contains(assessment.claim().type().word()));
  }
}

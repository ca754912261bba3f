package org.crosscheck.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.crosscheck.rule.RuleProblem;

/**
 * The text of one file of a rule folder, in UTF-8 with or without a byte order mark; or what is
 * wrong with it.
 *
 * @param text up to where it is wrong
 */
record RuleText(String text, Optional<RuleProblem> problem) {
  private static final int MOST_BYTES = 2_000_000;

  static RuleText of(Path file, String name) {
    try {
      byte[] bytes = FileText.bytes(file, MOST_BYTES);
      return bytes.length > MOST_BYTES
          ? wrong(name, "", "larger than a file of rules may be (2 MB)")
          : of(bytes, name);
    } catch (IOException e) {
      return wrong(name, "", FileText.reason(e));
    }
  }

  private static RuleText of(byte[] bytes, String name) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
    String whole = decoded.flip().toString();
    String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    int control = control(text);
    if (control < text.length()) {
      return wrong(name, text.substring(0, control), notText(text.charAt(control)));
    }
    return result.isError()
        ? wrong(name, text, "this is not UTF-8")
        : new RuleText(text, Optional.empty());
  }

  /** Where the first control character stands; the end where there is none. */
  private static int control(String text) {
    int at = 0;
    while (at < text.length()
        && (text.charAt(at) >= ' ' || "\t\n\r\f".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static String notText(char c) {
    return "this is not text: it has the control character U+%04X".formatted((int) c);
  }

  private static RuleText wrong(String name, String before, String what) {
    int start = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String shown = before.substring(start);
    RuleProblem problem =
        new RuleProblem(name, line, shown.length() + 1, 1, what, "", shown.replace('\t', ' '));
    return new RuleText(before, Optional.of(problem));
  }
}

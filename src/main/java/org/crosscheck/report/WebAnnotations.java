package org.crosscheck.report;

import static org.crosscheck.report.JsonValues.number;
import static org.crosscheck.report.JsonValues.object;
import static org.crosscheck.report.JsonValues.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * Findings as W3C Web Annotations (JSON-LD), one for each claim of each finding on which sources do
 * not plainly agree, with text position and text quote selectors. Positions are counted in Unicode
 * code points, as the Web Annotation Data Model asks; everywhere else we count UTF-16 code units.
 */
public final class WebAnnotations implements Report {
  private static final int AROUND = 32;

  @Override
  public String render(Findings findings) {
    Map<String, String> texts = new HashMap<>();
    findings.documents().forEach(d -> texts.put(d.source().id(), d.text()));
    JsonArray items = new JsonArray();
    for (Verdict verdict : findings.verdicts()) {
      if (verdict.type() != RelationType.CONSISTENT) {
        for (Claim claim : verdict.alignment().claims()) {
          items.add(annotation(verdict, claim, texts.getOrDefault(claim.sourceId(), "")));
        }
      }
    }
    JsonArray skipped = new JsonArray();
    findings.skipped().forEach(s -> skipped.add(s.file() + ": " + s.reason()));
    JsonObject page =
        object(
            "@context", text("http://www.w3.org/ns/anno.jsonld"),
            "id", text("urn:crosscheck:findings"),
            "type", text("AnnotationPage"),
            "items", items,
            "crosscheck:skipped", skipped);
    return JsonValues.gson().setPrettyPrinting().create().toJson(page) + "\n";
  }

  private static JsonObject annotation(Verdict verdict, Claim claim, String text) {
    JsonArray bodies = new JsonArray();
    bodies.add(body("commenting", comment(verdict)));
    bodies.add(body("tagging", claim.type().word()));
    bodies.add(body("tagging", verdict.type().word()));
    bodies.add(body("tagging", "severity " + verdict.severity().word()));
    return object(
        "id",
            text("urn:crosscheck:" + encoded(verdict.alignment().id()) + ":" + encoded(claim.id())),
        "type", text("Annotation"),
        "motivation", text("assessing"),
        "body", bodies,
        "target",
            object(
                "source",
                text(address(claim.provenance().source())),
                "selector",
                selectors(claim, text)));
  }

  private static String comment(Verdict verdict) {
    return Headline.of(verdict).line() + ". " + verdict.explanation();
  }

  private static JsonObject body(String purpose, String value) {
    return object(
        "type", text("TextualBody"),
        "purpose", text(purpose),
        "format", text("text/plain"),
        "value", text(value));
  }

  private static JsonArray selectors(Claim claim, String text) {
    Span span = claim.provenance().span();
    JsonArray selectors = new JsonArray();
    if (span.end() > text.length()) {
      return selectors;
    }
    selectors.add(
        object(
            "type", text("TextPositionSelector"),
            "start", number(text.codePointCount(0, span.start())),
            "end", number(text.codePointCount(0, span.end()))));
    selectors.add(
        object(
            "type", text("TextQuoteSelector"),
            "exact", text(span.in(text)),
            "prefix",
                text(text.substring(whole(text, Math.max(0, span.start() - AROUND)), span.start())),
            "suffix",
                text(
                    text.substring(
                        span.end(), whole(text, Math.min(text.length(), span.end() + AROUND))))));
    return selectors;
  }

  /** The offset, or the one before it where it would cut a character in two. */
  private static int whole(String text, int offset) {
    boolean inside =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private static String address(Source source) {
    return source
        .url()
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .orElseGet(() -> "urn:crosscheck:file:" + encoded(source.file()));
  }

  /** As it may stand in an address: all but plain letters, digits and "-._~" as %XX of UTF-8. */
  static String encoded(String id) {
    StringBuilder encoded = new StringBuilder(id.length());
    for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString();
  }
}

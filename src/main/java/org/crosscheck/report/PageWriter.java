package org.crosscheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes pages that open from disk: nothing is loaded from anywhere, and only the page's own script
 * and style run, by their digests.
 */
final class PageWriter {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PageWriter.class.getClassLoader(), "org.crosscheck.report");
  private final String style;
  private final String script = resource("/report/report.js");

  /**
   * @param styles the names of the style sheets, to be joined in this order
   */
  PageWriter(String... styles) {
    style =
        Arrays.stream(styles)
            .map(name -> resource("/report/" + name))
            .collect(Collectors.joining("\n"));
  }

  String write(String template, Object page) {
    StringOutput out = new StringOutput(1 << 18);
    templates.render(
        template, Map.of("page", page, "policy", policy(), "style", style, "script", script), out);
    return Printable.inPage(out.toString());
  }

  private String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
        + digest(style)
        + "'; script-src '"
        + digest(script)
        + "'";
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = PageWriter.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

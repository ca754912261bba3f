package org.crosscheck.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/** Findings for a wiki, a ticket or a chat. Nothing that an article says becomes markup. */
public final class MarkdownReport implements Report {
  private static final String MARKUP = "\\`*_{}[]<>#|~&$";

  @Override
  public String render(Findings findings) {
    StringBuilder out = new StringBuilder();
    Summary summary = Summary.of(findings);
    out.append("# What the articles disagree on\n\n**").append(summary.sentence()).append("** ");
    out.append(summary.besidesSentence()).append("\n");
    Sections sections = Sections.of(findings);
    overview(out, sections.conflicts());
    for (Verdict verdict : sections.conflicts()) {
      finding(out, verdict);
      findings
          .decision(verdict)
          .ifPresent(
              decision ->
                  out.append("- Decided: ")
                      .append(escaped(Decisions.words(decision, verdict)))
                      .append('\n'));
    }
    lines(out, Sections.EXPLAINED, sections.explained());
    lines(out, Sections.SPELLINGS, sections.spellings());
    passages(out, findings.passages());
    sources(out, findings);
    skipped(out, findings.skipped());
    lost(out, Decisions.lost(findings));
    return out.toString();
  }

  private static void finding(StringBuilder out, Verdict verdict) {
    out.append("\n## ").append(escaped(Headline.title(verdict)));
    out.append(": ").append(Relations.label(verdict));
    out.append(" (").append(verdict.severity().word()).append(")\n\n");
    out.append(escaped(verdict.explanation())).append("\n\n");
    table(out, List.of("Value", "Source", "Published", "Said by", "Period and scope", "Where"));
    Voice.of(verdict).forEach(voice -> row(out, cells(voice)));
    out.append('\n');
    Voice.of(verdict)
        .forEach(voice -> out.append("- ").append(sentence(voice.first())).append('\n'));
    out.append('\n');
    Wordings.of(Voice.of(verdict)).forEach(wordings -> beside(out, wordings));
    Assumption.of(verdict)
        .forEach(a -> out.append("- Assumed: ").append(escaped(a.sentence())).append('\n'));
    out.append("- Would settle it: ").append(escaped(Settling.settledBy(verdict))).append('\n');
  }

  private static Stream<String> cells(Voice voice) {
    Claim claim = voice.first();
    String lines = voice.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String scope = String.join("; ", Circumstances.scope(claim));
    return Stream.of(
        "**" + escaped(Circumstances.ownWords(claim)) + "**",
        escaped(voice.source().label()),
        escaped(Circumstances.published(voice.source())),
        escaped(said(claim)),
        escaped(scope),
        escaped(voice.source().file()) + " line " + lines);
  }

  private static String said(Claim claim) {
    String stance = claim.stance();
    return Circumstances.speaker(claim) + (stance.isEmpty() ? "" : " (" + stance + ")");
  }

  private static String sentence(Claim claim) {
    String sentence = claim.provenance().sentenceText();
    Span span = claim.provenance().span();
    int start = Math.max(0, span.start() - claim.provenance().sentence().start());
    int end = Math.min(sentence.length(), start + span.length());
    String label = escaped(claim.provenance().source().label());
    if (start >= end) {
      return label + ": " + escaped(sentence);
    }
    return label
        + ": "
        + escaped(sentence.substring(0, start))
        + gap(sentence, start - 1)
        + "**"
        + escaped(sentence.substring(start, end))
        + "**"
        + gap(sentence, end)
        + escaped(sentence.substring(end));
  }

  /** The space that stands at a place, which {@link #escaped} takes off the ends. */
  private static String gap(String text, int at) {
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at)) ? " " : "";
  }

  private static void overview(StringBuilder out, List<Verdict> conflicts) {
    out.append(conflicts.isEmpty() ? "" : "\n");
    for (int i = 0; i < conflicts.size(); i++) {
      Verdict verdict = conflicts.get(i);
      out.append(i + 1).append(". **").append(verdict.severity().word()).append("** ");
      out.append(escaped(Headline.of(verdict).line())).append('\n');
    }
  }

  /** Two wordings in two columns, what differs in bold. */
  private static void beside(StringBuilder out, Wordings wordings) {
    table(out, List.of(escaped(wordings.left()), escaped(wordings.right())));
    row(
        out,
        wordings.marked(words -> "**" + escaped(words) + "**", MarkdownReport::escaped).stream());
    out.append('\n');
  }

  private static void lines(StringBuilder out, String title, List<Verdict> verdicts) {
    section(out, title, verdicts.isEmpty());
    verdicts.forEach(
        v ->
            out.append("- ")
                .append(escaped(Headline.of(v).line()))
                .append(" (")
                .append(Relations.label(v))
                .append(")\n"));
  }

  private static void passages(StringBuilder out, List<SharedPassage> passages) {
    List<SharedPassage> drifting = passages.stream().filter(SharedPassage::drift).toList();
    section(out, "Shared passages that changed in the copying", drifting.isEmpty());
    for (SharedPassage passage : drifting) {
      String what =
          passage.differences().stream()
              .filter(SharedPassage.Difference::meaningful)
              .map(SharedPassage.Difference::what)
              .collect(Collectors.joining("; "));
      out.append("- ").append(escaped(what)).append('\n');
      place(out, passage.a());
      place(out, passage.b());
    }
  }

  private static void place(StringBuilder out, SharedPassage.Place place) {
    out.append("  - ").append(escaped(place.source().label())).append(": ");
    out.append(escaped(place.words())).append('\n');
  }

  private static void sources(StringBuilder out, Findings findings) {
    section(out, "Sources", findings.documents().isEmpty());
    table(out, List.of("Origin", "Publisher", "Published", "File", "Title"));
    Origins origins = Origins.of(findings);
    for (Document document : findings.documents()) {
      Source source = document.source();
      row(
          out,
          Stream.of(
              origins.letter(source),
              escaped(source.publisher().orElse("not known")),
              escaped(Circumstances.published(source)),
              escaped(source.file()),
              escaped(source.title().orElse(""))));
    }
  }

  private static void skipped(StringBuilder out, List<Skipped> skipped) {
    section(out, "Skipped", skipped.isEmpty());
    skipped.forEach(
        s ->
            out.append("- ")
                .append(escaped(s.file()))
                .append(": ")
                .append(escaped(s.reason()))
                .append('\n'));
  }

  private static void lost(StringBuilder out, List<Decision> lost) {
    section(out, Decisions.LOST, lost.isEmpty());
    lost.forEach(d -> out.append("- ").append(escaped(Decisions.words(d))).append('\n'));
  }

  private static void section(StringBuilder out, String title, boolean empty) {
    if (!empty) {
      out.append("\n## ").append(title).append("\n\n");
    }
  }

  private static void table(StringBuilder out, List<String> columns) {
    row(out, columns.stream());
    row(out, columns.stream().map(column -> "---"));
  }

  private static void row(StringBuilder out, Stream<String> cells) {
    out.append(cells.collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  /** On one line, with a backslash before every character that could be markup. */
  static String escaped(String text) {
    String line = Printable.line(text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean list = (c == '-' || c == '+') && i == 0;
      boolean numbered = (c == '.' || c == ')') && digitsBefore(line, i);
      boolean link = c == ':' && i + 1 < line.length() && line.charAt(i + 1) != ' ';
      if (MARKUP.indexOf(c) >= 0 || list || numbered || link) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean digitsBefore(String line, int end) {
    return end > 0 && end < 10 && line.chars().limit(end).allMatch(Character::isDigit);
  }
}

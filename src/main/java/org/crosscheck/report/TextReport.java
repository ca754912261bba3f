package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/** Findings for an editor at a terminal: the figures first, then the most serious first. */
public final class TextReport implements Report {
  private static final int WIDTH = 96;
  private static final int LONG_WORDS = 160;

  private final Ink ink;

  /**
   * @param colours whether to colour with terminal codes
   */
  public TextReport(boolean colours) {
    this.ink = new Ink(colours);
  }

  @Override
  public String render(Findings findings) {
    StringBuilder out = new StringBuilder();
    opening(out, Summary.of(findings));
    int number = 0;
    for (Verdict verdict : findings.discrepancies()) {
      finding(out, ++number, verdict);
      findings
          .decision(verdict)
          .ifPresent(d -> paragraph(out, "    Decided: ", Wording.decision(d, verdict)));
    }
    explained(out, findings);
    passages(out, findings.passages());
    sources(out, findings);
    skipped(out, findings.skipped());
    return out.toString();
  }

  private void opening(StringBuilder out, Summary summary) {
    out.append(ink.bold(summary.sentence())).append('\n');
    paragraph(out, "", summary.besidesSentence());
  }

  private void finding(StringBuilder out, int number, Verdict verdict) {
    String label = verdict.severity().word().toUpperCase(java.util.Locale.ROOT);
    out.append('\n')
        .append(String.format("%2d. ", number))
        .append(ink.severity(verdict.severity(), label))
        .append(' ')
        .append(ink.bold(Printable.line(verdict.alignment().title())))
        .append(" (")
        .append(Wording.relation(verdict))
        .append(")\n");
    paragraph(out, "    ", verdict.explanation());
    Voice.of(verdict).forEach(voice -> voice(out, voice));
    Doubts.assumed(verdict).forEach(assumed -> paragraph(out, "    Assumed: ", assumed));
    paragraph(out, "    Would settle it: ", Doubts.settledBy(verdict));
  }

  private void voice(StringBuilder out, Voice voice) {
    Claim claim = voice.first();
    out.append("      ")
        .append(ink.value(Printable.line(Wording.shortly(Wording.ownWords(claim), LONG_WORDS))))
        .append('\n');
    paragraph(out, "        ", publisher(voice) + "; " + circumstances(claim));
  }

  private static String publisher(Voice voice) {
    Source source = voice.source();
    String named = source.publisher().isPresent() ? source.label() + ", " : "";
    return named + Wording.published(source) + ", " + source.file() + " " + lines(voice.lines());
  }

  private static String lines(List<Integer> lines) {
    String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (lines.size() == 1 ? "line " : "lines ") + numbers;
  }

  private static String circumstances(Claim claim) {
    List<String> parts = new ArrayList<>();
    String speaker = Wording.speaker(claim);
    parts.add(speaker.equals(Wording.UNATTRIBUTED) ? speaker : "said by " + speaker);
    parts.add(Wording.stance(claim.modality()));
    parts.add(Wording.period(claim.scope()));
    parts.addAll(Wording.limits(claim.scope()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  private void explained(StringBuilder out, Findings findings) {
    List<Verdict> explained =
        findings.verdicts().stream()
            .filter(v -> !v.isDiscrepancy() && v.type() != RelationType.CONSISTENT)
            .toList();
    section(out, "Differences that scope or vague words may explain", explained.isEmpty());
    for (Verdict verdict : explained) {
      String line = Headline.of(verdict).line() + " (" + Wording.relation(verdict) + ")";
      paragraph(out, "  ", line);
    }
  }

  private void passages(StringBuilder out, List<SharedPassage> passages) {
    List<SharedPassage> drifting = passages.stream().filter(SharedPassage::drift).toList();
    section(out, "Shared passages that changed in the copying", drifting.isEmpty());
    for (SharedPassage passage : drifting) {
      out.append("  ")
          .append(
              Printable.line(passage.a().source().label() + " and " + passage.b().source().label()))
          .append('\n');
      passage.differences().stream()
          .filter(SharedPassage.Difference::meaningful)
          .forEach(difference -> paragraph(out, "    ", Wording.capitalised(difference.what())));
      paragraph(out, "    1: ", Excerpt.of(passage, passage.a(), SharedPassage.Difference::a));
      paragraph(out, "    2: ", Excerpt.of(passage, passage.b(), SharedPassage.Difference::b));
    }
  }

  private void sources(StringBuilder out, Findings findings) {
    section(out, "Sources", findings.documents().isEmpty());
    Origins origins = Origins.of(findings);
    for (Document document : findings.documents()) {
      Source source = document.source();
      String title = source.title().map(t -> ": " + t).orElse("");
      String named = source.publisher().isPresent() ? source.label() + ", " : "";
      paragraph(
          out,
          "  " + origins.letter(source) + "  ",
          named + Wording.published(source) + ", " + source.file() + title);
    }
  }

  private void skipped(StringBuilder out, List<Skipped> skipped) {
    section(out, "Skipped", skipped.isEmpty());
    skipped.forEach(input -> paragraph(out, "  ", input.file() + ": " + input.reason()));
  }

  private void section(StringBuilder out, String title, boolean empty) {
    if (!empty) {
      out.append('\n').append(ink.bold(title)).append('\n');
    }
  }

  /** Wrapped, with the lines after the first indented as deep as the first one's lead. */
  private static void paragraph(StringBuilder out, String lead, String text) {
    String indent =
        " ".repeat(lead.length() - (lead.endsWith(": ") ? lead.strip().length() - 1 : 0));
    String wrapped =
        WordUtils.wrap(Printable.line(text), WIDTH - lead.length(), "\n" + indent, false);
    out.append(lead).append(wrapped).append('\n');
  }
}

package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.crosscheck.text.Source;

/**
 * Findings for an editor at a terminal: the figures and every disagreement in a line, the most
 * serious first; then each with what the sources say.
 */
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
    Paragraphs out = new Paragraphs(WIDTH);
    Sections sections = Sections.of(findings);
    opening(out, Summary.of(findings));
    overview(out, findings, sections.conflicts());
    details(out, findings, sections.conflicts());
    lines(out, Sections.EXPLAINED, sections.explained());
    lines(out, Sections.SPELLINGS, sections.spellings());
    passages(out, findings.passages());
    sources(out, findings);
    skipped(out, findings.skipped());
    lost(out, Decisions.lost(findings));
    return out.toString();
  }

  private void opening(Paragraphs out, Summary summary) {
    out.line(ink.bold(summary.sentence())).wrapped("", 0, summary.besidesSentence());
  }

  private void overview(Paragraphs out, Findings findings, List<Verdict> conflicts) {
    for (int i = 0; i < conflicts.size(); i++) {
      Verdict verdict = conflicts.get(i);
      String decided =
          findings.decision(verdict).map(d -> " [" + Decisions.state(d, verdict) + "]").orElse("");
      String lead = "%2d. %-7s".formatted(i + 1, severity(verdict));
      out.wrapped(
          (i == 0 ? "\n" : "") + lead, lead.length(), Headline.of(verdict).line() + decided);
    }
  }

  private static String severity(Verdict verdict) {
    return verdict.severity().word().toUpperCase(Locale.ROOT);
  }

  private void details(Paragraphs out, Findings findings, List<Verdict> conflicts) {
    for (int i = 0; i < conflicts.size(); i++) {
      Verdict verdict = conflicts.get(i);
      finding(out, i + 1, verdict);
      findings
          .decision(verdict)
          .ifPresent(d -> out.wrapped("    Decided: ", 6, Decisions.words(d, verdict)));
    }
  }

  private void finding(Paragraphs out, int number, Verdict verdict) {
    out.line(
        "\n%2d. ".formatted(number)
            + ink.severity(verdict.severity(), severity(verdict))
            + " "
            + ink.bold(Printable.line(Headline.title(verdict)))
            + ": "
            + Relations.label(verdict));
    out.wrapped("    ", 4, verdict.explanation());
    List<Voice> voices = Voice.of(verdict);
    voices.forEach(voice -> voice(out, voice));
    Wordings.of(voices)
        .forEach(w -> out.beside(6, List.of(w.left() + ":", w.right() + ":"), w.bracketed()));
    Assumption.of(verdict).forEach(a -> out.wrapped("    Assumed: ", 6, a.sentence()));
    out.wrapped("    Would settle it: ", 6, Settling.settledBy(verdict));
  }

  private void voice(Paragraphs out, Voice voice) {
    out.line("      " + ink.value(Printable.line(voice.marked(LONG_WORDS))));
    out.wrapped("        ", 8, publisher(voice) + "; " + circumstances(voice.first()));
  }

  private static String publisher(Voice voice) {
    Source source = voice.source();
    String named = source.publisher().isPresent() ? source.label() + ", " : "";
    return named
        + Circumstances.published(source)
        + ", "
        + source.file()
        + " "
        + lines(voice.lines());
  }

  private static String lines(List<Integer> lines) {
    String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (lines.size() == 1 ? "line " : "lines ") + numbers;
  }

  private static String circumstances(Claim claim) {
    List<String> parts = new ArrayList<>();
    String speaker = Circumstances.speaker(claim);
    boolean nobody =
        speaker.equals(Circumstances.UNATTRIBUTED) || speaker.equals(Circumstances.UNSETTLED);
    parts.add(nobody ? speaker : "said by " + speaker);
    parts.addAll(Circumstances.scope(claim));
    return String.join("; ", parts);
  }

  private void lines(Paragraphs out, String title, List<Verdict> verdicts) {
    section(out, title, verdicts.isEmpty());
    verdicts.forEach(
        v -> out.wrapped("  ", 4, Headline.of(v).line() + " (" + Relations.label(v) + ")"));
  }

  private void passages(Paragraphs out, List<SharedPassage> passages) {
    List<SharedPassage> drifting = passages.stream().filter(SharedPassage::drift).toList();
    section(out, "Shared passages that changed in the copying", drifting.isEmpty());
    for (SharedPassage passage : drifting) {
      out.wrapped("  ", 4, passage.a().source().label() + " and " + passage.b().source().label());
      passage.differences().stream()
          .filter(SharedPassage.Difference::meaningful)
          .forEach(difference -> out.wrapped("    ", 4, Phrases.capitalised(difference.what())));
      out.wrapped("    1: ", 7, Excerpt.of(passage, passage.a(), SharedPassage.Difference::a));
      out.wrapped("    2: ", 7, Excerpt.of(passage, passage.b(), SharedPassage.Difference::b));
    }
  }

  private void sources(Paragraphs out, Findings findings) {
    section(out, "Sources (one letter is one origin)", findings.documents().isEmpty());
    Origins origins = Origins.of(findings);
    for (Document document : findings.documents()) {
      Source source = document.source();
      String title = source.title().map(t -> ": " + t).orElse("");
      String named = source.publisher().isPresent() ? source.label() + ", " : "";
      out.wrapped(
          "  " + origins.letter(source) + "  ",
          5,
          named + Circumstances.published(source) + ", " + source.file() + title);
    }
  }

  private void skipped(Paragraphs out, List<Skipped> skipped) {
    section(out, "Skipped", skipped.isEmpty());
    skipped.forEach(input -> out.wrapped("  ", 4, input.file() + ": " + input.reason()));
  }

  private void lost(Paragraphs out, List<Decision> lost) {
    section(out, Decisions.LOST, lost.isEmpty());
    lost.forEach(decision -> out.wrapped("  ", 4, Decisions.words(decision)));
  }

  private void section(Paragraphs out, String title, boolean empty) {
    if (!empty) {
      out.line("\n" + ink.bold(title));
    }
  }
}

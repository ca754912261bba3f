package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Mention;
import org.crosscheck.rule.Example;
import org.crosscheck.rule.Explanation;
import org.crosscheck.rule.Pattern;
import org.crosscheck.rule.Rule;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;

/**
 * Runs the examples of rules. A sentence under a value must give it to its rule alone and, by
 * whichever rule of the kind, to all rules together; a near miss must give its rule nothing.
 */
public final class ExampleRun {
  private final RuleBook book;
  private final Surroundings surroundings;
  private final Workbench workbench;
  private final Extractor everything;

  public ExampleRun(RuleBook book, Surroundings surroundings, Workbench workbench) {
    this.book = book;
    this.surroundings = surroundings;
    this.workbench = workbench;
    everything = new Extractor(book, surroundings);
  }

  /**
   * An example that does not do what its rule file says.
   *
   * @param message what went wrong
   * @param details tokens, values, and how far the patterns came; a line each
   */
  public record Failure(Rule rule, Example example, String message, List<String> details) {
    public Failure {
      details = List.copyOf(details);
    }

    /** As a compiler would show it. */
    public String text() {
      StringBuilder text = new StringBuilder(rule.file());
      text.append(':').append(example.line()).append(':').append(example.column());
      text.append(": ").append(message).append("\n  | ").append(example.text());
      details.forEach(line -> text.append("\n  | ").append(line));
      return text.toString();
    }
  }

  /** What is wrong with the examples of all rules, in the order of the rules. */
  public List<Failure> failures() {
    return book.rules().stream().flatMap(rule -> failures(rule).stream()).toList();
  }

  /** What is wrong with the examples of a rule, in the order of its file. */
  public List<Failure> failures(Rule rule) {
    List<Failure> failures = new ArrayList<>();
    rule.examples().forEach(example -> run(rule, example).ifPresent(failures::add));
    return failures.isEmpty() ? needless(rule) : failures;
  }

  /** The negative patterns of a rule without which its near misses would miss as well. */
  public List<Failure> needless(Rule rule) {
    return rule.unless().stream().flatMap(unless -> needless(rule, unless).stream()).toList();
  }

  /** A negative pattern without which the near misses would miss as well is never tried. */
  private Optional<Failure> needless(Rule rule, Pattern unless) {
    Extractor without = new Extractor(book.only(rule.without(unless)), surroundings);
    List<Example> misses =
        rule.examples().stream().filter(example -> example.expected().isEmpty()).toList();
    for (Example miss : misses) {
      AnnotatedDocument document = workbench.annotator().apply(miss.text());
      List<Mention> mentions = workbench.reader().apply(document);
      if (!without.extract(document, mentions, workbench.tagger()).isEmpty()) {
        return Optional.empty();
      }
    }
    Example place =
        new Example(Optional.empty(), unless.written(), Optional.empty(), unless.line(), 1);
    String message = "no near miss needs this 'unless'";
    return Optional.of(new Failure(rule, place, message, List.of()));
  }

  /** Empty when the example holds. */
  public Optional<Failure> run(Rule rule, Example example) {
    AnnotatedDocument document = workbench.annotator().apply(example.text());
    List<Mention> mentions = workbench.reader().apply(document);
    Extractor alone = new Extractor(book.only(rule), surroundings);
    List<Claim> byRule = alone.extract(document, mentions, workbench.tagger());
    if (example.expected().isEmpty()) {
      return byRule.isEmpty()
          ? Optional.empty()
          : failure(rule, example, "this near miss gives " + shown(byRule), document, mentions);
    }
    if (!hasExpected(byRule, example)) {
      String instead = byRule.isEmpty() ? "" : " but " + shown(byRule);
      String message = "this example does not give " + wanted(example) + instead;
      return failure(rule, example, message, document, mentions);
    }
    List<Claim> byAll = everything.extract(document, mentions, workbench.tagger());
    if (!hasExpected(byAll, example)) {
      String message =
          "all rules together do not give " + wanted(example) + instead(rule, example, byAll);
      return failure(rule, example, message, document, mentions);
    }
    return Optional.empty();
  }

  /** What the other rules read in the place of the value, and what would let this rule win. */
  private String instead(Rule rule, Example example, List<Claim> claims) {
    List<Claim> here =
        claims.stream()
            .filter(claim -> competes(claim, rule, example))
            .filter(claim -> !claim.provenance().rule().equals(rule.id()))
            .toList();
    return here.stream()
        .findFirst()
        .flatMap(claim -> book.rule(claim.provenance().rule()))
        .map(
            winner ->
                " but %s, which wins (its priority is %d, that of '%s' %d; see \"Which match counts\" in rules/README.md)"
                    .formatted(shown(here), winner.priority(), rule.id(), rule.priority()))
        .orElse("");
  }

  private static boolean competes(Claim claim, Rule rule, Example example) {
    boolean samePlace =
        example.value().map(span -> span.overlaps(claim.provenance().span())).orElse(true);
    return samePlace && Ranking.group(claim.kind()).equals(Ranking.group(rule.kind().kind()));
  }

  private static String wanted(Example example) {
    String marked = example.value().map(span -> span.in(example.text())).orElse("");
    String at = marked.isEmpty() ? "" : " at '" + marked + "'";
    return "\"" + example.expected().orElse("none") + "\"" + at;
  }

  private static String shown(List<Claim> claims) {
    return claims.isEmpty()
        ? "nothing"
        : claims.stream()
            .map(
                claim ->
                    "\"%s\" at '%s' by %s"
                        .formatted(
                            claim.canonical(),
                            claim.provenance().words(),
                            claim.provenance().rule()))
            .collect(Collectors.joining(", "));
  }

  private static boolean hasExpected(List<Claim> claims, Example example) {
    return claims.stream()
        .anyMatch(
            claim ->
                example.expected().equals(Optional.of(claim.canonical()))
                    && example.value().map(claim.provenance().span()::equals).orElse(true));
  }

  private Optional<Failure> failure(
      Rule rule,
      Example example,
      String message,
      AnnotatedDocument document,
      List<Mention> mentions) {
    List<String> details = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Sentence tagged = workbench.tagger().apply(sentence);
      List<Mention> inside =
          mentions.stream().filter(m -> sentence.span().contains(m.span())).toList();
      details.addAll(Explanation.of(book, rule, tagged, inside).lines());
    }
    return Optional.of(new Failure(rule, example, message, details));
  }
}

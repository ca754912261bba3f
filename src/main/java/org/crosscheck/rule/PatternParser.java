package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.MentionType;

/**
 * Reads one pattern.
 *
 * <pre>
 * pattern  = sequence { "|" sequence }                 either
 * sequence = part { part }                             one after the other
 * part     = [ name ":" ] primary [ "*" | "+" ]        remembered; any number of times; at least once
 * primary  = word                                      die        any form of the word
 *          | "'" form "'"                              'dead'     this form only
 *          | "$" list                                  $people    any entry of rules/shared/people.txt
 *          | "&lt;" type "&gt;"                              &lt;count&gt;    a value, or &lt;np&gt;, &lt;name&gt;, &lt;nations&gt;
 *          | "{" tag { "|" tag } "}"                   {ADJ|NOUN} a part of speech
 *          | "@" fragment                              @victims   an entry of rules/shared/patterns.yml
 *          | "[" pattern "]"                           [the]      may be missing
 *          | "(" pattern ")"                           (die|fall) a group
 *          | "~" number                                ~4         up to so many words, in one clause
 *          | "^"                                       the start of the sentence
 * name     = "value" | "subject" | "place" | "period" | "population" | "basis" | "event" | "speaker"
 * </pre>
 *
 * A word may be any character that has no other meaning here, such as a comma. What goes wrong with
 * a name is noted and reading goes on, so that one run shows all of it; what goes wrong with the
 * grammar ends the pattern.
 */
final class PatternParser {
  static final List<String> CAPTURES =
      List.of("value", "subject", "place", "period", "population", "basis", "event", "speaker");

  /** Parts of speech of Universal Dependencies. */
  static final Set<String> TAGS =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  static final int LONGEST_GAP = 12;
  static final int MOST_REPEATS = 8;
  static final int DEEPEST = 12;
  static final int LONGEST_PATTERN = 2_000;

  private static final String SPECIAL = "()[]|*+<{$@~^'";
  private static final Map<String, EnumSet<MentionType>> TYPES = types();

  private final String text;
  private final Vocabulary vocabulary;
  private final Map<String, String> fragments;
  private final Set<String> open;
  private final boolean shared;
  private final List<PatternProblem> problems;
  private int at;
  private int depth;

  private PatternParser(
      String text,
      Vocabulary vocabulary,
      Map<String, String> fragments,
      Set<String> open,
      List<PatternProblem> problems) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.fragments = fragments;
    this.open = open;
    this.problems = problems;
    shared = !open.isEmpty();
  }

  /**
   * Reads a pattern; what is wrong with it is added to {@code problems}.
   *
   * @param fragments shared patterns by name
   */
  static Element parse(
      String text,
      Vocabulary vocabulary,
      Map<String, String> fragments,
      List<PatternProblem> problems) {
    return new PatternParser(text, vocabulary, fragments, Set.of(), problems).whole();
  }

  private static Map<String, EnumSet<MentionType>> types() {
    Map<String, EnumSet<MentionType>> types = new TreeMap<>();
    for (MentionType type : MentionType.values()) {
      types.put(type.word(), EnumSet.of(type));
    }
    types.put("count", EnumSet.of(MentionType.NUMBER));
    types.put("when", EnumSet.of(MentionType.DATE, MentionType.TIME));
    return types;
  }

  /** The words that may stand between angle brackets. */
  static Set<String> typeNames() {
    Set<String> names = new LinkedHashSet<>(TYPES.keySet());
    names.addAll(List.of("np", "name"));
    return names;
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final PatternProblem problem;

    Broken(PatternProblem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }

  private Element whole() {
    try {
      if (text.length() > LONGEST_PATTERN) {
        throw broken(0, 1, "this pattern is too long", "at most 2,000 characters");
      }
      Element pattern = pattern();
      if (at < text.length()) {
        throw broken(at, 1, "'" + text.charAt(at) + "' closes nothing", "");
      }
      return pattern;
    } catch (Broken e) {
      problems.add(e.problem);
      return new Element.Sequence(List.of());
    }
  }

  private static Broken broken(int offset, int length, String message, String hint) {
    return new Broken(new PatternProblem(offset, Math.max(1, length), message, hint));
  }

  private Element pattern() {
    if (++depth > DEEPEST) {
      throw broken(at, 1, "brackets are nested too deeply", "at most " + DEEPEST + " levels");
    }
    List<Element> options = new ArrayList<>();
    options.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      options.add(sequence());
    }
    depth--;
    return options.size() == 1 ? options.get(0) : new Element.Choice(options);
  }

  private Element sequence() {
    List<Element> parts = new ArrayList<>();
    int start = at;
    skipSpace();
    while (at < text.length() && ")]|".indexOf(text.charAt(at)) < 0) {
      parts.add(part());
      skipSpace();
    }
    if (parts.isEmpty()) {
      throw broken(Math.min(start, text.length()), 1, "nothing stands here", "expected a word");
    }
    return parts.size() == 1 ? parts.get(0) : new Element.Sequence(parts);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Element part() {
    int start = at;
    String name = captureName();
    if (!name.isEmpty() && !CAPTURES.contains(name)) {
      note(start, name.length(), "unknown name '" + name + "'", Nearest.hint(name, CAPTURES));
    }
    Element element = repeated(primary());
    return name.isEmpty() ? element : new Element.Captured(name, element);
  }

  /** The name before a colon that is followed at once by what it names; else empty. */
  private String captureName() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean named =
        end > at
            && end + 1 < text.length()
            && text.charAt(end) == ':'
            && "(<$@{['".indexOf(text.charAt(end + 1)) >= 0;
    if (!named) {
      return "";
    }
    String name = text.substring(at, end);
    at = end + 1;
    return name;
  }

  private Element repeated(Element element) {
    if (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '+')) {
      if (element instanceof Element.Gap || element instanceof Element.Start) {
        throw broken(at, 1, "this cannot be repeated", "");
      }
      int least = text.charAt(at) == '+' ? 1 : 0;
      at++;
      return new Element.Repeated(element, least, MOST_REPEATS);
    }
    return element;
  }

  private Element primary() {
    int start = at;
    return switch (text.charAt(at)) {
      case '(' -> bracketed(')');
      case '[' -> new Element.Repeated(bracketed(']'), 0, 1);
      case '<' -> typed(start, enclosed('>'));
      case '{' -> tagged(start, enclosed('}'));
      case '\'' -> form(start);
      case '$' -> listed(start);
      case '@' -> fragment(start);
      case '~' -> gap(start);
      case '^' -> {
        at++;
        yield new Element.Start(offset(start));
      }
      case '*', '+', '>', '}' ->
          throw broken(at, 1, "'" + text.charAt(at) + "' has nothing before it", "");
      default -> words(start);
    };
  }

  private Element bracketed(char closing) {
    int start = at++;
    Element inside = pattern();
    if (at >= text.length() || text.charAt(at) != closing) {
      throw broken(start, 1, "this bracket is never closed", "expected '" + closing + "' after it");
    }
    at++;
    return inside;
  }

  private String enclosed(char closing) {
    int end = text.indexOf(closing, at);
    if (end < 0) {
      throw broken(at, 1, "this bracket is never closed", "expected '" + closing + "' after it");
    }
    String inside = text.substring(at + 1, end).strip();
    at = end + 1;
    return inside;
  }

  private Element typed(int start, String name) {
    if (name.equals("np")) {
      return step(new Atom.NounPhrase(), start);
    }
    if (name.equals("name")) {
      return step(new Atom.Name(), start);
    }
    EnumSet<MentionType> accepted = TYPES.get(name);
    if (accepted == null) {
      note(start, at - start, "unknown value '" + name + "'", Nearest.hint(name, typeNames()));
      return new Element.Sequence(List.of());
    }
    return step(new Atom.Typed(name, accepted), start);
  }

  private Element tagged(int start, String inside) {
    Set<String> tags = new LinkedHashSet<>();
    for (String tag : inside.split("\\|", -1)) {
      if (!TAGS.contains(tag.strip())) {
        note(
            start,
            at - start,
            "unknown part of speech '" + tag.strip() + "'",
            Nearest.hint(tag.strip(), TAGS));
      }
      tags.add(tag.strip());
    }
    return step(new Atom.Tagged(tags), start);
  }

  /** The closing mark is the one before a space, a bracket or the end: {@code ''s'}. */
  private Element form(int start) {
    int end = start + 1;
    while (end < text.length()
        && !(text.charAt(end) == '\'' && closesForm(end) && end > start + 1)) {
      end++;
    }
    if (end >= text.length()) {
      throw broken(start, 1, "this form is never closed", "expected ' after it");
    }
    at = end + 1;
    List<Element> steps = new ArrayList<>();
    for (String token : Wording.tokens(text.substring(start + 1, end))) {
      steps.add(step(new Atom.Form(token), start));
    }
    return steps.size() == 1 ? steps.get(0) : new Element.Sequence(steps);
  }

  private boolean closesForm(int quote) {
    return quote + 1 == text.length()
        || Character.isWhitespace(text.charAt(quote + 1))
        || "()[]|*+".indexOf(text.charAt(quote + 1)) >= 0;
  }

  private String identifier() {
    int start = ++at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return text.substring(start, at);
  }

  private Element listed(int start) {
    String name = identifier();
    if (!vocabulary.hasList(name)) {
      note(
          start,
          at - start,
          "no word list '" + name + "' in rules/shared/",
          Nearest.hint(name, vocabulary.listNames()));
      return new Element.Sequence(List.of());
    }
    return step(new Atom.Listed(name, vocabulary.list(name)), start);
  }

  private Element fragment(int start) {
    String name = identifier();
    String shared = fragments.get(name);
    if (shared == null) {
      note(
          start,
          at - start,
          "no pattern '" + name + "' in rules/shared/patterns.yml",
          Nearest.hint(name, fragments.keySet()));
      return new Element.Sequence(List.of());
    }
    if (open.contains(name) || open.size() >= DEEPEST) {
      throw broken(start, at - start, "'" + name + "' contains itself", "");
    }
    Set<String> inner = new LinkedHashSet<>(open);
    inner.add(name);
    List<PatternProblem> inside = new ArrayList<>();
    Element element = new PatternParser(shared, vocabulary, fragments, inner, inside).whole();
    if (!inside.isEmpty()) {
      note(
          start, at - start, "in '" + name + "': " + inside.get(0).message(), inside.get(0).hint());
    }
    return element;
  }

  private Element gap(int start) {
    String digits = identifier();
    int most = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    if (most < 1 || most > LONGEST_GAP) {
      note(
          start,
          at - start,
          "'" + text.substring(start, at) + "' is not a gap",
          "expected ~1 to ~" + LONGEST_GAP);
      return new Element.Sequence(List.of());
    }
    return new Element.Gap(most, offset(start));
  }

  private Element words(int start) {
    while (at < text.length() && isWordChar(at, start)) {
      at++;
    }
    List<Element> steps = new ArrayList<>();
    for (String token : Wording.tokens(text.substring(start, at))) {
      steps.add(step(new Atom.Word(token, vocabulary.forms(token)), start));
    }
    return steps.size() == 1 ? steps.get(0) : new Element.Sequence(steps);
  }

  /** An apostrophe inside a word belongs to it. */
  private boolean isWordChar(int index, int start) {
    char c = text.charAt(index);
    boolean apostrophe = c == '\'' && index > start;
    return !Character.isWhitespace(c) && (apostrophe || SPECIAL.indexOf(c) < 0);
  }

  private Element step(Atom atom, int start) {
    return new Element.Step(atom, text.substring(start, at), offset(start));
  }

  private int offset(int start) {
    return shared ? -1 : start;
  }

  private void note(int offset, int length, String message, String hint) {
    problems.add(new PatternProblem(offset, Math.max(1, length), message, hint));
  }
}

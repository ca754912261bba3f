package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
 *          | "&lt;" type "&gt;"                              &lt;count&gt;    a value, or &lt;np&gt;, &lt;name&gt;, &lt;speed&gt;
 *          | "{" tag { "|" tag } "}"                   {ADJ|NOUN} a part of speech
 *          | "@" fragment                              @victims   an entry of rules/shared/patterns.yml
 *          | "[" pattern "]"                           [the]      may be missing
 *          | "(" pattern ")"                           (die|fall) a group
 *          | "~" number                                ~4         up to so many words, in one clause
 *          | "~,"                                      an aside between two commas or dashes
 *          | "^"                                       the start of the sentence
 * name     = "value" | "subject" | "place" | "period" | "population" | "basis" | "event" | "speaker"
 *          | "stance"
 * </pre>
 *
 * A word may be any character that has no other meaning here, such as a comma. What goes wrong with
 * a name is noted and reading goes on, so that one run shows all of it; what goes wrong with the
 * grammar ends the pattern.
 */
final class PatternParser {
  static final List<String> CAPTURES =
      List.of(
          "value",
          "subject",
          "place",
          "period",
          "population",
          "basis",
          "event",
          "speaker",
          "stance");

  static final int LONGEST_GAP = 12;
  static final int MOST_REPEATS = 8;

  /** Most brackets that may be open at once. */
  static final int DEEPEST = 12;

  static final int LONGEST_PATTERN = 2_000;

  private static final String NO_EXPRESSION = "~4 skips up to four words, <count> is a number";

  private final PatternText text;
  private final Atoms atoms;
  private final Map<String, String> fragments;
  private final Set<String> open;
  private final List<PatternProblem> problems;
  private int depth;

  private PatternParser(
      PatternText text,
      Atoms atoms,
      Map<String, String> fragments,
      Set<String> open,
      List<PatternProblem> problems) {
    this.text = text;
    this.atoms = atoms;
    this.fragments = fragments;
    this.open = open;
    this.problems = problems;
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
    Atoms atoms = new Atoms(vocabulary);
    return new PatternParser(new PatternText(text), atoms, fragments, Set.of(), problems).whole();
  }

  private Element whole() {
    try {
      if (text.length() > LONGEST_PATTERN) {
        throw PatternText.broken(0, 1, "this pattern is too long", "at most 2,000 characters");
      }
      Element pattern = pattern();
      if (!text.atEnd()) {
        throw text.broken("'" + text.peek() + "' closes nothing", "");
      }
      return pattern;
    } catch (PatternText.Broken e) {
      problems.add(e.problem());
      return new Element.Sequence(List.of());
    }
  }

  private Element pattern() {
    if (++depth > DEEPEST + 1) {
      throw text.broken("brackets are nested too deeply", "at most " + DEEPEST + " levels");
    }
    List<Element> options = new ArrayList<>();
    options.add(sequence());
    while (text.skips('|')) {
      options.add(sequence());
    }
    depth--;
    return options.size() == 1 ? options.get(0) : new Element.Choice(options);
  }

  private Element sequence() {
    List<Element> parts = new ArrayList<>();
    int start = text.at();
    text.skipSpace();
    while (!text.atEnd() && ")]|".indexOf(text.peek()) < 0) {
      parts.add(part());
      text.skipSpace();
    }
    if (parts.isEmpty()) {
      throw PatternText.broken(start, 1, "nothing stands here", "expected a word");
    }
    return parts.size() == 1 ? parts.get(0) : new Element.Sequence(parts);
  }

  private Element part() {
    int start = text.at();
    String name = text.captureName();
    if (!name.isEmpty() && !CAPTURES.contains(name)) {
      note(start, name.length(), "unknown name '" + name + "'", Nearest.hint(name, CAPTURES));
    }
    Element element = repeated(primary());
    return name.isEmpty() ? element : new Element.Captured(name, element);
  }

  private Element repeated(Element element) {
    if (text.atEnd() || "*+".indexOf(text.peek()) < 0) {
      return element;
    }
    if (element instanceof Element.Gap || element instanceof Element.Start) {
      throw text.broken("this cannot be repeated", "");
    }
    int least = text.peek() == '+' ? 1 : 0;
    text.skip();
    return new Element.Repeated(element, least, MOST_REPEATS);
  }

  private Element primary() {
    int start = text.at();
    return switch (text.peek()) {
      case '(' -> bracketed(')');
      case '[' -> new Element.Repeated(bracketed(']'), 0, 1);
      case '<' -> named(start, text.enclosed('>'), atoms::value);
      case '{' -> named(start, text.enclosed('}'), atoms::tags);
      case '\'' -> steps(atoms.forms(text.quoted()), start);
      case '$' -> named(start, text.identifier(), atoms::list);
      case '@' -> fragment(start);
      case '~' -> gap(start);
      case '^' -> {
        text.skip();
        yield new Element.Start(offset(start));
      }
      case '*', '+', '>', '}' ->
          throw text.broken("'" + text.peek() + "' has nothing before it", "");
      default -> steps(atoms.words(word(start)), start);
    };
  }

  /** What an editor or a habit of regular expressions puts in, and no text ever has. */
  private String word(int start) {
    String word = text.word();
    if ("\u2018\u2019\u201c\u201d\u201e".indexOf(word.charAt(0)) >= 0) {
      note(start, word.length(), "a typographic quotation mark", "a form stands in '...'");
    } else if (word.indexOf('\\') >= 0 || repeatsAnything(word)) {
      note(start, word.length(), "a pattern is no regular expression", NO_EXPRESSION);
    }
    return word;
  }

  private boolean repeatsAnything(String word) {
    return word.endsWith(".") && !text.atEnd() && "*+".indexOf(text.peek()) >= 0;
  }

  private Element bracketed(char closing) {
    int start = text.at();
    text.skip();
    Element inside = pattern();
    if (!text.skips(closing)) {
      throw PatternText.neverClosed(start, closing);
    }
    return inside;
  }

  /** A step that a name stands for; a name that stands for nothing is noted. */
  private Element named(int start, String name, Function<String, Atoms.Named> meaning) {
    Atoms.Named named = meaning.apply(name);
    named.wrong().forEach(wrong -> note(start, text.at() - start, wrong.message(), wrong.hint()));
    return named.atom().map(atom -> step(atom, start)).orElse(new Element.Sequence(List.of()));
  }

  private Element steps(List<Atom> several, int start) {
    if (several.size() == 1) {
      return step(several.get(0), start);
    }
    return new Element.Sequence(several.stream().map(atom -> step(atom, start)).toList());
  }

  private Element fragment(int start) {
    String name = text.identifier();
    String shared = fragments.get(name);
    int length = text.at() - start;
    if (shared == null) {
      String hint = Nearest.hint(name, fragments.keySet());
      note(start, length, "no pattern '" + name + "' in rules/shared/patterns.yml", hint);
      return new Element.Sequence(List.of());
    }
    if (open.contains(name) || open.size() >= DEEPEST) {
      throw PatternText.broken(start, length, "'" + name + "' contains itself", "");
    }
    Element known = atoms.shared().get(name);
    if (known != null) {
      return known;
    }
    Set<String> inner = new LinkedHashSet<>(open);
    inner.add(name);
    List<PatternProblem> inside = new ArrayList<>();
    Element element =
        new PatternParser(new PatternText(shared), atoms, fragments, inner, inside).whole();
    if (inside.isEmpty()) {
      atoms.shared().put(name, element);
    } else {
      note(start, length, "in '" + name + "': " + inside.get(0).message(), inside.get(0).hint());
    }
    return element;
  }

  private Element gap(int start) {
    if (text.skips("~,")) {
      return new Element.Aside(offset(start));
    }
    String digits = text.identifier();
    int most = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    if (most < 1 || most > LONGEST_GAP) {
      String written = "'" + text.since(start) + "' is not a gap";
      note(start, text.at() - start, written, "expected ~1 to ~" + LONGEST_GAP);
      return new Element.Sequence(List.of());
    }
    return new Element.Gap(most, offset(start));
  }

  private Element step(Atom atom, int start) {
    return new Element.Step(atom, text.since(start), offset(start));
  }

  /** Inside a shared pattern there is no place in the rule's own. */
  private int offset(int start) {
    return open.isEmpty() ? start : -1;
  }

  private void note(int offset, int length, String message, String hint) {
    problems.add(new PatternProblem(offset, Math.max(1, length), message, hint));
  }
}

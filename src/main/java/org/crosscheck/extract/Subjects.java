package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Subject;
import org.crosscheck.rule.Match;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * What a claim is about: the words that the rule marks, or else the noun phrase at the value. "[at
 * least 13] foreign tourists"; "John Smith, [35]"; "a loss of [$2m]".
 */
final class Subjects {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> BEFORE = Set.of("ADJ", "NOUN", "PROPN", "VERB");
  private static final Set<String> SKIPPED =
      Set.of(
          "of", "the", "more", "other", "another", "all", "these", "those", "his", "her", "their");
  private static final int FARTHEST = 8;

  private Subjects() {}

  /**
   * A subject.
   *
   * @param how how it was found, in words
   */
  record Found(Subject subject, String how) {}

  static Subject of(Match match, Spot spot) {
    return found(match, spot).subject();
  }

  static Found found(Match match, Spot spot) {
    List<Token> tokens = Window.tokens(spot.sentence(), spot.value());
    Measured measured = Measured.near(spot);
    String fixed = match.rule().set().getOrDefault("subject", "");
    if (!fixed.isEmpty()) {
      return new Found(
          new Subject(fixed, fixed.substring(fixed.lastIndexOf(' ') + 1), List.of()),
          "set by the rule");
    }
    Optional<Span> marked = match.captured("subject");
    if (marked.isPresent()) {
      return new Found(subject(within(tokens, marked.get()), spot), "marked by the rule");
    }
    ClaimType type = match.rule().kind().kind().type();
    if (type == ClaimType.AGE) {
      return new Found(
          subject(person(tokens, match, measured), spot), "whoever is named at the age");
    }
    return type.isCount()
        ? new Found(subject(counted(tokens, match, measured), spot), "the noun after the figure")
        : new Found(
            subject(nearest(tokens, match, measured), spot), "the noun nearest to the value");
  }

  private static List<Token> within(List<Token> tokens, Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).toList();
  }

  /** What is counted stands after its number, or nowhere: "a crash killed [12]". */
  private static List<Token> counted(List<Token> tokens, Match match, Measured measured) {
    int after = Window.tokenAt(tokens, match.value().end() - 1) + 1;
    if (isConversion(tokens, Window.tokenAt(tokens, match.value().start()), after, measured)) {
      return following(tokens, after + 1, measured);
    }
    return following(tokens, afterConversion(tokens, after, measured), measured);
  }

  /** The 65ft of "a 20-metre (65ft) tree". */
  private static boolean isConversion(List<Token> tokens, int start, int after, Measured measured) {
    return start > 1
        && after < tokens.size()
        && tokens.get(start - 1).form().equals("(")
        && tokens.get(after).form().equals(")")
        && measured.has(tokens.get(start - 2));
  }

  /** "a 20-metre (65ft) tree": what stands in brackets is the same figure again. */
  private static int afterConversion(List<Token> tokens, int after, Measured measured) {
    if (after >= tokens.size() || !tokens.get(after).form().equals("(")) {
      return after;
    }
    int at = after + 1;
    while (at < tokens.size() && at - after < FARTHEST && measured.has(tokens.get(at))) {
      at++;
    }
    boolean closed = at > after + 1 && at < tokens.size() && tokens.get(at).form().equals(")");
    return closed ? at + 1 : after;
  }

  /** The noun phrase after the value, or else the one before it. */
  private static List<Token> nearest(List<Token> tokens, Match match, Measured measured) {
    List<Token> following = counted(tokens, match, measured);
    return following.isEmpty()
        ? preceding(tokens, Window.tokenAt(tokens, match.value().start()), measured)
        : following;
  }

  /** Where nobody else is named, "the six-year-old" stands for whoever is six. */
  private static List<Token> person(List<Token> tokens, Match match, Measured measured) {
    int start = Window.tokenAt(tokens, match.value().start());
    int end = Window.tokenAt(tokens, match.value().end() - 1) + 1;
    boolean aside = start > 0 && ",(".contains(tokens.get(start - 1).form());
    List<Token> following = following(tokens, end, measured);
    boolean stands = following.isEmpty() && !aside && tokens.get(end - 1).form().startsWith("old");
    if (stands && isJoined(tokens, start, end)) {
      return tokens.subList(start, end);
    }
    List<Token> before = preceding(tokens, start, measured);
    return aside && !before.isEmpty() ? before : orElse(following, before);
  }

  /** "six-year-old", but not "six years old". */
  private static boolean isJoined(List<Token> tokens, int start, int end) {
    return tokens.subList(start, end).stream().anyMatch(token -> token.form().equals("-"));
  }

  private static List<Token> orElse(List<Token> first, List<Token> second) {
    return first.isEmpty() ? second : first;
  }

  private static List<Token> following(List<Token> tokens, int from, Measured measured) {
    int at = from;
    while (at < tokens.size() && at - from < 3 && SKIPPED.contains(tokens.get(at).form())) {
      at++;
    }
    int start = at;
    int end = start;
    while (at < tokens.size()
        && at - start < FARTHEST
        && continues(tokens, at)
        && !measured.has(tokens.get(at))) {
      at++;
      end = NOUNS.contains(tokens.get(at - 1).tag()) ? at : end;
    }
    return tokens.subList(start, end);
  }

  /** A verb belongs to a noun phrase only before a noun: "wounded soldiers". */
  private static boolean continues(List<Token> tokens, int at) {
    String tag = tokens.get(at).tag();
    if (tokens.get(at).form().equals("-")) {
      return true;
    }
    boolean verbBeforeNoun = at + 1 < tokens.size() && NOUNS.contains(tokens.get(at + 1).tag());
    return BEFORE.contains(tag) && (!tag.equals("VERB") || verbBeforeNoun);
  }

  /** The nearest noun phrase to the left, in the clause; figures and units are stepped over. */
  private static List<Token> preceding(List<Token> tokens, int before, Measured measured) {
    int end = before;
    int steps = 0;
    while (end > 0 && steps < FARTHEST && !isSubject(tokens.get(end - 1), measured)) {
      end--;
      steps += isStep(tokens.get(end), measured) ? 1 : 0;
    }
    if (end == 0 || steps == FARTHEST) {
      return List.of();
    }
    int start = end;
    int limit = Math.max(0, end - FARTHEST);
    while (start > limit
        && isInPhrase(tokens.get(start - 1))
        && !measured.has(tokens.get(start - 1))) {
      start--;
    }
    return tokens.subList(start, end);
  }

  private static boolean isSubject(Token token, Measured measured) {
    return NOUNS.contains(token.tag()) && !measured.has(token);
  }

  private static boolean isStep(Token token, Measured measured) {
    return !measured.has(token) && !"()/".contains(token.form());
  }

  private static boolean isInPhrase(Token token) {
    return NOUNS.contains(token.tag()) || token.tag().equals("ADJ") || token.form().equals("-");
  }

  private static Subject subject(List<Token> tokens, Spot spot) {
    if (tokens.isEmpty()) {
      return Subject.UNSTATED;
    }
    Span span = Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    int head = head(tokens);
    List<String> modifiers = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i != head && BEFORE.contains(tokens.get(i).tag())) {
        modifiers.add(tokens.get(i).lemma());
      }
    }
    return new Subject(
        span.in(spot.document().text()),
        word(tokens.get(head)),
        modifiers.stream().distinct().sorted().toList());
  }

  /** The last noun before an "of", "in" or comma; the last word if there is none. */
  private static int head(List<Token> tokens) {
    int head = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (NOUNS.contains(tokens.get(i).tag())) {
        head = i;
      } else if (head >= 0
          && Set.of("ADP", "PUNCT").contains(tokens.get(i).tag())
          && !tokens.get(i).form().equals("-")) {
        break;
      }
    }
    return head >= 0 ? head : tokens.size() - 1;
  }

  private static String word(Token token) {
    String form = token.form();
    if (!token.tag().equals("PROPN")) {
      return token.lemma();
    }
    return form.endsWith("ans") || form.endsWith("ians") || form.endsWith("ese")
        ? (form.endsWith("s") ? form.substring(0, form.length() - 1) : form)
        : form;
  }
}

package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Modality;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Tells how a sentence puts a claim forward: as fact, as somebody's words, as denied, possible,
 * planned or asked. Decided by the words that govern the claim in its own clause, from {@code
 * rules/shared/modality.txt}; linear in the sentence. Safe for use by several threads.
 */
public final class Modalities {
  /** A modal verb or a negation stands this near the words it governs. */
  private static final int NEAR = 10;

  /** No word governs over more tokens. */
  private static final int WINDOW = 60;

  private static final Set<String> NOT = Set.of("not", "n't");
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "his", "her", "its", "their", "all", "both");

  /** In "a toll of 300" the number is what the verb behind it is about. */
  private static final Set<String> TOTALS =
      Set.of("toll", "number", "total", "count", "figure", "estimate", "tally", "maximum");

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "will");

  private final Map<String, List<Phrasing>> byFirst = new HashMap<>();

  private final Clauses clauses;

  /**
   * Words with their meaning.
   *
   * @param flags "governs" when they also reach into the clause that depends on them, "ahead" when
   *     they reach only what comes after them
   */
  private record Phrasing(List<String> words, Modality modality, Set<String> flags) {
    boolean governs() {
      return flags.contains("governs");
    }

    Modality modality(boolean reported) {
      return reported && flags.contains("planned-when-reported") ? Modality.PLANNED : modality;
    }
  }

  /** A phrasing found at a token. */
  private record Found(int from, int to, Phrasing phrasing) {}

  public Modalities(WordLists lists) {
    clauses = new Clauses(lists);
    lists.meanings("modality").forEach(this::add);
  }

  private void add(String words, String meaning) {
    List<String> parts = List.of(words.split(" "));
    String[] ways = meaning.split(" ");
    Modality modality = Modality.valueOf(ways[0].toUpperCase(Locale.ROOT));
    byFirst
        .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
        .add(new Phrasing(parts, modality, Set.of(ways)));
  }

  /**
   * How the claim at {@code claim} is put forward.
   *
   * @param sentence the sentence it stands in, tagged or not
   * @param attribution who says it, if anybody
   */
  public Modality modality(Sentence sentence, Span claim, Optional<Attribution> attribution) {
    List<Token> tokens = sentence.tokens();
    if (isQuestion(tokens, claim)) {
      return Modality.QUESTION;
    }
    int from = index(tokens, claim.start());
    int to = index(tokens, claim.end());
    return governing(tokens, from, to, attribution.isPresent())
        .orElse(attribution.isPresent() ? Modality.REPORTED : Modality.ASSERTED);
  }

  /** The number of the first token that begins at an offset or later. */
  static int index(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean earlier = tokens.get(middle).span().start() < offset;
      low = earlier ? middle + 1 : low;
      high = earlier ? high : middle;
    }
    return low;
  }

  /** Whether the part of the sentence that the claim stands in ends with a question mark. */
  private static boolean isQuestion(List<Token> tokens, Span claim) {
    int from = index(tokens, claim.end());
    for (int at = from; at < Math.min(tokens.size(), from + WINDOW); at++) {
      String text = tokens.get(at).text();
      if (text.equals("?") || text.equals("!") || text.equals(".")) {
        return text.equals("?");
      }
    }
    return false;
  }

  /** The strongest of the words that govern the claim. */
  private Optional<Modality> governing(List<Token> tokens, int from, int to, boolean reported) {
    List<Modality> ways = new ArrayList<>();
    for (Found found : found(tokens, from, to)) {
      if (found.phrasing().modality() != Modality.ASSERTED && reaches(tokens, found, from, to)) {
        ways.add(found.phrasing().modality(reported));
      }
    }
    return List.of(Modality.DENIED, Modality.NEGATED, Modality.HYPOTHETICAL, Modality.PLANNED)
        .stream()
        .filter(ways::contains)
        .findFirst();
  }

  /** The phrasings outside the claim's own words; of several at one place the longest. */
  private List<Found> found(List<Token> tokens, int from, int to) {
    List<Found> found = new ArrayList<>();
    int at = Math.max(0, from - WINDOW);
    while (at < Math.min(tokens.size(), to + WINDOW)) {
      Optional<Found> here = at >= from && at < to ? Optional.empty() : longest(tokens, at);
      here.ifPresent(found::add);
      at = here.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> longest(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean month = token.text().equals("May") && at > 0;
    Optional<Phrasing> best = Optional.empty();
    for (Phrasing phrasing :
        month ? List.<Phrasing>of() : byFirst.getOrDefault(token.form(), List.of())) {
      boolean longer = best.isEmpty() || phrasing.words().size() > best.get().words().size();
      best = longer && matches(tokens, at, phrasing.words()) ? Optional.of(phrasing) : best;
    }
    return best.map(phrasing -> new Found(at, at + phrasing.words().size(), phrasing));
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean reaches(List<Token> tokens, Found found, int from, int to) {
    if (found.from() >= to) {
      return found.from() - to < NEAR
          && !found.phrasing().flags().contains("ahead")
          && !isOfAnother(tokens, from)
          && clauses.isOneClause(tokens, to, found.from(), false);
    }
    if (isNegated(tokens, found) && isGiven(tokens, from)) {
      return false;
    }
    if (found.phrasing().flags().contains("infinitive") && isPastVerb(tokens, found.to(), from)) {
      return false;
    }
    boolean governs = found.phrasing().governs();
    return (governs || from - found.to() < NEAR)
        && clauses.isOneClause(tokens, found.to(), from, governs)
        && !(governs
            && Clauses.isInRelative(tokens, found.from())
            && clauses.says(tokens, found.to(), from));
  }

  /** "His wife of 54 years was not there", "relatives of 12 victims may sue". */
  private static boolean isOfAnother(List<Token> tokens, int from) {
    int of = from > 0 && DEFINITE.contains(tokens.get(from - 1).form()) ? from - 2 : from - 1;
    return of > 0
        && tokens.get(of).form().equals("of")
        && !TOTALS.contains(tokens.get(of - 1).form());
  }

  /** "Not", and the "would" of "would not". */
  private static boolean isNegated(List<Token> tokens, Found found) {
    boolean followed = found.to() < tokens.size() && NOT.contains(tokens.get(found.to()).form());
    return found.phrasing().modality() == Modality.NEGATED || followed;
  }

  /** "They did not name the 12 people killed": that there are twelve is not what is negated. */
  private static boolean isGiven(List<Token> tokens, int from) {
    return from > 0 && DEFINITE.contains(tokens.get(from - 1).form());
  }

  /** "Those trying to flee were among the 12", "Doctors hoping to help treated 12". */
  private static boolean isPastVerb(List<Token> tokens, int infinitive, int from) {
    for (int at = infinitive + 1; at < from; at++) {
      Token token = tokens.get(at);
      boolean past = token.tag().equals("VERB") && token.form().endsWith("ed");
      if (FINITE.contains(token.form()) || past) {
        return true;
      }
    }
    return false;
  }
}

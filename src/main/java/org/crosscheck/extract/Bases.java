package org.crosscheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a figure was counted, from the words next to it: those confirmed or those feared
 * ({@code rules/shared/bases.txt}), with or without whoever did it ({@code
 * rules/shared/attackers.txt}). Looks at a few words only. Safe for use by several threads.
 */
public final class Bases {
  /** So many words before a figure belong to it: "confirmed a total of 64". */
  private static final int BEFORE = 2;

  /** So many behind: "60 people were still feared dead". */
  private static final int BEHIND = 5;

  /** "Five people, including the gunman": so many words behind the attacker is named. */
  private static final int FAR = 8;

  /** So many words stand between "including" and the attacker: "the suspected suicide bomber". */
  private static final int NAMED = 5;

  private static final Set<String> WITH = Set.of("including", "counting", "includes", "included");
  private static final Set<String> WITHOUT = Set.of("excluding");
  private static final Set<String> NOT = Set.of("not", "without");
  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "and", "but", "(", ")");

  private static final String WITH_HIM = "with the attacker";
  private static final String WITHOUT_HIM = "without the attacker";

  private final Map<String, String> words;
  private final Set<String> attackers;

  public Bases(WordLists lists) {
    words = lists.meanings("bases");
    attackers = Set.copyOf(lists.words("attackers"));
  }

  /**
   * "confirmed", "suspected", "feared", "with the attacker", "without the attacker", or nothing.
   */
  public Optional<String> of(Sentence sentence, Span value) {
    List<Token> tokens = sentence.tokens();
    int from = Modalities.index(tokens, value.start());
    int to = Modalities.index(tokens, value.end());
    return attacker(tokens, to)
        .or(() -> nearest(tokens, from - 1, -1, BEFORE))
        .or(() -> nearest(tokens, to, 1, BEHIND));
  }

  /**
   * The claims of one article: where it says once that a figure counts the attacker, its headline
   * that gives the same figure counts him, too.
   */
  public static List<Claim> spread(List<Claim> claims) {
    Map<String, String> known = new HashMap<>();
    for (Claim claim : claims) {
      claim
          .scope()
          .basis()
          .filter(basis -> basis.equals(WITH_HIM) || basis.equals(WITHOUT_HIM))
          .ifPresent(basis -> known.put(claim.canonical(), basis));
    }
    return known.isEmpty()
        ? claims
        : claims.stream().map(claim -> limited(claim, known.get(claim.canonical()))).toList();
  }

  private static Claim limited(Claim claim, @Nullable String basis) {
    return basis == null || claim.scope().basis().isPresent()
        ? claim
        : claim.limited(claim.scope().on(Optional.of(basis)));
  }

  /** What the first such word of the clause says, looking that way from a token on. */
  private Optional<String> nearest(List<Token> tokens, int first, int way, int reach) {
    for (int i = 0; i < reach; i++) {
      int at = first + i * way;
      if (at < 0 || at >= tokens.size() || ends(tokens.get(at))) {
        return Optional.empty();
      }
      String basis = words.get(tokens.get(at).form());
      if (basis != null) {
        return Optional.of(basis);
      }
    }
    return Optional.empty();
  }

  private static boolean ends(Token token) {
    return ENDS.contains(token.form()) || Character.isDigit(token.text().codePointAt(0));
  }

  private Optional<String> attacker(List<Token> tokens, int to) {
    for (int i = to; i < Math.min(tokens.size(), to + FAR); i++) {
      String form = tokens.get(i).form();
      boolean denied = i > 0 && NOT.contains(tokens.get(i - 1).form());
      if ((WITH.contains(form) || WITHOUT.contains(form)) && namesAttacker(tokens, i + 1)) {
        return Optional.of(WITHOUT.contains(form) || denied ? WITHOUT_HIM : WITH_HIM);
      }
    }
    return Optional.empty();
  }

  private boolean namesAttacker(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + NAMED); i++) {
      String form = tokens.get(i).form();
      if (ENDS.contains(form)) {
        return false;
      }
      if (attackers.contains(form)) {
        return true;
      }
    }
    return false;
  }
}

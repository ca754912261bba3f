package org.crosscheck.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crosscheck.text.Token;

/**
 * The clause that a figure stands in. What another clause of the sentence tells, another year, an
 * earlier count, is not told of this figure; but a clause that hangs on the words before it ("the
 * blaze of 1933, which killed 29") tells of what these name.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param value the index of the figure's first token
 * @param behind the index behind the figure's last token
 * @param ofCompared whether it tells of what something is compared with: "since the storm of May,
 *     when 12 died"
 */
record Clause(List<Token> tokens, int from, int to, int value, int behind, boolean ofCompared) {
  private static final Set<String> SIGNS =
      Set.of(";", ":", "(", ")", "\u2014", "\u2013", "--", "\u201c", "\u201d", "\"");

  /** "another powerful earthquake". */
  private static final int NEAR = 3;

  private static final String BACK = "back";
  private static final Set<String> LATE = Set.of("months", "years", "year", "decades", "decade");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** So many words name an event at the most: "before the deadly crane collapse". */
  private static final int EVENT = 6;

  private static final Set<String> ANY = Set.of("a", "an");
  private static final Set<String> HAVE = Set.of("has", "have", "had");

  private static final Set<String> MORE = Set.of("more", "less", "fewer", "other", "rather");

  private static final String COMPARED = "compared";
  private static final String BOTH = "both";

  /**
   * @param openers the words at which another clause begins, and how far the words before hold
   */
  static Clause of(Surroundings around, Map<String, String> openers) {
    List<Token> tokens = around.sentence().tokens();
    int least = Math.max(0, around.from() - Surroundings.WIDEST);
    int most = Math.min(tokens.size(), around.to() + Surroundings.WIDEST);
    int from = start(tokens, around.from(), least, openers);
    int to = around.to();
    while (to < most && !ends(tokens, to, openers)) {
      to++;
    }
    boolean compared = from > 0 && COMPARED.equals(reach(tokens, from - 1, openers));
    boolean later = from > 0 && from < around.from() && isOther(tokens, from);
    boolean hangs =
        tokens.subList(from, around.from()).stream()
            .anyMatch(token -> openers.containsKey(token.form()));
    return new Clause(tokens, from, to, around.from(), around.to(), (compared && hangs) || later);
  }

  /** "three years after a ferry sank, killing 61", "days after another storm". */
  private static boolean isOther(List<Token> tokens, int from) {
    String first = tokens.get(from).form();
    boolean after = tokens.get(from - 1).form().equals("after");
    boolean late = from > 1 && LATE.contains(tokens.get(from - 2).form());
    return after && (first.equals("another") || (late && ANY.contains(first)));
  }

  private static int start(List<Token> tokens, int value, int least, Map<String, String> openers) {
    int from = value;
    boolean extended = false;
    while (from > least) {
      String form = tokens.get(from - 1).form();
      String reach = reach(tokens, from - 1, openers);
      boolean back = reach.equals(BACK) || reach.equals(BOTH);
      if (SIGNS.contains(form) || (!reach.isEmpty() && (!back || extended))) {
        break;
      }
      extended |= back;
      from--;
    }
    return from;
  }

  private static boolean ends(List<Token> tokens, int at, Map<String, String> openers) {
    String reach = reach(tokens, at, openers);
    return SIGNS.contains(tokens.get(at).form()) || (!reach.isEmpty() && !reach.equals(BOTH));
  }

  /** How far the words before a token hold, empty if it opens no clause: "more than 12" is none. */
  private static String reach(List<Token> tokens, int at, Map<String, String> openers) {
    boolean bound = at > 0 && MORE.contains(tokens.get(at - 1).form());
    return bound ? "" : openers.getOrDefault(tokens.get(at).form(), "");
  }

  /** Its words in lower case with a blank before and behind each. */
  String words() {
    return words(from, to);
  }

  /** Its words but for years in the name of what is no event: "the 2015 deal". */
  String dated(Predicate<Token> event) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      if (!isNamed(i, event)) {
        words.append(tokens.get(i).form()).append(' ');
      }
    }
    return words.toString();
  }

  private boolean isNamed(int at, Predicate<Token> event) {
    boolean before = at > 0 && at + 1 < to && isDefinite(at - 1);
    return before
        && Character.isDigit(tokens.get(at).text().codePointAt(0))
        && Character.isLetter(tokens.get(at + 1).text().codePointAt(0))
        && tokens.subList(at + 1, Math.min(to, at + EVENT)).stream().noneMatch(event);
  }

  /** Whether a word of the first sort stands at most three words before one of the second. */
  boolean names(Set<String> first, Predicate<Token> second) {
    int last = -1 - NEAR;
    for (int i = from; i < to; i++) {
      if (first.contains(tokens.get(i).form())) {
        last = i;
      } else if (i - last <= NEAR && second.test(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "before the crane collapse" follows, and no more of that clause. */
  boolean isBefore(Predicate<Token> event) {
    int last = Math.min(tokens.size(), to + EVENT);
    if (to >= last || !tokens.get(to).form().equals("before") || !isDefinite(to + 1)) {
      return false;
    }
    for (int i = to + 2; i < last; i++) {
      if (event.test(tokens.get(i))) {
        return endsBehind(i);
      }
    }
    return false;
  }

  /**
   * "... before the collapse", "before the collapse on Saturday", not "before the fire reached".
   */
  private boolean endsBehind(int at) {
    return at + 1 == tokens.size()
        || tokens.get(at + 1).capitalised()
        || tokens.get(at + 1).form().equals("on")
        || !Character.isLetter(tokens.get(at + 1).text().codePointAt(0));
  }

  private boolean isDefinite(int at) {
    return at < tokens.size() && DEFINITE.contains(tokens.get(at).form());
  }

  /** The countries that it names, but for some. */
  Set<String> countries(Subjects subjects, Set<String> without) {
    Set<String> found = new TreeSet<>();
    for (Token token : tokens.subList(from, to)) {
      subjects.addPopulation(token, found);
    }
    found.removeAll(without);
    return found;
  }

  /** Whether the last of some words is one of its own. */
  boolean has(String phrase) {
    String[] all = Token.folded(phrase).split("[^\\p{L}\\p{N}]+");
    return all.length > 0 && Token.folded(words()).contains(" " + all[all.length - 1] + " ");
  }

  /** Up to so many of its words directly before the figure, in the same form. */
  String before(int most) {
    return words(Math.max(from, value - most), value);
  }

  /** Its words behind the figure, up to the next one, in the same form. */
  String after() {
    int last = Math.min(behind, to);
    while (last < to && !Character.isDigit(tokens.get(last).text().codePointAt(0))) {
      last++;
    }
    return words(Math.min(behind, to), last);
  }

  /** Whether the figure has become another one since: "an 11-point lead has narrowed to four". */
  boolean hasBecome(Set<String> changes, Set<String> numbers) {
    for (int i = behind; i + 2 < to; i++) {
      int verb = tokens.get(i + 1).form().equals("since") ? i + 2 : i + 1;
      boolean changed =
          HAVE.contains(tokens.get(i).form())
              && verb + 1 < to
              && changes.contains(tokens.get(verb).form())
              && tokens.get(verb + 1).form().equals("to");
      if (changed && hasNumber(verb + 2, numbers)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumber(int first, Set<String> numbers) {
    return tokens.subList(first, Math.min(to, first + NEAR)).stream()
        .anyMatch(
            token ->
                Character.isDigit(token.text().codePointAt(0))
                    || (numbers.contains(token.form()) && !token.form().equals("and")));
  }

  /** The words of the clause that follows, in the same form. */
  String next(int most) {
    return words(to, Math.min(tokens.size(), to + most));
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder(" ");
    for (Token token : tokens.subList(first, last)) {
      words.append(token.form()).append(' ');
    }
    return words.toString();
  }
}

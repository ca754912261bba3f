package org.crosscheck.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * The words around a value in its sentence.
 *
 * @param from the index of the value's first token
 * @param to the index behind its last token
 */
record Surroundings(Sentence sentence, int from, int to) {
  /** Words further away than this are not looked at: a "sentence" may be 5 MB long. */
  static final int WIDEST = 80;

  /** Words nearer than this keep their full weight; further off it falls. */
  private static final int NEAR = 4;

  private static final double FADING = 8;

  private static final Set<String> WHOLE =
      Set.of("the", "them", "those", "these", "whom", "which", "its", "their", "his", "her");

  private static final Set<String> THOSE = Set.of("those", "these", "them");

  private static final Set<String> WHOM = Set.of("them", "whom");

  /** Those aboard are told so near behind what carries them. */
  private static final int CARRIED = 6;

  private static final Set<String> CARRYING =
      Set.of("carrying", "with", "and", "holding", "having", ",");

  private static final Set<String> SINGLE = Set.of("one", "each", "largest", "biggest", "first");

  private static final int DEGREE_BEFORE = 4;
  private static final int DEGREE_BEHIND = 10;

  private static final Set<String> EACH = Set.of("per", "each", "apiece");

  Surroundings(Sentence sentence, Span value) {
    this(
        sentence,
        firstEndingAfter(sentence.tokens(), value.start()),
        firstEndingAfter(sentence.tokens(), value.end()));
  }

  /** The index of the first token that ends after an offset, by halving. */
  private static int firstEndingAfter(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private String form(int at) {
    return at >= 0 && at < sentence.tokens().size() ? sentence.tokens().get(at).form() : "";
  }

  /** Told of a token and how near it is: from 1 down to 0. */
  @FunctionalInterface
  interface Near {
    void token(int at, double near);
  }

  /** The tokens around the value, without it. */
  void forEachNear(Near each) {
    int last = Math.min(sentence.tokens().size(), to + WIDEST);
    for (int i = Math.max(0, from - WIDEST); i < last; i++) {
      if (i < from || i >= to) {
        each.token(i, fade(Math.abs(i - from)));
      }
    }
  }

  /** Of the words of the sentence, token by token, those around the value. */
  int[] near(int[] words) {
    IntStream.Builder near = IntStream.builder();
    forEachNear((at, nearness) -> near.add(words[at]));
    return near.build().toArray();
  }

  private static double fade(int distance) {
    return 1 / (1 + Math.max(0, distance - NEAR) / FADING);
  }

  /** The countries in the subject, and those that the counted are "from". */
  Set<String> populations(Subject subject, Subjects subjects) {
    Set<String> found = new TreeSet<>(subjects.populations(subject.text()));
    int at = form(to).equals("of") ? to + 1 : to;
    while (at < sentence.tokens().size() && isOrigin(at, subjects)) {
      found.addAll(subjects.populations(sentence.tokens().get(at).text()));
      at++;
    }
    for (int i = to; i < Math.min(sentence.tokens().size() - 1, to + 4); i++) {
      if (form(i).equals("from")) {
        found.addAll(subjects.populations(sentence.tokens().get(i + 1).text()));
      }
    }
    return found;
  }

  /** "8,000 Canadian and British consumers". */
  private boolean isOrigin(int at, Subjects subjects) {
    Token token = sentence.tokens().get(at);
    return token.form().equals("and") || (token.capitalised() && subjects.isCountry(token.text()));
  }

  /** How badly somebody is hurt, as far as words near the value say; not of another number. */
  Set<String> degrees(Map<String, String> words, Set<String> numbers) {
    Set<String> degrees = new TreeSet<>();
    for (int i = from - DEGREE_BEFORE; i < from + DEGREE_BEHIND && !isNumber(i, numbers); i++) {
      String degree = words.get(form(i));
      if (degree != null) {
        degrees.add(degree);
      }
    }
    return degrees;
  }

  /** Whether another number than the value stands here: "eight hurt, three of them critically". */
  private boolean isNumber(int at, Set<String> numbers) {
    String form = form(at);
    return at >= to
        && !form.isEmpty()
        && (Character.isDigit(form.codePointAt(0)) || numbers.contains(form));
  }

  /** "an additional 2.5 million", "2.5 million more people", but not "more than 500". */
  boolean isIncrement(Set<String> words) {
    return words.contains(form(from - 1)) || words.contains(form(to));
  }

  /** "five of the dead", "10 of the 12 victims", "six of them". */
  boolean isPart() {
    return form(to).equals("of") && WHOLE.contains(form(to + 1));
  }

  /** "Six of them children". */
  boolean isOfThem() {
    return form(to).equals("of") && WHOM.contains(form(to + 1));
  }

  /** "Of those, 14 are still held": what follows in the sentence is a part. */
  boolean isOfThose() {
    return form(0).equals("of") && THOSE.contains(form(1)) && from > 1;
  }

  /** "14 ships carrying more than 250 crew", but not "one of the ships, with 25 crew". */
  boolean isOfSeveral(Set<String> vehicles) {
    for (int i = Math.max(0, from - CARRIED); i < from; i++) {
      boolean several = form(i).endsWith("s") && vehicles.contains(Stems.of(form(i)));
      if (several && CARRYING.contains(form(i + 1)) && !isOneOf(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneOf(int noun) {
    for (int i = Math.max(0, noun - CARRIED); i < noun; i++) {
      if (SINGLE.contains(form(i)) && form(i + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "$1 per person". */
  boolean isRate() {
    return EACH.contains(form(to));
  }
}

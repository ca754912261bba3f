package org.crosscheck.align;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Provenance;

/** What a measure says of a thing: two measures of one place that say different things differ. */
enum Usage {
  /** "of oil" behind it. */
  AMOUNT,
  /** "off the coast", "south of Lyon" behind it. */
  DISTANCE,
  /** "long", "wide", "deep" behind it. */
  EXTENT,
  /** A part of a noun: "a 146,000-ton tanker". */
  ATTRIBUTE,
  /** The words do not show it. */
  OPEN;

  /** A bracket between the measure and the words that show its use. */
  private static final Pattern BRACKET =
      Pattern.compile("[^\\p{L}\\p{N}(]{0,3}(?:\\([^()]{0,60}\\)\\s*)?");

  /** "90 km (55 miles) north-west of the port city of Makassar": the place it is counted from. */
  private static final Pattern FAR_FROM =
      Pattern.compile(
          "(?:\\p{L}[\\p{L}-]*\\s+){0,3}?(?:from|of|off)\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,5}?(\\p{Lu}[\\p{L}'\u2019-]+)");

  private static final Pattern WORD = Pattern.compile("\\G\\s*([\\p{L}]+(?:-\\p{L}+)*)");
  private static final Pattern JOINED = Pattern.compile(".*\\d-\\p{L}+", Pattern.DOTALL);

  /** So many characters behind a measure are looked at. */
  private static final int FAR = 90;

  /** So many words behind it at the most show its use. */
  private static final int WORDS = 4;

  /**
   * @param meanings by word or pair of words "amount", "distance", "extent", or "leads" for one
   *     that is passed over
   */
  static Usage of(Provenance measure, Map<String, String> meanings) {
    Deque<String> words = behind(measure);
    while (!words.isEmpty()) {
      String first = words.removeFirst();
      String pair = words.isEmpty() ? first : first + ' ' + words.getFirst();
      boolean paired = meanings.containsKey(pair) && !words.isEmpty();
      String meaning = meanings.getOrDefault(paired ? pair : first, "");
      if (!meaning.equals("leads")) {
        return named(meaning, measure);
      }
      if (paired) {
        words.removeFirst();
      }
    }
    return named("", measure);
  }

  private static Usage named(String meaning, Provenance measure) {
    return switch (meaning) {
      case "amount" -> AMOUNT;
      case "distance" -> DISTANCE;
      case "extent" -> EXTENT;
      default -> JOINED.matcher(measure.words()).matches() ? ATTRIBUTE : OPEN;
    };
  }

  /** The place that a distance is counted from, where its words name one. */
  static Optional<String> farFrom(Provenance measure) {
    String behind = measure.behind(FAR);
    Matcher bracket = BRACKET.matcher(behind);
    Matcher place =
        FAR_FROM.matcher(bracket.lookingAt() ? behind.substring(bracket.end()) : behind);
    return place.lookingAt() ? Optional.of(place.group(1)) : Optional.empty();
  }

  private static Deque<String> behind(Provenance measure) {
    String behind = measure.behind(FAR).toLowerCase(Locale.ROOT);
    Matcher bracket = BRACKET.matcher(behind);
    String rest = bracket.lookingAt() ? behind.substring(bracket.end()) : behind;
    List<String> words =
        WORD.matcher(rest).results().limit(WORDS).map(word -> word.group(1)).toList();
    return new ArrayDeque<>(words);
  }

  boolean differs(Usage other) {
    return this != OPEN && other != OPEN && this != other && !(mayExtend() && other.mayExtend());
  }

  /** "An 80m-deep well" is "an 80m well". */
  private boolean mayExtend() {
    return this == EXTENT || this == ATTRIBUTE;
  }
}

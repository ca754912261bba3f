package org.crosscheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.WordLists;

/**
 * Reads what an article's own words say of the time of a figure: that it is overtaken ("earlier
 * reports said six", "up from 29"), the newest ("rose to 42", "now 42"), or a forecast. Only the
 * words of the figure's clause count, and the nearest ones most. The list {@code figure-times}
 * names them, {@code change-verbs} the verbs that "to" makes new.
 */
final class FigureTimes {
  /** How far before a figure its clause is read, in characters. */
  private static final int REACH = 90;

  /** So many words a phrase of the list has at most. */
  private static final int LONGEST = 4;

  /** Where the words before belong to something else. */
  private static final Pattern BREAK =
      Pattern.compile("[;:.!?\\u2013\\u2014()]|,? (?:but|while|whereas|and later|and now) ");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$]+");

  /** Behind a figure that an earlier count is compared by. */
  private static final Pattern OVERTAKEN_BEHIND =
      Pattern.compile(
          "^[^.;:,]{0,24}\\b(?:a day|an hour|hours|days|the day) (?:earlier|before)\\b"
              + "|^ ?,? (?:previously|initially|originally) (?:reported|announced|given|feared)\\b");

  /** One of these stands in each of them. */
  private static final List<String> OVERTAKING =
      List.of("earlier", "before", "previously", "initially", "originally");

  private final Map<String, String> phrases;
  private final Set<String> firsts = new HashSet<>();
  private final Set<String> changes;

  /** What the words say of a figure's time. */
  enum Standing {
    /** Nothing. */
    PLAIN,
    /** The article has a newer one, or speaks of what others said before. */
    OLD,
    /** It is what a count has come to. */
    NOW,
    /** Nobody has counted it. */
    FORECAST
  }

  FigureTimes(WordLists lists) {
    phrases = lists.meanings("figure-times");
    phrases.keySet().forEach(phrase -> firsts.add(Blanks.split(phrase).get(0)));
    changes = Set.copyOf(lists.words("change-verbs"));
  }

  Standing standing(Claim claim) {
    String behind = claim.provenance().behind(REACH);
    if (isOvertaken(behind.toLowerCase(Locale.ROOT))) {
      return Standing.OLD;
    }
    return before(words(claim.provenance().before(REACH)), behind);
  }

  private static boolean isOvertaken(String behind) {
    return OVERTAKING.stream().anyMatch(behind::contains)
        && OVERTAKEN_BEHIND.matcher(behind).find();
  }

  private Standing before(List<String> words, String behind) {
    if (changed(words, "from") && behind.strip().startsWith("to ")) {
      return Standing.OLD;
    }
    if (changed(words, "to")) {
      return Standing.NOW;
    }
    for (int from = words.size() - 1; from >= 0; from--) {
      Standing said = firsts.contains(words.get(from)) ? at(words, from) : Standing.PLAIN;
      if (said != Standing.PLAIN) {
        return said;
      }
    }
    return Standing.PLAIN;
  }

  /** "rose to", "revised upwards from": the word before the figure, and a change before that. */
  private boolean changed(List<String> words, String last) {
    int end = words.size() - 1;
    return end > 0
        && words.get(end).equals(last)
        && words.subList(0, end).stream().anyMatch(changes::contains);
  }

  /** The longest phrase that begins at a word. */
  private Standing at(List<String> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      String meaning = phrases.getOrDefault(String.join(" ", words.subList(from, to)), "");
      if (!meaning.isEmpty()) {
        return switch (meaning) {
          case "old" -> Standing.OLD;
          case "now" -> Standing.NOW;
          case "reach" -> to == words.size() ? Standing.NOW : Standing.PLAIN;
          case "forecast" -> Standing.FORECAST;
          default -> Standing.PLAIN;
        };
      }
    }
    return Standing.PLAIN;
  }

  /** The words of the clause, up to the figure. */
  private static List<String> words(String before) {
    Matcher breaks = BREAK.matcher(before);
    int from = 0;
    while (breaks.find()) {
      from = breaks.end();
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(before.substring(from));
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether a period of a claim's sentence says when a figure stood so: "as of 7 August". */
  boolean isAsOf(String period, Claim claim) {
    String sentence = Blanks.single(claim.provenance().sentenceText());
    int start = sentence.indexOf(period);
    return opens(words(period))
        || (start >= 0 && closes(sentence.substring(Math.max(0, start - REACH), start)));
  }

  private boolean opens(List<String> words) {
    return !words.isEmpty()
        && ("as-of".equals(phrases.get(words.get(0)))
            || (words.size() > 1
                && "as-of".equals(phrases.get(words.get(0) + " " + words.get(1)))));
  }

  /** Whether a time is the one as of which something is told: "as of 26 August". */
  boolean isMoment(Claim time) {
    return closes(time.provenance().before(REACH));
  }

  /** Whether words end in a phrase of more than one: "as of". */
  private boolean closes(String before) {
    List<String> words = words(before);
    for (int from = Math.max(0, words.size() - LONGEST); from < words.size() - 1; from++) {
      if ("as-of".equals(phrases.get(String.join(" ", words.subList(from, words.size()))))) {
        return true;
      }
    }
    return false;
  }
}

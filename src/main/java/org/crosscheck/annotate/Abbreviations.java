package org.crosscheck.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.text.WordLists;

/** Words that end with a stop without ending the sentence: "Mr.", "Jan.", "Sen.", "U.S.". */
final class Abbreviations {
  static final String LIST = "abbreviations";
  static final String DAYS = "weekdays";
  static final String ZONES = "time-zones";

  /** Shorter names of time zones are written in capitals: "EST". */
  private static final int LONGEST_CODE = 4;

  private final Set<String> words;
  private final Set<String> days;
  private final List<String> zones;

  Abbreviations(WordLists lists) {
    words = Set.copyOf(lists.words(LIST));
    days = Set.copyOf(lists.words(DAYS));
    zones = lists.words(ZONES).stream().filter(zone -> zone.length() > LONGEST_CODE).toList();
  }

  /** Whether a weekday begins at an offset: "10 a.m. | Sunday". */
  boolean isDay(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return days.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the name of a time zone begins at an offset: "10 a.m. | Pacific time". */
  boolean isZone(String text, int from) {
    return zones.stream().anyMatch(zone -> text.regionMatches(true, from, zone, 0, zone.length()));
  }

  /**
   * Whether the text before {@code stop}, which is the offset of a full stop, ends with one of the
   * words.
   */
  boolean endsBefore(String text, int stop) {
    int start = stop;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return words.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
  }
}

package org.crosscheck.recognise.time;

import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.recognise.time.Timed.Found;

/**
 * The years that an article gives days and events: where it has named "March 11, 2004" or "the 2004
 * attacks", "the March 11 attacks" are those of that year.
 */
final class KnownYears {
  /** So many names may stand between a year and its event: "the 2004 Madrid train bombings". */
  private static final int NAMES = 3;

  private final Map<MonthDay, Set<Integer>> ofDays = new HashMap<>();
  private final Map<String, Set<Integer>> ofEvents = new HashMap<>();

  KnownYears(List<Timed> sentences) {
    for (Timed sentence : sentences) {
      sentence.found().forEach(found -> learn(sentence.words(), found));
    }
  }

  /** Learns of a date that names its year, or that has been given one. */
  void learn(Words words, Found found) {
    date(found)
        .filter(date -> date.year().isPresent())
        .ifPresent(date -> learn(words, found, date));
  }

  private void learn(Words words, Found found, CalendarDate date) {
    int year = date.year().orElseThrow();
    monthDay(date).ifPresent(day -> ofDays.computeIfAbsent(day, d -> new HashSet<>()).add(year));
    if (date.isBareYear()) {
      eventAfter(words, found.end())
          .or(() -> eventBefore(words, found.start()))
          .ifPresent(event -> ofEvents.computeIfAbsent(event, e -> new HashSet<>()).add(year));
    }
  }

  /** The year of a day without one, where the article leaves only one answer. */
  Optional<Integer> of(Words words, Found found) {
    Optional<CalendarDate> bare = date(found).filter(date -> date.year().isEmpty());
    Optional<Integer> ofDay = bare.flatMap(KnownYears::monthDay).flatMap(day -> only(ofDays, day));
    return ofDay.or(
        () ->
            bare.filter(date -> isAttribute(words, found) && monthDay(date).isPresent())
                .flatMap(date -> eventAfter(words, found.end()))
                .flatMap(event -> only(ofEvents, event)));
  }

  private static <K> Optional<Integer> only(Map<K, Set<Integer>> known, K key) {
    Set<Integer> years = known.getOrDefault(key, Set.of());
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  /** "The March 11 attacks": the day names an event. */
  static boolean isAttribute(Words words, Found found) {
    boolean the = words.is(found.start(), "the") || words.is(found.start() - 1, "the");
    return the && eventAfter(words, found.end()).isPresent();
  }

  static Optional<CalendarDate> date(Found found) {
    return found.reference(CalendarDate.class);
  }

  private static Optional<MonthDay> monthDay(CalendarDate date) {
    return date.month()
        .flatMap(
            month ->
                date.day()
                    .filter(day -> day <= Month.of(month).maxLength())
                    .map(day -> MonthDay.of(month, day)));
  }

  /** The noun after a date: "attacks" in "the 2004 Madrid attacks". */
  private static Optional<String> eventAfter(Words words, int end) {
    int at = end;
    while (at < end + NAMES && words.word(at) && words.capitalised(at)) {
      at++;
    }
    return words.word(at) && !words.capitalised(at) && words.form(at).length() > 3
        ? Optional.of(singular(words.form(at)))
        : Optional.empty();
  }

  /** "The tsunami of 2004". */
  private static Optional<String> eventBefore(Words words, int start) {
    int noun = start - 2;
    return words.is(start - 1, "of", "in") && words.word(noun) && words.form(noun).length() > 3
        ? Optional.of(singular(words.form(noun)))
        : Optional.empty();
  }

  private static String singular(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}

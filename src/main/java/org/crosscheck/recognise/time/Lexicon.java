package org.crosscheck.recognise.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.text.WordLists;

/** What the words of time mean, from the word lists. */
final class Lexicon {
  private static final String DAY = "day ";
  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "n");

  private final Map<String, Integer> months;
  private final Map<String, DayOfWeek> weekdays;
  private final Map<String, Measure> units;
  private final Map<String, PartOfDay.Part> parts;
  private final Map<String, YearPart> seasons;
  private final Map<String, Integer> cardinals;
  private final Map<String, Integer> ordinals;
  private final Map<String, String> sets;
  private final Map<String, Integer> namedDays;
  private final Map<String, Integer> shifts;
  private final Map<String, Integer> decades;
  private final Set<String> planned;
  private final Set<String> hourly;
  private final Set<String> numbered;
  final Phrases<String> names;
  private final Set<String> changes;
  private final Set<String> compared;
  private final Set<String> ofMany;
  private final Set<String> givenNames;
  private final Set<String> sayings;
  final Phrases<ClockTime> clockWords;
  final Phrases<Holiday> holidays;
  final Phrases<Limit> bounds;
  final Phrases<int[]> portions;
  final Phrases<String> references;
  final Phrases<Zone> zones;
  final Phrases<String> vagueNumbers;
  final TenseWords tenseWords;
  final Phrases<Tense> tenses;
  final Phrases<String> ahead;
  final Phrases<String> dues;
  private final Set<String> lasting;

  Lexicon(WordLists lists) {
    months = map(lists, "months", Integer::valueOf);
    weekdays = map(lists, "weekdays", number -> DayOfWeek.of(Integer.parseInt(number, 10)));
    units = map(lists, "time-units", Measure::of);
    parts = map(lists, "parts-of-day", PartOfDay.Part::of);
    seasons = map(lists, "seasons", YearPart::season);
    cardinals = integers(lists, "time-numbers", Lexicon::isCardinal, 0, 0);
    ordinals = integers(lists, "time-numbers", meaning -> !isCardinal(meaning), 0, 2);
    sets = map(lists, "time-sets", Function.identity());
    namedDays = integers(lists, "time-shifts", Lexicon::isDay, DAY.length(), 0);
    shifts = integers(lists, "time-shifts", meaning -> !isDay(meaning), 0, 0);
    decades = map(lists, "decades", Integer::valueOf);
    clockWords = new Phrases<>(lists, "clock-words", Lexicon::clockWord);
    holidays = new Phrases<>(lists, "holidays", Holiday::of);
    bounds = new Phrases<>(lists, "time-bounds", Limit::of);
    portions = new Phrases<>(lists, "time-portions", Lexicon::portion);
    references = new Phrases<>(lists, "time-references", Function.identity());
    zones = new Phrases<>(lists, "time-zones", Zone::of);
    vagueNumbers = new Phrases<>(lists, "time-vague-numbers", Function.identity());
    tenseWords = new TenseWords(lists);
    tenses = new Phrases<>(lists, "tense-words", TenseWords::tense);
    ahead = new Phrases<>(lists, "ahead-words", Function.identity());
    dues = deadlines(lists);
    lasting =
        Stream.of("limits", "putting-off")
            .flatMap(list -> lists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());
    sayings = Set.copyOf(lists.words("verbs-of-saying"));
    numbered = Set.copyOf(lists.words("numbered-things"));
    hourly = Set.copyOf(lists.words("happens-at-an-hour"));
    names = new Phrases<>(lists, "not-dates", Function.identity());
    changes = Set.copyOf(lists.words("change-verbs"));
    givenNames = Set.copyOf(lists.words("names-like-months"));
    ofMany = Set.copyOf(lists.words("collective-nouns"));
    compared = Set.copyOf(lists.words("compared-figures"));
    planned = lists.words("planned-events").stream().collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Map<String, T> map(WordLists lists, String name, Function<String, T> read) {
    Map<String, T> map = new HashMap<>();
    lists.meanings(name).forEach((word, meaning) -> map.put(word, read.apply(meaning)));
    return Map.copyOf(map);
  }

  /**
   * The entries whose meanings are numbers.
   *
   * @param from where the number begins in the meaning
   * @param suffix how many letters follow it
   */
  private static Map<String, Integer> integers(
      WordLists lists, String name, Predicate<String> which, int from, int suffix) {
    Map<String, Integer> integers = new HashMap<>();
    lists
        .meanings(name)
        .forEach(
            (word, meaning) -> {
              if (which.test(meaning)) {
                String number = meaning.substring(from, meaning.length() - suffix);
                integers.put(word, Integer.valueOf(number));
              }
            });
    return Map.copyOf(integers);
  }

  private static boolean isCardinal(String meaning) {
    return Character.isDigit(meaning.charAt(meaning.length() - 1));
  }

  private static boolean isDay(String meaning) {
    return meaning.startsWith(DAY);
  }

  /** Words that make a time a deadline. */
  static Phrases<String> deadlines(WordLists lists) {
    return new Phrases<>(lists, "deadline-words", Function.identity());
  }

  private static ClockTime clockWord(String meaning) {
    String[] parts = meaning.split(":", -1);
    return new ClockTime(Integer.parseInt(parts[0], 10), -1, -1, true, Optional.empty());
  }

  private static int[] portion(String meaning) {
    String[] parts = meaning.split(" ", -1);
    return new int[] {Integer.parseInt(parts[0], 10), Integer.parseInt(parts[1], 10)};
  }

  /** "Curfew", "exempted", "delays": what lasts or is put off until a time, in any regular form. */
  boolean isLasting(String form) {
    return lasting.contains(form)
        || ENDINGS.stream()
            .filter(form::endsWith)
            .map(ending -> form.substring(0, form.length() - ending.length()))
            .anyMatch(stem -> lasting.contains(stem) || lasting.contains(stem + "e"));
  }

  boolean isSaying(String form) {
    return sayings.contains(form);
  }

  /** "Extended", "cut": what follows with "from" and "to" was changed. */
  boolean isChange(String form) {
    return changes.contains(form);
  }

  /** "Election", "deadline": it has its day before it happens. */
  boolean isPlanned(String form) {
    return planned.contains(form);
  }

  /** "Police", "crew": with the verb of several, without an "s". */
  boolean isOfMany(String form) {
    return ofMany.contains(form);
  }

  /** "June", "August": a month that is a first name, too. */
  boolean isGivenName(String form) {
    return givenNames.contains(form);
  }

  /** "Photo", "slide": what is numbered in a row. */
  boolean isNumbered(String form) {
    return numbered.contains(form);
  }

  /** "Began", "show": what happens at a time of day. */
  boolean hasHour(String form) {
    return hourly.contains(form);
  }

  /** "3,209 more than a day earlier", "8% less than": what follows is compared with. */
  boolean isDifference(Words words, int at) {
    boolean compares =
        words.is(at, "more", "less", "fewer", "higher", "lower") && words.is(at + 1, "than");
    return compares
        && (words.numeric(at - 1)
            || words.in(at - 1, compared)
            || number(words.form(at - 1)).isPresent());
  }

  Optional<Integer> month(String form) {
    return Optional.ofNullable(months.get(form));
  }

  Optional<DayOfWeek> weekday(String form) {
    return Optional.ofNullable(weekdays.get(form));
  }

  /** "Sundays". */
  Optional<DayOfWeek> weekdays(String form) {
    return form.endsWith("s") && form.length() > 6
        ? weekday(form.substring(0, form.length() - 1))
        : Optional.empty();
  }

  Optional<Measure> unit(String form) {
    return Optional.ofNullable(units.get(form));
  }

  Optional<PartOfDay.Part> part(String form) {
    return Optional.ofNullable(parts.get(form));
  }

  Optional<YearPart> season(String form) {
    return Optional.ofNullable(seasons.get(form));
  }

  /** How many days on or back a named day is: "yesterday" is -1. */
  Optional<Integer> namedDay(String form) {
    return Optional.ofNullable(namedDays.get(form));
  }

  /** How many units on or back a word before a unit means: "last" is -1. */
  Optional<Integer> shift(String form) {
    return Optional.ofNullable(shifts.get(form));
  }

  /** The first year of a decade with a name: "seventies" is 70. */
  Optional<Integer> decade(String form) {
    return Optional.ofNullable(decades.get(form));
  }

  Optional<String> set(String form) {
    return Optional.ofNullable(sets.get(form));
  }

  /** A cardinal number word, 1 to 90, hundred, thousand, million. */
  Optional<Integer> number(String form) {
    return Optional.ofNullable(cardinals.get(form));
  }

  /** An ordinal number word. */
  Optional<Integer> ordinal(String form) {
    return Optional.ofNullable(ordinals.get(form));
  }

  private static final Set<String> SHORT =
      Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

  static boolean isShortWeekday(String form) {
    return SHORT.contains(form);
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.WordLists;

/** The word lists that numbers are read with, ready for looking up. Built once, then only read. */
final class Lexicon {
  /** The lists that are looked up by name: {@link #in} and {@link #meaning}. */
  private static final Set<String> NAMED =
      Set.of(
          "after-ages",
          "after-namesakes",
          "age-bearers",
          "age-verbs",
          "ages-of-law",
          "before-one",
          "bound-negations",
          "designators",
          "dimension-words",
          "figure-nouns",
          "function-words",
          "index-words",
          "lead-words",
          "metre-cues",
          "money-cues",
          "months",
          "names-with-numbers",
          "not-currency-codes",
          "not-men",
          "not-namesakes",
          "not-single-units",
          "noun-hierarchy",
          "numbered-things",
          "one-of-many",
          "one-unit-verbs",
          "organisation-words",
          "paid-in",
          "picture-heights",
          "poll-words",
          "share-verbs",
          "sport-cues",
          "street-words",
          "time-units",
          "weighed-by",
          "weight-cues");

  private static final int REACH_OF_VOTE = 4;
  private static final int REACH_OF_NOUN = 8;

  /** "Gunmen", "women": longer than "omen". */
  private static final int SHORTEST_MEN = 4;

  private static final String DIRECTION = "direction";
  private static final Set<String> GOES_UP = Set.of("up", DIRECTION);

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final Map<String, BigDecimal> small;
  private final Map<String, BigDecimal> multipliers;
  private final Map<String, BigDecimal> abbreviations;
  private final Map<String, BigDecimal> ordinals;
  private final Map<String, String> counted;
  private final Map<String, String> changes;
  private final Map<String, String> votes;
  private final Map<String, String> millionCues;
  private final Set<String> people;
  private final Set<String> irregularPasts = new HashSet<>();
  private final Map<String, String> alongs;
  private final Map<String, Map<String, String>> named = new HashMap<>();

  final Phrases vague;
  final Phrases lone;
  final Phrases boundsBefore;
  final Phrases boundsAfter;
  final Phrases degrees;
  final Phrases fillers;
  final Phrases idioms;
  final Phrases blames;
  final Phrases agesByName;
  final CurrencyWords currencies;
  final Phrases percent;
  final UnitWords units;

  Lexicon(WordLists lists) {
    small = numbers(lists, "number-words");
    multipliers = numbers(lists, "multipliers");
    abbreviations = numbers(lists, "multiplier-abbreviations");
    ordinals = numbers(lists, "ordinals");
    counted = lists.meanings("counted-words");
    votes = lists.meanings("vote-words");
    millionCues = lists.meanings("million-cues");
    people = Set.copyOf(lists.words("people"));
    lists.meanings("irregular-forms").values().forEach(this::addPasts);
    changes = lists.meanings("change-verbs");
    alongs = lists.meanings("words-with-over");
    vague = phrases(lists, "vague-numbers", false);
    lone = phrases(lists, "lone-numbers", false);
    boundsBefore = phrases(lists, "bounds-before", false);
    boundsAfter = phrases(lists, "bounds-after", false);
    degrees = phrases(lists, "bound-degrees", false);
    fillers = phrases(lists, "number-fillers", false);
    agesByName = phrases(lists, "ages-by-name", true);
    idioms = phrases(lists, "not-numbers", false);
    blames = phrases(lists, "words-of-blame", false);
    currencies = CurrencyWords.of(lists);
    percent = phrases(lists, "percent-words", false);
    units = UnitWords.of(lists);
    NAMED.forEach(name -> named.put(name, lists.meanings(name)));
  }

  private static Phrases phrases(WordLists lists, String name, boolean plurals) {
    return new Phrases(lists.meanings(name), plurals);
  }

  private static Map<String, BigDecimal> numbers(WordLists lists, String name) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    lists.meanings(name).forEach((word, number) -> numbers.put(word, new BigDecimal(number)));
    return numbers;
  }

  /** Of a verb the list has the form in -s, the past forms and that in -ing. */
  private void addPasts(String forms) {
    List<String> all = List.of(forms.split(" "));
    if (all.get(all.size() - 1).endsWith("ing") && all.get(0).endsWith("s")) {
      irregularPasts.addAll(all.subList(1, all.size() - 1));
    }
  }

  /** "Said", "lost". */
  boolean isIrregularPast(String form) {
    return irregularPasts.contains(form);
  }

  /** A number word from nought to ninety. */
  Optional<BigDecimal> small(String form) {
    return Optional.ofNullable(small.get(form));
  }

  /** The number of which there are several: "fives", "sixes", "sixties". */
  Optional<BigDecimal> smallPlural(String form) {
    if (!form.endsWith("s")) {
      return Optional.empty();
    }
    String one = form.substring(0, form.length() - 1);
    String shorter = one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    String ending =
        shorter.endsWith("i") ? shorter.substring(0, shorter.length() - 1) + "y" : shorter;
    return small(one).or(() -> small(ending));
  }

  /** "million", and in the plural "millions". */
  Optional<BigDecimal> multiplier(String form, boolean plural) {
    BigDecimal found = multipliers.get(form);
    if (found == null && plural) {
      found = multipliers.get(Plurals.withoutEnding(form));
    }
    return Optional.ofNullable(found);
  }

  /** "bn" after digits. "m" is not among them: {@link #millions} decides. */
  Optional<BigDecimal> abbreviation(Words words, int at) {
    String form = words.form(at);
    boolean close = form.length() > 1 || words.glued(at) || words.written(at).equals("k");
    return close && !form.equals("m")
        ? Optional.ofNullable(abbreviations.get(form))
        : Optional.empty();
  }

  /** Whether "m" stands glued to the digits before it, for million or metre. */
  boolean millions(Words words, int at) {
    return words.is(at, "m") && words.glued(at) && abbreviations.containsKey("m");
  }

  /** Whether a noun for a count stands before a figure in its clause: "the population grew to". */
  boolean followsFigureNoun(Words words, int figure) {
    int first = Math.max(0, figure - REACH_OF_NOUN);
    for (int at = figure - 1; at >= first && !words.is(at, ","); at--) {
      String article = meaning("figure-nouns", words.form(at));
      boolean noun = in("figure-nouns", words.form(at));
      if (noun && (article.isEmpty() || words.is(at - 1, article))) {
        return true;
      }
    }
    return false;
  }

  /** Where a word stands that makes "m" millions: "after" the figure, or after "of". */
  String millionCue(String form) {
    return millionCues.getOrDefault(form, "");
  }

  boolean isPeople(String form) {
    return people.contains(form);
  }

  Optional<BigDecimal> ordinal(String form) {
    return Optional.ofNullable(ordinals.get(form));
  }

  /** The parts that a word names: "third" and "thirds" three, "half" and "halves" two. */
  Optional<BigDecimal> denominator(String form, boolean plural) {
    String singular = plural ? Plurals.withoutEnding(form) : form;
    if (plural == singular.equals(form)) {
      return form.equals("halves") && plural
          ? Optional.of(BigDecimal.valueOf(2))
          : Optional.empty();
    }
    if (singular.equals("quarter")) {
      return Optional.of(BigDecimal.valueOf(4));
    }
    return ordinal(singular).filter(parts -> parts.compareTo(BigDecimal.valueOf(2)) > 0);
  }

  /** Whether the word is a verb of change that goes with "up": "edged up". */
  boolean goesUp(String form) {
    return GOES_UP.contains(changes.getOrDefault(form, ""));
  }

  /** Whether the word says that a figure changed: "rose", "up". */
  boolean changes(String form) {
    return !changes.getOrDefault(form, DIRECTION).equals(DIRECTION);
  }

  /** Which word of limits belongs to a verb or noun before it and limits nothing: "row over". */
  String takesAlong(String form) {
    return alongs.getOrDefault(form, "");
  }

  /** The words that are numbers themselves, in the singular. */
  Set<String> numberWords() {
    Set<String> all = new HashSet<>(small.keySet());
    all.addAll(multipliers.keySet());
    all.addAll(ordinals.keySet());
    return all;
  }

  /** Whether the word is a number itself: "third", "million". */
  boolean isNumber(String form) {
    return ordinals.containsKey(form) || multipliers.containsKey(form) || small.containsKey(form);
  }

  /** Whether two figures that a hyphen joins are votes: "voted 52-48", "a 5-4 ruling". */
  boolean areVotes(Words words, int from, int to) {
    for (int at = from - 1; at >= Math.max(0, from - REACH_OF_VOTE); at--) {
      if (votes.getOrDefault(words.form(at), "after").equals("before")) {
        return true;
      }
    }
    return votes.containsKey(words.form(to));
  }

  /** What a word means by a list; empty if the list only names it, or does not have it. */
  String meaning(String list, String form) {
    return named.getOrDefault(list, Map.of()).getOrDefault(form, "");
  }

  boolean in(String list, String form) {
    return named.getOrDefault(list, Map.of()).containsKey(form);
  }

  /** "Long", "high": "up" and "down" say no more than where to. */
  boolean isSize(Words words, int at) {
    return in("dimension-words", words.form(at)) && !words.is(at, "up") && !words.is(at, "down");
  }

  /** The lemma of a plural noun that can be counted; empty if the word does not look like one. */
  Optional<String> counted(Words words, int at) {
    String form = words.form(at);
    if (counted.containsKey(form)) {
      return Optional.of(counted.get(form));
    }
    if (form.length() > SHORTEST_MEN && form.endsWith("men") && !in("not-men", form)) {
      return Optional.of(form.substring(0, form.length() - 2) + "an");
    }
    boolean plural =
        words.letters(at)
            && form.length() > 3
            && form.endsWith("s")
            && !form.endsWith("ss")
            && !form.endsWith("us")
            && !form.endsWith("is");
    return plural ? Optional.of(Plurals.singular(form)) : Optional.empty();
  }
}

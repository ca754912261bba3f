package org.crosscheck.recognise.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.text.WordLists;

/**
 * What currencies are called, from the word lists.
 *
 * @param signs "$", "£"
 * @param names "dollars", in the plural as well
 * @param places the code of a name that several share, by the name and a place
 * @param letters the code that a capital letter stands for before an amount
 * @param beforeAmounts names that may stand before "any" amount or only a "large" one
 */
record CurrencyWords(
    Phrases signs,
    Phrases names,
    Map<String, String> places,
    Map<String, String> letters,
    Map<String, String> beforeAmounts) {
  static CurrencyWords of(WordLists lists) {
    return new CurrencyWords(
        new Phrases(lists.meanings("currency-signs"), false),
        new Phrases(lists.meanings("currency-names"), true),
        lists.meanings("currency-places"),
        lists.meanings("currency-letters").entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    letter -> letter.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue)),
        lists.meanings("currency-names-before"));
  }

  /** Whether a name of a currency may stand before "any" amount or only a "large" one. */
  String beforeAmount(String form) {
    String singular = Plurals.withoutEnding(form);
    return beforeAmounts.getOrDefault(form, beforeAmounts.getOrDefault(singular, ""));
  }

  /** The currency that a name which several share means beside a place: "peso", "Chile". */
  Optional<String> at(String name, String place) {
    String singular = Plurals.withoutEnding(name);
    return Optional.ofNullable(places.get(singular + " " + place));
  }

  /** The currency that a capital letter stands for before an amount: "R" in "R200m". */
  Optional<String> letter(String written) {
    return Optional.ofNullable(letters.get(written));
  }
}

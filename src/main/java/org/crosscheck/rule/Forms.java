package org.crosscheck.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.text.WordLists;

/**
 * The forms that a word takes in a text: "die" is also "dies", "died" and "dying".
 *
 * <p>Regular forms are made by the spelling rules of English, rather too many than too few:
 * "deaded" harms nobody. Words of {@code rules/shared/irregular-forms.txt} have exactly the forms
 * listed there.
 */
final class Forms {
  private static final String IRREGULAR = "irregular-forms";
  private static final String VOWELS = "aeiou";

  private final Map<String, String> irregular;
  private final Map<String, Set<String>> made = new ConcurrentHashMap<>();

  Forms(WordLists lists) {
    irregular = lists.has(IRREGULAR) ? lists.meanings(IRREGULAR) : Map.of();
  }

  private static Set<String> listed(String word, String forms) {
    Set<String> all = new LinkedHashSet<>(List.of(word));
    all.addAll(List.of(forms.split("\\s+")));
    return Set.copyOf(all);
  }

  /** All forms of a word in lower case, the word itself among them. */
  Set<String> of(String word) {
    return made.computeIfAbsent(word, this::made);
  }

  private Set<String> made(String word) {
    String forms = irregular.get(word);
    return forms != null ? listed(word, forms) : regular(word);
  }

  private static Set<String> regular(String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    if (word.length() > 2 && word.codePoints().allMatch(Character::isLetter)) {
      addRegular(word, forms);
    }
    return Set.copyOf(forms);
  }

  private static void addRegular(String word, Set<String> forms) {
    char last = word.charAt(word.length() - 1);
    String stem = word.substring(0, word.length() - 1);
    boolean afterConsonant = VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    if (last == 'e') {
      forms.addAll(List.of(word + "s", word + "d", stem + "ing", word + "ing"));
      if (stem.endsWith("i")) {
        forms.add(stem.substring(0, stem.length() - 1) + "ying");
      }
    } else if (last == 'y' && afterConsonant) {
      forms.addAll(List.of(stem + "ies", stem + "ied", word + "ing"));
    } else {
      forms.addAll(List.of(word + "s", word + "ed", word + "ing"));
      if ("sxzho".indexOf(last) >= 0) {
        forms.add(word + "es");
      }
      if (doubles(word)) {
        forms.addAll(List.of(word + last + "ed", word + last + "ing"));
      }
    }
  }

  /** "kidnap", "kidnapped": one consonant after one vowel letter. */
  private static boolean doubles(String word) {
    int end = word.length() - 1;
    return VOWELS.indexOf(word.charAt(end)) < 0
        && "wxy".indexOf(word.charAt(end)) < 0
        && VOWELS.indexOf(word.charAt(end - 1)) >= 0
        && VOWELS.indexOf(word.charAt(end - 2)) < 0;
  }
}

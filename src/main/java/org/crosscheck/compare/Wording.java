package org.crosscheck.compare;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;
import org.crosscheck.text.Blanks;

/** Turns claims and lists into the words of an explanation. */
final class Wording {
  /** Longer words are cut in explanations; the report shows them whole. */
  private static final int LONGEST = 60;

  private static final List<String> SMALL =
      List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

  private Wording() {}

  /** The value in the words of its article, between marks. */
  static String quoted(Claim claim) {
    return marked(plain(claim));
  }

  /** The words on one line; a figure without the capital that only its sentence gave it. */
  static String plain(Claim claim) {
    String words = Blanks.single(claim.provenance().words().strip());
    boolean figure = claim.value() instanceof Quantity || claim.value() instanceof DurationValue;
    boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    return figure && word
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Between quotation marks, shortened. */
  static String marked(String words) {
    return '“' + cut(words) + '”';
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    boolean half = Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, half ? end - 1 : end) + "…";
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> items) {
    return joined(items, " and ");
  }

  /** "A", "A or B", "A, B or C". */
  static String either(List<String> items) {
    return joined(items, " or ");
  }

  private static String joined(List<String> items, String last) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int rest = items.size() - 1;
    return String.join(", ", items.subList(0, rest)) + last + items.get(rest);
  }

  /** "One article", "Four articles", "12 articles". */
  static String number(long number, String noun) {
    String figure = number < SMALL.size() ? SMALL.get((int) number) : Long.toString(number);
    return figure + " " + noun + (number == 1 ? "" : "s");
  }

  static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

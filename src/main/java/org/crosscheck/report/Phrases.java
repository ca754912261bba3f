package org.crosscheck.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Words and figures set for plain English. */
final class Phrases {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final int LONGEST = 70;

  private Phrases() {}

  /** "four sources", "12 sources", "one source". */
  static String count(long number, String noun) {
    String figure =
        number < SMALL.size() ? SMALL.get((int) number) : figure(BigDecimal.valueOf(number));
    return figure + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
  }

  /** Without the capital that only the start of a sentence gave the first word. */
  static String midSentence(String words) {
    boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    return word ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }

  /** "1,200" and "3.5": never with an exponent. */
  static String figure(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    return format.format(number);
  }

  static String shortly(String words) {
    return shortly(words, LONGEST);
  }

  /** Cut at a word's end, so that no more than {@code longest} characters stay. */
  static String shortly(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int space = words.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : longest - 1;
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end).replaceAll("[,;:]+$", "") + "…";
  }

  /** With every run of white space as one space. */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }
}

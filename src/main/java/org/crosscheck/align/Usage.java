package org.crosscheck.align;

import java.util.Locale;
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
  private static final String BRACKET = "\\W{0,3}(?:\\([^()]{0,60}\\)\\s*)?";

  private static final Pattern OF = Pattern.compile(BRACKET + "of\\b.*");
  private static final Pattern AWAY =
      Pattern.compile(
          BRACKET
              + "(?:to the |further |due |just )?"
              + "(?:off|away|from|(?:north|south)?-?(?:east|west)|north|south|inland|offshore)\\b.*");
  private static final Pattern SIZE =
      Pattern.compile(
          BRACKET
              + "(?:long|wide|deep|high|tall|thick|broad|across|in (?:length|width|height|depth|"
              + "diameter|diametre))\\b.*");
  private static final Pattern JOINED = Pattern.compile(".*\\d-\\p{L}+");

  /** So many characters behind a measure are looked at. */
  private static final int FAR = 90;

  static Usage of(Provenance measure) {
    String behind = behind(measure);
    return fits(SIZE, behind)
        ? EXTENT
        : fits(OF, behind)
            ? AMOUNT
            : fits(AWAY, behind) ? DISTANCE : fits(JOINED, measure.words()) ? ATTRIBUTE : OPEN;
  }

  private static String behind(Provenance measure) {
    String sentence = measure.sentenceText();
    int end = measure.span().end() - measure.sentence().start();
    return end < 0 || end > sentence.length()
        ? ""
        : sentence
            .substring(end, Math.min(sentence.length(), end + FAR))
            .toLowerCase(Locale.ROOT)
            .replace('\n', ' ');
  }

  private static boolean fits(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.matches();
  }

  boolean differs(Usage other) {
    return this != OPEN && other != OPEN && this != other;
  }
}

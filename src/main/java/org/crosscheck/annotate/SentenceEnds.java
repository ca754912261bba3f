package org.crosscheck.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.util.StringUtil;

/**
 * Finds where sentences end: at those full stops, question and exclamation marks that the model
 * takes for an end. These are the ends that OpenNLP's SentenceDetectorME finds with the same model
 * and without a list of abbreviations. Not safe for use by several threads.
 */
final class SentenceEnds {
  private static final char[] SIGNS = {'.', '!', '?'};

  /** What the model calls a sign that ends a sentence. */
  private static final String END = "s";

  private final Weights weights;
  private final SDContextGenerator features = new DefaultSDContextGenerator(Set.of(), SIGNS);

  SentenceEnds(Weights weights) {
    this.weights = weights;
  }

  /** Where sentences of a paragraph end, the last at its last word. */
  List<Integer> of(String text) {
    List<Integer> ends = new ArrayList<>();
    int next = 0;
    int behind = 0;
    for (int sign = sign(text, 0); sign < text.length(); sign = sign(text, sign + 1)) {
      if (sign >= next && !isInside(text, sign) && isEnd(text, sign)) {
        if (sign != behind) {
          next = wordFrom(text, blankFrom(text, sign + 1));
          addTrimmed(text, next, ends);
        }
        behind = sign + 1;
      }
    }
    addTrimmed(text, text.length(), ends);
    return ends;
  }

  private static void addTrimmed(String text, int end, List<Integer> ends) {
    int last = end;
    while (last > 0 && isBlank(text, last - 1)) {
      last--;
    }
    if (last > 0 && (ends.isEmpty() || ends.get(ends.size() - 1) < last)) {
      ends.add(last);
    }
  }

  private static int sign(String text, int from) {
    int at = from;
    while (at < text.length() && !isSign(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSign(char letter) {
    return letter == '.' || letter == '!' || letter == '?';
  }

  /** "3.5.", "e.g.": another sign follows before the next blank, and no capital right behind. */
  private static boolean isInside(String text, int sign) {
    int at = sign + 1;
    while (at < text.length() && !isSign(text.charAt(at)) && !isBlank(text, at)) {
      at++;
    }
    boolean another = at < text.length() && isSign(text.charAt(at));
    return another && !Character.isUpperCase(text.charAt(sign + 1));
  }

  private boolean isEnd(String text, int sign) {
    double[] sums = weights.none();
    for (String feature : features.getContext(text, sign)) {
      weights.add(feature, sums);
    }
    return weights.outcome(Weights.best(sums)).equals(END);
  }

  private static int blankFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !isBlank(text, at)) {
      at++;
    }
    return at;
  }

  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(String text, int at) {
    return StringUtil.isWhitespace(text.charAt(at));
  }
}

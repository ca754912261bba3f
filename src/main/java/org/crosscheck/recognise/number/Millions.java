package org.crosscheck.recognise.number;

import java.util.Set;

/**
 * Tells whether the "m" glued to a figure means millions or metres: metres beside a word for a
 * length ("a wave of 3m", "the 100m final"), else millions ("3.4m on one channel, 2m on another").
 */
final class Millions {
  private static final String AFTER = "after";
  private static final String OPEN = "open";
  private static final String FELL = "fell";

  /** How many words away what shows a length may stand. */
  private static final int REACH = 8;

  /** How many metres the races are that are named by them: "the 200m". */
  private static final Set<String> RACES =
      Set.of(
          "50", "60", "100", "110", "200", "400", "800", "1500", "1,500", "3000", "3,000", "5000",
          "5,000", "10000", "10,000");

  private static final Set<String> IN_BOUNDS =
      Set.of("least", "more", "up", "nearly", "almost", "around", "about", "some", "reaching");

  private static final Set<String> WHO_FALLS = Set.of("he", "she", "they", "who", "i", "we");

  /** "3m hungry children". */
  private static final int LONGEST_PHRASE = 3;

  private final Lexicon lexicon;

  Millions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether the letter at a place means millions: before what is counted, before a verb or a
   * pronoun for people, behind a noun for a count, behind money.
   */
  boolean areMeant(Words words, int at) {
    if (!lexicon.millions(words, at) || isSize(words, at + 1)) {
      return false;
    }
    return isMeasured(words, at + 1)
        || counts(words, at + 1)
        || (lexicon.millionCue(words.form(at + 1)).equals(AFTER) && !isOfLength(words, at - 2))
        || isPartOf(words, at + 1)
        || isEndOfAmount(words, at - 1)
        || lexicon.followsFigureNoun(words, at - 1)
        || (isJoint(words, at + 1) && words.digits(at + 2) && areMeant(words, at + 3))
        || (endsPhrase(words, at + 1) && !isLength(words, at));
  }

  /** "3.1m acres", "2m barrels": one unit is enough. */
  private boolean isMeasured(Words words, int at) {
    return words.form(at).length() > 1
        && !words.is(at, "in")
        && lexicon.units.names().at(words, at).isPresent();
  }

  private boolean endsPhrase(Words words, int at) {
    boolean mark = words.mark(at) && !words.dash(at) && !words.is(at, "(") && !words.is(at, "/");
    return mark || lexicon.millionCue(words.form(at)).equals(OPEN);
  }

  /** Whether a word for a length is near, or the figure is that of a race. */
  private boolean isLength(Words words, int letter) {
    boolean race =
        RACES.contains(words.form(letter - 1))
            && (words.is(letter - 2, "the") || words.is(letter - 2, "'s"));
    boolean length = race || isSide(words, letter + 1) || isSide(words, letter - 2);
    for (int away = 1; away <= REACH && !length; away++) {
      length = isLengthAt(words, letter - 1 - away) || isLengthAt(words, letter + away);
    }
    return length;
  }

  /** "Waves of up to (3m were seen)", "drifts of (2m are)": a length just before its bound. */
  private boolean isOfLength(Words words, int last) {
    for (int at = last; at > last - REACH && words.letters(at); at--) {
      if (lexicon.in("metre-cues", words.form(at)) && !words.is(at, "above")) {
        return true;
      }
      boolean bound =
          lexicon.in("function-words", words.form(at)) || IN_BOUNDS.contains(words.form(at));
      if (!bound) {
        return false;
      }
    }
    return false;
  }

  /** "30m x 20m", "30m by 20m". */
  private static boolean isSide(Words words, int by) {
    boolean sign = words.is(by, "x") || words.is(by, "\u00D7") || words.is(by, "by");
    return sign && words.digits(by + 1) && words.is(by - 1, "m");
  }

  private boolean isLengthAt(Words words, int at) {
    String cue = lexicon.meaning("metre-cues", words.form(at));
    return cue.isEmpty()
        ? lexicon.in("metre-cues", words.form(at))
        : cue.equals(FELL) && falls(words, at);
  }

  /** "He fell 20m", "two people plunged"; sales and shares fall by millions. */
  private boolean falls(Words words, int verb) {
    return WHO_FALLS.contains(words.form(verb - 1))
        || lexicon.isPeople(words.form(verb - 1))
        || lexicon.counted(words, verb - 1).filter(lexicon::isPeople).isPresent();
  }

  private boolean isSize(Words words, int at) {
    int word = words.pastHyphen(at);
    return lexicon.isSize(words, word);
  }

  /** "Users", "Britons", "hungry children"; metres are not followed by a plural. */
  private boolean counts(Words words, int from) {
    if (lexicon.counted(words, from).isPresent() || words.capitalised(from)) {
      return true;
    }
    for (int at = from + 1; at < from + LONGEST_PHRASE && words.lowerCased(at - 1); at++) {
      if (lexicon.counted(words, at).filter(lexicon::isPeople).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "5m of them", "2m of the voters"; "2m of snow" is deep. */
  private boolean isPartOf(Words words, int of) {
    return words.is(of, "of") && lexicon.millionCue(words.form(of + 1)).equals("of");
  }

  /** The two of "$1.5-2m" and "between $3 and 4m". */
  private boolean isEndOfAmount(Words words, int figure) {
    int joint = figure - 1;
    int end = words.letters(joint - 1) && words.digits(joint - 2) ? joint - 2 : joint - 1;
    return (words.dash(joint) || words.is(joint, "to") || words.is(joint, "and"))
        && words.digits(end)
        && lexicon.currencies.signs().before(words, end).isPresent();
  }

  private static boolean isJoint(Words words, int at) {
    return words.dash(at) || words.is(at, "to") || words.is(at, "and") || words.is(at, "or");
  }
}

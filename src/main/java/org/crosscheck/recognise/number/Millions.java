package org.crosscheck.recognise.number;

/** Tells whether the "m" glued to a figure means millions or metres. */
final class Millions {
  private static final String AFTER = "after";

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
    return counts(words, at + 1)
        || lexicon.millionCue(words.form(at + 1)).equals(AFTER)
        || isPartOf(words, at + 1)
        || isEndOfAmount(words, at - 1)
        || lexicon.followsFigureNoun(words, at - 1)
        || (isJoint(words, at + 1) && words.digits(at + 2) && areMeant(words, at + 3));
  }

  private boolean isSize(Words words, int at) {
    int word = words.hyphen(at) ? at + 1 : at;
    return lexicon.in("dimension-words", words.form(word))
        && !words.is(word, "up")
        && !words.is(word, "down");
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
    return (words.dash(joint) || words.is(joint, "to") || words.is(joint, "and"))
        && words.digits(joint - 1)
        && lexicon.currencySigns.before(words, joint - 1).isPresent();
  }

  private static boolean isJoint(Words words, int at) {
    return words.dash(at) || words.is(at, "to") || words.is(at, "and") || words.is(at, "or");
  }
}

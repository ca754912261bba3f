package org.crosscheck.recognise.number;

import java.util.Set;

/** Tells the numbers that are part of a name: "Fantastic Four", "Motel 6", "19-CV-1234". */
final class NameNumbers {
  private static final int RESULTS = 8;
  private static final Set<String> ERAS = Set.of("AD", "BC", "BCE", "CE");

  private final Lexicon lexicon;

  NameNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "Thousand Oaks", "the Fantastic Four", "Three Mile Island": a number word with a capital inside
   * a sentence, beside another capital, is part of a name; in a headline every word has one.
   */
  boolean isInWords(Words words, Figure figure) {
    int before = figure.from() - 1;
    boolean owned = words.is(before, "'s") && words.capitalised(before - 1);
    boolean name =
        figure.form() != Form.DIGITS
            && words.capitalised(figure.from())
            && words.letters(owned ? before - 1 : before)
            && (words.capitalised(figure.to())
                || owned
                || (before > 0 && words.capitalised(before)));
    boolean particle =
        words.lowerCased(figure.from())
            && words.is(figure.from(), "ten")
            && words.capitalised(before)
            && words.capitalised(figure.to()); // "Erik ten Hag"
    return (name || particle || isOfWords(words, figure)) && !words.headline();
  }

  /**
   * "Five Guys opened", at the head of a sentence: an ordinary noun with a capital is a name, as
   * "Five Americans" and "Six Democrats" are not.
   */
  private boolean isOfWords(Words words, Figure figure) {
    int noun = figure.to();
    return figure.from() == 0
        && figure.form() != Form.DIGITS
        && words.capitalised(noun)
        && lexicon.in("names-with-numbers", words.form(noun));
  }

  /** "The world number three", "Act Two" at the head of a sentence. */
  boolean isRank(Words words, Figure figure) {
    int before = figure.from() - 1;
    boolean counts = lexicon.counted(words, figure.to()).isPresent();
    boolean ranked = words.is(before, "number") && !counts;
    boolean titled = words.capitalised(figure.from()) && words.capitalised(before);
    return ranked || (titled && !counts && lexicon.in("designators", words.form(before)));
  }

  /** "AD 79", "44 BC". */
  static boolean isOfEra(Words words, Figure figure) {
    return ERAS.contains(words.written(figure.from() - 1))
        || ERAS.contains(words.written(figure.to()));
  }

  /** "19-CV-1234": digits, a hyphen and capitals; "the ZIP code is 90210". */
  static boolean isCode(Words words, Figure figure) {
    int hyphen = figure.to();
    boolean joined =
        words.hyphen(hyphen)
            && words.glued(hyphen)
            && words.glued(hyphen + 1)
            && words.written(hyphen + 1).matches("[A-Z]{1,4}")
            && words.hyphen(hyphen + 2)
            && words.glued(hyphen + 2);
    int verb = figure.from() - 1;
    boolean said =
        (words.is(verb, "is") || words.is(verb, "was"))
            && (words.is(verb - 1, "code") || words.is(verb - 1, "password"));
    return joined || said;
  }

  /**
   * "Motel 6", "Studio 54", "Maroon 5": a number behind a name, where neither a noun nor a verb of
   * several follows. Where several names have one, they are results: "Labour 45, Greens 30".
   */
  boolean isNamesake(Words words, Figure figure) {
    int name = figure.from() - 1;
    boolean possible =
        figure.to() == figure.from() + 1
            && words.form(figure.from()).matches("[1-9][0-9]{0,2}")
            && words.capitalised(name)
            && (name > 0 || words.is(figure.to(), "is") || words.is(figure.to(), "said"))
            && !words.headline()
            && !lexicon.in("months", words.form(name))
            && !lexicon.in("not-namesakes", words.form(name));
    return possible && closesName(words, figure.to()) && !isOneOfSeveral(words, figure);
  }

  private boolean closesName(Words words, int at) {
    return !words.letters(at)
        ? !words.dash(at) && !words.is(at, "%") && !words.is(at, "(") && !words.is(at, ",")
        : lexicon.in("after-namesakes", words.form(at));
  }

  private static boolean isOneOfSeveral(Words words, Figure figure) {
    int last = Math.min(words.size(), figure.to() + RESULTS);
    for (int at = Math.max(1, figure.from() - RESULTS); at < last; at++) {
      if (at != figure.from() && words.digits(at) && words.capitalised(at - 1)) {
        return true;
      }
    }
    return false;
  }
}

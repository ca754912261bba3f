package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the words around it that a number without a unit counts nothing: a date, a year, a
 * name ("Flight 370", "G20"), an address, a telephone number, a score, a list marker, the pronoun
 * "one".
 */
final class Context {
  private static final BigDecimal LAST_MARKER = BigDecimal.valueOf(20);
  private static final int REACH_OF_CALL = 6;
  private static final Set<String> CALLS =
      Set.of("call", "ring", "dial", "phone", "text", "telephone", "contact");
  private static final Set<String> SIGNS_OF_NAMES = Set.of("#", "@", "*", "×");
  private static final Set<String> TIMES =
      Set.of("am", "pm", "a.m.", "p.m.", "o'clock", "hrs", "gmt", "utc", "bst");
  private static final Set<String> RATIOS = Set.of("for", "to", "in");
  private static final Set<String> BEFORE_PRONOUN =
      Set.of("the", "this", "that", "which", "each", "every", "any", "another", "a", "no", "'s");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "their", "my", "your", "its", "our");
  private static final Set<String> BEFORE_SECONDS = Set.of("per", "every", "split", "a");

  private final Lexicon lexicon;
  private final CalendarNumbers calendar;
  private final NameNumbers names;

  Context(Lexicon lexicon) {
    this.lexicon = lexicon;
    calendar = new CalendarNumbers(lexicon);
    names = new NameNumbers(lexicon);
  }

  boolean countsNothing(Words words, Figure figure) {
    return switch (figure.form()) {
      case DIGITS -> digitsCountNothing(words, figure);
      case WORDS ->
          isPronoun(words, figure) || isName(words, figure) || names.isRank(words, figure);
      case ORDINAL ->
          isSecond(words, figure) || calendar.isDay(words, figure) || isStreet(words, figure);
      case FRACTION -> isCounter(words, figure);
      case VAGUE, LONE -> false;
    };
  }

  private boolean digitsCountNothing(Words words, Figure figure) {
    return isGluedToLetters(words, figure)
        || NameNumbers.isCode(words, figure)
        || NameNumbers.isOfEra(words, figure)
        || names.isNamesake(words, figure)
        || calendar.isYear(words, figure)
        || calendar.isDay(words, figure)
        || TIMES.contains(words.form(figure.to()))
        || isName(words, figure)
        || isAddress(words, figure)
        || isInChain(words, figure)
        || isTelephone(words, figure)
        || isPicture(words, figure)
        || isMarker(words, figure)
        || isCounter(words, figure);
  }

  /** "G20", "F-16", "737s", "3D". */
  private static boolean isGluedToLetters(Words words, Figure figure) {
    int before = figure.from() - 1;
    boolean name = words.glued(figure.from()) && words.letters(before);
    boolean stopped =
        words.is(before, ".")
            && words.glued(before)
            && words.glued(figure.from())
            && words.letters(before - 1); // "BA.5"
    boolean hyphened =
        words.glued(figure.from())
            && words.hyphen(before)
            && words.glued(before)
            && words.letters(before - 1)
            && !(words.digits(before - 2) && words.glued(before - 1))
            && !isRatio(words, before - 1);
    boolean suffix =
        words.glued(figure.to()) && words.letters(figure.to()) && words.digits(figure.to() - 1);
    boolean sign = SIGNS_OF_NAMES.contains(words.form(before)) || words.is(figure.to(), "*");
    return name || stopped || hyphened || suffix || sign;
  }

  /** The second figure of "3-for-1" and "2-to-1". */
  private static boolean isRatio(Words words, int at) {
    return RATIOS.contains(words.form(at)) && words.hyphen(at - 1) && words.digits(at - 2);
  }

  private boolean isName(Words words, Figure figure) {
    int before = figure.from() - 1;
    int word = words.is(before, ".") ? before - 1 : before;
    if (words.form(figure.from()).contains(",") || isVoteOn(words, figure)) {
      return false;
    }
    boolean counts = lexicon.counted(words, figure.to()).isPresent();
    if (!lexicon.in("designators", words.form(word))) {
      return !counts && isModel(words, figure);
    }
    boolean named = !words.written(word).equals(words.form(word)); // "Flight", "iPhone"
    boolean inside = named && !words.capitalised(word); // "iPhone", at the head of a sentence, too
    return (named && word > 0) || inside || (!counts && figure.form() == Form.DIGITS);
  }

  /** "Rejected the amendment 219-214". */
  private boolean isVoteOn(Words words, Figure figure) {
    return isJoint(words, figure.to()) && lexicon.areVotes(words, figure.from(), figure.to() + 2);
  }

  /** "A Glock 17", "his iPhone 12": what an article and a name lead up to is one thing. */
  private static boolean isModel(Words words, Figure figure) {
    int name = figure.from() - 1;
    boolean one = words.article(name - 1) || OWNERS.contains(words.form(name - 1));
    boolean written = words.capitalised(name) || hasCapitalInside(words.written(name));
    return figure.form() == Form.DIGITS && one && written;
  }

  private static boolean hasCapitalInside(String word) {
    return word.length() > 1 && word.substring(1).chars().anyMatch(Character::isUpperCase);
  }

  /** "10 Downing Street", "3950 Las Vegas Blvd", "NV 89109". */
  private boolean isAddress(Words words, Figure figure) {
    if (words.form(figure.from()).matches("[0-9]{5}")
        && words.written(figure.from() - 1).matches("[A-Z]{2}")) {
      return true;
    }
    for (int i = figure.to(); i < figure.to() + 4 && isPartOfName(words, i); i++) {
      if (i > figure.to() && lexicon.in("street-words", words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "14th Street", "Fifth Avenue". */
  private boolean isStreet(Words words, Figure figure) {
    return words.capitalised(figure.to()) && lexicon.in("street-words", words.form(figure.to()));
  }

  /** "East", and the "5th" and "th" of "East 5th Ave". */
  private static boolean isPartOfName(Words words, int at) {
    return words.capitalised(at) || words.digits(at) || (words.digits(at - 1) && words.glued(at));
  }

  /**
   * Digits that hyphens join into a telephone number or a score: three of them, or two that do not
   * rise.
   */
  private boolean isInChain(Words words, Figure figure) {
    boolean left = isJoint(words, figure.from() - 1);
    boolean right = isJoint(words, figure.to());
    if (left != right && isVote(words, figure, left)) {
      return false;
    }
    if (left && right) {
      return true;
    }
    if (left != right && isBowling(words, left ? figure.from() - 2 : figure.from())) {
      return true;
    }
    if (left && isNumberToCall(words, figure)) {
      return true;
    }
    if (left) {
      return isJoint(words, figure.from() - 3) || !rises(words, figure.from() - 2, figure.from());
    }
    return right
        && (isJoint(words, figure.to() + 2) || !rises(words, figure.to() - 1, figure.to() + 1));
  }

  /** "Took 6-19", "Khan 2-40": wickets and runs, where no noun follows. */
  private boolean isBowling(Words words, int first) {
    int after = first + 3;
    boolean taken = words.is(first - 1, "took") || words.is(first - 1, "takes");
    boolean named = first > 1 && words.capitalised(first - 1) && !words.headline();
    boolean ends = !words.letters(after) || words.is(after, "and") || words.is(after, "as");
    return (taken || named)
        && ends
        && !words.is(after, "%")
        && words.form(first).matches("[0-9]|10")
        && words.form(first + 2).matches("[0-9]{1,3}")
        && lexicon.currencies.signs().at(words, after).isEmpty();
  }

  /** "555-1234": three digits and four, and no round figure. */
  private static boolean isNumberToCall(Words words, Figure figure) {
    return words.form(figure.from() - 2).matches("[0-9]{3}")
        && words.form(figure.from()).matches("[0-9]{3}[1-9]");
  }

  private boolean isVote(Words words, Figure figure, boolean second) {
    int from = second ? figure.from() - 2 : figure.from();
    int to = second ? figure.to() : figure.to() + 2;
    return !isJoint(words, from - 1) && !isJoint(words, to) && lexicon.areVotes(words, from, to);
  }

  /** "0207 946 0018": a nought before other digits, or three groups of digits in a row. */
  private boolean isTelephone(Words words, Figure figure) {
    int from = figure.from();
    boolean nought = words.form(from).matches("0[0-9]+[1-9][0-9]*");
    boolean dialled = words.form(from - 1).matches("0[0-9]{2,}") && words.digits(from - 1);
    boolean left = (words.digits(from - 1) && words.digits(from - 2)) || dialled;
    boolean middle = words.digits(from - 1) && words.digits(figure.to());
    boolean right = words.digits(figure.to()) && words.digits(figure.to() + 1);
    boolean counts = lexicon.counted(words, figure.to()).isPresent();
    boolean called = !counts && words.is(from - 1, "on") && isCall(words, from - 2);
    return nought || left || middle || right || called;
  }

  /** "Call Crimestoppers on 101", "ring the line on 116 123". */
  private static boolean isCall(Words words, int to) {
    for (int at = to; at >= Math.max(0, to - REACH_OF_CALL); at--) {
      if (CALLS.contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "A 4K film": how fine a picture is; "4K people" are thousands. */
  private boolean isPicture(Words words, Figure figure) {
    String lines = words.form(figure.from());
    return (lines.equals("4") || lines.equals("8"))
        && figure.to() == figure.from() + 2
        && words.written(figure.from() + 1).equals("K")
        && lexicon.counted(words, figure.to()).isEmpty();
  }

  private static boolean isJoint(Words words, int at) {
    return words.dash(at)
        && words.glued(at)
        && words.glued(at + 1)
        && words.digits(at - 1)
        && words.digits(at + 1);
  }

  private static boolean rises(Words words, int left, int right) {
    if (CalendarNumbers.isYear(words.form(left))) {
      return false;
    }
    Optional<BigDecimal> low = DigitGroups.number(words.form(left));
    Optional<BigDecimal> high = DigitGroups.number(words.form(right));
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
  }

  /** "1.", "2)" or "(2)" at the head of a list. */
  private static boolean isMarker(Words words, Figure figure) {
    if (figure.number().compareTo(LAST_MARKER) > 0) {
      return false;
    }
    boolean first = figure.from() == 0 && words.is(figure.to(), ".") && words.has(figure.to() + 1);
    boolean bracketed = figure.from() == 1 && words.is(0, "(") && words.has(figure.to() + 1);
    return first
        || (words.is(figure.to(), ")") && (bracketed || !isBracketed(words, figure.from())));
  }

  private static boolean isBracketed(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
      if (words.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** "7/8" or "3 of 12" alone on a line, under a picture; "Photo 3 of 12". */
  private boolean isCounter(Words words, Figure figure) {
    boolean slashed = words.size() == 1 && words.form(0).contains("/");
    boolean of = words.size() == 3 && words.is(1, "of") && words.digits(0) && words.digits(2);
    int before = figure.from();
    boolean named =
        words.is(before - 1, "of")
            && words.digits(before - 2)
            && lexicon.in("numbered-things", words.form(before - 3));
    return ((slashed || of) && figure.to() <= words.size()) || named;
  }

  /** "the one", "a similar one", "one of them"; but "one person", "one died", "at least one". */
  private boolean isPronoun(Words words, Figure figure) {
    boolean one = figure.to() == figure.from() + 1 && words.is(figure.from(), "one");
    if (!one) {
      return false;
    }
    boolean bound = lexicon.boundsBefore.before(words, figure.from()).isPresent();
    int before = figure.from() - 1;
    boolean described =
        lexicon.in("before-one", words.form(before))
            && (words.article(before - 1) || BEFORE_PRONOUN.contains(words.form(before - 1)));
    boolean determined = described || BEFORE_PRONOUN.contains(words.form(before));
    boolean followed = words.letters(figure.to()) || words.hyphen(figure.to());
    return !bound && (determined || !followed);
  }

  /** The unit of time, not the ordinal. */
  private static boolean isSecond(Words words, Figure figure) {
    int before = figure.from() - 1;
    boolean timed = BEFORE_SECONDS.contains(words.form(before)) && words.mark(figure.to());
    boolean counted = words.digits(before) || (words.hyphen(before) && words.digits(before - 1));
    return words.is(figure.from(), "second") && (timed || counted);
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Percentage points that are only called points: "a four- to five-point lead" in the polls, "61%,
 * six points lower", "won the election by 12 points". In a game and of an index points are points.
 */
final class Points {
  /** How many words away the sport, the index or the poll may be named. */
  private static final int REACH = 40;

  private static final int REACH_OF_LEAD = 6;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100);
  private static final Set<String> DIFFERENT =
      Set.of(
          "lower", "higher", "more", "less", "fewer", "ahead", "behind", "up", "down", "above",
          "below", "clear", "adrift", "short", "better", "worse", "apart");
  private static final Set<String> DIFFERS = Set.of("by", "up", "down");

  private final Lexicon lexicon;

  Points(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Reading> read(Words words, Figure figure) {
    int point = place(words, figure);
    boolean points = words.is(point, "points") || words.is(point, "point");
    boolean possible = points && figure.number().compareTo(LARGEST) < 0;
    return possible && (isLead(words, figure, point) || isDifference(words, figure, point))
        ? Optional.of(
            Reading.of(MentionType.PERCENT, figure, "percentage point")
                .spanning(figure.from(), point + 1))
        : Optional.empty();
  }

  /** "Two points", "half a point", "two-point". */
  private static int place(Words words, Figure figure) {
    boolean part = figure.form() == Form.FRACTION && words.article(figure.to());
    return part ? figure.to() + 1 : words.pastHyphen(figure.to());
  }

  /** "A four- to five-point lead". */
  private boolean isLead(Words words, Figure figure, int point) {
    return words.hyphen(point - 1)
        && words.is(point, "point")
        && lexicon.in("lead-words", words.form(point + 1))
        && !isNear(words, figure, "sport-cues");
  }

  private boolean isDifference(Words words, Figure figure, int point) {
    return (DIFFERENT.contains(words.form(point + 1)) || differs(words, figure.from()))
        && !isNear(words, figure, "sport-cues")
        && !isNear(words, figure, "index-words")
        && (isBesidePercentage(words, point) || isPolled(words, figure));
  }

  /** "Fell two points", "ahead by more than two points", "a gap of two points". */
  private boolean differs(Words words, int figure) {
    int before =
        lexicon.boundsBefore.before(words, figure).map(Phrases.Match::from).orElse(figure) - 1;
    int low = isEnd(words, before) ? before - 2 : before;
    return DIFFERS.contains(words.form(low))
        || lexicon.changes(words.form(low))
        || isOfLead(words, low);
  }

  /** The "to" of "by 10 to 12 points". */
  private boolean isEnd(Words words, int joint) {
    boolean joins = words.is(joint, "to") || words.is(joint, "or") || words.dash(joint);
    return joins && (words.digits(joint - 1) || lexicon.small(words.form(joint - 1)).isPresent());
  }

  /** "A gap of two points", "her lead has shrunk to two points", "a rise of two points". */
  private boolean isOfLead(Words words, int last) {
    if (words.is(last, "of") && lexicon.changes(words.form(last - 1))) {
      return true;
    }
    for (int at = last; at > last - REACH_OF_LEAD && words.letters(at); at--) {
      if (lexicon.in("lead-words", words.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** Not "fell 20 points, or 2%": there the percentage says the same in its way. */
  private boolean isBesidePercentage(Words words, int point) {
    int or = words.mark(point + 1) ? point + 2 : point + 1;
    int last = Math.min(words.size(), point + REACH);
    for (int at = Math.max(0, point - REACH); at < last && !words.is(or, "or"); at++) {
      if (at != point && lexicon.percent.at(words, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPolled(Words words, Figure figure) {
    return isNear(words, figure, "poll-words")
        || (ends(words.before(), "poll-words") && !ends(words.before(), "sport-cues"));
  }

  /** Whether a word of the list is in the last words of a sentence. */
  private boolean ends(Words words, String list) {
    return isIn(words, words.size() - REACH, words.size(), list);
  }

  /** Before the figure or behind it; the "half" of "half a point" tells of no game. */
  private boolean isNear(Words words, Figure figure, String list) {
    return isIn(words, figure.from() - REACH, figure.from(), list)
        || isIn(words, figure.to(), figure.to() + REACH, list);
  }

  private boolean isIn(Words words, int from, int to, String list) {
    for (int at = Math.max(0, from); at < Math.min(words.size(), to); at++) {
      if (lexicon.in(list, words.form(at))) {
        return true;
      }
    }
    return false;
  }
}

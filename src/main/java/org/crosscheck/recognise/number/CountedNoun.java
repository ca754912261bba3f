package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Names what a bare number counts, as its unit: "60 people", "two declared presidents" (president),
 * "35-member" (member). Without tags only a plural, or the word a hyphen joins, is sure enough.
 */
final class CountedNoun {
  private static final int FARTHEST = 3;
  private static final int SHORTEST_PARTICIPLE = 4;
  private static final Set<String> ENDS =
      Set.of(
          "and", "or", "but", "in", "on", "at", "to", "from", "by", "with", "for", "as", "was",
          "were", "is", "are", "has", "have", "had", "who", "that", "which", "when", "after",
          "before", "said", "says", "this", "its", "his", "her", "their");
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "his", "her", "their", "those");

  private final Lexicon lexicon;

  CountedNoun(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Reading name(Words words, Reading reading) {
    boolean counts =
        reading.type() == MentionType.NUMBER
            && lexicon.currencies.names().at(words, reading.to()).isEmpty();
    return counts ? noun(words, reading).map(reading::unit).orElse(reading) : reading;
  }

  private Optional<String> noun(Words words, Reading reading) {
    int next = reading.to();
    if (words.canonical() && words.letters(next)) {
      return Optional.of(words.form(next));
    }
    if (words.hyphen(next)) {
      return singular(words, next + 1);
    }
    if (words.is(next, "of")) {
      next = DETERMINERS.contains(words.form(next + 1)) ? next + 2 : next + 1;
    }
    boolean one = reading.figure().number().compareTo(BigDecimal.ONE) == 0;
    return one ? singular(words, isParticiple(words, next) ? next + 1 : next) : plural(words, next);
  }

  /** "one neighbouring zone" counts zones, "one confirmed and two probable" says not what. */
  private static boolean isParticiple(Words words, int at) {
    String form = words.form(at);
    return words.lowerCased(at)
        && form.length() > SHORTEST_PARTICIPLE
        && (form.endsWith("ed") || form.endsWith("ing"));
  }

  private Optional<String> singular(Words words, int at) {
    boolean noun =
        words.lowerCased(at) && !ENDS.contains(words.form(at)) && !lexicon.isNumber(words.form(at));
    return noun ? Optional.of(words.form(at)) : Optional.empty();
  }

  private Optional<String> plural(Words words, int from) {
    for (int at = from; at < from + FARTHEST && words.letters(at); at++) {
      Optional<String> lemma = lexicon.counted(words, at);
      if (lemma.isPresent() || ENDS.contains(words.form(at))) {
        int place = at;
        return lemma
            .filter(noun -> !ENDS.contains(noun) && !lexicon.isNumber(noun))
            .filter(noun -> lexicon.currencies.names().at(words, place).isEmpty());
      }
    }
    return Optional.empty();
  }
}

package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a share with a verb behind it ("a third said no", "a fifth were children") from one that is
 * counted after others: "two men were shot and a third died".
 */
final class Shares {
  private static final Set<String> COMPARED =
      Set.of("more", "less", "fewer", "lower", "higher", "greater", "smaller", "cheaper", "as");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "for", "of", "with", "on", "at", "by", "after", "before", "during", "over", "into",
          "from", "to", "as", "within", "under", "until");
  private static final Set<String> SHARES =
      Set.of("%", "percent", "pct", "cent", "half", "quarter", "fifth", "tenth", "thirds");
  private static final Map<String, BigDecimal> SEVERAL =
      Map.of(
          "both", BigDecimal.valueOf(2),
          "pair", BigDecimal.valueOf(2),
          "couple", BigDecimal.valueOf(2),
          "twins", BigDecimal.valueOf(2),
          "another", BigDecimal.valueOf(2));
  private static final Set<String> NOT_COUNTED_BEFORE =
      Set.of("-", "in", "out", "%", "percent", "per", "thirds", "fifths", "quarters", "tenths");
  private static final String MANY = "many";

  /** In words. */
  private static final int REACH_OF_SHARES = 20;

  private static final int REACH_OF_COUNTS = 60;

  /** How many sentences back those may be told of to whom a third is added. */
  private static final int SENTENCES = 2;

  private final Lexicon lexicon;

  Shares(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether what follows shows that a share is meant.
   *
   * @param at where the article stands
   * @param part where "third" stands
   */
  boolean isTold(Words words, int at, int part) {
    int verb = part + 1;
    String way = lexicon.meaning("share-verbs", words.form(verb));
    if (COMPARED.contains(words.form(verb)) || way.equals(MANY)) {
      return true;
    }
    boolean subject = !PREPOSITIONS.contains(words.form(at - 1));
    boolean told = !way.isEmpty() || isPast(words, verb);
    return subject && told && (isAmongShares(words, part) || !isCountedOn(words, at, part));
  }

  private boolean isPast(Words words, int verb) {
    String form = words.form(verb);
    boolean regular =
        words.lowerCased(verb)
            && form.length() > 4
            && form.endsWith("ed")
            && (words.mark(verb + 1) || lexicon.in("function-words", words.form(verb + 1)));
    return regular || lexicon.isIrregularPast(form);
  }

  /** "A third died; 20% fled": beside another share "a third" is one, too, and no third person. */
  private static boolean isAmongShares(Words words, int part) {
    for (int away = 2; away <= REACH_OF_SHARES; away++) {
      if (SHARES.contains(words.form(part - away)) || SHARES.contains(words.form(part + away))) {
        return true;
      }
    }
    return false;
  }

  /** "Two men fled. A third was held": those before are one less. */
  private boolean isCountedOn(Words words, int at, int part) {
    Optional<BigDecimal> before =
        lexicon.ordinal(words.form(part)).map(rank -> rank.subtract(BigDecimal.ONE));
    return before.isPresent() && (counts(words, at, before.get()) || earlier(words, before.get()));
  }

  private boolean earlier(Words words, BigDecimal number) {
    Words sentence = words.before();
    for (int back = 0; back < SENTENCES; back++) {
      if (counts(sentence, sentence.size(), number)) {
        return true;
      }
      sentence = sentence.before();
    }
    return false;
  }

  private boolean counts(Words words, int to, BigDecimal number) {
    for (int at = Math.max(0, to - REACH_OF_COUNTS); at < to; at++) {
      if (isCount(words, at, number)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCount(Words words, int at, BigDecimal number) {
    String form = words.form(at);
    boolean same =
        DigitGroups.number(form)
            .or(() -> lexicon.small(form))
            .or(() -> lexicon.ordinal(form))
            .or(() -> Optional.ofNullable(SEVERAL.get(form)))
            .filter(n -> n.compareTo(number) == 0)
            .isPresent();
    return same
        && !NOT_COUNTED_BEFORE.contains(words.form(at + 1))
        && !lexicon.in("time-units", words.form(at + 1));
  }
}

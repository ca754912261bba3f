package org.crosscheck.recognise.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Ages that the story of a life tells: "died at 85", "At 79, Jones still sings", "a girl of nine",
 * "Mbeki, now 25,".
 */
final class ToldAges {
  private static final BigDecimal YOUNGEST = BigDecimal.valueOf(13);
  private static final int REACH_OF_LAW = 6;
  private static final int REACH_OF_VERB = 4;
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "i");

  private final Lexicon lexicon;

  ToldAges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Reading> read(Words words, Figure figure) {
    boolean possible =
        AgeReader.isAge(figure)
            && (figure.form() == Form.DIGITS || figure.form() == Form.WORDS)
            && figure.number().stripTrailingZeros().scale() <= 0;
    return possible
        ? atAge(words, figure)
            .or(() -> opening(words, figure))
            .or(() -> of(words, figure))
            .or(() -> now(words, figure))
            .or(() -> ofLaw(words, figure))
        : Optional.empty();
  }

  /** "Died at 85", "retires at 67", "left school at 16". */
  private Optional<Reading> atAge(Words words, Figure figure) {
    int at = figure.from() - 1;
    boolean verb = lexicon.in("age-verbs", words.form(at - 1)) || isFar(words, at - 2);
    return words.is(at, "at")
            && verb
            && figure.number().compareTo(YOUNGEST) >= 0
            && closes(words, figure.to())
        ? Optional.of(AgeReader.age(figure, "year", figure.to()))
        : Optional.empty();
  }

  /** "Died last Sunday at 89", "retired in May at 67". */
  private boolean isFar(Words words, int last) {
    for (int at = last; at >= last - REACH_OF_VERB && words.letters(at); at--) {
      if (lexicon.meaning("age-verbs", words.form(at)).equals("far")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "At 79, Jones", "At just 24, he", "At 14 he": at the head of a sentence, before a name or a
   * pronoun.
   */
  private Optional<Reading> opening(Words words, Figure figure) {
    int subject = figure.to() + 1;
    boolean opens =
        figure.from() == 1 || (figure.from() == 2 && AgeReader.ONLY.contains(words.form(1)));
    boolean named =
        opens
            && words.is(0, "at")
            && (words.is(figure.to(), ",")
                ? words.capitalised(subject)
                    || PERSONS.contains(words.form(subject))
                    || lexicon.in("age-bearers", words.form(subject + 1))
                : PERSONS.contains(words.form(figure.to())));
    return named && figure.number().compareTo(YOUNGEST) >= 0
        ? Optional.of(AgeReader.age(figure, "year", figure.to()))
        : Optional.empty();
  }

  /** "A girl of nine", "twins of nine months". */
  private Optional<Reading> of(Words words, Figure figure) {
    int of =
        lexicon
                .boundsBefore
                .before(words, figure.from())
                .map(Phrases.Match::from)
                .orElse(figure.from())
            - 1;
    if (!words.is(of, "of") || !isBearer(words, of - 1)) {
      return Optional.empty();
    }
    String period = AgeReader.PERIODS.get(words.form(figure.to()));
    if (period != null && !words.is(figure.to() + 1, "'")) {
      return Optional.of(AgeReader.age(figure, period, figure.to() + 1));
    }
    boolean one = !words.form(of - 1).endsWith("s");
    return one && closes(words, figure.to())
        ? Optional.of(AgeReader.age(figure, "year", figure.to()))
        : Optional.empty();
  }

  /** "A boy of 14"; a father of four has four children. */
  private boolean isOf(String form) {
    return lexicon.meaning("age-bearers", form).equals("of");
  }

  private boolean isBearer(Words words, int at) {
    String form = words.form(at);
    String singular = Plurals.withoutEnding(form);
    return isOf(form) || isOf(singular) || form.equals("children");
  }

  /** "Jones, now 25, joined". */
  private Optional<Reading> now(Words words, Figure figure) {
    int now = figure.from() - 1;
    boolean apposed =
        (words.is(now, "now") || words.is(now, "then"))
            && words.is(now - 1, ",")
            && (isNamed(words, now - 2)
                || words.is(now - 2, "who")
                || lexicon.in("age-bearers", words.form(now - 2)))
            && words.is(figure.to(), ",");
    return apposed ? Optional.of(AgeReader.age(figure, "year", figure.to())) : Optional.empty();
  }

  /** "The pension age rises to 68", "the average age of victims was 45". */
  private Optional<Reading> ofLaw(Words words, Figure figure) {
    if (!closes(words, figure.to())) {
      return Optional.empty();
    }
    for (int at = figure.from() - 1; at > figure.from() - REACH_OF_LAW && words.letters(at); at--) {
      if (words.is(at, "age")) {
        return lexicon.in("ages-of-law", words.form(at - 1))
            ? Optional.of(AgeReader.age(figure, "year", figure.to()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Sales, now 25, rose": at the head of a sentence every word has a capital. */
  private boolean isNamed(Words words, int at) {
    return words.capitalised(at) && (at > 0 || !lexicon.in("figure-nouns", words.form(at)));
  }

  private boolean closes(Words words, int at) {
    return words.stop(at) || lexicon.in("after-ages", words.form(at));
  }
}

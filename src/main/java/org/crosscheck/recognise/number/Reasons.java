package org.crosscheck.recognise.number;

import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;

/**
 * Tells a word that elsewhere limits a figure from the same word where it says what for or of what:
 * "turned over 12 firearms", "a row over 40 jobs", "jailed him over 12 murders".
 */
final class Reasons {
  private static final String BUT = " but ";
  private static final int NOUN_REACH = 4;

  /** "Took the two owners of the house to court over": in words. */
  private static final int REACH_OF_BLAME = 9;

  private static final Set<String> PRONOUNS = Set.of("him", "her", "them", "us", "me", "it", "you");
  private static final Set<String> PLACES_OF_JUSTICE =
      Set.of("court", "life", "prison", "jail", "task", "trial", "account");

  /** Between the verb of blame and "over" they begin a clause of its own. */
  private static final Set<String> CLAUSES =
      Set.of(
          "and", "but", "or", "that", "who", "which", "whose", "when", "while", "after", "before",
          "because", "if", "where", "since", "than", "until", "said", "says");

  private final Lexicon lexicon;

  Reasons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean areTold(Words words, Phrases.Match limit, Reading reading) {
    boolean blamed = reading.bare() && areBlamed(words, limit.from(), reading.to());
    return limit.to() == limit.from() + 1 && (blamed || isTakenAlong(words, limit.from(), reading));
  }

  /** "Turned over 12 firearms", "jailed over 12 murders"; "fined over $50" is a bound. */
  private boolean isTakenAlong(Words words, int limit, Reading reading) {
    String[] meaning = lexicon.takesAlong(words.form(limit - 1)).split(BUT, 2);
    boolean limits =
        meaning.length > 1
            && (meaning[1].equals("money")
                ? reading.type() == MentionType.MONEY
                : arePeople(words, reading.to()));
    return meaning[0].equals(words.form(limit)) && !limits;
  }

  /** "Jailed him over 12 murders", "hit out over 20 delays": a verb of blame with its object. */
  boolean areBlamed(Words words, int over, int counted) {
    return words.is(over, "over")
        && counts(words, counted)
        && (isPhrase(words, over) || (closesObject(words, over - 1) && blames(words, over)));
  }

  private boolean isPhrase(Words words, int over) {
    return lexicon.blames.before(words, over).filter(m -> m.to() > m.from() + 1).isPresent();
  }

  private boolean blames(Words words, int over) {
    int first = Math.max(0, over - REACH_OF_BLAME);
    for (int at = over - 2; at >= first && goesOn(words, at + 1); at--) {
      if (lexicon.blames.at(words, at).filter(m -> m.to() < over).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Words words, int at) {
    boolean inside =
        words.letters(at) || words.digits(at) || words.hyphen(at) || words.is(at, "'s");
    return inside && !CLAUSES.contains(words.form(at));
  }

  /** Him, the firm, two brothers; not "seized over", "of over", "to close over". */
  private boolean closesObject(Words words, int at) {
    String form = words.form(at);
    boolean noun = words.letters(at) && !lexicon.in("function-words", form);
    boolean verb = form.endsWith("ing") || form.endsWith("ed") || lexicon.isIrregularPast(form);
    boolean infinitive =
        words.is(at - 1, "to")
            && !PLACES_OF_JUSTICE.contains(form)
            && lexicon.counted(words, at).isEmpty();
    return PRONOUNS.contains(form) || (noun && !verb && !infinitive);
  }

  /** "12 murders", "18 failed raids"; not "fined drivers over 9,000 times", "over 12 days". */
  private boolean counts(Words words, int from) {
    for (int at = from; at < from + NOUN_REACH && words.letters(at); at++) {
      if (lexicon.counted(words, at).isPresent()) {
        return !lexicon.in("time-units", words.form(at)) && !words.is(at, "times");
      }
    }
    return false;
  }

  /** "300 protesters", "300 anti-war protesters", "300 banks": whom one can blame. */
  private boolean arePeople(Words words, int from) {
    for (int at = from; at < from + NOUN_REACH && words.has(at); at++) {
      Optional<String> noun = lexicon.counted(words, at);
      if (noun.isPresent()) {
        return lexicon.isPeople(noun.get())
            || lexicon.isPeople(words.form(at))
            || lexicon.in("noun-hierarchy", noun.get())
            || lexicon.in("organisation-words", noun.get());
      }
    }
    return false;
  }
}

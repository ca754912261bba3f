package org.crosscheck.recognise.time;

import java.util.Set;

/**
 * The present tense as news use it for what is planned: "she arrives on Friday", "England play on
 * Saturday", "they are meeting on Monday"; the past is told in the past tense.
 */
final class PlanVerbs {
  private static final Set<String> BE_OR_HAVE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "been", "now", "also");

  /** What stands before a noun: "two visits on Friday" are none that are planned. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "'s",
          "of",
          "from",
          "for",
          "in",
          "on",
          "at",
          "with",
          "by",
          "between",
          "after",
          "before",
          "during",
          "several",
          "many",
          "some",
          "few",
          "two",
          "three",
          "four",
          "five",
          "six",
          "these",
          "those",
          "all",
          "recent",
          "previous",
          "earlier",
          "new",
          "first",
          "last",
          "other",
          "no",
          "more",
          "and",
          "to");

  private static final Set<String> MANY = Set.of("we", "they", "you", "i", "who", "both");

  private static final Set<String> NOT_PLURAL =
      Set.of("was", "is", "has", "does", "this", "its", "his", "us", "as", "'s", "yes");

  private static final Set<String> BEFORE_OBJECT =
      Set.of("a", "an", "the", "his", "her", "its", "their", "more", "up", "to");

  private static final int LONGEST_ASIDE = 16;

  private static final Set<String> BE = Set.of("is", "are", "'re", "'s", "am", "'m");

  private static final Set<String> BEFORE_GERUND = Set.of("after", "having", "since", "following");

  private final Lexicon lexicon;

  PlanVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word that could tell of a plan is none here: a noun, an infinitive, no subject. */
  boolean isNone(Words words, int at, int end) {
    String form = words.form(at);
    if (end - at > 1 && !lexicon.tenseWords.isPlanPhrase(form + " " + words.form(at + 1))) {
      return false; // "appear in court"
    }
    if (lexicon.tenseWords.isGoingOn(form)) {
      return !words.in(at - 1, BE) && !(words.is(at - 1, "also", "now") && words.in(at - 2, BE));
    }
    if (lexicon.tenseWords.isPlanOfMany(form)) {
      return !isSubjectOfMany(words, at - 1) && !isSubjectBeforeAside(words, at - 1);
    }
    return lexicon.tenseWords.isPlan(form)
        && (words.in(at - 1, BEFORE_NOUN) || words.numeric(at - 1))
        && !isSecondVerb(words, at);
  }

  /** "Two men, aged 20 and 24, face a judge": the subject stands before what is put in. */
  private boolean isSubjectBeforeAside(Words words, int comma) {
    if (!words.is(comma, ",")) {
      return false;
    }
    for (int at = comma - 2; at > Math.max(0, comma - LONGEST_ASIDE); at--) {
      if (words.in(at, Clause.ENDS)) {
        return false;
      }
      if (words.is(at, ",") && isSubjectOfMany(words, at - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "He signed the bill and visits Ohio", but not "talks and visits on Friday". */
  private static boolean isSecondVerb(Words words, int at) {
    return words.is(at - 1, "and", "but", "then")
        && (words.in(at + 1, BEFORE_OBJECT) || (words.capitalised(at + 1) && words.word(at + 1)));
  }

  /** Whether it is a verb in the present that a word up to here tells a plan by. */
  boolean tells(Words words, int at) {
    return isPlan(words, at) || isPlan(words, at - 1);
  }

  /** Whether a word can tell of a plan; "the strike was called off" has no auxiliary in it. */
  boolean isPlan(Words words, int at) {
    String form = words.form(at);
    return lexicon.tenseWords.isPlan(form)
        || lexicon.tenseWords.isPlanOfMany(form)
        || lexicon.tenseWords.isNounToo(form)
        || lexicon.tenseWords.isGoingOn(form);
  }

  /** Whether a word that tells of a plan may be the object of a verb: "announced plans". */
  boolean mayBeNoun(Words words, int at) {
    return lexicon.tenseWords.isNounToo(words.form(at)) && !words.in(at + 1, BEFORE_OBJECT);
  }

  /** "England play", "the leaders meet", "City ... and travel to". */
  private boolean isSubjectOfMany(Words words, int at) {
    String form = words.form(at);
    boolean plural = form.length() > 3 && form.endsWith("s") && !words.in(at, NOT_PLURAL);
    boolean name = words.capitalised(at) && words.word(at) && !words.in(at, BEFORE_NOUN);
    return plural || words.in(at, MANY) || lexicon.isOfMany(form) || name;
  }

  /** "After losing on Monday", "Arrested on Friday, he remains". */
  boolean isPastParticiple(Words words, int at) {
    String form = words.form(at);
    boolean gerund = form.length() > 4 && form.endsWith("ing") && words.in(at - 1, BEFORE_GERUND);
    boolean opening =
        at == 0 && form.length() > 4 && form.endsWith("ed") && words.is(1, "on", "in", "at", "by");
    return gerund || opening;
  }

  /**
   * "The visit on July 13 was confirmed", "confirms wedding on May 19": the verb says when the plan
   * became known or was dropped, and the day may lie on either side of it.
   */
  boolean isDayOfPlan(Words words, int start, int end) {
    int noun = words.is(start - 1, "on", "in", "for") ? start - 2 : start - 1;
    if (!lexicon.isPlanned(words.form(noun))) {
      return false;
    }
    int verb = end;
    while (verb < end + 4 && words.in(verb, BE_OR_HAVE)) {
      verb++;
    }
    return lexicon.tenseWords.isAnnounced(words.form(verb));
  }
}

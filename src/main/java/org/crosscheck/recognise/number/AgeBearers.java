package org.crosscheck.recognise.number;

import java.util.Set;

/** Tells who may have an age: names, people, pronouns, "the mother of two". */
final class AgeBearers {
  private static final Set<String> ANYONE =
      Set.of("those", "anyone", "everyone", "anybody", "everybody", "nobody", "all");
  private static final Set<String> SUBJECTS =
      Set.of("who", "he", "she", "i", "youngest", "oldest", "eldest", "younger", "elder");
  private static final Set<String> DETERMINERS =
      Set.of("the", "his", "her", "their", "my", "our", "your", "whose", "'s");
  private static final Set<String> OF_SEVERAL =
      Set.of("youngest", "oldest", "eldest", "younger", "elder", "first", "second", "third");
  private static final Set<String> MUST = Set.of("must", "should", "to");
  private static final Set<String> ARE = Set.of("is", "are", "was", "were", "'s", "be");
  private static final Set<String> PLURAL = Set.of("you", "they", "we");

  private final Lexicon lexicon;

  AgeBearers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "People 65 and over", "you must be 21 or over". */
  boolean bearsAge(Words words, int at) {
    boolean must = words.is(at, "be") && MUST.contains(words.form(at - 1));
    int subject = words.is(at - 2, "have") ? at - 3 : at - 2;
    return isBearerOfAges(words, must ? subject : at)
        || (must && (isPerson(words, subject) || PLURAL.contains(words.form(subject))));
  }

  boolean isBearerOfAges(Words words, int at) {
    return ANYONE.contains(words.form(at))
        || (words.is(at, "one") && words.is(at - 1, "no"))
        || lexicon.counted(words, at).filter(lexicon::isPeople).isPresent();
  }

  /** "Who is 19", "his widow is 70"; "the toll is 70" is none. */
  boolean isSomebody(Words words, int at) {
    return isPerson(words, at) || isDetermined(words, at);
  }

  /** "The pilot", "his widow", "the youngest victim". */
  boolean isDetermined(Words words, int at) {
    int before = OF_SEVERAL.contains(words.form(at - 1)) ? at - 2 : at - 1;
    return lexicon.in("age-bearers", words.form(at)) && DETERMINERS.contains(words.form(before));
  }

  /** "Most victims were", "he is", "all of the dead are". */
  boolean areSomebody(Words words, int verb) {
    int subject = verb - 1;
    return ARE.contains(words.form(verb))
        && (isBearerOfAges(words, subject) || isSomebody(words, subject));
  }

  static boolean isPerson(Words words, int at) {
    return SUBJECTS.contains(words.form(at));
  }

  boolean isBearer(Words words, int at) {
    return isName(words, at)
        || lexicon.in("age-bearers", words.form(at))
        || isParent(words, at)
        || (words.lowerCased(at) && lexicon.in("noun-hierarchy", words.form(at)));
  }

  /** "The mother of two, 31", "a father-of-three, 45,". */
  private boolean isParent(Words words, int children) {
    int of = words.hyphen(children - 1) ? children - 2 : children - 1;
    int parent = words.hyphen(of - 1) ? of - 2 : of - 1;
    return words.is(of, "of")
        && (words.digits(children) || lexicon.isNumber(words.form(children)))
        && lexicon.in("age-bearers", words.form(parent));
  }

  boolean isName(Words words, int at) {
    boolean initial = words.is(at, ".") && words.capitalised(at - 1);
    return (words.capitalised(at) && !lexicon.in("months", words.form(at))) || initial;
  }
}

package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Token;

/** Finds the whole phrase of who speaks: the name with its appositions, brackets and commas. */
final class SubjectPhrases {
  /** How far a name may stand from the verb: apposition, age and place between commas. */
  private static final int APPOSITIONS = 5;

  private static final int NEAREST = 4;
  private static final int LONGEST_APPOSITION = 20;
  private final Lexicon lexicon;
  private final NounPhrases phrases;

  SubjectPhrases(Lexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** "Jane Doe, a teacher in Leeds,": what stands between commas after a name belongs to it. */
  Phrase withAppositions(List<Token> tokens, Phrase phrase) {
    Phrase named = withNaming(tokens, phrase);
    Phrase whole = named;
    for (int times = 0; times < 2 && !named.isEmpty(); times++) {
      int comma = whole.to();
      if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
        return whole;
      }
      Phrase next = phrases.after(tokens, comma + 1, tokens.size());
      boolean ends =
          next.to() >= tokens.size()
              || Signs.isStop(tokens.get(next.to()))
              || tokens.get(next.to()).text().equals(",");
      boolean says = !next.isEmpty() && lexicon.says(tokens.get(next.from()));
      if (next.isEmpty() || says || phrases.isPronoun(tokens.get(next.from())) || !ends) {
        return whole;
      }
      whole = new Phrase(whole.from(), next.to());
    }
    return whole;
  }

  /** "A farmer named Jane Doe", "a woman called Doe". */
  private Phrase withNaming(List<Token> tokens, Phrase phrase) {
    int verb = phrase.to();
    boolean named =
        !phrase.isEmpty()
            && verb + 1 < tokens.size()
            && Naming.isNaming(tokens, verb)
            && phrases.opens(tokens.get(phrase.from()));
    return named
        ? new Phrase(phrase.from(), phrases.after(tokens, verb + 1, tokens.size()).to())
        : phrase;
  }

  Optional<Phrase> named(
      List<Token> tokens, int at, int edge, Optional<Phrase> subject, List<Saying> found) {
    boolean participle = edge == at && tokens.get(at).form().endsWith("ing");
    Phrase direct = phrases.before(tokens, edge, 0);
    boolean absolute =
        direct.from() > 1
            && Signs.is(tokens.get(direct.from() - 1), "with")
            && tokens.get(direct.from() - 2).text().equals(",");
    Phrase before =
        participle && !(absolute && !direct.isEmpty())
            ? new Phrase(at, at)
            : subjectBefore(tokens, edge);
    if (!before.isEmpty()) {
      return isDescribed(tokens, before, subject) ? subject : Optional.of(before);
    }
    Optional<Phrase> earlier =
        found.isEmpty() ? Optional.empty() : found.get(found.size() - 1).subject();
    boolean inherits = participle || (edge > 0 && inheritsSubject(tokens.get(edge - 1)));
    return inherits && earlier.isPresent()
        ? earlier
        : subject.filter(s -> s.to() <= at).map(s -> phrases.throughRole(tokens, s));
  }

  /** "A memo with polling data said": the data only describe the memo. */
  private boolean isDescribed(List<Token> tokens, Phrase before, Optional<Phrase> subject) {
    return subject.isPresent()
        && !hasName(tokens, before)
        && hasName(tokens, subject.get())
        && subject.get().to() < before.from()
        && before.from() - subject.get().to() <= NEAREST
        && (lexicon.word(tokens.get(subject.get().to())) == Lexicon.Word.PREPOSITION
            || lexicon.isParticiple(tokens.get(subject.get().to())));
  }

  private boolean inheritsSubject(Token before) {
    return Signs.is(before, "and") || Signs.is(before, "but") || before.text().equals(",");
  }

  /** "Luis Doe (left)", "the agency (AP)": the number of the token that opens the brackets. */
  private static int beforeBrackets(List<Token> tokens, int end) {
    if (end == 0 || !tokens.get(end - 1).text().equals(")")) {
      return end;
    }
    for (int at = end - 2; at >= Math.max(0, end - LONGEST_APPOSITION); at--) {
      if (tokens.get(at).text().equals("(")) {
        return at;
      }
    }
    return end;
  }

  /** The whole subject before a verb, past commas: "Jane Doe, a teacher, (said)". */
  Phrase subjectBefore(List<Token> tokens, int verb) {
    int edge = beforeBrackets(tokens, verb);
    if (edge == 0) {
      return new Phrase(0, 0);
    }
    if (!tokens.get(edge - 1).text().equals(",")) {
      return withNameBefore(tokens, withQuoted(tokens, phrases.before(tokens, edge, 0)));
    }
    int comma = edge - 1;
    for (int times = 0; times < APPOSITIONS; times++) {
      comma = commaBefore(tokens, comma);
      if (comma <= 0) {
        return new Phrase(edge, edge);
      }
      Phrase head = phrases.before(tokens, beforeBrackets(tokens, comma), 0);
      if (!head.isEmpty()
          && (hasName(tokens, head) || isCalled(tokens, head, comma))
          && !dependsOnWordBefore(tokens, head)) {
        return new Phrase(head.from(), edge - 1);
      }
    }
    return new Phrase(edge, edge);
  }

  /** "Her promoter, Gig Ltd,": somebody's, and named right behind. */
  private boolean isCalled(List<Token> tokens, Phrase head, int comma) {
    boolean opens = phrases.opens(tokens.get(head.from())) && head.from() + 1 < head.to();
    Phrase name = phrases.after(tokens, comma + 1, tokens.size());
    return opens
        && !name.isEmpty()
        && tokens.get(name.from()).capitalised()
        && lexicon.word(tokens.get(name.from())) == Lexicon.Word.OTHER
        && name.to() < tokens.size()
        && tokens.get(name.to()).text().equals(",");
  }

  /** "Police quoted by the BBC said": they said it, and the BBC passed it on. */
  private Phrase withQuoted(List<Token> tokens, Phrase agency) {
    int by = agency.from() - 1;
    boolean quoted =
        by > 1 && Signs.is(tokens.get(by), "by") && tokens.get(by - 1).form().equals("quoted");
    Phrase source = quoted ? phrases.before(tokens, by - 1, 0) : agency;
    return quoted && !source.isEmpty() ? new Phrase(source.from(), agency.to()) : agency;
  }

  /** "Jane Doe, a teacher said": the second comma is forgotten now and then. */
  private Phrase withNameBefore(List<Token> tokens, Phrase phrase) {
    int comma = phrase.from() - 1;
    boolean possible =
        comma > 0
            && tokens.get(comma).text().equals(",")
            && phrases.opens(tokens.get(phrase.from()))
            && !phrases.isPronoun(tokens.get(phrase.from()));
    Phrase name = possible ? phrases.before(tokens, comma, 0) : phrase;
    boolean begins = name.from() == 0 || Sayings.isQuotation(tokens.get(name.from() - 1));
    // "Two people died, the agency said" names nobody before the comma
    boolean named =
        !name.isEmpty()
            && tokens.get(name.from()).capitalised()
            && tokens.get(name.to() - 1).capitalised();
    return possible && begins && named ? new Phrase(name.from(), phrase.to()) : phrase;
  }

  /** "lives near the beach": no subject, but part of what is told of one. */
  private boolean dependsOnWordBefore(List<Token> tokens, Phrase phrase) {
    boolean leads = phrase.from() == 1 && Signs.is(tokens.get(0), "but");
    if (phrase.from() == 0 || leads) {
      return false;
    }
    return switch (lexicon.word(tokens.get(phrase.from() - 1))) {
      case OF, PREPOSITION, BOUNDARY, RELATIVE -> true;
      default -> false;
    };
  }

  private static int commaBefore(List<Token> tokens, int comma) {
    for (int at = comma - 1; at >= Math.max(0, comma - LONGEST_APPOSITION); at--) {
      if (tokens.get(at).text().equals(",")) {
        return at;
      }
      if (Sayings.isQuotation(tokens.get(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** "The 23-year-old". */
  private static boolean isAged(List<Token> tokens, Phrase phrase) {
    int old = phrase.to() - 1;
    return old > phrase.from()
        && tokens.get(old).form().startsWith("old")
        && tokens.get(old - 1).text().equals("-");
  }

  /** Whether a phrase has more than digits and small words. */
  boolean hasName(List<Token> tokens, Phrase phrase) {
    return isAged(tokens, phrase)
        || phrase.in(tokens).stream()
            .anyMatch(
                token ->
                    token.text().equals("@")
                        || (Character.isLetter(token.text().codePointAt(0))
                            && ((token.capitalised() && lexicon.word(token) == Lexicon.Word.OTHER)
                                || lexicon.isRole(token)
                                || lexicon.isGroup(token)
                                || phrases.isPronoun(token))));
  }
}

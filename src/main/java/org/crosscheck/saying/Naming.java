package org.crosscheck.saying;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.Token;

/** What the words of a phrase name: a person, a body, or somebody only described. */
final class Naming {
  /** "Scores of residents": how many, and nobody's name. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "scores",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "tens",
          "many",
          "most",
          "several",
          "some",
          "one",
          "two",
          "three",
          "all",
          "none",
          "members",
          "half");

  private final Lexicon lexicon;
  private final Names names;
  private final People people;

  Naming(Lexicon lexicon, Names names, People people) {
    this.lexicon = lexicon;
    this.names = names;
    this.people = people;
  }

  /** Of "his brother, Jane Doe, 34" the part that has a person's name, else the first part. */
  Phrase naming(List<Token> tokens, Phrase subject) {
    Phrase first = part(tokens, subject.from(), subject.to());
    Phrase part = first;
    while (!part.isEmpty()) {
      Phrase run = nameRun(tokens, part);
      Phrase bare = names.bare(tokens, run);
      if (!bare.isEmpty() && !isBody(tokens, part, run, bare)) {
        return part;
      }
      part = part(tokens, part.to() + 1, subject.to());
    }
    return bodyBehind(tokens, first, subject).orElse(first);
  }

  /** "Her promoter, Gig Ltd": where the first part names nobody, the body behind it. */
  private Optional<Phrase> bodyBehind(List<Token> tokens, Phrase first, Phrase subject) {
    boolean plain =
        first.in(tokens).stream()
            .noneMatch(token -> token.capitalised() && lexicon.word(token) == Lexicon.Word.OTHER);
    Phrase second = part(tokens, first.to() + 1, subject.to());
    boolean named =
        !second.isEmpty()
            && second.in(tokens).stream().allMatch(Token::capitalised)
            && lexicon.word(tokens.get(second.from())) == Lexicon.Word.OTHER;
    return plain && named ? Optional.of(second) : Optional.empty();
  }

  private Phrase part(List<Token> tokens, int from, int to) {
    int end = Math.min(from, to);
    while (end < to
        && !tokens.get(end).text().equals(",")
        && !isRelative(tokens.get(end))
        && !(end > from && isNaming(tokens, end))) {
      end++;
    }
    return new Phrase(Math.min(from, to), end);
  }

  /** The verb in "a farmer named Jane Doe". */
  static boolean isNaming(List<Token> tokens, int at) {
    boolean verb = Signs.is(tokens.get(at), "named") || Signs.is(tokens.get(at), "called");
    return verb && at + 1 < tokens.size() && tokens.get(at + 1).capitalised();
  }

  private boolean isRelative(Token token) {
    return lexicon.word(token) == Lexicon.Word.RELATIVE;
  }

  /** The capitals at the end of the phrase's own noun: none in "a spokesman for Jane Doe". */
  Phrase nameRun(List<Token> tokens, Phrase phrase) {
    int end = headEnd(tokens, phrase);
    if (end < phrase.to() && QUANTITIES.contains(tokens.get(end - 1).form())) {
      return new Phrase(end, end);
    }
    int name = afterRole(tokens, phrase, end);
    return names.run(tokens, name, name > end ? name - nameLength(tokens, name) : phrase.from());
  }

  /**
   * In "Directorate of Air Transport spokesman Jane Doe" the name stands behind the role and not
   * before "of": the token after it; {@code end} where there is none.
   */
  private int afterRole(List<Token> tokens, Phrase phrase, int end) {
    int length = nameLength(tokens, phrase.to());
    boolean body = end > phrase.from() && tokens.get(end - 1).capitalised();
    if (!body || phrase.to() - end <= length || !isOf(tokens.get(end))) {
      return end;
    }
    int role = phrase.to() - length - 1;
    if (length > 0 && role > end && isPlainRole(tokens.get(role))) {
      return phrase.to();
    }
    boolean office = lexicon.isRole(tokens.get(end - 1)) && endsInFullName(tokens, phrase, length);
    return office || lastRole(tokens, phrase.to() - length, phrase.to()) >= 0 ? phrase.to() : end;
  }

  /** "Secretary of State Jane Doe": a first name stands behind the name of the office. */
  private boolean endsInFullName(List<Token> tokens, Phrase phrase, int length) {
    for (int at = phrase.to() - length + 1; at < phrase.to() - 1; at++) {
      if (lexicon.isGivenName(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(Token token) {
    return lexicon.word(token) == Lexicon.Word.OF;
  }

  /**
   * The role in "(House of) Representatives Speaker Jane Doe": the last of the words with a
   * capital, if a name of two words or more stands behind it; else -1.
   */
  private int lastRole(List<Token> tokens, int from, int to) {
    for (int at = to - 3; at > from; at--) {
      if (lexicon.isRole(tokens.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPlainRole(Token token) {
    return !token.capitalised() && lexicon.isRole(token);
  }

  /** How many tokens with a capital stand before a place. */
  private static int nameLength(List<Token> tokens, int end) {
    int from = end;
    while (from > 0 && tokens.get(from - 1).capitalised()) {
      from--;
    }
    return end - from;
  }

  int headEnd(List<Token> tokens, Phrase phrase) {
    int end = Math.min(phrase.from() + 1, phrase.to());
    while (end < phrase.to() && !connects(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private boolean connects(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.OF || word == Lexicon.Word.PREPOSITION;
  }

  boolean isBody(List<Token> tokens, Phrase phrase, Phrase run, Phrase bare) {
    if (bare.in(tokens).stream().anyMatch(lexicon::isGroup)) {
      return !isPerson(tokens, run, bare);
    }
    boolean determined = run.from() > phrase.from() && isThe(tokens.get(run.from() - 1));
    boolean known = people.called(tokens, bare).filter(People.Person::certain).isPresent();
    boolean titled =
        bare.from() > run.from() || (run.from() > phrase.from() && isTitle(tokens, run));
    if (titled || known) {
      return false;
    }
    return determined;
  }

  /** "Mr Church", "Peter Church" where the article calls him a driver. */
  private boolean isPerson(List<Token> tokens, Phrase run, Phrase bare) {
    boolean titled = people.titled(tokens, run, bare) != Gender.UNKNOWN;
    boolean full = bare.to() - bare.from() > 1;
    return titled
        || (full && people.called(tokens, bare).filter(People.Person::certain).isPresent());
  }

  boolean isTitle(List<Token> tokens, Phrase run) {
    Token before = tokens.get(run.from() - 1);
    return lexicon.isRole(before) || before.form().equals("old");
  }

  boolean isThe(Token token) {
    return lexicon.word(token) == Lexicon.Word.DETERMINER;
  }

  String head(List<Token> tokens, Phrase phrase) {
    return tokens.get(headEnd(tokens, phrase) - 1).form();
  }

  /** The words without a leading article in capitals: "the State Department". */
  String plain(List<Token> tokens, Phrase phrase) {
    String words = phrase.words(tokens);
    Token first = tokens.get(phrase.from());
    boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    boolean small =
        lexicon.word(first) != Lexicon.Word.OTHER || lexicon.group(first).equals("people");
    return small && !capitals
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  Gender roleGender(List<Token> tokens, Phrase phrase) {
    Gender gender = Gender.UNKNOWN;
    for (Token token : phrase.in(tokens)) {
      gender = lexicon.isRole(token) ? gender.or(lexicon.gender(token)) : gender;
    }
    return gender;
  }

  Speaker.Kind kind(List<Token> tokens, Phrase phrase) {
    Token noun = tokens.get(headEnd(tokens, phrase) - 1);
    return switch (lexicon.group(noun)) {
      case "people" -> Speaker.Kind.PEOPLE;
      case "organisation", "document" -> Speaker.Kind.BODY;
      default ->
          noun.form().endsWith("s") && lexicon.isRole(noun)
              ? Speaker.Kind.PEOPLE
              : lexicon.isRole(noun) ? Speaker.Kind.PERSON : Speaker.Kind.BODY;
    };
  }

  /** "CEO", "PM". */
  private boolean isShortRole(Token token) {
    return lexicon.isRole(token) && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** "the official", "the credit firm": nothing but small letters tells which. */
  boolean isDefinite(List<Token> tokens, Phrase phrase) {
    String first = tokens.get(phrase.from()).form();
    boolean the = first.equals("the") || first.equals("this");
    // "the prime minister's office" is no company that the article names elsewhere
    boolean small =
        phrase.in(tokens).stream()
            .skip(1)
            .noneMatch(
                token ->
                    (token.capitalised() && !isShortRole(token))
                        || connects(token)
                        || lexicon.word(token) == Lexicon.Word.CLITIC);
    boolean bare = phrase.to() - phrase.from() == 2;
    Token noun = tokens.get(phrase.to() - 1);
    return the && small && (bare || lexicon.group(noun).equals("organisation"));
  }
}

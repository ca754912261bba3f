package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Finds the places in a sentence that tell who said something. Works on untagged tokens, in time
 * linear in the sentence. Safe for use by several threads.
 *
 * <p>A quotation inside the sentence is handed over as one token, see {@link #quotation}; its own
 * words say nothing about who speaks.
 */
public final class Sayings {
  private static final String QUOTATION = "\u201C\u201D";

  /** How far a name may stand from the verb: apposition, age and place between commas. */
  private static final int APPOSITIONS = 5;

  private static final int LONGEST_APPOSITION = 20;

  private final Lexicon lexicon;
  private final NounPhrases phrases;

  public Sayings(WordLists lists) {
    lexicon = new Lexicon(lists);
    phrases = new NounPhrases(lexicon);
  }

  /** The token that stands for a whole quotation. */
  public static Token quotation(Span span) {
    return new Token(span, QUOTATION, QUOTATION, Token.UNTAGGED);
  }

  public static boolean isQuotation(Token token) {
    return token.text().equals(QUOTATION);
  }

  /** What the sentence is about: its first phrase, if that may name a speaker. */
  public Optional<Phrase> subject(List<Token> tokens) {
    return phrases.subject(tokens, 0, tokens.size());
  }

  /** The phrase that begins at a token; empty where none does. */
  public Phrase phraseAt(List<Token> tokens, int start) {
    return phrases.after(tokens, start, tokens.size());
  }

  /** Whether a phrase has a word that can name a speaker: a name, a role, a body, a pronoun. */
  public boolean mayName(List<Token> tokens, Phrase phrase) {
    return hasName(tokens, phrase);
  }

  /** Whether a phrase begins like one that names something: "the navy", "a witness". */
  public boolean isNounPhrase(List<Token> tokens, Phrase phrase) {
    return phrases.opens(tokens.get(phrase.from()));
  }

  /** "Jane Doe", "Mayor Jane Doe", "union leader": nothing but names and roles, no headline. */
  public boolean isLabel(List<Token> tokens, Phrase phrase) {
    return phrase.from() < phrase.to()
        && phrase.in(tokens).stream()
            .allMatch(
                token ->
                    token.capitalised()
                        || lexicon.word(token) != Lexicon.Word.OTHER
                        || lexicon.isRole(token)
                        || lexicon.isGroup(token)
                        || !Character.isLetterOrDigit(token.text().codePointAt(0)));
  }

  /** The sayings of a sentence, in the order of their verbs. */
  public List<Saying> in(List<Token> tokens) {
    List<Saying> found = new ArrayList<>();
    boolean quoted = tokens.stream().anyMatch(Sayings::isQuotation);
    Optional<Phrase> subject = phrases.subject(tokens, 0, tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      read(tokens, at, quoted, subject, found).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Saying> read(
      List<Token> tokens, int at, boolean quoted, Optional<Phrase> subject, List<Saying> found) {
    Token token = tokens.get(at);
    if (is(token, "according") && at + 1 < tokens.size() && is(tokens.get(at + 1), "to")) {
      return accordingTo(tokens, at);
    }
    if (lexicon.passesOn(token)) {
      return passedOn(tokens, at, quoted);
    }
    boolean speech = lexicon.says(token);
    if (!speech && !(quoted && lexicon.quotes(token)) || isNoun(tokens, at)) {
      return Optional.empty();
    }
    return verb(tokens, at, !speech, subject, found);
  }

  private static boolean is(Token token, String form) {
    return token.form().equals(form);
  }

  private Optional<Saying> accordingTo(List<Token> tokens, int at) {
    Phrase named = withAppositions(tokens, phrases.after(tokens, at + 2, tokens.size()));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Saying(
            new Phrase(at, at + 2),
            "according to",
            Optional.of(named),
            Optional.empty(),
            Saying.Side.BOTH,
            false,
            false));
  }

  /** "Reuters cited the minister", "the minister, quoted by Reuters, said". */
  private Optional<Saying> passedOn(List<Token> tokens, int at, boolean quoted) {
    boolean by = at + 1 < tokens.size() && is(tokens.get(at + 1), "by");
    boolean asSaying = false;
    for (int next = at + 1; next < Math.min(tokens.size() - 1, at + 12); next++) {
      asSaying |= is(tokens.get(next), "as") && is(tokens.get(next + 1), "saying");
    }
    if (!quoted && !asSaying && !is(tokens.get(at), "citing") || by) {
      return Optional.empty();
    }
    Phrase object = phrases.after(tokens, at + 1, tokens.size());
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Phrase agency = phrases.before(tokens, afterAuxiliaries(tokens, at), 0);
    return Optional.of(
        new Saying(
            new Phrase(at, at + 1),
            lexicon.lemma(tokens.get(at)),
            Optional.of(withAppositions(tokens, object)),
            agency.isEmpty() ? Optional.empty() : Optional.of(agency),
            Saying.Side.BOTH,
            false,
            false));
  }

  /** "the report", "their claims", "to say": no verb that has a speaker as its subject. */
  private boolean isNoun(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    Lexicon.Word word = lexicon.word(before);
    return is(before, "to")
        || word == Lexicon.Word.DETERMINER && !is(before, "both") && !is(before, "all")
        || word == Lexicon.Word.POSSESSIVE
        || word == Lexicon.Word.CLITIC
        || word == Lexicon.Word.OF
        || word == Lexicon.Word.PREPOSITION
        || before.text().equals("-");
  }

  private Optional<Saying> verb(
      List<Token> tokens, int at, boolean quoting, Optional<Phrase> subject, List<Saying> found) {
    int edge = afterAuxiliaries(tokens, at);
    Optional<Saying> reported = quotedAs(tokens, at, edge, quoting);
    if (reported.isPresent()) {
      return reported;
    }
    if (isPassive(tokens, at, edge)) {
      return agent(tokens, at, quoting);
    }
    boolean negated = isNegated(tokens, edge, at);
    Optional<Phrase> inverted = inverted(tokens, at, edge);
    if (inverted.isPresent()) {
      return saying(tokens, at, inverted, Saying.Side.BEFORE, negated, quoting);
    }
    Optional<Phrase> named = named(tokens, at, edge, subject, found);
    return saying(tokens, at, named, side(tokens, at, edge, named), negated, quoting);
  }

  private Optional<Saying> saying(
      List<Token> tokens,
      int at,
      Optional<Phrase> subject,
      Saying.Side side,
      boolean negated,
      boolean quoting) {
    return Optional.of(
        new Saying(
            new Phrase(at, at + 1),
            lexicon.lemma(tokens.get(at)),
            subject,
            toldTo(tokens, at),
            side,
            negated,
            quoting));
  }

  /** "told Reuters": the agency is a link of the chain. */
  private Optional<Phrase> toldTo(List<Token> tokens, int at) {
    if (!lexicon.lemma(tokens.get(at)).equals("tell") || at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Phrase told = phrases.after(tokens, at + 1, tokens.size());
    boolean outlet = told.in(tokens).stream().anyMatch(lexicon::isOutlet);
    return outlet ? Optional.of(told) : Optional.empty();
  }

  /** The number after the last token of the subject: auxiliaries and adverbs are stepped over. */
  private int afterAuxiliaries(List<Token> tokens, int at) {
    int edge = at;
    while (edge > 0 && isAuxiliary(tokens.get(edge - 1))) {
      edge--;
    }
    return edge;
  }

  private boolean isAuxiliary(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.AUXILIARY
        || word == Lexicon.Word.ADVERB
        || word == Lexicon.Word.NEGATION
        || is(token, "heard")
        || is(token, "reportedly");
  }

  private boolean isNegated(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> lexicon.word(token) == Lexicon.Word.NEGATION);
  }

  /** "was quoted by Reuters as saying", "Reuters quoted her as saying". */
  private Optional<Saying> quotedAs(List<Token> tokens, int at, int edge, boolean quoting) {
    if (edge == 0 || !is(tokens.get(edge - 1), "as")) {
      return Optional.empty();
    }
    for (int back = edge - 2; back >= Math.max(0, edge - 12); back--) {
      if (lexicon.passesOn(tokens.get(back))) {
        return quotedAs(tokens, at, edge - 1, back, quoting);
      }
    }
    return Optional.empty();
  }

  private Optional<Saying> quotedAs(
      List<Token> tokens, int at, int as, int quoted, boolean quoting) {
    int edge = afterAuxiliaries(tokens, quoted);
    boolean by = is(tokens.get(quoted + 1), "by");
    Phrase left = phrases.before(tokens, edge, 0);
    Phrase right = phrases.after(tokens, quoted + (by ? 2 : 1), as);
    boolean active = !by && !right.isEmpty();
    Phrase speaker = active ? right : left;
    Phrase agency = active ? left : right;
    return Optional.of(
        new Saying(
            new Phrase(at, at + 1),
            lexicon.lemma(tokens.get(at)),
            speaker.isEmpty() ? Optional.empty() : Optional.of(speaker),
            agency.isEmpty() ? Optional.empty() : Optional.of(agency),
            Saying.Side.AFTER,
            false,
            quoting));
  }

  /** "was told", "is believed": who says it is not the subject. "is saying" is no passive. */
  private boolean isPassive(List<Token> tokens, int at, int edge) {
    if (tokens.get(at).form().endsWith("ing") || edge > 0 && is(tokens.get(edge - 1), "heard")) {
      return false;
    }
    for (int before = edge; before < at; before++) {
      if (BE.contains(tokens.get(before).form())) {
        return true;
      }
    }
    return false;
  }

  private static final java.util.Set<String> BE =
      java.util.Set.of("is", "are", "was", "were", "be", "been", "being", "'re", "'m");

  /** "was described by the minister as". */
  private Optional<Saying> agent(List<Token> tokens, int at, boolean quoting) {
    for (int next = at + 1; next < Math.min(tokens.size(), at + 4); next++) {
      if (is(tokens.get(next), "by")) {
        Phrase agent = phrases.after(tokens, next + 1, tokens.size());
        return agent.isEmpty()
            ? Optional.empty()
            : saying(tokens, at, Optional.of(agent), Saying.Side.AFTER, false, quoting);
      }
    }
    return Optional.empty();
  }

  /** "..., said Jane Doe", right after a quotation or at the end of what was said. */
  private Optional<Phrase> inverted(List<Token> tokens, int at, int edge) {
    boolean never =
        tokens.get(at).form().endsWith("ing") || lexicon.lemma(tokens.get(at)).equals("tell");
    if (edge != at || at + 1 >= tokens.size() || never) {
      return Optional.empty();
    }
    boolean quotation = followsQuotation(tokens, at);
    boolean comma = at > 0 && tokens.get(at - 1).text().equals(",");
    if (!quotation && !comma) {
      return Optional.empty();
    }
    Phrase named = phrases.after(tokens, at + 1, tokens.size());
    if (named.isEmpty() || !quotation && !closes(tokens, named)) {
      return Optional.empty();
    }
    return Optional.of(withAppositions(tokens, named));
  }

  /** Whether only commas and dashes stand between a quotation and this token. */
  private static boolean followsQuotation(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && isSeparator(tokens.get(before))) {
      before--;
    }
    return before >= 0 && isQuotation(tokens.get(before));
  }

  static boolean isSeparator(Token token) {
    String text = token.text();
    return text.equals(",")
        || text.startsWith("-")
        || text.equals("\u2013")
        || text.equals("\u2014");
  }

  /**
   * Whether what was said is over with this phrase: it ends the sentence, or a name is followed by
   * where and when it was said ("said Jane Doe in a statement").
   */
  private boolean closes(List<Token> tokens, Phrase named) {
    Phrase whole = withAppositions(tokens, named);
    if (whole.to() >= tokens.size() || isStop(tokens.get(whole.to()))) {
      return true;
    }
    Lexicon.Word next = lexicon.word(tokens.get(whole.to()));
    boolean circumstance =
        next == Lexicon.Word.PREPOSITION
            || next == Lexicon.Word.BOUNDARY
            || next == Lexicon.Word.CONJUNCTION
            || next == Lexicon.Word.TIME;
    return circumstance && tokens.get(named.to() - 1).capitalised();
  }

  private static boolean isStop(Token token) {
    String text = token.text();
    return text.equals(".") || text.equals(";") || text.equals("!") || text.equals("?");
  }

  /** "Jane Doe, a teacher in Leeds,": what stands between commas after a name belongs to it. */
  private Phrase withAppositions(List<Token> tokens, Phrase named) {
    Phrase whole = named;
    for (int times = 0; times < 2 && !named.isEmpty(); times++) {
      int comma = whole.to();
      if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
        return whole;
      }
      Phrase next = phrases.after(tokens, comma + 1, tokens.size());
      boolean ends =
          next.to() >= tokens.size()
              || isStop(tokens.get(next.to()))
              || tokens.get(next.to()).text().equals(",");
      if (next.isEmpty() || phrases.isPronoun(tokens.get(next.from())) || !ends) {
        return whole;
      }
      whole = new Phrase(whole.from(), next.to());
    }
    return whole;
  }

  private Optional<Phrase> named(
      List<Token> tokens, int at, int edge, Optional<Phrase> subject, List<Saying> found) {
    boolean participle = edge == at && tokens.get(at).form().endsWith("ing");
    Phrase direct = phrases.before(tokens, edge, 0);
    boolean absolute = direct.from() > 0 && is(tokens.get(direct.from() - 1), "with");
    Phrase before =
        participle && !(absolute && !direct.isEmpty())
            ? new Phrase(at, at)
            : subjectBefore(tokens, edge);
    if (!before.isEmpty()) {
      return Optional.of(before);
    }
    Optional<Phrase> earlier =
        found.isEmpty() ? Optional.empty() : found.get(found.size() - 1).subject();
    boolean inherits = participle || edge > 0 && inheritsSubject(tokens.get(edge - 1));
    return inherits && earlier.isPresent() ? earlier : subject.filter(s -> s.to() <= at);
  }

  private boolean inheritsSubject(Token before) {
    return is(before, "and") || is(before, "but") || before.text().equals(",");
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

  private Phrase subjectBefore(List<Token> tokens, int verb) {
    int edge = beforeBrackets(tokens, verb);
    if (edge == 0) {
      return new Phrase(0, 0);
    }
    if (!tokens.get(edge - 1).text().equals(",")) {
      return withNameBefore(tokens, phrases.before(tokens, edge, 0));
    }
    int comma = edge - 1;
    for (int times = 0; times < APPOSITIONS; times++) {
      comma = commaBefore(tokens, comma);
      if (comma <= 0) {
        return new Phrase(edge, edge);
      }
      Phrase head = phrases.before(tokens, beforeBrackets(tokens, comma), 0);
      if (!head.isEmpty() && hasName(tokens, head) && !dependsOnWordBefore(tokens, head)) {
        return new Phrase(head.from(), edge - 1);
      }
    }
    return new Phrase(edge, edge);
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
    boolean begins = name.from() == 0 || isQuotation(tokens.get(name.from() - 1));
    return possible && !name.isEmpty() && begins && tokens.get(name.from()).capitalised()
        ? new Phrase(name.from(), phrase.to())
        : phrase;
  }

  /** "lives near the beach": no subject, but part of what is told of one. */
  private boolean dependsOnWordBefore(List<Token> tokens, Phrase phrase) {
    if (phrase.from() == 0) {
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
      if (isQuotation(tokens.get(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a phrase has more than digits and small words. */
  private boolean hasName(List<Token> tokens, Phrase phrase) {
    return phrase.in(tokens).stream()
        .anyMatch(
            token ->
                Character.isLetter(token.text().codePointAt(0))
                    && (token.capitalised() && lexicon.word(token) == Lexicon.Word.OTHER
                        || lexicon.isRole(token)
                        || lexicon.isGroup(token)
                        || phrases.isPronoun(token)));
  }

  private Saying.Side side(List<Token> tokens, int at, int edge, Optional<Phrase> named) {
    int start = named.filter(phrase -> phrase.to() <= edge).map(Phrase::from).orElse(at);
    boolean comma =
        start > 0 && (isSeparator(tokens.get(start - 1)) || isQuotation(tokens.get(start - 1)));
    if (!comma || named.isEmpty()) {
      return Saying.Side.AFTER;
    }
    if (at + 1 >= tokens.size() || isStop(tokens.get(at + 1))) {
      return Saying.Side.BEFORE;
    }
    return hasOwnComplement(tokens, at) ? Saying.Side.AFTER : Saying.Side.BOTH;
  }

  /** "police said they would": what follows is the thing said, and nothing before it is. */
  private boolean hasOwnComplement(List<Token> tokens, int at) {
    int next = at + 1;
    if (lexicon.lemma(tokens.get(at)).equals("tell")) {
      next = Math.max(next, phrases.after(tokens, next, tokens.size()).to());
    }
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    return switch (lexicon.word(token)) {
      case TIME, ADVERB, PREPOSITION, BOUNDARY, CONJUNCTION, AND -> false;
      case RELATIVE -> is(token, "that");
      default -> Character.isLetterOrDigit(token.text().codePointAt(0)) || isQuotation(token);
    };
  }
}

package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.Token;

/** Reads a verb of saying: who says it, and on which side of it what was said may stand. */
final class SayingVerbs {
  /** Verbs of saying that are nouns as well. */
  private static final Set<String> NOUNS =
      Set.of(
          "state",
          "report",
          "claim",
          "comment",
          "note",
          "charge",
          "post",
          "answer",
          "call",
          "question",
          "request",
          "demand",
          "account",
          "promise",
          "hint",
          "moan",
          "rant");

  private static final Set<String> CALLING =
      Set.of("call", "brand", "label", "dub", "term", "describe", "deem", "denounce");

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final SubjectPhrases subjects;
  private final VerbGroups groups;
  private final Relays relays;

  SayingVerbs(
      Lexicon lexicon,
      NounPhrases phrases,
      SubjectPhrases subjects,
      VerbGroups groups,
      Relays relays) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.subjects = subjects;
    this.groups = groups;
    this.relays = relays;
  }

  /** "the report", "their claims", "to say": no verb that has a speaker as its subject. */
  boolean isNoun(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    Lexicon.Word word = lexicon.word(before);
    return Signs.is(before, "to")
        || (NOUNS.contains(tokens.get(at).form()) && isHeadNoun(tokens, at))
        || (word == Lexicon.Word.DETERMINER
            && !Signs.is(before, "both")
            && !Signs.is(before, "all"))
        || word == Lexicon.Word.POSSESSIVE
        || word == Lexicon.Word.CLITIC
        || word == Lexicon.Word.OF
        || word == Lexicon.Word.PREPOSITION
        || before.text().equals("-");
  }

  /** "the fellow Gulf state of backing", "a police report": no verb agrees with what is before. */
  private boolean isHeadNoun(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    boolean of = at + 1 < tokens.size() && Signs.is(tokens.get(at + 1), "of");
    boolean plural = before.form().endsWith("s") || lexicon.group(before).equals("people");
    boolean agrees = plural || phrases.isPronoun(before) || !isWord(before);
    return of || !agrees;
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  Optional<Saying> verb(
      List<Token> tokens, int at, boolean quoting, Optional<Phrase> subject, List<Saying> found) {
    int edge = groups.afterAuxiliaries(tokens, at);
    Optional<Saying> reported = relays.quotedAs(tokens, at, edge, quoting);
    if (reported.isPresent()) {
      return reported;
    }
    if (relays.leadsToAnother(tokens, at)) {
      return Optional.empty();
    }
    if (groups.isPassive(tokens, at, edge)) {
      return agent(tokens, at, quoting);
    }
    boolean negated = groups.isNegated(tokens, edge, at);
    Optional<Phrase> inverted = inverted(tokens, at, edge);
    if (inverted.isPresent()) {
      return saying(tokens, at, inverted, Saying.Side.BEFORE, negated, quoting);
    }
    Optional<Phrase> named = subjects.named(tokens, at, edge, subject, found);
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
            subject.map(named -> relays.withoutRelay(tokens, named)),
            relays
                .toldTo(tokens, at)
                .or(() -> relays.behind(tokens, end(at, subject)))
                .or(() -> subject.flatMap(n -> relays.relay(tokens, n))),
            side,
            negated,
            quoting));
  }

  /** Where a verb with its subject ends: "said Jane Doe". */
  private static int end(int verb, Optional<Phrase> subject) {
    return Math.max(verb + 1, subject.map(Phrase::to).orElse(0));
  }

  /** "was described by the minister as". */
  private Optional<Saying> agent(List<Token> tokens, int at, boolean quoting) {
    for (int next = at + 1; next < Math.min(tokens.size(), at + 4); next++) {
      if (Signs.is(tokens.get(next), "by")) {
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
    if (Character.isDigit(tokens.get(at + 1).text().codePointAt(0)) && !isAge(tokens, at + 1)) {
      // "Police, a small force, said 20 people died."
      return Optional.empty();
    }
    boolean quotation = followsQuotation(tokens, at);
    if (!quotation && CALLING.contains(lexicon.lemma(tokens.get(at)))) {
      return Optional.empty(); // "Jane Doe, a nurse, called the news 'grim'"
    }
    boolean comma = at > 0 && tokens.get(at - 1).text().equals(",");
    if (!quotation && !comma) {
      return Optional.empty();
    }
    Phrase named = phrases.after(tokens, at + 1, tokens.size());
    if (named.isEmpty() || (!quotation && !closes(tokens, named))) {
      return Optional.empty();
    }
    return Optional.of(subjects.withAppositions(tokens, named));
  }

  /** "said 42-year-old Jane Doe". */
  private static boolean isAge(List<Token> tokens, int at) {
    return at + 4 < tokens.size()
        && tokens.get(at + 1).text().equals("-")
        && tokens.get(at + 2).form().startsWith("year")
        && tokens.get(at + 4).form().equals("old");
  }

  /** Whether only commas and dashes stand between a quotation and this token. */
  private static boolean followsQuotation(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && Signs.isSeparator(tokens.get(before))) {
      before--;
    }
    return before >= 0 && Sayings.isQuotation(tokens.get(before));
  }

  /**
   * Whether what was said is over with this phrase: it ends the sentence, or a name is followed by
   * where and when it was said ("said Jane Doe in a statement").
   */
  private boolean closes(List<Token> tokens, Phrase named) {
    Phrase whole = subjects.withAppositions(tokens, named);
    boolean ends = whole.to() >= tokens.size() || Signs.isStop(tokens.get(whole.to()));
    if (ends || relays.behind(tokens, whole.to()).isPresent()) {
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

  private Saying.Side side(List<Token> tokens, int at, int edge, Optional<Phrase> named) {
    int start = named.filter(phrase -> phrase.to() <= edge).map(Phrase::from).orElse(at);
    boolean comma =
        start > 0
            && (Signs.isSeparator(tokens.get(start - 1))
                || Sayings.isQuotation(tokens.get(start - 1)));
    if (!comma || named.isEmpty()) {
      return Saying.Side.AFTER;
    }
    if (at + 1 >= tokens.size() || Signs.isStop(tokens.get(at + 1))) {
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
      case RELATIVE -> Signs.is(token, "that");
      default ->
          Character.isLetterOrDigit(token.text().codePointAt(0)) || Sayings.isQuotation(token);
    };
  }
}

package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> OF_PRESS = Set.of("news", "press", "wire", "state");
  private static final String QUOTATION = "\u201C\u201D";
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Topics topics;
  private final SubjectPhrases subjects;
  private final Relays relays;
  private final SayingVerbs verbs;

  public Sayings(WordLists lists) {
    lexicon = new Lexicon(lists);
    phrases = new NounPhrases(lexicon);
    topics = new Topics(lexicon, phrases);
    subjects = new SubjectPhrases(lexicon, phrases);
    VerbGroups groups = new VerbGroups(lexicon);
    relays = new Relays(lexicon, phrases, subjects, groups);
    verbs = new SayingVerbs(lexicon, phrases, subjects, groups, relays);
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
    return topics.subject(tokens, 0, tokens.size());
  }

  /** The phrase that begins at a token; empty where none does. */
  public Phrase phraseAt(List<Token> tokens, int start) {
    return phrases.after(tokens, start, tokens.size());
  }

  /** "Its chief executive, Jane Doe": what stands between commas behind a phrase belongs to it. */
  public Phrase withAppositions(List<Token> tokens, Phrase phrase) {
    return subjects.withAppositions(tokens, phrase);
  }

  /** The phrase that ends before a token; empty where none does. */
  public Phrase phraseBefore(List<Token> tokens, int end) {
    return phrases.before(tokens, end, 0);
  }

  /** "Reuters reported", "according to the BBC": who carried the news, and did not make it. */
  public boolean isCarried(List<Token> tokens, Saying saying) {
    boolean carries = saying.lemma().equals("report") || saying.lemma().equals("according to");
    return carries && isByOutlet(tokens, saying);
  }

  /** "State radio", "local media", "the official news agency"; "the agency" may be any other. */
  private boolean isPress(List<Token> phrase) {
    Token noun = phrase.get(phrase.size() - 1);
    boolean agency =
        phrase.stream().anyMatch(token -> token.form().startsWith("agenc"))
            && phrase.stream().anyMatch(token -> OF_PRESS.contains(token.form()));
    return agency || (!noun.capitalised() && lexicon.isOutlet(noun.form()));
  }

  /** Whether an outlet is said to speak. */
  public boolean isByOutlet(List<Token> tokens, Saying saying) {
    return saying
        .subject()
        .filter(
            phrase ->
                phrase.in(tokens).stream().anyMatch(lexicon::isOutlet)
                    || isPress(phrase.in(tokens)))
        .isPresent();
  }

  /** "Citing police", "quoting officials": whoever else speaks in the sentence passes it on. */
  public boolean isAside(List<Token> tokens, Saying saying) {
    Token cue = tokens.get(saying.cue().from());
    return cue.form().endsWith("ing") && lexicon.passesOn(cue);
  }

  /** Whether a word is a verb of saying. */
  public boolean says(String word) {
    return lexicon.isSaying(word);
  }

  /** Whether a word is a verb of saying or quoting: "say", "described". */
  public boolean tellsOfSpeech(Token token) {
    return lexicon.isVerbOfSpeech(token);
  }

  /** Whether a phrase has a word that can name a speaker: a name, a role, a body, a pronoun. */
  public boolean mayName(List<Token> tokens, Phrase phrase) {
    return subjects.hasName(tokens, phrase);
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
    return in(tokens, tokens.stream().anyMatch(Sayings::isQuotation));
  }

  /**
   * The same.
   *
   * @param quoted whether some of the words stand between quotation marks, so that verbs like
   *     "called" may tell of speech
   */
  public List<Saying> in(List<Token> tokens, boolean quoted) {
    List<Saying> found = new ArrayList<>();
    Optional<Phrase> subject = topics.subject(tokens, 0, tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      read(tokens, at, quoted, subject, found).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Saying> read(
      List<Token> tokens, int at, boolean quoted, Optional<Phrase> subject, List<Saying> found) {
    Token token = tokens.get(at);
    if (Signs.is(token, "according")
        && at + 1 < tokens.size()
        && Signs.is(tokens.get(at + 1), "to")) {
      return relays.accordingTo(tokens, at);
    }
    if (lexicon.passesOn(token)) {
      return relays.passedOn(tokens, at, quoted);
    }
    boolean speech = lexicon.says(token) || lexicon.finds(tokens, at);
    boolean quotes = quoted && lexicon.quotes(token);
    if (!speech && !quotes && at == 1 && isQuotation(tokens.get(0))) {
      return unknown(tokens, at, subject, found);
    }
    if ((!speech && !quotes) || verbs.isNoun(tokens, at)) {
      return Optional.empty();
    }
    return verbs.verb(tokens, at, !speech, subject, found);
  }

  private boolean isPresent(Token verb) {
    String form = verb.form();
    return !verb.capitalised()
        && form.length() > 4
        && form.endsWith("s")
        && !form.endsWith("ss")
        && Character.isLetter(form.charAt(0))
        && !lexicon.followsTitle(verb);
  }

  /** "...," shrugged Jane Doe: whatever stands between words and a name tells of speech. */
  private Optional<Saying> unknown(
      List<Token> tokens, int at, Optional<Phrase> subject, List<Saying> found) {
    Token verb = tokens.get(at);
    boolean past = lexicon.isParticiple(verb) && verb.form().endsWith("ed");
    boolean present = isPresent(verb);
    return past || present
        ? verbs
            .verb(tokens, at, true, subject, found)
            .filter(saying -> saying.side() == Saying.Side.BEFORE)
            .filter(saying -> saying.subject().filter(s -> s.from() == at + 1).isPresent())
            .filter(saying -> saying.subject().filter(s -> mayName(tokens, s)).isPresent())
        : Optional.empty();
  }
}

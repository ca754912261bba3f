package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Token;

/** Whom the phrase names that a sentence is about: without the verb that it may have swallowed. */
final class TopicNames {
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Names names;
  private final People people;

  TopicNames(Lexicon lexicon, NounPhrases phrases, Names names, People people) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.names = names;
    this.people = people;
  }

  /** Of "his wife, Jane Doe, was angry", "the judge, Jane Doe, heard both" the name. */
  Optional<Phrase> apposed(List<Token> tokens, Phrase phrase) {
    int name = phrase.to() + 1;
    boolean described =
        !phrase.isEmpty()
            && name < tokens.size()
            && tokens.get(phrase.to()).text().equals(",")
            && describesOne(tokens, phrase);
    int end = name;
    while (described && end < tokens.size() && tokens.get(end).capitalised()) {
      end++;
    }
    boolean closed = end > name && end < tokens.size() && tokens.get(end).text().equals(",");
    return described && closed ? Optional.of(new Phrase(name, end)) : Optional.empty();
  }

  /** "His wife", "the judge", "the club's coach". */
  private boolean describesOne(List<Token> tokens, Phrase phrase) {
    Lexicon.Word first = lexicon.word(tokens.get(phrase.from()));
    boolean role = lexicon.isRole(tokens.get(phrase.to() - 1));
    return first == Lexicon.Word.POSSESSIVE || (first == Lexicon.Word.DETERMINER && role);
  }

  /** "Jane Doe and John Roe met": neither is the one that the sentence is about. */
  boolean areSeveral(List<Token> tokens, Phrase phrase) {
    for (int at = phrase.from() + 1; at < phrase.to() - 1; at++) {
      boolean joins = lexicon.word(tokens.get(at)) == Lexicon.Word.AND;
      if (joins && tokens.get(at - 1).capitalised() && tokens.get(at + 1).capitalised()) {
        return isPerson(tokens, new Phrase(phrase.from(), at));
      }
    }
    return false;
  }

  /**
   * "Acme and Apex", "Jane Doe and Minister John Roe": they speak together; but "Interior and
   * Justice Minister Jane Doe" is one.
   */
  boolean areJoint(List<Token> tokens, Phrase phrase) {
    for (int at = phrase.from() + 1; at < phrase.to() - 1; at++) {
      if (lexicon.word(tokens.get(at)) == Lexicon.Word.AND && tokens.get(at + 1).capitalised()) {
        Phrase left = new Phrase(phrase.from(), at);
        Phrase right = new Phrase(at + 1, phrase.to());
        return isPerson(tokens, left) || (isPlainName(tokens, left) && isPlainName(tokens, right));
      }
    }
    return false;
  }

  private boolean isPerson(List<Token> tokens, Phrase phrase) {
    Phrase run = names.run(tokens, phrase.to(), phrase.from());
    return people
        .called(tokens, names.bare(tokens, run))
        .filter(People.Person::certain)
        .isPresent();
  }

  /** Nothing but a name, and none that tells of an office or a body. */
  private boolean isPlainName(List<Token> tokens, Phrase phrase) {
    boolean named = names.run(tokens, phrase.to(), phrase.from()).from() == phrase.from();
    return named
        && phrase.in(tokens).stream()
            .noneMatch(
                token ->
                    lexicon.isRole(token) || lexicon.isGroup(token) || lexicon.isHonorific(token));
  }

  /** "Taylor doubts a judge": without tags a verb may look like part of the phrase. */
  Phrase cut(List<Token> tokens, Phrase phrase) {
    int end = phrase.from();
    while (end < phrase.to() && leadsName(tokens, end, phrase)) {
      end++;
    }
    boolean verb =
        end > phrase.from()
            && end < phrase.to()
            && Character.isLowerCase(tokens.get(end).text().codePointAt(0))
            && !lexicon.isRole(tokens.get(end))
            && !lexicon.isGroup(tokens.get(end))
            && lexicon.word(tokens.get(end)) == Lexicon.Word.OTHER
            && !isBeforeRole(tokens, end, phrase.to());
    return verb ? new Phrase(phrase.from(), end) : phrases.throughRole(tokens, phrase);
  }

  /** A part of "Prime Minister Jane Doe", "Dr Jane Doe". */
  private boolean leadsName(List<Token> tokens, int at, Phrase phrase) {
    Token token = tokens.get(at);
    boolean title = token.capitalised() && (lexicon.isRole(token) || lexicon.isHonorific(token));
    Token next = tokens.get(Math.min(at + 1, phrase.to() - 1));
    boolean opens = at == phrase.from() && token.capitalised() && next.capitalised();
    return people.isName(token) || title || (opens && lexicon.isRole(next));
  }

  /** "Doe communications director Jane Roe": what stands before a role describes it. */
  private boolean isBeforeRole(List<Token> tokens, int at, int end) {
    for (int next = at + 1; next < Math.min(end, at + 3); next++) {
      if (lexicon.isRole(tokens.get(next))) {
        return true;
      }
    }
    return false;
  }
}

package org.crosscheck.saying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.text.Token;

/** Words that came through somebody: "Reuters cited the minister", "told Reuters", "quoted by". */
final class Relays {
  private static final Set<String> RELATING = Set.of("report", "describe", "show", "hear");

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final SubjectPhrases subjects;
  private final VerbGroups groups;

  Relays(Lexicon lexicon, NounPhrases phrases, SubjectPhrases subjects, VerbGroups groups) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.subjects = subjects;
    this.groups = groups;
  }

  Optional<Saying> accordingTo(List<Token> tokens, int at) {
    Phrase plain = phrases.after(tokens, at + 2, tokens.size());
    Phrase whole = subjects.withAppositions(tokens, plain);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    // "According to police, 5 people died": what ends the sentence is what they said
    boolean all = at == 0 && (whole.to() >= tokens.size() || Signs.isStop(tokens.get(whole.to())));
    Phrase named = all ? plain : whole;
    return Optional.of(
        new Saying(
            new Phrase(at, at + 2),
            "according to",
            Optional.of(named),
            behind(tokens, named.to()),
            Saying.Side.BOTH,
            false,
            false));
  }

  /** "Reuters cited the minister", "the minister, quoted by Reuters, said". */
  Optional<Saying> passedOn(List<Token> tokens, int at, boolean quoted) {
    boolean by = at + 1 < tokens.size() && Signs.is(tokens.get(at + 1), "by");
    boolean asSaying = false;
    for (int next = at + 1; next < Math.min(tokens.size() - 1, at + 12); next++) {
      asSaying |= Signs.is(tokens.get(next), "as") && Signs.is(tokens.get(next + 1), "saying");
    }
    if ((!quoted && !asSaying && !isAside(tokens, at)) || by) {
      return Optional.empty();
    }
    Phrase object = phrases.after(tokens, at + 1, tokens.size());
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Phrase agency = phrases.before(tokens, groups.afterAuxiliaries(tokens, at), 0);
    return Optional.of(
        new Saying(
            new Phrase(at, at + 1),
            lexicon.lemma(tokens.get(at)),
            Optional.of(at == 0 ? object : subjects.withAppositions(tokens, object)),
            agency.isEmpty() ? Optional.empty() : Optional.of(agency),
            Saying.Side.BOTH,
            false,
            false));
  }

  /** "Citing police, the BBC said", "Reuters, quoting officials, reported". */
  private static boolean isAside(List<Token> tokens, int at) {
    boolean begins = at == 0 || tokens.get(at - 1).text().equals(",");
    return Signs.is(tokens.get(at), "citing") || (begins && tokens.get(at).form().endsWith("ing"));
  }

  /** "was quoted by Reuters as saying", "Reuters quoted her as saying". */
  Optional<Saying> quotedAs(List<Token> tokens, int at, int edge, boolean quoting) {
    if (edge == 0 || !Signs.is(tokens.get(edge - 1), "as")) {
      return Optional.empty();
    }
    for (int back = edge - 2; back >= Math.max(0, edge - 12); back--) {
      if (lexicon.passesOn(tokens.get(back)) || relates(tokens.get(back))) {
        return quotedAs(tokens, at, edge - 1, back, quoting);
      }
    }
    return Optional.empty();
  }

  /** "The paper reported her as saying", "media described him as telling". */
  private boolean relates(Token token) {
    return RELATING.contains(lexicon.lemma(token)) && lexicon.isVerbOfSpeech(token);
  }

  /** Whether a verb only leads to another's words: "reported" of "reported her as saying". */
  boolean leadsToAnother(List<Token> tokens, int at) {
    if (!relates(tokens.get(at))) {
      return false;
    }
    for (int next = at + 1; next < Math.min(tokens.size() - 1, at + 12); next++) {
      Token after = tokens.get(next + 1);
      if (Signs.is(tokens.get(next), "as")) {
        return after.form().endsWith("ing") && lexicon.isVerbOfSpeech(after);
      }
    }
    return false;
  }

  private Optional<Saying> quotedAs(
      List<Token> tokens, int at, int as, int quoted, boolean quoting) {
    int edge = groups.afterAuxiliaries(tokens, quoted);
    boolean by = Signs.is(tokens.get(quoted + 1), "by");
    Phrase direct = phrases.before(tokens, edge, 0);
    Phrase left = direct.isEmpty() && edge > 0 ? subjects.subjectBefore(tokens, edge) : direct;
    Phrase right = phrases.after(tokens, quoted + (by ? 2 : 1), as);
    boolean active = !by && !right.isEmpty();
    Phrase speaker = active ? right : left;
    Phrase late = behindBy(tokens, at + 1);
    Phrase agency = active ? left : right.isEmpty() ? late : right;
    int end = Math.max(at + 1, late.to());
    boolean ends = end >= tokens.size() || Signs.isStop(tokens.get(end));
    return Optional.of(
        new Saying(
            new Phrase(at, at + 1),
            lexicon.lemma(tokens.get(at)),
            speaker.isEmpty() ? Optional.empty() : Optional.of(speaker),
            agency.isEmpty() ? Optional.empty() : Optional.of(agency),
            ends ? Saying.Side.BEFORE : Saying.Side.AFTER,
            false,
            quoting));
  }

  /** "Was quoted as saying by Reuters". */
  private Phrase behindBy(List<Token> tokens, int at) {
    boolean by = at < tokens.size() && Signs.is(tokens.get(at), "by");
    return by ? phrases.after(tokens, at + 1, tokens.size()) : new Phrase(at, at);
  }

  /** "told Reuters": the agency is a link of the chain. */
  Optional<Phrase> toldTo(List<Token> tokens, int at) {
    if (!lexicon.lemma(tokens.get(at)).equals("tell") || at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Phrase told = beforeFigure(tokens, phrases.after(tokens, at + 1, tokens.size()));
    boolean outlet = told.in(tokens).stream().anyMatch(lexicon::isOutlet);
    return outlet ? Optional.of(told) : Optional.empty();
  }

  /** "Officials told CNN 12 people died". */
  private static Phrase beforeFigure(List<Token> tokens, Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (Character.isDigit(tokens.get(i).text().codePointAt(0))) {
        return new Phrase(phrase.from(), i);
      }
    }
    return phrase;
  }

  /**
   * The agency behind a verb and its subject: "police said, quoted by Reuters", "said Jane Doe, as
   * quoted by Reuters".
   */
  Optional<Phrase> behind(List<Token> tokens, int end) {
    int at = skip(tokens, skip(tokens, end, ","), "as");
    boolean quoted =
        at + 1 < tokens.size()
            && lexicon.passesOn(tokens.get(at))
            && Signs.is(tokens.get(at + 1), "by");
    return quoted ? after(tokens, at + 2) : Optional.empty();
  }

  private static int skip(List<Token> tokens, int at, String text) {
    return at < tokens.size() && tokens.get(at).form().equals(text) ? at + 1 : at;
  }

  private Optional<Phrase> after(List<Token> tokens, int start) {
    Phrase phrase = phrases.after(tokens, start, tokens.size());
    return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
  }

  /** The agency in "police, quoted by Reuters,". */
  Optional<Phrase> relay(List<Token> tokens, Phrase named) {
    int quoted = quotedBy(tokens, named);
    return quoted < 0 ? Optional.empty() : after(tokens, quoted + 2);
  }

  /** The police in "police, quoted by Reuters,". */
  Phrase withoutRelay(List<Token> tokens, Phrase named) {
    int quoted = quotedBy(tokens, named);
    boolean comma = quoted > 0 && tokens.get(quoted - 1).text().equals(",");
    return quoted < 0 ? named : new Phrase(named.from(), comma ? quoted - 1 : quoted);
  }

  private int quotedBy(List<Token> tokens, Phrase named) {
    for (int at = named.from() + 1; at + 1 < named.to(); at++) {
      boolean after = tokens.get(at - 1).text().equals(",");
      boolean quoted = at == named.from() + 1 && tokens.get(at).form().startsWith("quoted");
      if ((after || quoted)
          && lexicon.passesOn(tokens.get(at))
          && Signs.is(tokens.get(at + 1), "by")) {
        return at;
      }
    }
    return -1;
  }
}

package org.crosscheck.recognise.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.saying.Phrase;
import org.crosscheck.saying.Sayings;
import org.crosscheck.saying.Speaker;
import org.crosscheck.saying.Voices;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Token;

/**
 * The speakers that a sentence names for a quotation without a verb of saying beside it: in a
 * label, by a noun for what was said, or with the verb inside the marks. Their order among all that
 * may give a speaker is for {@link SpeakerSearch} to say.
 */
final class NamedSpeakers {
  private static final int LONGEST_LABEL = 9;

  private final AnnotatedDocument document;
  private final Sayings sayings;
  private final WordsAbout wordsAbout;
  private final Voices voices;

  NamedSpeakers(AnnotatedDocument document, Sayings sayings, WordsAbout wordsAbout, Voices voices) {
    this.document = document;
    this.sayings = sayings;
    this.wordsAbout = wordsAbout;
    this.voices = voices;
  }

  Attributed speaker(Narrative narrative, Phrase named) {
    List<Token> tokens = narrative.tokens();
    Speaker speaker = voices.speaker(tokens, named, narrative.paragraph());
    return new Attributed(speaker, Optional.empty(), Optional.of(named.span(tokens)), true);
  }

  /** "... was the blunt response from the mayor", "The message from the mayor was clear: ...". */
  Optional<Attributed> about(Narrative narrative, int at) {
    return wordsAbout
        .behind(narrative.tokens(), at + 1)
        .or(() -> wordsAbout.ahead(narrative.tokens(), at))
        .map(named -> speaker(narrative, named));
  }

  /** A source "said the two were related": the verb of saying is itself quoted. */
  Optional<Attributed> inside(Narrative narrative, Quoted quoted, int at) {
    String words = quoted.words().in(document.text());
    int space = words.indexOf(' ');
    if (space < 0 || !sayings.says(words.substring(0, space))) {
      return Optional.empty();
    }
    Phrase named = sayings.phraseBefore(narrative.tokens(), at);
    if (!sayings.mayName(narrative.tokens(), named)) {
      return Optional.empty();
    }
    return Optional.of(speaker(narrative, named));
  }

  /**
   * "Jane Doe: '...'", as headlines and transcripts have it; "'...' - Jane Doe" under a picture.
   */
  Optional<Attributed> label(Narrative narrative, int at) {
    List<Token> tokens = narrative.tokens();
    boolean colon = at > 1 && at <= LONGEST_LABEL && tokens.get(at - 1).text().equals(":");
    if (colon) {
      Phrase named = sayings.phraseAt(tokens, 0);
      return pastPlace(tokens, named.to()) == at - 1
          ? labelled(narrative, named)
          : Optional.empty();
    }
    boolean dash =
        at + 2 < tokens.size()
            && narrative.isJoined(at + 1, at + 2)
            && !tokens.get(at + 1).text().equals(",");
    Phrase named = dash ? sayings.phraseAt(tokens, at + 2) : new Phrase(at, at);
    boolean ends =
        named.to() == tokens.size()
            || Set.of(",", ".", "(").contains(tokens.get(named.to()).text());
    return dash && ends ? labelled(narrative, named) : Optional.empty();
  }

  /** The end of "(@janedoe) on Twitter" or "in a statement" behind a name. */
  private static int pastPlace(List<Token> tokens, int from) {
    int at = from;
    if (at < tokens.size() && tokens.get(at).text().equals("(")) {
      while (at < Math.min(tokens.size(), from + LONGEST_LABEL) && !is(tokens, at, ")")) {
        at++;
      }
      at++;
    }
    boolean placed = is(tokens, at, "on") || is(tokens, at, "in") || is(tokens, at, "via");
    int colon = at;
    while (placed && colon < tokens.size() && colon <= at + 3 && !is(tokens, colon, ":")) {
      colon++;
    }
    return placed ? colon : at;
  }

  private static boolean is(List<Token> tokens, int at, String text) {
    return at < tokens.size() && tokens.get(at).form().equals(text);
  }

  private Optional<Attributed> labelled(Narrative narrative, Phrase named) {
    if (!sayings.isLabel(narrative.tokens(), named)) {
      return Optional.empty();
    }
    return Optional.of(speaker(narrative, named));
  }
}

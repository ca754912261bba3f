package org.crosscheck.recognise.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.saying.Sayings;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * Cuts an article into sentences of the writer's own words. A full stop inside a quotation does not
 * end the sentence that the quotation stands in: the name of the speaker may follow it.
 */
final class Narratives {
  /** A quotation this short inside running text is a phrase set apart, not speech. */
  private static final int SCARE_WORDS = 3;

  /** No sentence is longer; what has no full stops is cut, so that reading stays linear. */
  private static final int LONGEST = 300;

  private final Sayings sayings;
  private final AnnotatedDocument document;
  private final List<Quoted> quotes;
  private final List<Narrative> done = new ArrayList<>();
  private int next;

  /** Whether the quotation begun last is no speech; asked for each of its words. */
  private boolean scare;

  private List<Token> tokens = new ArrayList<>();
  private Map<Integer, Quoted> quotations = new HashMap<>();
  private Map<Integer, Quoted> scares = new HashMap<>();
  private int paragraph;

  private Narratives(Sayings sayings, AnnotatedDocument document, List<Quoted> quotes) {
    this.sayings = sayings;
    this.document = document;
    this.quotes = quotes;
  }

  static List<Narrative> of(Sayings sayings, AnnotatedDocument document, List<Quoted> quotes) {
    Narratives narratives = new Narratives(sayings, document, quotes);
    document.sentences().forEach(narratives::add);
    narratives.finish();
    return narratives.done;
  }

  static int words(String text) {
    return text.isBlank() ? 0 : Blanks.split(text.strip()).size();
  }

  private void add(Sentence sentence) {
    if (sentence.paragraph() != paragraph || endsHere(sentence)) {
      finish();
    }
    paragraph = sentence.paragraph();
    sentence.tokens().forEach(this::add);
  }

  /** Whether the sentence before was complete when this one begins. */
  private boolean endsHere(Sentence sentence) {
    if (tokens.isEmpty() || sentence.tokens().isEmpty() || isInsideQuotation(sentence)) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    return !Sayings.isQuotation(last) || endsQuotation(last, sentence.tokens().get(0));
  }

  private boolean isInsideQuotation(Sentence sentence) {
    int start = sentence.tokens().get(0).span().start();
    return next > 0
        && start < quotes.get(next - 1).marked().end()
        && start >= quotes.get(next - 1).words().start();
  }

  private void add(Token token) {
    if (tokens.size() >= LONGEST) {
      finish();
    }
    int start = token.span().start();
    while (next < quotes.size() && quotes.get(next).marked().start() <= start) {
      begin(quotes.get(next));
      next++;
    }
    if (next == 0 || start >= quotes.get(next - 1).marked().end()) {
      tokens.add(token);
      return;
    }
    Quoted current = quotes.get(next - 1);
    if (scare && start >= current.words().start() && start < current.words().end()) {
      if (tokens.isEmpty()
          || tokens.get(tokens.size() - 1).span().start() < current.words().start()) {
        scares.put(tokens.size(), current);
      }
      tokens.add(token);
    }
  }

  private void begin(Quoted quoted) {
    scare = isScare(quoted);
    if (scare) {
      return;
    }
    boolean follows =
        !tokens.isEmpty()
            && Sayings.isQuotation(tokens.get(tokens.size() - 1))
            && endsWith(quotationBefore(), ".?!\u2026");
    if (follows) {
      finish();
    }
    quotations.put(tokens.size(), quoted);
    tokens.add(Sayings.quotation(quoted.words()));
  }

  private Quoted quotationBefore() {
    return quotations.getOrDefault(tokens.size() - 1, quotes.get(Math.max(0, next - 1)));
  }

  /**
   * Whether a quotation ends its sentence: with a full stop before a capital. After "?" and "!" the
   * speaker may still be named: "Was it?" Smith asked.
   */
  private boolean endsQuotation(Token quotation, Token following) {
    String words = quotation.span().in(document.text());
    char last = words.charAt(words.length() - 1);
    return last == '.' && following.capitalised();
  }

  private boolean endsWith(Quoted quoted, String marks) {
    String words = quoted.words().in(document.text());
    return marks.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** "the so-called 'safe zone' was": a few words in the middle of a sentence. */
  private boolean isScare(Quoted quoted) {
    if (words(quoted.words().in(document.text())) > SCARE_WORDS || endsWith(quoted, ".,?!\u2026")) {
      return false;
    }
    int before = quoted.marked().start() - 1;
    while (before >= 0 && document.text().charAt(before) == ' ') {
      before--;
    }
    boolean leads = before < 0 || ":,\n\r".indexOf(document.text().charAt(before)) >= 0;
    boolean alone = !leads && ".?!".indexOf(document.text().charAt(before)) >= 0;
    return !leads && !(alone && isFollowedByComma(quoted));
  }

  /** "'We won', she said", "'We won'.": words that begin a sentence and a comma or stop ends. */
  private boolean isFollowedByComma(Quoted quoted) {
    int after = quoted.marked().end();
    return after < document.text().length() && ",.".indexOf(document.text().charAt(after)) >= 0;
  }

  private void finish() {
    if (!tokens.isEmpty()) {
      boolean quoted = !quotations.isEmpty() || !scares.isEmpty();
      done.add(new Narrative(paragraph, tokens, quotations, scares, sayings.in(tokens, quoted)));
      tokens = new ArrayList<>();
      quotations = new HashMap<>();
      scares = new HashMap<>();
    }
  }
}

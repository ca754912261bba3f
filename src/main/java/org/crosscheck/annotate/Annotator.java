package org.crosscheck.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences and tokens of a document. Tags and lemmas cost far more, so they are added by
 * {@link #tag} to those sentences that can carry a claim.
 *
 * <p>A line is a paragraph, and a sentence never crosses its end: headlines and captions have no
 * full stop. Inside a paragraph the sentence detector of OpenNLP decides, corrected where an
 * abbreviation misled it. Safe for use by several threads.
 */
public final class Annotator {
  /** "AEST", "AEDT". */
  private static final int LONGEST_ZONE = 4;

  /** In code units. */
  private static final int LONGEST_SENTENCE = 2_000;

  /** What the model calls the part that holds what it learned. */
  private static final String SENTENCE_PART = "sent.model";

  private final Tokeniser tokeniser = new Tokeniser();
  private final Abbreviations abbreviations;
  private final ThreadLocal<SentenceEnds> ends;
  private final Tagger tagger;
  private final Models models;
  private final Object modelLock = new Object();
  private @Nullable Weights sentenceModel;

  public Annotator(Models models, WordLists lists) {
    this.models = models;
    abbreviations = new Abbreviations(lists);
    ends = ThreadLocal.withInitial(() -> new SentenceEnds(sentenceModel()));
    tagger = new Tagger(models);
  }

  /** Loaded at the first use: what was read before needs none. */
  private Weights sentenceModel() {
    synchronized (modelLock) {
      if (sentenceModel == null) {
        sentenceModel = readSentenceModel();
      }
      return sentenceModel;
    }
  }

  private Weights readSentenceModel() {
    try (InputStream in = models.open(Models.Model.SENTENCES)) {
      return ModelFile.learned(in, SENTENCE_PART);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model cannot be read", e);
    }
  }

  /**
   * The paragraphs, sentences and tokens of a document; its tokens have neither tag nor lemma yet.
   */
  public AnnotatedDocument annotate(Document document) {
    String text = document.text();
    List<Span> paragraphs = paragraphs(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      for (Span span : sentenceSpans(text, paragraphs.get(paragraph))) {
        sentences.add(
            new Sentence(sentences.size(), paragraph, span, tokeniser.tokens(text, span)));
      }
    }
    return new AnnotatedDocument(document, paragraphs, sentences);
  }

  /**
   * The same for a document of which it is known where its sentences stand.
   *
   * @param spans of its sentences in order, none across the end of a paragraph
   */
  public AnnotatedDocument annotate(Document document, List<Span> spans) {
    List<Span> paragraphs = paragraphs(document.text());
    List<Sentence> sentences = new ArrayList<>(spans.size());
    int paragraph = 0;
    for (Span span : spans) {
      while (paragraphs.get(paragraph).end() < span.end()) {
        paragraph++;
      }
      sentences.add(
          new Sentence(sentences.size(), paragraph, span, tokeniser.tokens(document.text(), span)));
    }
    return new AnnotatedDocument(document, paragraphs, sentences);
  }

  /** Loads the models now rather than when they are first needed. */
  public void prepare() {
    sentenceModel();
    tagger.prepare();
  }

  /** The same sentence with tags and lemmas. */
  public Sentence tag(Sentence sentence) {
    return tagger.tag(sentence);
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span line = trimmed(text, start, end);
      if (line.length() > 0) {
        paragraphs.add(line);
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Tokeniser.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokeniser.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private List<Span> sentenceSpans(String text, Span paragraph) {
    String words = paragraph.in(text);
    List<Span> spans = new ArrayList<>();
    int start = paragraph.start();
    for (int found : ends.get().of(plain(words))) {
      int end = afterClosingQuote(text, paragraph.start() + found, paragraph.end());
      if (end > start && !isFalseEnd(text, end, paragraph.end())) {
        Span sentence = trimmed(text, start, end);
        addCut(text, sentence, spans);
        start = end;
      }
    }
    Span rest = trimmed(text, start, paragraph.end());
    addCut(text, rest, spans);
    return spans;
  }

  /** What runs on longer than any sentence is cut at a blank, so that its cost stays in bounds. */
  private static void addCut(String text, Span sentence, List<Span> spans) {
    int start = sentence.start();
    while (sentence.end() - start > LONGEST_SENTENCE) {
      int end = start + LONGEST_SENTENCE;
      while (end > start + LONGEST_SENTENCE / 2 && !Tokeniser.isSpace(text.charAt(end))) {
        end--;
      }
      addTrimmed(text, start, end, spans);
      start = end;
    }
    addTrimmed(text, start, sentence.end(), spans);
  }

  private static void addTrimmed(String text, int start, int end, List<Span> spans) {
    Span piece = trimmed(text, start, end);
    if (piece.length() > 0) {
      spans.add(piece);
    }
  }

  /** The detector was trained on straight quotation marks; the offsets stay the same. */
  private static String plain(String words) {
    return words
        .replace('\u201C', '"')
        .replace('\u201D', '"')
        .replace('\u2018', '\'')
        .replace('\u2019', '\'')
        .replace('\u00A0', ' ');
  }

  private static int afterClosingQuote(String text, int end, int limit) {
    int after = end;
    while (after < limit && "\"\u201D\u2019)]".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after;
  }

  /**
   * "Jan. | 13", "Sen. | Marco", "U.S. | embassy": the stop belongs to the word. "1,234.50 |
   * dollars": nothing ends there.
   */
  private boolean isFalseEnd(String text, int end, int limit) {
    if (end < limit && Character.isLetterOrDigit(text.charAt(end - 1))) {
      return true;
    }
    if (end >= limit || text.charAt(end - 1) != '.') {
      return false;
    }
    int next = end;
    while (next < limit && Tokeniser.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= limit) {
      return false;
    }
    return Character.isLowerCase(text.charAt(next))
        || abbreviations.endsBefore(text, end - 1)
        || (text.charAt(next) == '(' && endsWithLetters(text, end))
        || (isHalfOfDay(text, end)
            && (isInCapitals(text, next, limit)
                || abbreviations.isDay(text, next)
                || abbreviations.isZone(text, next)))
        || isOpenRange(text, end);
  }

  /** "vague 24.. | USD", as a quantity without a largest number is written. */
  private static boolean isOpenRange(String text, int end) {
    return end >= 3 && text.startsWith("..", end - 2) && Character.isDigit(text.charAt(end - 3));
  }

  /** "10 a.m. | EST": the time zone belongs to the time of day. */
  private static boolean isHalfOfDay(String text, int end) {
    return endsWithLetters(text, end)
        && Character.toLowerCase(text.charAt(end - 2)) == 'm'
        && "ap".indexOf(Character.toLowerCase(text.charAt(end - 4))) >= 0;
  }

  private static boolean isInCapitals(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean word = end == limit || !Character.isLetterOrDigit(text.charAt(end));
    return word && end - from >= 2 && end - from <= LONGEST_ZONE;
  }

  /** "At 10:30 a.m. | (0830 GMT) on Friday", "the U.S. | (and Canada)". */
  private static boolean endsWithLetters(String text, int end) {
    return end >= 4
        && Character.isLetter(text.charAt(end - 2))
        && text.charAt(end - 3) == '.'
        && Character.isLetter(text.charAt(end - 4));
  }
}

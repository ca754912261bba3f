package org.crosscheck.align;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * What the documents of one story have in common: how rare each word is among their sentences,
 * which words belong to the story itself, and when it was published.
 */
final class Story {
  /** So many paragraphs at the start of an article say what it is about. */
  static final int HEAD = 3;

  /** Of a long paragraph so many sentences on either side count. */
  private static final int PARAGRAPH = 12;

  private final StoryWords words;
  private final Map<String, AnnotatedDocument> documents = new TreeMap<>();
  private final Set<String> years = new TreeSet<>();

  Story(Collection<AnnotatedDocument> documents, Vocabulary vocabulary) {
    words = new StoryWords(documents, vocabulary);
    documents.forEach(this::add);
  }

  /** The day of the first article, where one is dated. */
  Optional<LocalDate> first() {
    return documents.values().stream()
        .flatMap(document -> document.source().published().stream())
        .map(published -> published.at().toLocalDate())
        .min(LocalDate::compareTo);
  }

  private void add(AnnotatedDocument document) {
    documents.put(document.source().id(), document);
    document
        .source()
        .published()
        .map(Publication::at)
        .map(LocalDateTime::getYear)
        .ifPresent(year -> years.add(String.valueOf(year)));
  }

  StoryWords words() {
    return words;
  }

  /** The form in which a word is compared; empty for a word that does not tell what it is about. */
  Optional<String> stem(Token token) {
    return words.stem(token);
  }

  /** Whether a token of the story is a noun for what news are about: "accident". */
  boolean isEvent(Token token) {
    return words.isEvent(token);
  }

  /** How many documents it has. */
  int documents() {
    return documents.size();
  }

  Collection<AnnotatedDocument> texts() {
    return documents.values();
  }

  Optional<AnnotatedDocument> document(Claim claim) {
    return Optional.ofNullable(documents.get(claim.sourceId()));
  }

  /** The years of publication. */
  Set<String> years() {
    return years;
  }

  /** Whether more than one document has the word. */
  boolean isShared(String stem) {
    return words.inSeveralDocuments(stem);
  }

  /** Whether the heads of half of the articles, and of two at least, have the word. */
  boolean isCentral(String stem) {
    return areMany(words.headsWith(stem));
  }

  boolean isCentral(int word) {
    return areMany(words.headsWith(word));
  }

  private boolean areMany(int heads) {
    return heads > 1 && heads * 2 >= documents.size();
  }

  /** The sentence at a place, by halving. */
  static Optional<Sentence> sentence(AnnotatedDocument document, Span span) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = document.sentences().get(middle);
      if (sentence.span().end() <= span.start()) {
        low = middle + 1;
      } else if (sentence.span().start() > span.start()) {
        high = middle - 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** The sentences of the paragraph, and those of the next one after a heading. */
  static List<Sentence> paragraph(AnnotatedDocument document, Sentence sentence) {
    List<Sentence> all = document.sentences();
    boolean heading = isHeading(document, sentence) && sentence.index() > 0;
    int from = sentence.index();
    int first = Math.max(0, from - PARAGRAPH);
    while (from > first && all.get(from - 1).paragraph() == sentence.paragraph()) {
      from--;
    }
    int to = sentence.index() + 1;
    int most = Math.min(all.size(), sentence.index() + PARAGRAPH);
    int last = sentence.paragraph() + (heading ? 1 : 0);
    while (to < most && all.get(to).paragraph() <= last) {
      to++;
    }
    return all.subList(from, to);
  }

  static boolean isHeading(AnnotatedDocument document, Sentence sentence) {
    String words = sentence.span().in(document.text());
    return sentence.tokens().size() < 12
        && !words.isEmpty()
        && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }
}

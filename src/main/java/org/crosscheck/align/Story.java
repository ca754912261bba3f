package org.crosscheck.align;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/**
 * What the documents of one story have in common: how rare each word is among their sentences,
 * which names belong to the story itself, and when it was published. From this it draws up the
 * profile of each claim.
 */
final class Story {
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

  /**
   * What is read for years and the like; a line of 5 MB must not be read for each of its claims.
   */
  private static final int LONGEST_TEXT = 4000;

  /** So many paragraphs at the start of an article say what it is about. */
  private static final int HEAD = 3;

  /** What a word of another sentence of the paragraph weighs beside one of the claim's own. */
  private static final double ELSEWHERE = 0.2;

  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<String, Set<String>> documentsWith = new HashMap<>();
  private final Map<String, AnnotatedDocument> documents = new TreeMap<>();
  private final Map<String, Set<String>> headsWith = new HashMap<>();
  private final Set<String> years = new TreeSet<>();
  private final Vocabulary vocabulary;
  private int sentences;

  Story(Collection<AnnotatedDocument> documents, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    documents.forEach(this::add);
  }

  private void add(AnnotatedDocument document) {
    String source = document.source().id();
    documents.put(source, document);
    document
        .source()
        .published()
        .map(Publication::at)
        .map(LocalDateTime::getYear)
        .ifPresent(year -> years.add(String.valueOf(year)));
    for (Sentence sentence : document.sentences()) {
      sentences++;
      Set<String> stems = new HashSet<>();
      sentence.tokens().forEach(token -> stem(token).ifPresent(stems::add));
      stems.forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
      if (sentence.paragraph() < HEAD) {
        stems.forEach(stem -> headsWith.computeIfAbsent(stem, key -> new HashSet<>()).add(source));
      }
      stems.forEach(
          stem -> documentsWith.computeIfAbsent(stem, key -> new HashSet<>()).add(source));
    }
  }

  private Optional<String> stem(Token token) {
    String text = token.text();
    if (!Character.isLetter(text.codePointAt(0)) || vocabulary.common().contains(token.form())) {
      return Optional.empty();
    }
    return Optional.of(Stems.of(text));
  }

  /** How much a word tells: the rarer among the sentences, the more. */
  double rarity(String stem) {
    return Math.log(1.0 + (double) sentences / sentencesWith.getOrDefault(stem, 1));
  }

  boolean has(Claim claim) {
    return documents.containsKey(claim.sourceId());
  }

  Profile profile(Claim claim) {
    AnnotatedDocument document = documents.get(claim.sourceId());
    Optional<Sentence> sentence =
        Optional.ofNullable(document).flatMap(d -> sentence(d, claim.provenance().span()));
    if (document == null || sentence.isEmpty()) {
      return new Profile(
          claim,
          claim.subject(),
          Map.of(),
          -1,
          "",
          false,
          Set.of(),
          Set.of(),
          false,
          false,
          Set.of(),
          false);
    }
    List<Sentence> paragraph = paragraph(document, sentence.get());
    Subject subject = subject(claim, document);
    Surroundings around = new Surroundings(sentence.get(), claim.provenance().span());
    return new Profile(
        claim,
        subject,
        words(around, paragraph),
        sentence.get().index(),
        event(claim, document, sentence.get(), paragraph),
        isForeign(paragraph),
        around.populations(subject, vocabulary.subjects()),
        around.degrees(vocabulary.degrees()),
        around.isIncrement(vocabulary.increments()),
        around.isPart(),
        central(around),
        around.isRate());
  }

  /**
   * Of a toll the subject counts only if it is a noun for people or stands directly behind the
   * figure; else it is whatever noun stood near, and the figure counts people.
   */
  private Subject subject(Claim claim, AnnotatedDocument document) {
    Subject subject = claim.subject();
    boolean toll = claim.kind().sameSubject() == Kind.SameSubject.STORY;
    if (!toll || vocabulary.subjects().isKnown(subject)) {
      return subject;
    }
    int end = claim.provenance().span().end();
    int most = Math.min(document.text().length(), end + subject.text().length() + 4);
    boolean behind = end <= most && document.text().substring(end, most).contains(subject.text());
    return behind ? subject : Subject.UNSTATED;
  }

  private static Optional<Sentence> sentence(AnnotatedDocument document, Span span) {
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
  private static List<Sentence> paragraph(AnnotatedDocument document, Sentence sentence) {
    List<Sentence> all = document.sentences();
    boolean heading = isHeading(document, sentence) && sentence.index() > 0;
    int from = sentence.index();
    while (from > 0 && all.get(from - 1).paragraph() == sentence.paragraph()) {
      from--;
    }
    int to = sentence.index() + 1;
    int last = sentence.paragraph() + (heading ? 1 : 0);
    while (to < all.size() && all.get(to).paragraph() <= last) {
      to++;
    }
    int most = 12;
    int start = Math.max(from, sentence.index() - most);
    return all.subList(start, Math.min(to, sentence.index() + most));
  }

  private static boolean isHeading(AnnotatedDocument document, Sentence sentence) {
    String words = sentence.span().in(document.text());
    return sentence.tokens().size() < 12
        && !words.isEmpty()
        && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  private Map<String, Double> words(Surroundings around, List<Sentence> paragraph) {
    Map<String, Double> words = new HashMap<>();
    around
        .near()
        .forEach(
            (token, near) ->
                stem(token).ifPresent(stem -> words.merge(stem, near * rarity(stem), Math::max)));
    for (Sentence sentence : paragraph) {
      if (sentence.index() != around.sentence().index()) {
        addElsewhere(sentence, words);
      }
    }
    return normalised(words);
  }

  private void addElsewhere(Sentence sentence, Map<String, Double> words) {
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens.subList(0, Math.min(tokens.size(), Surroundings.WIDEST))) {
      stem(token).ifPresent(stem -> words.merge(stem, ELSEWHERE * rarity(stem), Math::max));
    }
  }

  /** In one order, so that the sums are the same to the last digit on every run. */
  private static Map<String, Double> normalised(Map<String, Double> words) {
    Map<String, Double> unit = new TreeMap<>(words);
    double squares = unit.values().stream().mapToDouble(weight -> weight * weight).sum();
    unit.replaceAll((word, weight) -> weight / Math.sqrt(squares));
    return unit;
  }

  /** Another event that the claim is tied to; empty if it is the story's own. */
  private String event(
      Claim claim, AnnotatedDocument document, Sentence sentence, List<Sentence> paragraph) {
    Optional<String> named = claim.scope().event();
    if (named.isPresent()) {
      return Stems.folded(named.get());
    }
    String words = text(document, List.of(sentence));
    Optional<String> past = pastYear(words).or(() -> pastWords(words));
    if (past.isPresent()) {
      return past.get();
    }
    boolean heading = isHeading(document, sentence) && sentence.paragraph() >= HEAD;
    String below = heading ? text(document, paragraph) : "";
    return pastYear(below).or(() -> pastWords(below)).orElse("");
  }

  private static String text(AnnotatedDocument document, List<Sentence> sentences) {
    Span last = sentences.get(sentences.size() - 1).span();
    Span all = Span.covering(sentences.get(0).span(), last);
    int end = Math.min(all.end(), all.start() + LONGEST_TEXT);
    return new Span(all.start(), end).in(document.text());
  }

  /** A year before every year of publication. */
  private Optional<String> pastYear(String words) {
    Matcher year = YEAR.matcher(words);
    while (year.find()) {
      String found = year.group();
      boolean past = !years.isEmpty() && years.stream().allMatch(own -> found.compareTo(own) < 0);
      boolean close = years.contains(String.valueOf(Integer.parseInt(found) + 1));
      if (past && !close) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Optional<String> pastWords(String words) {
    String lower = ' ' + words.toLowerCase(java.util.Locale.ROOT) + ' ';
    return vocabulary.past().stream()
        .filter(past -> lower.contains(past))
        .findFirst()
        .map(p -> "past");
  }

  /**
   * The names of a paragraph hardly any of which another document has: an event of its own, told
   * for comparison. What stands at the head of an article is never that.
   */
  private boolean isForeign(List<Sentence> paragraph) {
    Set<String> names = new TreeSet<>();
    paragraph.forEach(sentence -> addNames(sentence, names));
    long shared =
        names.stream()
            .filter(name -> documentsWith.getOrDefault(name, Set.of()).size() > 1)
            .count();
    return !names.isEmpty()
        && shared * 3 <= names.size()
        && documents.size() > 2
        && paragraph.get(0).paragraph() >= HEAD;
  }

  private void addNames(Sentence sentence, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size(), Surroundings.WIDEST); i++) {
      if (tokens.get(i).capitalised() && tokens.get(i).text().length() > 2) {
        stem(tokens.get(i)).ifPresent(names::add);
      }
    }
  }

  private Set<String> central(Surroundings around) {
    Set<String> central = new TreeSet<>();
    for (Token token : around.near().keySet()) {
      stem(token).filter(this::isCentral).ifPresent(central::add);
    }
    return central;
  }

  /** Whether the heads of half of the articles, and of two at least, have the word. */
  private boolean isCentral(String stem) {
    int heads = headsWith.getOrDefault(stem, Set.of()).size();
    return heads > 1 && heads * 2 >= documents.size();
  }
}

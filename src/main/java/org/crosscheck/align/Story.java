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
import org.crosscheck.text.WordLists;

/**
 * What the documents of one story have in common: how rare each word is among their sentences,
 * which names belong to the story itself, and when it was published. From this it draws up the
 * profile of each claim.
 */
final class Story {
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

  /** Words nearer than this keep their full weight; further off it falls. */
  private static final int NEAR = 4;

  private static final double FADING = 8;

  /** So many paragraphs at the start of an article say what it is about. */
  private static final int HEAD = 3;

  /** What a word of another sentence of the paragraph weighs beside one of the claim's own. */
  private static final double ELSEWHERE = 0.2;

  private static final Set<String> WHOLE =
      Set.of("the", "them", "those", "these", "whom", "which", "its", "their", "his", "her");

  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<String, Set<String>> documentsWith = new HashMap<>();
  private final Map<String, AnnotatedDocument> documents = new TreeMap<>();
  private final Map<String, Set<String>> headsWith = new HashMap<>();
  private final Set<String> years = new TreeSet<>();
  private final Words vocabulary;
  private int sentences;

  /** The word lists that tell what surrounds a claim. */
  record Words(
      Set<String> common,
      Set<String> increments,
      Map<String, String> degrees,
      List<String> past,
      Subjects subjects) {
    static Words of(WordLists lists) {
      return new Words(
          Set.copyOf(lists.words("grammar-words")),
          Set.copyOf(lists.words("increments")),
          lists.meanings("injury-degrees"),
          lists.words("background-words"),
          new Subjects(lists));
    }
  }

  Story(Collection<AnnotatedDocument> documents, Words vocabulary) {
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
    if (!Character.isLetter(text.codePointAt(0)) || vocabulary.common.contains(token.form())) {
      return Optional.empty();
    }
    return Optional.of(Stems.of(text));
  }

  /** How much a word tells: the rarer among the sentences, the more. */
  double rarity(String stem) {
    return Math.log(1.0 + (double) sentences / sentencesWith.getOrDefault(stem, 1));
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
    return new Profile(
        claim,
        subject,
        words(claim, sentence.get(), paragraph),
        sentence.get().index(),
        event(claim, document, sentence.get(), paragraph),
        isForeign(paragraph),
        populations(claim, subject, sentence.get()),
        degrees(claim, sentence.get()),
        increment(claim, sentence.get()),
        part(claim, sentence.get()),
        central(sentence.get()),
        rate(claim, sentence.get()));
  }

  /**
   * Of a toll the subject counts only if it is a noun for people or stands directly behind the
   * figure; else it is whatever noun stood near, and the figure counts people.
   */
  private Subject subject(Claim claim, AnnotatedDocument document) {
    Subject subject = claim.subject();
    boolean toll = claim.kind().sameSubject() == Kind.SameSubject.STORY;
    if (!toll || vocabulary.subjects.isKnown(subject)) {
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

  private Map<String, Double> words(Claim claim, Sentence own, List<Sentence> paragraph) {
    Map<String, Double> words = new HashMap<>();
    Span span = claim.provenance().span();
    for (Sentence sentence : paragraph) {
      int at = position(sentence, span);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        double near = sentence == own ? fade(Math.abs(i - at)) : ELSEWHERE;
        if (!span.contains(token.span())) {
          stem(token).ifPresent(stem -> words.merge(stem, near * rarity(stem), Math::max));
        }
      }
    }
    return normalised(words);
  }

  /** In one order, so that the sums are the same to the last digit on every run. */
  private static Map<String, Double> normalised(Map<String, Double> words) {
    Map<String, Double> unit = new TreeMap<>(words);
    double squares = unit.values().stream().mapToDouble(weight -> weight * weight).sum();
    unit.replaceAll((word, weight) -> weight / Math.sqrt(squares));
    return unit;
  }

  private static double fade(int distance) {
    return 1 / (1 + Math.max(0, distance - NEAR) / FADING);
  }

  private static int position(Sentence sentence, Span span) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().end() > span.start()) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  /** Another event that the claim is tied to; empty if it is the story's own. */
  private String event(
      Claim claim, AnnotatedDocument document, Sentence sentence, List<Sentence> paragraph) {
    Optional<String> named = claim.scope().event();
    if (named.isPresent()) {
      return Stems.folded(named.get());
    }
    String words = sentence.span().in(document.text());
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
    return Span.covering(sentences.get(0).span(), last).in(document.text());
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
    return vocabulary.past.stream()
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
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).capitalised() && tokens.get(i).text().length() > 2) {
        stem(tokens.get(i)).ifPresent(names::add);
      }
    }
  }

  private Set<String> central(Sentence sentence) {
    Set<String> central = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      stem(token).filter(this::isCentral).ifPresent(central::add);
    }
    return central;
  }

  /** Whether the heads of half of the articles, and of two at least, have the word. */
  private boolean isCentral(String stem) {
    int heads = headsWith.getOrDefault(stem, Set.of()).size();
    return heads > 1 && heads * 2 >= documents.size();
  }

  /** The countries in the subject, and those that the counted are "from". */
  private Set<String> populations(Claim claim, Subject subject, Sentence sentence) {
    Set<String> found = new TreeSet<>(vocabulary.subjects.populations(subject.text()));
    List<Token> tokens = sentence.tokens();
    int to = after(tokens, claim.provenance().span());
    int most = Math.min(tokens.size() - 1, to + 4);
    for (int i = to; i < most; i++) {
      if (tokens.get(i).form().equals("from")) {
        found.addAll(vocabulary.subjects.populations(tokens.get(i + 1).text()));
      }
    }
    return found;
  }

  /** "five of the dead", "10 of the 12 victims", "six of them". */
  private static boolean part(Claim claim, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int to = after(tokens, claim.provenance().span());
    return to + 1 < tokens.size()
        && tokens.get(to).form().equals("of")
        && WHOLE.contains(tokens.get(to + 1).form());
  }

  /** The index of the first token after a span. */
  private static int after(List<Token> tokens, Span span) {
    int to = 0;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return to;
  }

  private Set<String> degrees(Claim claim, Sentence sentence) {
    int at = position(sentence, claim.provenance().span());
    Set<String> degrees = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (int i = Math.max(0, at - 4); i < Math.min(tokens.size(), at + 10); i++) {
      String degree = vocabulary.degrees.get(tokens.get(i).form());
      if (degree != null) {
        degrees.add(degree);
      }
    }
    return degrees;
  }

  /** "an additional 2.5 million", "2.5 million more people", but not "more than 500". */
  private boolean increment(Claim claim, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = position(sentence, claim.provenance().span());
    int to = after(tokens, claim.provenance().span());
    boolean before = from > 0 && vocabulary.increments.contains(tokens.get(from - 1).form());
    boolean after = to < tokens.size() && vocabulary.increments.contains(tokens.get(to).form());
    return before || after;
  }

  private static boolean rate(Claim claim, Sentence sentence) {
    Span span = claim.provenance().span();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= span.end()) {
        String form = tokens.get(i).form();
        return form.equals("per") || form.equals("each") || form.equals("apiece");
      }
    }
    return false;
  }
}

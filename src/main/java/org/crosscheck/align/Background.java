package org.crosscheck.align;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind.SameSubject;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** Tells what an article says of other events than the story's own, for comparison. */
final class Background {
  private static final String PAST = "past";

  /** So many days before the first article is another event's time. */
  private static final int LONG = 20;

  /** The same of a week or a month: nobody calls so what the news are about. */
  private static final int LONG_OF_WEEKS = 3;

  private static final int YEAR_DIGITS = 4;

  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

  /**
   * What is read for years and the like; a line of 5 MB must not be read for each of its claims.
   */
  private static final int LONGEST_TEXT = 4000;

  private final Story story;
  private final Vocabulary vocabulary;

  /** By the first sentence of a paragraph and how many it has. */
  private final IdentityHashMap<Sentence, Map<Integer, Boolean>> foreign = new IdentityHashMap<>();

  Background(Story story, Vocabulary vocabulary) {
    this.story = story;
    this.vocabulary = vocabulary;
  }

  /** Another event that the claim is tied to; empty if it is the story's own. */
  String event(
      Claim claim,
      AnnotatedDocument document,
      Clause clause,
      Sentence sentence,
      List<Sentence> paragraph) {
    Optional<String> named = claim.scope().event();
    if (named.isPresent()) {
      return Stems.folded(named.get());
    }
    String words = clause.words();
    boolean toll = claim.kind().sameSubject() == SameSubject.STORY;
    Optional<String> past =
        pastYear(toll ? words : clause.dated(story::isEvent))
            .or(() -> pastWords(words))
            .or(() -> another(clause, claim))
            .or(() -> beforeIt(clause, claim))
            .or(() -> before(claim, clause));
    if (past.isPresent()) {
      return past.get();
    }
    boolean heading = Story.isHeading(document, sentence) && sentence.paragraph() >= Story.HEAD;
    String below = heading ? text(document, paragraph) : "";
    return pastYear(below).or(() -> pastWords(below)).orElse("");
  }

  /** "two weeks after another quake killed 90", "the previous attack, which killed three". */
  private Optional<String> another(Clause clause, Claim claim) {
    boolean named = clause.ofCompared() || clause.names(vocabulary.others(), story::isEvent);
    return claim.value() instanceof Quantity && named ? Optional.of(PAST) : Optional.empty();
  }

  /** "five deaths this year before the collapse" is no toll of the collapse. */
  private Optional<String> beforeIt(Clause clause, Claim claim) {
    boolean toll = claim.kind().sameSubject() == SameSubject.STORY;
    return toll && clause.isBefore(story::isEvent) ? Optional.of(PAST) : Optional.empty();
  }

  /** Of a toll a time of its own, long before the story was first told. */
  private Optional<String> before(Claim claim, Clause clause) {
    return claim
        .scope()
        .period()
        .filter(period -> !period.inherited() && claim.kind().sameSubject() == SameSubject.STORY)
        .filter(period -> clause.has(period.words()))
        .flatMap(Scope.Period::interval)
        .filter(
            period ->
                story
                    .first()
                    .filter(day -> period.lastDay().isBefore(day.minusDays(longAgo(period))))
                    .isPresent())
        .map(period -> PAST);
  }

  private static int longAgo(Interval period) {
    return period.firstDay().equals(period.lastDay()) ? LONG : LONG_OF_WEEKS;
  }

  private static String text(AnnotatedDocument document, List<Sentence> sentences) {
    Span last = sentences.get(sentences.size() - 1).span();
    Span all = Span.covering(sentences.get(0).span(), last);
    int end = Math.min(all.end(), all.start() + LONGEST_TEXT);
    return new Span(all.start(), end).in(document.text());
  }

  /** A year before every year of publication. */
  private Optional<String> pastYear(String words) {
    if (!mayHaveYear(words)) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(words);
    while (year.find()) {
      String found = year.group();
      boolean past =
          !story.years().isEmpty()
              && story.years().stream().allMatch(own -> found.compareTo(own) < 0);
      boolean close = story.years().contains(String.valueOf(Integer.parseInt(found) + 1));
      if (past && !close) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether four digits stand in a row. */
  private static boolean mayHaveYear(String words) {
    int digits = 0;
    for (int i = 0; i < words.length() && digits < YEAR_DIGITS; i++) {
      boolean digit = words.charAt(i) >= '0' && words.charAt(i) <= '9';
      digits = digit ? digits + 1 : 0;
    }
    return digits == YEAR_DIGITS;
  }

  private Optional<String> pastWords(String words) {
    String lower = ' ' + words.toLowerCase(java.util.Locale.ROOT) + ' ';
    return vocabulary.past().stream()
        .filter(past -> lower.contains(past))
        .findFirst()
        .map(p -> PAST);
  }

  /**
   * The names of a paragraph hardly any of which another document has: an event of its own, told
   * for comparison. What stands at the head of an article is never that.
   */
  boolean isForeign(List<Sentence> paragraph) {
    return foreign
        .computeIfAbsent(paragraph.get(0), first -> new HashMap<>())
        .computeIfAbsent(paragraph.size(), size -> namesOthers(paragraph));
  }

  private boolean namesOthers(List<Sentence> paragraph) {
    Set<String> names = new TreeSet<>();
    paragraph.forEach(sentence -> addNames(sentence, names));
    long shared = names.stream().filter(story::isShared).count();
    return !names.isEmpty()
        && shared * 3 <= names.size()
        && story.documents() > 2
        && paragraph.get(0).paragraph() >= Story.HEAD;
  }

  private void addNames(Sentence sentence, Set<String> names) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size(), Surroundings.WIDEST); i++) {
      if (tokens.get(i).capitalised() && tokens.get(i).text().length() > 2) {
        story.stem(tokens.get(i)).ifPresent(names::add);
      }
    }
  }
}

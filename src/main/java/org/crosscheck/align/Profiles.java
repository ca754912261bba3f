package org.crosscheck.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Sentence;

/** Draws up the profile of each claim of a story. */
final class Profiles {
  /** What a word of another sentence of the paragraph weighs beside one of the claim's own. */
  private static final double ELSEWHERE = 0.2;

  /** Of a measure of the story, its magnitude, its turnout, any noun beside it is chance. */
  private static final Set<ClaimType> NAMELESS = Set.of(ClaimType.MEASURE, ClaimType.PERCENT);

  private static final int LONGEST_LIST = 80;

  private static final Pattern ORDINAL = Pattern.compile("(?i).*\\d(st|nd|rd|th)");

  private static final Pattern LIST =
      Pattern.compile("[\\p{L}\\s,-]{3,70}?\\b(?:and|or)\\s+other\\s+(\\p{L}{2,20}s)\\b");

  private final Story story;
  private final Vocabulary vocabulary;
  private final Sizes sizes;
  private final Background background;

  /** By the number of a word; only those of the claim at hand are not 0. */
  private final double[] weights;

  Profiles(Story story, Vocabulary vocabulary, Sizes sizes) {
    this.story = story;
    this.sizes = sizes;
    this.vocabulary = vocabulary;
    weights = new double[story.words().size()];
    background = new Background(story, vocabulary);
  }

  Profile of(Claim claim) {
    return story
        .document(claim)
        .flatMap(
            document ->
                Story.sentence(document, claim.provenance().span())
                    .map(sentence -> of(claim, document, sentence)))
        .orElseGet(() -> Profile.bare(claim));
  }

  private Profile of(Claim claim, AnnotatedDocument document, Sentence sentence) {
    List<Sentence> paragraph = Story.paragraph(document, sentence);
    Subject subject = listed(claim, subject(claim, document), document);
    Surroundings around = new Surroundings(sentence, claim.provenance().span());
    Clause clause = Clause.of(around, vocabulary.openers());
    Set<String> populations = around.populations(subject, vocabulary.subjects());
    return new Profile(
        claim,
        sizes.of(claim),
        subject,
        subject,
        words(document, around, paragraph),
        sentence.index(),
        background.event(claim, document, clause, sentence, paragraph),
        background.isForeign(paragraph),
        populations,
        clause.countries(vocabulary.subjects(), populations),
        degrees(claim, around),
        Bearing.of(claim, around, clause, vocabulary),
        false,
        central(document, around),
        around.isRate(),
        Happening.of(around, story, vocabulary),
        Complements.of(around, story),
        claim.type() == ClaimType.MEASURE
            ? Usage.of(claim.provenance(), vocabulary.uses())
            : Usage.OPEN);
  }

  /** The dead and the missing are not dead "critically": that is told of others. */
  private Set<String> degrees(Claim claim, Surroundings around) {
    return claim.type() == ClaimType.DEATHS || claim.type() == ClaimType.MISSING
        ? Set.of()
        : around.degrees(vocabulary.degrees(), vocabulary.numbers());
  }

  /** Of "homes, shops and other buildings" it is the buildings that are counted. */
  private static Subject listed(Claim claim, Subject subject, AnnotatedDocument document) {
    int start = claim.provenance().span().end();
    int end = Math.min(document.text().length(), start + LONGEST_LIST);
    String behind = document.text().substring(start, end);
    Matcher list = LIST.matcher(behind);
    String first = subject.text().strip();
    if (first.isEmpty()
        || !behind.contains("other")
        || !list.lookingAt()
        || !list.group().contains(first)) {
      return subject;
    }
    String last = list.group(1);
    return new Subject(last, last.replaceFirst("s$", ""), List.of());
  }

  /**
   * Of a toll the subject counts only if it is a noun for people or stands directly behind the
   * figure; else it is whatever noun stood near, and the figure counts people.
   */
  private Subject subject(Claim claim, AnnotatedDocument document) {
    Subject subject = counted(claim);
    boolean measure = !claim.kind().isPlain() && NAMELESS.contains(claim.type());
    if (measure && claim.kind().sameSubject() == Kind.SameSubject.STORY) {
      return Subject.UNSTATED;
    }
    boolean toll = claim.kind().sameSubject() == Kind.SameSubject.STORY;
    if (!toll || subject.text().isBlank() || vocabulary.subjects().isKnown(subject)) {
      return subject;
    }
    int end = claim.provenance().span().end();
    int most = Math.min(document.text().length(), end + subject.text().length() + 4);
    boolean behind = end <= most && document.text().substring(end, most).contains(subject.text());
    boolean name = Character.isUpperCase(subject.text().strip().codePointAt(0));
    return behind && !name ? subject : Subject.UNSTATED;
  }

  /**
   * What the claim counts, as far as the words can be it: behind a figure of two or more stands a
   * plural ("thousands flee" counts nothing that is named), and no conjunction ends it.
   */
  private Subject counted(Claim claim) {
    if (claim.kind().type() != ClaimType.COUNT || claim.subject().text().isBlank()) {
      return claim.subject();
    }
    List<String> words = Blanks.split(claim.subject().text().strip());
    boolean cut = false;
    while (words.size() > 1 && vocabulary.common().contains(last(words))) {
      words.remove(words.size() - 1);
      cut = true;
    }
    String head = cut ? last(words).replaceFirst("s$", "") : claim.subject().head();
    boolean known = vocabulary.subjects().isPeople(head) || last(words).endsWith("s");
    boolean irregular = !last(words).equals(head) && !vocabulary.isPast(last(words));
    boolean plural = known || irregular || !isSeveral(claim);
    Subject subject = new Subject(String.join(" ", words), head, claim.subject().modifiers());
    return plural ? subject : Subject.UNSTATED;
  }

  private static String last(List<String> words) {
    return Stems.folded(words.get(words.size() - 1));
  }

  /** A figure of two or more that is no ordinal. */
  private static boolean isSeveral(Claim claim) {
    String words = claim.provenance().words();
    boolean ordinal = ORDINAL.matcher(words).matches();
    return !ordinal
        && claim.value() instanceof Quantity quantity
        && quantity
            .point()
            .or(quantity::low)
            .or(quantity::high)
            .filter(figure -> figure.compareTo(BigDecimal.valueOf(2)) >= 0)
            .isPresent();
  }

  private Weighted words(
      AnnotatedDocument document, Surroundings around, List<Sentence> paragraph) {
    List<int[]> weighed = new ArrayList<>();
    weighed.add(near(document, around));
    for (Sentence sentence : paragraph) {
      if (sentence.index() != around.sentence().index()) {
        weighed.add(elsewhere(story.words().of(document, sentence)));
      }
    }
    int[] all = StoryWords.different(weighed);
    Weighted unit = Weighted.of(all, weights, story.words());
    for (int word : all) {
      weights[word] = 0;
    }
    return unit;
  }

  private int[] near(AnnotatedDocument document, Surroundings around) {
    int[] sentence = story.words().of(document, around.sentence());
    around.forEachNear((at, near) -> weigh(sentence[at], near));
    return around.near(sentence);
  }

  private int[] elsewhere(int[] sentence) {
    int[] first = Arrays.copyOf(sentence, Math.min(sentence.length, Surroundings.WIDEST));
    for (int word : first) {
      weigh(word, ELSEWHERE);
    }
    return first;
  }

  private void weigh(int word, double share) {
    if (word != StoryWords.NONE) {
      weights[word] = Math.max(weights[word], share * story.words().rarityOf(word));
    }
  }

  private Set<String> central(AnnotatedDocument document, Surroundings around) {
    Set<String> central = new TreeSet<>();
    int[] sentence = story.words().of(document, around.sentence());
    around.forEachNear(
        (at, near) -> {
          if (sentence[at] != StoryWords.NONE && story.isCentral(sentence[at])) {
            central.add(story.words().stem(sentence[at]));
          }
        });
    return central;
  }
}

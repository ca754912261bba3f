package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosscheck.align.Clusters.Group;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Kind;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Grounds;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.WordLists;
import org.crosscheck.unit.Units;

/**
 * Finds the claims that are about one fact, across sources and inside one. Only claims of one story
 * and one kind can meet; what else they must share depends on the kind ({@link
 * Kind#sameSubject()}).
 */
public final class Aligner {
  private final WordLists lists;
  private final Vocabulary vocabulary;
  private final Facts facts;
  private final Units units;

  public Aligner(WordLists lists) {
    this.lists = lists;
    vocabulary = Vocabulary.of(lists);
    facts = new Facts(new Titles(lists));
    units = new Units(lists);
  }

  /**
   * The alignments among some claims, sorted by story, kind and first claim. The order of the input
   * does not matter.
   *
   * @param documents those that the claims were found in
   */
  public List<Alignment> align(List<Claim> claims, List<AnnotatedDocument> documents) {
    return align(claims, documents, List.of());
  }

  /**
   * The alignments among some claims.
   *
   * @param passages what the documents share: claims at one place of a passage are one fact
   */
  public List<Alignment> align(
      List<Claim> claims, List<AnnotatedDocument> documents, List<SharedPassage> passages) {
    return align(claims, documents, passages, claim -> true);
  }

  /**
   * The alignments among some claims that may hold some of those wanted; without those of kinds of
   * which none is wanted.
   *
   * @param passages what the documents share: claims at one place of a passage are one fact
   */
  public List<Alignment> align(
      List<Claim> all,
      List<AnnotatedDocument> documents,
      List<SharedPassage> passages,
      Predicate<Claim> wanted) {
    List<Alignment> alignments = new ArrayList<>();
    told(all, documents, passages, wanted).forEach(story -> alignments.addAll(alignments(story)));
    return alignments;
  }

  /**
   * What each wanted claim is about, by its id. Claims on which nobody else has anything to say are
   * left out.
   *
   * @param passages what the documents share: claims at one place of a passage are one fact
   */
  public Map<String, Fact> facts(
      List<Claim> all,
      List<AnnotatedDocument> documents,
      List<SharedPassage> passages,
      Predicate<Claim> wanted) {
    Map<String, Fact> found = new HashMap<>();
    told(all, documents, passages, wanted)
        .forEach(story -> found.putAll(facts.about(story, alignments(story), wanted)));
    return found;
  }

  private List<Told> told(
      List<Claim> all,
      List<AnnotatedDocument> documents,
      List<SharedPassage> passages,
      Predicate<Claim> wanted) {
    Set<String> families =
        all.stream()
            .filter(wanted)
            .map(claim -> family(claim.kind()))
            .collect(Collectors.toUnmodifiableSet());
    List<Claim> claims =
        all.stream().filter(claim -> families.contains(family(claim.kind()))).toList();
    Copies copies = new Copies(passages);
    Map<String, List<Claim>> stories = new TreeMap<>();
    claims.forEach(
        claim -> stories.computeIfAbsent(story(claim), key -> new ArrayList<>()).add(claim));
    Map<String, List<AnnotatedDocument>> documentsOf =
        documents.stream()
            .collect(Collectors.groupingBy(document -> document.source().story().orElse("")));
    List<Told> told = new ArrayList<>();
    stories.forEach(
        (name, own) ->
            told.add(story(name, own, documentsOf.getOrDefault(name, List.of()), copies)));
    return told;
  }

  /**
   * Why two claims are held to be about one fact, or not: what was weighed and how much.
   *
   * @param claims all claims of the check, as {@link #align} was given them
   * @param passages what the documents share
   */
  public Grounds explain(
      Claim a,
      Claim b,
      List<Claim> claims,
      List<AnnotatedDocument> documents,
      List<SharedPassage> passages) {
    if (!family(a.kind()).equals(family(b.kind()))) {
      return apart(a, b, "they are of different kinds: " + a.kind().id() + ", " + b.kind().id());
    }
    if (!story(a).equals(story(b))) {
      return apart(a, b, "they belong to different stories: " + story(a) + ", " + story(b));
    }
    Story story = new Story(own(documents, story(a)), vocabulary);
    List<Profile> profiles = marked(profiles(a.kind(), claims, story));
    Profile first = profile(a, profiles);
    Profile second = profile(b, profiles);
    Likeness likeness = likeness(profiles, story, new Copies(passages));
    Likeness.Judgement judgement = likeness.judge(first, second);
    boolean together =
        align(claims, documents, passages).stream()
            .anyMatch(alignment -> alignment.claims().containsAll(List.of(a, b)));
    List<Grounds.Ground> grounds = new ArrayList<>(judgement.grounds());
    if (!together && judgement.score() >= Likeness.ENOUGH) {
      Clusters.between(first, second, profiles, likeness)
          .ifPresent(reason -> grounds.add(new Grounds.Ground(0, reason)));
    }
    return new Grounds(
        a,
        b,
        together,
        judgement.never(),
        judgement.score(),
        Likeness.ENOUGH,
        grounds,
        story.document(a).map(it -> written(first.shared(second), it)).orElse(List.of()));
  }

  /** The words of an article of which there are these stems: "strikes" of "strik". */
  private List<String> written(List<String> stems, AnnotatedDocument document) {
    Map<String, String> words = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      sentence
          .tokens()
          .forEach(token -> words.putIfAbsent(vocabulary.stem(token.text()), token.form()));
    }
    return stems.stream().map(stem -> words.getOrDefault(stem, stem)).toList();
  }

  private static Grounds apart(Claim a, Claim b, String reason) {
    return new Grounds(
        a, b, false, true, 0, Likeness.ENOUGH, List.of(new Grounds.Ground(0, reason)), List.of());
  }

  private static Profile profile(Claim claim, List<Profile> profiles) {
    return profiles.stream()
        .filter(profile -> profile.claim().id().equals(claim.id()))
        .findFirst()
        .orElseGet(() -> Profile.bare(claim));
  }

  private List<Profile> profiles(Kind kind, List<Claim> claims, Story story) {
    Profiles profiles = new Profiles(story, vocabulary, new Sizes(units, claims));
    return claims.stream()
        .filter(claim -> family(claim.kind()).equals(family(kind)))
        .filter(claim -> story.document(claim).isPresent())
        .map(profiles::of)
        .toList();
  }

  private static List<AnnotatedDocument> own(List<AnnotatedDocument> all, String story) {
    return all.stream()
        .filter(document -> document.source().story().orElse("").equals(story))
        .toList();
  }

  /**
   * Kinds whose claims may meet: what one article calls revenue may be a plain amount of money in
   * another. Two kinds that both say what they are about never do ({@link OfOneKind}).
   */
  private static String family(Kind kind) {
    return switch (kind.type()) {
      case COUNT, MONEY, PERCENT, MEASURE, DATE, DURATION ->
          kind.sameSubject() == Kind.SameSubject.NAME ? kind.id() : kind.type().word();
      default -> kind.near().isEmpty() ? kind.id() : kind.type().word();
    };
  }

  private static String story(Claim claim) {
    return claim.provenance().source().story().orElse("");
  }

  private Told story(
      String name, List<Claim> claims, List<AnnotatedDocument> documents, Copies copies) {
    Story story = new Story(documents, vocabulary);
    Profiles drawn = new Profiles(story, vocabulary, new Sizes(units, claims));
    List<Profile> all = claims.stream().map(drawn::of).toList();
    Map<String, List<Profile>> kinds = new TreeMap<>();
    for (Profile profile : Retold.marked(Increments.marked(all))) {
      String family = family(profile.claim().kind());
      kinds.computeIfAbsent(family, key -> new ArrayList<>()).add(profile);
    }
    kinds.replaceAll((kind, profiles) -> marked(profiles));
    return new Told(
        name, kinds.values().stream().map(profiles -> family(profiles, story, copies)).toList());
  }

  private Told.Family family(List<Profile> profiles, Story story, Copies copies) {
    Likeness likeness = likeness(profiles, story, copies);
    return new Told.Family(profiles, likeness, Clusters.of(profiles, likeness));
  }

  private List<Alignment> alignments(Told story) {
    return Ids.distinct(
        story.families().stream()
            .flatMap(family -> family.groups().stream())
            .filter(Aligner::worthShowing)
            .map(group -> facts.alignment(story.name(), group))
            .sorted(Comparator.comparing(Facts::place))
            .toList());
  }

  private List<Profile> marked(List<Profile> profiles) {
    Subjects subjects = vocabulary.subjects();
    return new Totals(subjects).marked(Sums.marked(Conversions.marked(profiles), subjects));
  }

  private Likeness likeness(List<Profile> profiles, Story story, Copies copies) {
    return new CopyLikeness(copies, new PlaceLikeness(story, likeness(profiles, story)));
  }

  private Likeness likeness(List<Profile> profiles, Story story) {
    return new Counterparts(new OfOneKind(ofType(profiles, story)), profiles);
  }

  private Likeness ofType(List<Profile> profiles, Story story) {
    Kind kind = profiles.get(0).claim().kind();
    return switch (kind.type()) {
      case QUOTE -> new QuoteLikeness(story.words(), vocabulary.common(), vocabulary.stock());
      case NATIONS -> new NationLikeness(lists, Targets.of(profiles, story, vocabulary.subjects()));
      case DATE, DEADLINE -> new TimeLikeness(MainDay.of(profiles));
      case MEASURE, DURATION -> new MeasureLikeness(vocabulary.subjects());
      case AGE, ROLE, NAME -> new PersonLikeness(profiles, vocabulary.subjects());
      case DEATHS, INJURED, MISSING, ARRESTS, COUNT, MONEY, PERCENT, STATUS ->
          kind.sameSubject() == Kind.SameSubject.NAME
              ? new PersonLikeness(profiles, vocabulary.subjects())
              : new CountLikeness(vocabulary.subjects());
    };
  }

  /** Claims of one source face each other only where they differ. */
  private static boolean worthShowing(Group group) {
    List<Claim> claims = group.profiles().stream().map(Profile::claim).toList();
    return claims.stream().map(Claim::sourceId).distinct().count() > 1
        || claims.stream().map(claim -> claim.value().canonical()).distinct().count() > 1;
  }
}

package org.crosscheck.grouping;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.finding.StoryGroup;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Source;
import org.crosscheck.text.WordLists;

/**
 * Puts articles into stories by the names, figures and rare words that they share (after Miranda
 * and others, 2018), and by their dates. The story that a manifest gives always holds. Groups are
 * merged greedily, the most alike first, as long as their articles are alike on the average.
 */
public final class Grouper {
  /** Articles of one story are at least so much alike (a cosine, from 0 to 1). */
  static final double ALIKE = 0.25;

  /** Fewer articles than this were put together by hand: they must be very unlike to part. */
  private static final int FEW = 8;

  static final double BARELY_ALIKE = 0.1;

  /** Shorter articles (in words) do not say enough to part them. */
  private static final int SHORT = 60;

  /** Articles published further apart than this are less likely of one story. */
  private static final Duration WINDOW = Duration.ofDays(30);

  private static final double OUTSIDE = 0.7;

  private static final int NAMING_WORDS = 3;
  private static final int SHOWN_WORDS = 8;

  private final Set<String> grammar;

  public Grouper(WordLists lists) {
    grammar = Set.copyOf(lists.words("grammar-words"));
  }

  /**
   * What came of it.
   *
   * @param documents all of them, sorted by source, each with its story
   * @param groups the stories that the words made, by name; none if every article had its story or
   *     all of them are one
   */
  public record Grouped(List<AnnotatedDocument> documents, List<StoryGroup> groups) {
    public Grouped {
      documents = List.copyOf(documents);
      groups = List.copyOf(groups);
    }
  }

  /** Gives each document without a story one. The order of the documents does not matter. */
  public Grouped group(List<AnnotatedDocument> documents) {
    List<AnnotatedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(d -> d.source().id())).toList();
    Sorting sorting = sorting();
    sorted.forEach(sorting::add);
    Sorted stories = sorting.sorted();
    return new Grouped(
        sorted.stream().map(document -> in(document, stories)).toList(), stories.groups());
  }

  private static AnnotatedDocument in(AnnotatedDocument document, Sorted stories) {
    return document.source(stories.in(document.document()).source());
  }

  /** Whether a document has too few words to say what it is about. */
  static boolean isShort(AnnotatedDocument document) {
    return document.sentences().stream().mapToInt(s -> s.tokens().size()).sum() < SHORT;
  }

  /** Takes in articles one after the other, of which it keeps no more than it needs. */
  public Sorting sorting() {
    return new Sorting(new Words(grammar));
  }

  /**
   * Which article is of which story.
   *
   * @param storyOf by the id of the source; no entry for an article whose story was given
   */
  public record Sorted(Map<String, String> storyOf, List<StoryGroup> groups) {
    public Sorted {
      storyOf = Map.copyOf(storyOf);
      groups = List.copyOf(groups);
    }

    /** The document in its story. */
    public Document in(Document document) {
      String story = storyOf.get(document.source().id());
      return story == null ? document : document.source(document.source().story(story));
    }
  }

  /** What is known of an article without its words. */
  private record Known(Source source, boolean isShort) {}

  /** Articles to be put into stories. Not for use by several threads. */
  public static final class Sorting {
    private final Words words;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Known> open = new ArrayList<>();
    private final Deque<Words.Counted> counted = new ArrayDeque<>();

    private Sorting(Words words) {
      this.words = words;
    }

    /** Takes in the next article; they must come sorted by source. */
    public void add(AnnotatedDocument document) {
      if (document.source().story().isPresent()) {
        taken.put(document.source().story().get(), 1);
        return;
      }
      open.add(new Known(document.source(), Grouper.isShort(document)));
      counted.add(words.of(document));
    }

    /** The stories; to be asked for once, when all articles were taken in. */
    public Sorted sorted() {
      if (open.size() < 2) {
        return new Sorted(Map.of(), List.of());
      }
      Vectors vectors = new Vectors(counted, words);
      List<List<Integer>> clusters = new Clustering(vectors, open).clusters();
      return clusters.size() < 2
          ? new Sorted(Map.of(), List.of())
          : named(open, vectors, clusters, words, taken);
    }
  }

  private static Sorted named(
      List<Known> open,
      Vectors vectors,
      List<List<Integer>> clusters,
      Words words,
      Map<String, Integer> taken) {
    Map<String, String> storyOf = new HashMap<>();
    List<StoryGroup> groups = new ArrayList<>();
    for (List<Integer> cluster : clusters) {
      List<String> telling = telling(cluster, vectors, words);
      String name = String.join("-", telling.stream().limit(NAMING_WORDS).sorted().toList());
      int again = taken.merge(name, 1, Integer::sum);
      String story = again == 1 && !name.isEmpty() ? name : name + "-" + again;
      List<String> sources = cluster.stream().map(i -> open.get(i).source().id()).toList();
      sources.forEach(source -> storyOf.put(source, story));
      groups.add(new StoryGroup(story, sources, telling));
    }
    groups.sort(Comparator.comparing(StoryGroup::story));
    return new Sorted(storyOf, groups);
  }

  /** The words that weigh most over the articles of a cluster. */
  private static List<String> telling(List<Integer> cluster, Vectors vectors, Words words) {
    Vectors.Vector sum = vectors.get(cluster.get(0));
    for (int article : cluster.subList(1, cluster.size())) {
      sum = sum.plus(vectors.get(article));
    }
    return sum.telling(SHOWN_WORDS).stream().map(vectors::word).map(words::shown).toList();
  }

  /** Merges the articles, each at first a group of its own. */
  private static final class Clustering {
    private final Vectors vectors;
    private final List<Known> documents;
    private final int[] cluster;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Vectors.Vector> sums = new HashMap<>();

    Clustering(Vectors vectors, List<Known> documents) {
      this.vectors = vectors;
      this.documents = documents;
      cluster = new int[documents.size()];
      for (int i = 0; i < cluster.length; i++) {
        cluster[i] = i;
        members.put(i, new ArrayList<>(List.of(i)));
        sums.put(i, vectors.get(i));
      }
    }

    List<List<Integer>> clusters() {
      boolean few = documents.size() < FEW;
      double least = few ? 0 : ALIKE * 0.8;
      for (Neighbours.Pair pair : few ? all() : Neighbours.of(vectors, least)) {
        merge(cluster[pair.a()], cluster[pair.b()]);
      }
      return members.values().stream().map(group -> group.stream().sorted().toList()).toList();
    }

    /** Among few articles every pair, the most alike first. */
    private List<Neighbours.Pair> all() {
      List<Neighbours.Pair> pairs = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        for (int j = i + 1; j < documents.size(); j++) {
          double likeness = vectors.get(i).dot(vectors.get(j));
          pairs.add(new Neighbours.Pair(i, j, likeness));
        }
      }
      pairs.sort(Comparator.comparingDouble(Neighbours.Pair::likeness).reversed());
      return pairs;
    }

    private void merge(int first, int second) {
      if (first == second) {
        return;
      }
      List<Integer> a = members.getOrDefault(first, List.of());
      List<Integer> b = members.getOrDefault(second, List.of());
      Vectors.Vector sum = sums.getOrDefault(first, vectors.get(first));
      Vectors.Vector added = sums.getOrDefault(second, vectors.get(second));
      double average = sum.dot(added) / ((double) a.size() * b.size());
      if (average * nearness(a.get(0), b.get(0)) < needed(a.get(0), b.get(0))) {
        return;
      }
      sums.put(first, sum.plus(added));
      a.addAll(b);
      b.forEach(article -> cluster[article] = first);
      members.remove(second);
      sums.remove(second);
    }

    private double needed(int a, int b) {
      if (documents.size() >= FEW) {
        return ALIKE;
      }
      boolean tooShort = documents.get(a).isShort() || documents.get(b).isShort();
      return tooShort ? 0 : BARELY_ALIKE;
    }

    private double nearness(int a, int b) {
      Optional<Publication> first = documents.get(a).source().published();
      Optional<Publication> second = documents.get(b).source().published();
      if (first.isEmpty() || second.isEmpty()) {
        return 1;
      }
      Duration gap = Duration.between(first.get().at(), second.get().at()).abs();
      return gap.compareTo(WINDOW) > 0 ? OUTSIDE : 1;
    }
  }
}

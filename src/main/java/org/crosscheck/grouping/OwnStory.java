package org.crosscheck.grouping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.WordLists;

/**
 * Finds of several stories the one that a text is about, by the same words as {@link Grouper}: the
 * one whose closest articles are most like the text, and whatever else nobody put into another
 * story and is as much like it as articles of one story are.
 */
public final class OwnStory {
  /** How like a text a story is shows in so many of its articles, those most like it. */
  private static final int CLOSEST = 3;

  /** Another story is the text's as well if it is like it at least so much, beside the best. */
  private static final double NEAR_BEST = 0.5;

  private final Set<String> grammar;

  public OwnStory(WordLists lists) {
    grammar = Set.copyOf(lists.words("grammar-words"));
  }

  /**
   * What came of it.
   *
   * @param documents those about the text's story, in the order given; all if there is one story
   * @param stories the names of the stories that they are of, sorted
   * @param others how many stories there are besides
   */
  public record Chosen(List<AnnotatedDocument> documents, List<String> stories, int others) {
    public Chosen {
      documents = List.copyOf(documents);
      stories = List.copyOf(stories);
    }
  }

  /**
   * The documents of the text's story.
   *
   * @param grouped with their stories, as {@link Grouper} gave them
   */
  public Chosen of(AnnotatedDocument text, Grouper.Grouped grouped) {
    List<AnnotatedDocument> documents = grouped.documents();
    Map<String, List<Integer>> stories = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      stories.computeIfAbsent(story(documents.get(i)), s -> new ArrayList<>()).add(i);
    }
    if (stories.size() < 2) {
      return new Chosen(documents, List.copyOf(stories.keySet()), 0);
    }
    List<String> own = own(likeness(text, documents, stories), grouped, Grouper.isShort(text));
    return new Chosen(
        documents.stream().filter(document -> own.contains(story(document))).toList(),
        own,
        stories.size() - own.size());
  }

  private static String story(AnnotatedDocument document) {
    return document.source().story().orElse("");
  }

  /** How like the text each story is. */
  private Map<String, Double> likeness(
      AnnotatedDocument text,
      List<AnnotatedDocument> documents,
      Map<String, List<Integer>> stories) {
    Words words = new Words(grammar);
    Deque<Words.Counted> all = new ArrayDeque<>();
    documents.forEach(document -> all.add(words.of(document)));
    all.add(words.of(text));
    Vectors vectors = new Vectors(all, words);
    Vectors.Vector own = vectors.get(documents.size());
    Map<String, Double> likeness = new TreeMap<>();
    stories.forEach(
        (story, articles) ->
            likeness.put(
                story,
                articles.stream()
                    .map(article -> own.dot(vectors.get(article)))
                    .sorted(Comparator.reverseOrder())
                    .limit(CLOSEST)
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0)));
    return likeness;
  }

  /** The story most like the text, if it is like it at all, and groups of its words beside. */
  private static List<String> own(
      Map<String, Double> likeness, Grouper.Grouped grouped, boolean isShort) {
    double least = isShort ? 0 : Grouper.BARELY_ALIKE;
    Optional<Map.Entry<String, Double>> best =
        likeness.entrySet().stream()
            .filter(story -> story.getValue() > least)
            .max(Map.Entry.comparingByValue());
    if (best.isEmpty()) {
      return List.of();
    }
    Set<String> words =
        grouped.groups().stream().map(group -> group.story()).collect(Collectors.toSet());
    String own = best.get().getKey();
    return likeness.entrySet().stream()
        .filter(
            story ->
                story.getKey().equals(own)
                    || story.getValue()
                        >= Math.max(
                            best.get().getValue() * NEAR_BEST, needed(own, story.getKey(), words)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * How much like the text a story must be to be its own beside the one that is most like it.
   * Stories that somebody named stay apart; articles without a story may belong to any.
   *
   * @param words the stories that were made by their words
   */
  private static double needed(String own, String other, Set<String> words) {
    if (other.isEmpty()) {
      return Grouper.BARELY_ALIKE;
    }
    boolean open = own.isEmpty() || words.contains(own) || words.contains(other);
    return open ? Grouper.ALIKE : Double.MAX_VALUE;
  }
}

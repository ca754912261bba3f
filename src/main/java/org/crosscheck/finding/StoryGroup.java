package org.crosscheck.finding;

import java.util.List;

/**
 * Articles that were held to be about one story because of their words, as nobody said so.
 *
 * @param story the name that the story was given: a few of its words
 * @param sources the ids of the articles, sorted
 * @param words the words that joined them, the most telling first; of a lone article its own
 */
public record StoryGroup(String story, List<String> sources, List<String> words) {
  public StoryGroup {
    sources = List.copyOf(sources);
    words = List.copyOf(words);
  }
}

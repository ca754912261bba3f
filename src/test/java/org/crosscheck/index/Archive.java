package org.crosscheck.index;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes archives of articles for measuring: stories of a few articles each, with names and places
 * of their own and words that all stories share. The same seed gives the same archive.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:'target/lib/*' org.crosscheck.index.Archive FILE N
 * </pre>
 */
final class Archive {
  private static final int ARTICLES_OF_A_STORY = 5;
  private static final int SENTENCES = 24;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "cor", "del", "en", "fi", "gra", "hol", "il", "jo", "ka", "lum", "mar", "no", "os",
          "pe", "qui", "ru", "sta", "ta", "ul", "ve", "win", "xe", "yo", "zu");
  private static final List<String> EVENTS =
      List.of("ferry", "train", "bus", "bridge", "factory", "school", "mine", "hotel", "market");

  private final Random random;
  private final List<String> common = new ArrayList<>();

  Archive(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      common.add(word(2));
    }
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  private String name() {
    String word = word(3);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** What the articles of one story share. */
  record Story(String id, String place, String person, String event, int dead) {}

  Story story(int number) {
    String event = EVENTS.get(random.nextInt(EVENTS.size()));
    return new Story("s" + number, name(), name() + " " + name(), event, 3 + random.nextInt(90));
  }

  String article(Story story) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s accident in %s kills %d\n\n".formatted(story.event(), story.place(), story.dead()));
    text.append(
        "At least %d people were killed when a %s caught fire in %s on Monday, police said.\n\n"
            .formatted(story.dead(), story.event(), story.place()));
    text.append(
        "“We have never seen anything like it here,” said %s, the mayor of %s.\n\n"
            .formatted(story.person(), story.place()));
    for (int i = 0; i < SENTENCES; i++) {
      text.append("The ").append(common());
      for (int w = 0; w < 12; w++) {
        text.append(' ').append(common());
      }
      text.append(i % 6 == 0 ? " near " + story.place() : "").append(i % 3 == 2 ? ".\n\n" : ". ");
    }
    return text.toString();
  }

  private String common() {
    double d = random.nextDouble();
    return common.get((int) (d * d * common.size()));
  }

  /** Writes an archive as JSON Lines. */
  static void write(Path file, int articles, long seed) throws IOException {
    Archive archive = new Archive(seed);
    try (Writer out = Files.newBufferedWriter(file)) {
      Story story = archive.story(0);
      for (int i = 0; i < articles; i++) {
        if (i % ARTICLES_OF_A_STORY == 0) {
          story = archive.story(i / ARTICLES_OF_A_STORY);
        }
        JsonObject line = new JsonObject();
        line.addProperty("id", "a" + i);
        line.addProperty("story", story.id());
        line.addProperty("published", "2019-01-15");
        line.addProperty("text", archive.article(story));
        out.write(line + "\n");
      }
    }
  }

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), 1);
  }
}

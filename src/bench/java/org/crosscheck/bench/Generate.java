package org.crosscheck.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes so many articles as JSON Lines, and beside them what was planted: {@code Generate ARTICLES
 * FILE.jsonl [SEED [named]]}. With {@code named} each article says its story.
 */
public final class Generate {
  private Generate() {}

  /** The command. */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    write(Integer.parseInt(args[0]), Path.of(args[1]), seed, args.length > 3);
  }

  static void write(int articles, Path file, long seed, boolean named) throws IOException {
    Gson gson = new Gson();
    Newsroom newsroom = new Newsroom(seed);
    Path truth = Path.of(file + ".truth");
    try (BufferedWriter out = Files.newBufferedWriter(file);
        BufferedWriter planted = Files.newBufferedWriter(truth)) {
      int written = 0;
      for (int number = 0; written < articles; number++) {
        Newsroom.Story story = newsroom.story(number);
        for (Newsroom.Article article : story.articles()) {
          out.write(gson.toJson(line(article, named ? story.name() : "")));
          out.write('\n');
          written++;
        }
        for (Newsroom.Planted one : story.planted()) {
          planted.write(gson.toJson(one));
          planted.write('\n');
        }
      }
    }
  }

  private static JsonObject line(Newsroom.Article article, String story) {
    JsonObject line = new JsonObject();
    line.addProperty("id", article.id());
    line.addProperty("title", article.title());
    line.addProperty("publisher", article.publisher());
    line.addProperty("published", article.published().toString());
    if (!story.isEmpty()) {
      line.addProperty("story", story);
    }
    line.addProperty("text", article.text());
    return line;
  }
}

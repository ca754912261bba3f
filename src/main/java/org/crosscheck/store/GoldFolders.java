package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the story folders that have a {@code gold/} folder, and reads it. */
public final class GoldFolders {
  private static final String GOLD = "gold";
  private static final String CLAIMS = "claims.jsonl";
  private static final long LARGEST = 100_000_000;

  private GoldFolders() {}

  /** The folder itself if it has gold, else those of its sub-folders that have, by name. */
  public static List<Path> in(Path folder) throws IOException {
    if (hasGold(folder)) {
      return List.of(folder);
    }
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> children = Files.list(folder)) {
        children.filter(GoldFolders::hasGold).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private static boolean hasGold(Path folder) {
    return Files.isRegularFile(folder.resolve(GOLD).resolve(CLAIMS));
  }

  /** The contents of the files that are there, by name. */
  public static Map<String, String> contents(Path story, Collection<String> names)
      throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : names) {
      Path file = story.resolve(GOLD).resolve(name);
      if (Files.isRegularFile(file)) {
        contents.put(name, FileText.utf8(file, LARGEST));
      }
    }
    return contents;
  }
}

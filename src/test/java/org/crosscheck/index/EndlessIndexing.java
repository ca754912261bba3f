package org.crosscheck.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;

/** Writes an index over and over, now of few articles, now of many, until it is killed. */
final class EndlessIndexing {
  static final int FEW = 20;
  static final int MANY = 400;

  private EndlessIndexing() {}

  /** Says that the first index is there by a line. */
  public static void main(String[] args) throws UnusableIndex {
    Path folder = Path.of(args[0]);
    IndexWriting.update(folder, articles(FEW));
    System.out.println("ready");
    for (int i = 0; ; i++) {
      IndexWriting.update(folder, articles(i % 2 == 0 ? MANY : FEW));
    }
  }

  static List<Document> articles(int many) {
    Archive archive = new Archive(11);
    List<Document> articles = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      articles.add(article("a" + i, archive.article(archive.story(i))));
    }
    return articles;
  }

  private static Document article(String id, String text) {
    Optional<String> unknown = Optional.empty();
    return new Document(
        new Source(id, id, unknown, unknown, Optional.empty(), unknown, unknown, unknown), text);
  }
}

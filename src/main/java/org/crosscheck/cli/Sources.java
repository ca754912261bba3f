package org.crosscheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.draft.Draft;
import org.crosscheck.index.ArticleIndex;
import org.crosscheck.index.UnusableIndex;
import org.crosscheck.store.Corpus;
import org.crosscheck.store.DraftFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/** What drafts are held against: articles that are read, and indexes that are asked. */
final class Sources implements AutoCloseable {
  private static final int MOST = 20;

  private final Streams streams;
  private final List<Document> read;
  private final List<Skipped> skipped;
  private final List<ArticleIndex> indexes;

  private Sources(
      Streams streams, List<Document> read, List<Skipped> skipped, List<ArticleIndex> indexes) {
    this.streams = streams;
    this.read = read;
    this.skipped = skipped;
    this.indexes = indexes;
  }

  static Sources open(List<String> against, List<String> drafts, Streams streams) {
    List<String> articles = new ArrayList<>();
    List<ArticleIndex> indexes = new ArrayList<>();
    for (String path : against) {
      if (isIndex(path)) {
        indexes.add(index(path));
      } else {
        articles.add(path);
      }
    }
    if (articles.isEmpty()) {
      return new Sources(streams, List.of(), List.of(), indexes);
    }
    Corpus corpus = Input.read(articles, streams);
    List<Document> read = without(drafts, corpus.documents(), streams);
    if (read.isEmpty() && indexes.isEmpty()) {
      throw new UsageProblem("there is no source but the draft itself");
    }
    return new Sources(streams, read, corpus.skipped(), indexes);
  }

  private static boolean isIndex(String path) {
    try {
      return ArticleIndex.isIn(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static ArticleIndex index(String path) {
    try {
      return ArticleIndex.open(Path.of(path));
    } catch (UnusableIndex e) {
      throw new UsageProblem(String.valueOf(e.getMessage()));
    }
  }

  /** A draft that lies among the sources is none. */
  private static List<Document> without(
      List<String> drafts, List<Document> documents, Streams streams) {
    List<Document> sources = new ArrayList<>();
    for (Document document : documents) {
      String file = document.source().file();
      if (drafts.stream().anyMatch(draft -> DraftFiles.same(draft, file))) {
        streams.say("note: " + file + ": a draft that is also among the sources is no source");
      } else {
        sources.add(document);
      }
    }
    return sources;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  /** Whether every draft has the same sources. */
  boolean areFixed() {
    return indexes.isEmpty();
  }

  /** The articles that were read, and of the indexes those about the draft's story. */
  List<Document> about(Draft draft) {
    List<Document> sources = new ArrayList<>(read);
    for (ArticleIndex index : indexes) {
      try {
        index.about(draft.document().text(), MOST).stream()
            .filter(found -> !DraftFiles.same(draft.file(), found.source().file()))
            .filter(found -> sources.stream().noneMatch(there -> sameId(there, found)))
            .forEach(sources::add);
      } catch (UnusableIndex e) {
        throw new UsageProblem(String.valueOf(e.getMessage()));
      }
    }
    if (sources.isEmpty()) {
      streams.say("note: " + draft.file() + ": no article in the index is about its story");
    }
    return sources;
  }

  private static boolean sameId(Document a, Document b) {
    return a.source().id().equals(b.source().id());
  }

  @Override
  public void close() {
    for (ArticleIndex index : indexes) {
      try {
        index.close();
      } catch (UnusableIndex e) {
        streams.say("note: " + e.getMessage());
      }
    }
  }
}

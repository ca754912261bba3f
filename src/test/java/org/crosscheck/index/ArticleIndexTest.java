package org.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
  @TempDir Path folder;

  private static Document document(String id, String text) {
    Optional<String> unknown = Optional.empty();
    return new Document(
        new Source(id, id, unknown, unknown, Optional.empty(), unknown, unknown, unknown), text);
  }

  private static List<Document> archive(int stories) {
    Archive archive = new Archive(7);
    List<Document> documents = new ArrayList<>();
    for (int s = 0; s < stories; s++) {
      Archive.Story story = archive.story(s);
      for (int i = 0; i < 3; i++) {
        documents.add(document("s" + s + "/" + i, archive.article(story)));
      }
    }
    return documents;
  }

  private static List<String> about(Path folder, String text) throws UnusableIndex {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      return index.about(text, 20).stream().map(d -> d.source().id()).sorted().toList();
    }
  }

  @Test
  void the_articles_of_a_drafts_story_are_found_and_no_others() throws UnusableIndex {
    List<Document> documents = archive(60);
    IndexWriting.update(folder, documents);

    for (int s = 0; s < 60; s += 7) {
      String story = "s" + s + "/";
      assertThat(about(folder, documents.get(s * 3).text()))
          .containsExactly(story + "0", story + "1", story + "2");
    }
    assertThat(about(folder, "Nothing of the kind was ever heard in Ostend.")).isEmpty();
  }

  @Test
  void only_what_changed_is_written_again() throws UnusableIndex {
    List<Document> documents = new ArrayList<>(archive(4));
    assertThat(IndexWriting.update(folder, documents))
        .isEqualTo(new IndexWriting.Changes(12, 0, 0, 0));

    Document first = documents.get(0);
    documents.set(0, document(first.source().id(), first.text() + "One more.\n"));
    documents.remove(11);
    documents.add(document("new", "A new article on Ostend and Bruges.\n"));

    assertThat(IndexWriting.update(folder, documents))
        .isEqualTo(new IndexWriting.Changes(1, 1, 1, 10));
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(12);
    }
  }

  @Test
  void a_second_writer_is_refused() throws IOException, UnusableIndex {
    IndexWriting.update(folder, archive(1));
    try (Directory directory = FSDirectory.open(folder);
        var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      assertThatThrownBy(() -> IndexWriting.update(folder, archive(2)))
          .isInstanceOf(UnusableIndex.class)
          .hasMessageContaining("another process is writing this index");
      lock.ensureValid();
    }
  }

  @Test
  void a_kill_in_mid_write_leaves_the_index_as_it_was(@TempDir Path copy)
      throws IOException, UnusableIndex {
    IndexWriting.update(folder, archive(3));
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.deleteAll();
      var entry = new org.apache.lucene.document.Document();
      entry.add(new StringField("id", "half", Field.Store.NO));
      writer.addDocument(entry);
      writer.flush();
      copy(folder, copy);
      writer.rollback();
    }

    try (ArticleIndex index = ArticleIndex.open(copy)) {
      assertThat(index.size()).isEqualTo(9);
    }
    assertThat(IndexWriting.update(copy, archive(3)).unchanged()).isEqualTo(9);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void an_index_of_another_version_is_refused_with_what_to_do() throws Exception {
    IndexWriting.update(folder, archive(1));
    Files.writeString(folder.resolve("crosscheck-index.txt"), "crosscheck index, version 2\n");

    assertThatThrownBy(() -> ArticleIndex.open(folder))
        .isInstanceOf(UnusableIndex.class)
        .hasMessageContaining("an index of version 2, and this crosscheck reads version 1");
    assertThatThrownBy(() -> IndexWriting.update(folder, archive(1)))
        .hasMessageContaining("version 2");
  }

  @Test
  void a_damaged_index_is_refused() throws Exception {
    IndexWriting.update(folder, archive(1));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().contains("segments_")).toList()) {
        Files.writeString(file, "no");
      }
    }
    assertThatThrownBy(() -> ArticleIndex.open(folder))
        .isInstanceOf(UnusableIndex.class)
        .hasMessageContaining("the index is damaged");
  }

  @Test
  void a_changed_byte_anywhere_is_noticed_by_the_reader_and_the_writer() throws Exception {
    List<Document> documents = archive(2);
    IndexWriting.update(folder, documents);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 50)) {
        byte[] damaged = whole.clone();
        damaged[at] ^= 0x55;
        Files.write(file, damaged);
        String where = file.getFileName() + " at " + at;
        assertThatThrownBy(() -> ArticleIndex.open(folder))
            .as(where)
            .satisfies(ArticleIndexTest::isRefused);
        assertThatThrownBy(() -> IndexWriting.update(folder, documents))
            .as(where)
            .satisfies(ArticleIndexTest::isRefused);
      }
      Files.write(file, whole);
    }
    assertThat(about(folder, documents.get(0).text())).hasSize(3);
  }

  private static void isRefused(Throwable e) {
    assertThat(e).isInstanceOf(UnusableIndex.class).hasMessageContaining("index");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> Files.isRegularFile(file) && file.toFile().length() > 0).toList();
    }
  }

  @Test
  void a_folder_with_other_files_never_becomes_an_index() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "keep");

    assertThatThrownBy(() -> IndexWriting.update(folder, archive(1)))
        .hasMessageContaining("not an index, and not empty; nothing was written");
  }

  @Test
  void what_is_known_of_a_source_comes_back() throws Exception {
    Document document = archive(1).get(0);
    IndexWriting.update(folder, List.of(document));

    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.about(document.text(), 5)).containsExactly(document);
    }
  }
}

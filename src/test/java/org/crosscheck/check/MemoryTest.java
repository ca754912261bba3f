package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crosscheck.draft.Draft;
import org.crosscheck.recall.Key;
import org.crosscheck.recall.Memory;
import org.crosscheck.report.DraftJson;
import org.crosscheck.report.JsonReport;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.Corpus;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.junit.jupiter.api.Test;

/** What was remembered changes nothing but the time. */
class MemoryTest {
  private static final String STORY = "corpus/venezuela-2019-01";

  /** Keeps all, and counts what it was asked for. */
  private static final class Kept implements Memory {
    private final Map<Key, byte[]> all = new ConcurrentHashMap<>();
    private final AtomicInteger puts = new AtomicInteger();

    @Override
    public Optional<byte[]> get(Key key) {
      return Optional.ofNullable(all.get(key));
    }

    @Override
    public void put(Key key, byte[] bytes) {
      puts.incrementAndGet();
      all.put(key, bytes);
    }

    @Override
    public boolean isEmpty() {
      return all.isEmpty();
    }
  }

  private final RuleFiles files = packed();
  private final RuleBook book = files.book();
  private final AtomicInteger loads = new AtomicInteger();

  private RuleBook rules() {
    loads.incrementAndGet();
    return book;
  }

  private static RuleFiles packed() {
    try {
      return RuleFiles.packed();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String check(List<Document> documents, Memory memory, int threads) {
    Checker checker = new Checker(tools(), threads, Progress.SILENT, memory);
    return new JsonReport().render(checker.check(documents, List.<Skipped>of()));
  }

  private Tools tools() {
    return new Tools(this::rules, files.wordLists(), new PackedModels());
  }

  private static List<Document> story() {
    return Corpus.read(List.of(STORY)).documents();
  }

  private static Document changed(Document document, String words) {
    return new Document(document.source(), document.text() + "\n\n" + words + "\n");
  }

  @Test
  void findings_are_the_same_bytes_with_and_without_it() {
    Kept memory = new Kept();
    String plain = check(story(), Memory.NONE, 1);

    assertThat(check(story(), memory, 2)).isEqualTo(plain);
    int puts = memory.puts.get();
    loads.set(0);
    assertThat(check(story(), memory, 1)).isEqualTo(plain);
    assertThat(check(story(), memory, 2)).isEqualTo(plain);

    assertThat(puts).isPositive();
    assertThat(memory.puts).as("nothing was read again").hasValue(puts);
    assertThat(loads).as("not even the rules").hasValue(0);
  }

  @Test
  void of_a_story_that_changed_only_the_changed_article_is_read() {
    Kept memory = new Kept();
    check(story(), memory, 2);
    List<Document> next = new ArrayList<>(story());
    int last = next.size() - 1;
    next.set(last, changed(next.get(last), "Officials said on Friday that 31 people were killed."));
    int puts = memory.puts.get();

    assertThat(check(next, memory, 2)).isEqualTo(check(next, Memory.NONE, 2));

    assertThat(memory.puts.get() - puts).as("the article, and the dates of the story").isEqualTo(2);
    assertThat(check(next.subList(1, 4), memory, 1))
        .isEqualTo(check(next.subList(1, 4), Memory.NONE, 1));
  }

  @Test
  void damaged_pieces_are_read_anew_and_replaced() {
    Kept memory = new Kept();
    String plain = check(story(), memory, 2);
    int whole = memory.puts.get();
    memory.all.replaceAll((key, bytes) -> Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(check(story(), memory, 2)).isEqualTo(plain);
    assertThat(memory.puts).hasValue(2 * whole);
    assertThat(check(story(), memory, 2)).isEqualTo(plain);
    assertThat(memory.puts).hasValue(2 * whole);
  }

  @Test
  void articles_that_are_put_into_stories_by_their_words_are_remembered_as_well() {
    Kept memory = new Kept();
    List<Document> documents = IntStream.range(0, 10).mapToObj(MemoryTest::article).toList();
    String plain = check(documents, Memory.NONE, 2);

    assertThat(check(documents, memory, 2)).isEqualTo(plain);
    int puts = memory.puts.get();
    assertThat(check(documents, memory, 2)).isEqualTo(plain);
    assertThat(memory.puts).hasValue(puts);
  }

  private static Document article(int number) {
    String place = number % 2 == 0 ? "Halver" : "Ostend";
    String text =
        "%s counts its dead\n\nThe flood in %s on Monday killed %d people, mayor Ann %s said. %s"
            .formatted(place, place, 10 + number / 4, place, "Rain fell over " + place + ". ");
    return org.crosscheck.testing.Texts.document("S" + number, text.repeat(4));
  }

  @Test
  void a_draft_is_judged_the_same_and_not_remembered_itself() {
    Kept memory = new Kept();
    List<Document> sources = story().subList(0, 4);
    Draft draft = Draft.of(story().get(4));
    String plain = judged(draft, sources, Memory.NONE);

    assertThat(judged(draft, sources, memory)).isEqualTo(plain);
    int puts = memory.puts.get();
    assertThat(judged(draft, sources, memory)).isEqualTo(plain);
    assertThat(memory.puts).hasValue(puts);
    assertThat(memory.all).doesNotContainKey(Key.of(draft.document()));
  }

  private String judged(Draft draft, List<Document> sources, Memory memory) {
    DraftChecker checker = new DraftChecker(tools(), 2, Progress.SILENT, memory);
    return new DraftJson().render(List.of(checker.check(draft, sources)), List.of());
  }
}

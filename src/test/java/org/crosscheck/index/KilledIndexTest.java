package org.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of an index when the process that writes it is killed. */
class KilledIndexTest {
  /** Thirty in the whole build, three while one writes: {@code -Dfaults.kills=100}. */
  private static final int KILLS = Math.max(1, Integer.getInteger("faults.kills", 10) * 3 / 10);

  @TempDir Path folder;

  private Process indexing(Path index) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessIndexing.class.getName(),
                index.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.getInputStream().read()).isEqualTo('r');
    return process;
  }

  @Test
  void a_writer_killed_at_any_time_leaves_a_whole_index_that_the_next_one_can_write()
      throws Exception {
    Path index = folder.resolve("index");
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = indexing(index);
      Thread.sleep(random.nextInt(400));
      process.destroyForcibly();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

      try (ArticleIndex left = ArticleIndex.open(index)) {
        assertThat(left.size()).isIn(EndlessIndexing.FEW, EndlessIndexing.MANY);
      }
      IndexWriting.update(index, EndlessIndexing.articles(7));
      try (ArticleIndex written = ArticleIndex.open(index)) {
        assertThat(written.size()).isEqualTo(7);
      }
    }
  }

  @Test
  void what_a_writer_killed_at_its_very_start_left_is_no_hindrance() throws Exception {
    Files.writeString(folder.resolve(".crosscheck123.tmp"), "crosscheck ind");

    IndexWriting.update(folder, EndlessIndexing.articles(3));

    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(3);
    }
    assertThat(folder.resolve(".crosscheck123.tmp")).doesNotExist();
  }
}

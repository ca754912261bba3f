package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.recall.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  private static final String VERSION = "v-0123456789abcdef";

  @TempDir Path temporary;

  private Path home() {
    return temporary.resolve("cache");
  }

  private static Key key(int number) {
    return new Key("%064x".formatted(number * 0x1000000000000000L + number).replace(' ', '0'));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private CacheFolder filled(String version, int from, int to) {
    CacheFolder cache = new CacheFolder(home(), version);
    IntStream.range(from, to).forEach(i -> cache.put(key(i), bytes("number " + i)));
    cache.close();
    return cache;
  }

  private Optional<String> kept(String version, int number) {
    return new CacheFolder(home(), version)
        .get(key(number))
        .map(b -> new String(b, StandardCharsets.UTF_8));
  }

  @Test
  void what_was_put_in_is_there_in_the_next_run_of_the_same_version_only() {
    assertThat(new CacheFolder(home(), VERSION).isEmpty()).isTrue();
    assertThat(home()).doesNotExist();

    filled(VERSION, 0, 9);

    assertThat(new CacheFolder(home(), VERSION).isEmpty()).isFalse();
    assertThat(kept(VERSION, 3)).contains("number 3");
    assertThat(kept(VERSION, 9)).isEmpty();
    assertThat(kept("v-fedcba9876543210", 3)).isEmpty();
  }

  @Test
  void of_older_versions_only_the_latest_stay_and_nothing_else_is_ever_deleted()
      throws IOException {
    Path foreign = Files.createDirectories(home().resolve("v-foreign"));
    Path file = Files.writeString(home().resolve("v-0000000000000000"), "a file");
    for (int i = 1; i < 8; i++) {
      String version = "v-%016d".formatted(i);
      filled(version, 0, 3);
      Files.setLastModifiedTime(home().resolve(version), FileTime.fromMillis(1_000_000L * i));
    }

    assertThat(foreign).exists();
    assertThat(file).exists();
    try (Stream<Path> there = Files.list(home())) {
      assertThat(there.map(path -> path.getFileName().toString()))
          .contains("v-0000000000000007")
          .doesNotContain("v-0000000000000001")
          .hasSizeLessThanOrEqualTo(2 + 4);
    }
  }

  @Test
  void it_stays_within_its_size_and_the_oldest_go_first() throws IOException {
    Random random = new Random(1);
    byte[] piece = new byte[1_000];
    int most = 256 * 4_000;
    for (int round = 0; round < 4; round++) {
      try (CacheFolder cache = new CacheFolder(home(), VERSION, most)) {
        for (int i = 0; i < 700; i++) {
          random.nextBytes(piece);
          cache.put(new Key("%064x".formatted(new java.math.BigInteger(255, random))), piece);
        }
      }
    }

    try (Stream<Path> files = Files.walk(home())) {
      assertThat(files.filter(Files::isRegularFile).mapToLong(CacheFolderTest::size).sum())
          .isBetween(100_000L, (long) most);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Test
  void what_a_killed_writer_left_is_never_read_and_goes_after_a_day() throws IOException {
    filled(VERSION, 1, 2);
    Path folder;
    try (Stream<Path> files = Files.walk(home())) {
      folder = files.filter(Files::isRegularFile).findFirst().orElseThrow().resolveSibling("");
    }
    Path old = Files.writeString(folder.resolve("old.tmp"), "half");
    Path fresh = Files.writeString(folder.resolve("fresh.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));

    filled(VERSION, 1, 2);

    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(kept(VERSION, 1)).contains("number 1");
  }

  @Test
  void two_writers_and_a_reader_never_see_half_a_piece() throws InterruptedException {
    List<Thread> writers =
        IntStream.range(0, 2).mapToObj(any -> new Thread(() -> filled(VERSION, 0, 200))).toList();
    writers.forEach(Thread::start);
    while (writers.stream().anyMatch(Thread::isAlive)) {
      int number = (int) (System.nanoTime() % 200);
      kept(VERSION, Math.abs(number))
          .ifPresent(words -> assertThat(words).isEqualTo("number " + Math.abs(number)));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(IntStream.range(0, 200).mapToObj(i -> kept(VERSION, i)))
        .allMatch(Optional::isPresent);
  }

  @Test
  void deleted_while_it_is_used_it_goes_on() throws IOException {
    filled(VERSION, 0, 3);
    CacheFolder cache = new CacheFolder(home(), VERSION);
    try (Stream<Path> all = Files.walk(home())) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }

    assertThat(cache.get(key(1))).isEmpty();
    cache.put(key(1), bytes("again"));
    cache.close();

    assertThat(kept(VERSION, 1)).contains("again");
  }

  @Test
  void a_place_that_cannot_be_written_to_saves_nothing_and_stops_nothing() throws IOException {
    Files.writeString(home(), "a file where the folder should be");

    filled(VERSION, 0, 3);

    assertThat(kept(VERSION, 1)).isEmpty();
    assertThat(home()).hasContent("a file where the folder should be");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobody_else_may_read_it() throws IOException {
    filled(VERSION, 1, 2);

    try (Stream<Path> all = Files.walk(home())) {
      for (Path path : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as(path.toString())
            .endsWith("------");
      }
    }
  }

  @Test
  void a_version_changes_with_the_rules_of_the_user() throws IOException {
    RuleFiles one = new RuleFiles(Map.of("deaths/a.yml", "id: a"), List.of(), Map.of(), List.of());
    RuleFiles other =
        new RuleFiles(Map.of("deaths/a.yml", "id: b"), List.of(), Map.of(), List.of());

    assertThat(
            List.of(
                ProgramVersion.of(RuleFiles.NONE),
                ProgramVersion.of(one),
                ProgramVersion.of(other)))
        .doesNotHaveDuplicates()
        .allMatch(version -> version.matches("v-[0-9a-f]{16}"));
    assertThat(ProgramVersion.of(one)).isEqualTo(ProgramVersion.of(one));
  }
}

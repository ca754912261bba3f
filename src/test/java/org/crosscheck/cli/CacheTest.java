package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  @TempDir Path folder;

  private static List<Path> files(Path place) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void a_second_run_says_the_same_and_the_articles_stay_alone() throws IOException {
    Desk desk = new Desk(folder);
    String cache = desk.path("cache");
    List<Path> before = files(Path.of(desk.against()));
    desk.run("compare", desk.against(), "--format", "json");
    String plain = desk.out();
    assertThat(files(folder.resolve("cache"))).as("none unless it is asked for").isEmpty();

    desk.run("compare", desk.against(), "--format", "json", "--cache", cache);
    assertThat(desk.out()).isEqualTo(plain);
    List<Path> kept = files(folder.resolve("cache"));
    assertThat(kept).isNotEmpty();

    desk.run("compare", desk.against(), "--format", "json", "--cache", cache);
    assertThat(desk.out()).isEqualTo(plain);
    assertThat(files(folder.resolve("cache"))).isEqualTo(kept);
    assertThat(files(Path.of(desk.against()))).isEqualTo(before);
  }

  @Test
  void a_cache_of_garbage_is_written_anew() throws IOException {
    Desk desk = new Desk(folder);
    String[] command = {"compare", desk.against(), "--cache", desk.path("cache")};
    desk.run(command);
    String plain = desk.out();
    for (Path file : files(folder.resolve("cache"))) {
      Files.writeString(file, "garbage");
    }

    desk.run(command);

    assertThat(desk.out()).isEqualTo(plain);
    assertThat(files(folder.resolve("cache")))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Files.readAllBytes(file))
                    .isNotEqualTo("garbage".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void rules_of_ones_own_have_a_cache_of_their_own() {
    Desk desk = new Desk(folder);
    String[] plain = {"compare", desk.against(), "--format", "json", "--cache", desk.path("cache")};
    desk.run(plain);
    String before = desk.out();
    desk.file(
        "rules/deaths/kind.yml",
        "id: deaths\ntitle: Lives lost\ntype: deaths\nsame-subject: story\ngrowth: only-grows\n"
            + "severity: high\n");
    desk.run(
        "compare",
        desk.against(),
        "--format",
        "json",
        "--cache",
        desk.path("cache"),
        "--rules",
        desk.path("rules"));
    assertThat(desk.err()).doesNotContain("rules/");
    assertThat(desk.out()).contains("Lives lost");

    desk.run(plain);
    assertThat(desk.out()).isEqualTo(before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_usual_place_is_the_users_own_folder_for_caches() {
    assertThat(CacheOptions.usual(Map.of(), "/home/ann", "Linux"))
        .contains(Path.of("/home/ann/.cache/crosscheck"));
    assertThat(CacheOptions.usual(Map.of("XDG_CACHE_HOME", "/c"), "/home/ann", "Linux"))
        .contains(Path.of("/c/crosscheck"));
    assertThat(CacheOptions.usual(Map.of("XDG_CACHE_HOME", "relative"), "/home/ann", "Linux"))
        .contains(Path.of("/home/ann/.cache/crosscheck"));
    assertThat(CacheOptions.usual(Map.of(), "/Users/ann", "Mac OS X"))
        .contains(Path.of("/Users/ann/Library/Caches/crosscheck"));
    assertThat(CacheOptions.usual(Map.of(), "", "Linux")).isEmpty();
    assertThat(new CacheOptions().folder(Optional.empty())).isEmpty();
    assertThat(CacheOptions.NONE.folder(Optional.of(folder))).isEmpty();
  }
}

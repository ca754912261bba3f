package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens when the system fails: processes of our own, killed, and places that take no more.
 */
class FaultsTest {
  private static final String STORY = "corpus/venezuela-2019-01";

  /** A hundred in the whole build, ten while one writes: {@code -Dfaults.kills=100}. */
  private static final int KILLS = Integer.getInteger("faults.kills", 10);

  @TempDir Path folder;

  private static ProcessBuilder java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx500m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static ProcessBuilder crosscheck(String... arguments) {
    return java(Main.class.getName(), arguments);
  }

  private static int exit(Process process) throws InterruptedException {
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  @Test
  void a_process_killed_while_it_writes_leaves_no_half_file_under_its_name() throws Exception {
    Random random = new Random(7);
    Path report = folder.resolve("report.json");
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = java(EndlessWriter.class.getName(), report.toString()).start();
      assertThat(process.getInputStream().read()).isEqualTo('r');
      Thread.sleep(random.nextInt(60));
      process.destroyForcibly();
      assertThat(exit(process)).isEqualTo(128 + 9);

      String content = Files.readString(report);
      assertThat(content.length()).isEqualTo(EndlessWriter.LENGTH);
      assertThat(content.chars().allMatch(c -> c == content.charAt(0))).isTrue();
    }
  }

  @Test
  void a_process_that_is_asked_to_stop_does() throws Exception {
    Path report = folder.resolve("report.json");
    Process process = java(EndlessWriter.class.getName(), report.toString()).start();
    assertThat(process.getInputStream().read()).isEqualTo('r');
    process.destroy();

    assertThat(exit(process)).isEqualTo(128 + 15);
    assertThat(Files.size(report)).isEqualTo(EndlessWriter.LENGTH);
  }

  @Test
  void ctrl_c_in_the_middle_of_writing_leaves_the_report_whole() throws Exception {
    Path report = folder.resolve("report.json");
    ProcessBuilder writer = java(EndlessWriter.class.getName(), report.toString());
    // where the tests run in the background, children would ignore it
    writer.command().addAll(0, List.of("env", "--default-signal=INT"));
    Process process = writer.start();
    assumeTrue(process.getInputStream().read() == 'r', "there is no such env here");
    Thread.sleep(20);
    String pid = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-INT", pid).start().waitFor()).isZero();

    assertThat(exit(process)).isEqualTo(128 + 2);
    assertThat(Files.size(report)).isEqualTo(EndlessWriter.LENGTH);
  }

  @Test
  void a_reader_that_stops_reading_changes_no_exit_code() throws Exception {
    Process process = crosscheck("compare", STORY, "--format", "html").start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.readNBytes(10)).hasSize(10);
    }

    assertThat(exit(process)).isEqualTo(ExitCode.DISCREPANCIES);
  }

  @Test
  void output_that_is_lost_ends_with_2() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "there is no /dev/full here");

    assertThat(exit(crosscheck("--help").redirectOutput(full).start())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_full_disk_leaves_the_old_report_and_the_decisions_as_they_were() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(mounted(disk), "only root can make a small disk: nothing tried");
    try {
      Path report = Files.writeString(disk.resolve("report.html"), "the old report");
      String line = "{\"finding\":\"a\",\"decision\":\"accept\"}\n";
      Path decisions = Files.writeString(disk.resolve("decisions.jsonl"), line);
      Process process =
          crosscheck(
                  "compare",
                  STORY,
                  "--format",
                  "html",
                  "--output",
                  report.toString(),
                  "--decisions",
                  decisions.toString())
              .start();

      assertThat(exit(process)).isEqualTo(ExitCode.USAGE);
      assertThat(report).hasContent("the old report");
      assertThat(decisions).hasContent(line);
      assertThat(names(disk)).containsExactly("decisions.jsonl", "report.html");
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private static boolean mounted(Path disk) throws InterruptedException {
    try {
      Process mount =
          new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", disk.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return mount.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_folder_that_may_not_be_written_is_named() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(locked), "root may write everywhere: nothing tried");
    Path report = locked.resolve("report.txt");
    Process process =
        crosscheck("compare", STORY, "--output", report.toString())
            .redirectError(ProcessBuilder.Redirect.PIPE)
            .start();

    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(exit(process)).isEqualTo(ExitCode.USAGE);
    assertThat(said).contains(report + ": cannot be written: permission denied");
  }
}

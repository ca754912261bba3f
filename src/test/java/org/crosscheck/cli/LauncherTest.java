package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that only prints what it is given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/launcher/crosscheck");

  @TempDir Path folder;

  private Path home = Path.of("");

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectory(folder.resolve("a home; $(touch x)"));
    Files.copy(SCRIPT, home.resolve("crosscheck"));
    Files.writeString(home.resolve("crosscheck.jar"), "");
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        for a in "$@"; do printf '<%s>\\n' "$a"; done
        exit 7
        """);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void arguments_and_exit_code_are_handed_on_untouched() throws Exception {
    Run run = run(home.resolve("crosscheck"), "rules", "a b", "$(touch x)", "*", "", "--x='y'");

    assertThat(run.lines)
        .endsWith(
            "<-jar>",
            "<" + home.toRealPath().resolve("crosscheck.jar") + ">",
            "<rules>",
            "<a b>",
            "<$(touch x)>",
            "<*>",
            "<>",
            "<--x='y'>");
    assertThat(run.code).isEqualTo(7);
  }

  @Test
  void a_symbolic_link_leads_to_the_jar() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(bin.resolve("two"), home.resolve("crosscheck"));

    assertThat(run(link, "rules").lines)
        .contains("<" + home.toRealPath().resolve("crosscheck.jar") + ">");
  }

  @Test
  void an_archive_is_used_unless_the_jar_is_newer() throws Exception {
    Path archive = Files.writeString(home.resolve("crosscheck.jsa"), "");
    String use = "<-XX:SharedArchiveFile=" + archive.toRealPath() + ">";

    assertThat(run(home.resolve("crosscheck"), "compare", "x").lines).contains(use);

    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    assertThat(run(home.resolve("crosscheck"), "compare", "x").lines).doesNotContain(use);
  }

  @Test
  void only_checks_note_the_classes_for_an_archive() throws Exception {
    assertThat(run(home.resolve("crosscheck"), "rules").lines).noneMatch(LauncherTest::notes);

    for (String command : List.of("compare", "draft")) {
      Run check = run(home.resolve("crosscheck"), command, "x");
      assertThat(check.lines).as(command).anyMatch(LauncherTest::notes);
      assertThat(check.code).isEqualTo(7);
    }
  }

  private static boolean notes(String line) {
    return line.startsWith("<-XX:DumpLoadedClassList=");
  }

  private record Run(List<String> lines, int code) {}

  private Run run(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(out.lines().toList(), process.waitFor());
  }
}

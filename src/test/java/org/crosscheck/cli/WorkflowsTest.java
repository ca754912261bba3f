package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Runs the examples of the README as they stand there, in a newsroom's folder. */
class WorkflowsTest {
  private static final Path README = Path.of("README.md");

  @TempDir Path newsroom;
  private Desk desk;
  private String section;

  @BeforeEach
  void a_newsroom() throws IOException {
    desk = new Desk(newsroom);
    desk.file("drafts/a.md", "# Ferry sinks\n\nSome 20 people were killed.\n");
    desk.file("drafts/b.md", "# Ferry sinks\n\nIn all 14 people were killed.\n");
    jar();
    String readme = Files.readString(README);
    int start = readme.indexOf("\n## Check a draft\n");
    section = readme.substring(start, readme.indexOf("\n## ", start + 1));
  }

  /** A jar that runs the classes under test, where the README has the packaged one. */
  private void jar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    Path jar = newsroom.resolve("crosscheck/target/crosscheck.jar");
    Files.createDirectories(jar.getParent());
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }

  private List<String> blocks(String language) {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(section);
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
    }
    assertThat(blocks).as("%s in the README", language).isNotEmpty();
    return blocks;
  }

  private record Ran(int code, String out, String err) {}

  private Ran shell(String command) throws Exception {
    Path out = newsroom.resolve("out.txt");
    Path err = newsroom.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command);
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", java, (path, bin) -> bin + File.pathSeparator + path);
    Process process =
        builder
            .directory(newsroom.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).as(command).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> yaml(String block) {
    return (Map<String, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(block);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> map, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(map.get(name), name);
  }

  private static String word(Map<String, Object> map, String name) {
    return String.valueOf(map.get(name));
  }

  @Test
  void the_hook_stops_a_commit_with_a_serious_conflict() throws Exception {
    Map<String, Object> hook =
        list(list(yaml(blocks("yaml").get(0)), "repos").get(0), "hooks").get(0);
    Pattern files = Pattern.compile(word(hook, "files"));
    assertThat(files.matcher("drafts/a.md").find()).isTrue();
    assertThat(files.matcher("sources/a.txt").find()).isFalse();

    Ran ran = shell(word(hook, "entry") + " drafts/a.md drafts/b.md");

    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    assertThat(ran.out()).contains("drafts/a.md:3:1: high: conflicts: ");
    assertThat(shell(word(hook, "entry") + " drafts/b.md").code()).isZero();
  }

  @Test
  void the_workflow_annotates_and_writes_sarif() throws Exception {
    List<Map<String, Object>> steps = list(yaml(blocks("yaml").get(1)), "steps");

    Ran annotated = shell(word(steps.get(0), "run"));
    assertThat(annotated.code()).as(annotated.err()).isEqualTo(1);
    assertThat(annotated.out()).contains("::error file=drafts/a.md,line=3,");

    Ran written = shell(word(steps.get(1), "run"));
    assertThat(written.code()).as(written.err()).isZero();
    assertThat(word(steps.get(2), "with")).contains("crosscheck.sarif");
    String sarif = Files.readString(newsroom.resolve("crosscheck.sarif"));
    assertThat(JsonParser.parseString(sarif).getAsJsonObject().get("version").getAsString())
        .isEqualTo("2.1.0");
  }

  @Test
  void a_content_system_gets_places_in_its_fields() throws Exception {
    desk.file("story.json", blocks("json").get(0));

    Ran ran = shell(blocks("sh").get(0));

    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    assertThat(ran.out()).contains("\"part\": \"body_xhtml\"").contains("\"rule\": \"conflicts\"");
  }

  @Test
  void the_five_lines_of_java_compile_and_run() throws Exception {
    String java = blocks("java").get(0);
    assertThat(java.lines()).hasSize(5);
    Path file =
        Files.writeString(
            newsroom.resolve("Five.java"),
            """
            import java.util.*;
            import org.crosscheck.check.*;
            import org.crosscheck.draft.*;
            import org.crosscheck.rule.*;
            import org.crosscheck.store.*;
            public class Five {
              public static void main(String[] args) throws Exception {
            %s
              }
            }
            """
                .formatted(java));
    String path = System.getProperty("java.class.path");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", path, "-d", newsroom.toString(), file.toString());
    assertThat(compiled).isZero();

    Ran ran = shell("java -cp '" + newsroom + File.pathSeparator + path + "' Five");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("CONFLICTS: deaths ");
  }
}

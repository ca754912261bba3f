package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Skipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir Path temporary;
  private Path home;
  private Folder folder;

  @BeforeEach
  void inAFolderWithAName() throws IOException {
    home = Files.createDirectory(temporary.resolve("flood"));
    folder = new Folder(home);
  }

  private static List<String> ids(Corpus corpus) {
    return corpus.documents().stream().map(d -> d.source().id()).toList();
  }

  private static List<String> reasons(Corpus corpus) {
    return corpus.skipped().stream().map(Skipped::reason).toList();
  }

  @Test
  void every_article_in_a_folder_is_read_and_named_after_folder_and_file() {
    Corpus corpus = folder.with("b.txt", "Two died.").with("a.md", "Three died.").read();

    assertThat(ids(corpus)).containsExactly("flood/a.md", "flood/b.txt");
    assertThat(corpus.documents().get(1).text()).isEqualTo("Two died.");
    assertThat(corpus.documents().get(1).source().file()).isEqualTo(folder.shown("b.txt"));
    assertThat(corpus.documents().get(1).source().story()).isEmpty();
  }

  @Test
  void a_manifest_says_who_published_what_and_when() {
    folder
        .with("a.txt", "Two died.")
        .with(
            "sources.json",
            """
            {"story": "the flood", "sources": [{"file": "a.txt", "title": "Flood", "publisher": "Post",
             "published": "2019-01-25T10:00:00Z", "url": "http://x/y", "agency": "AP", "note": [1]}]}
            """);

    var source = folder.read().documents().get(0).source();

    assertThat(source.title()).contains("Flood");
    assertThat(source.publisher()).contains("Post");
    assertThat(source.url()).contains("http://x/y");
    assertThat(source.agency()).contains("AP");
    assertThat(source.story()).contains("the flood");
    assertThat(source.published().map(Publication::at).map(Object::toString))
        .contains("2019-01-25T10:00");
    assertThat(source.published().map(Publication::basis)).contains(Publication.Basis.MANIFEST);
  }

  @Test
  void a_file_that_is_given_by_itself_is_known_from_the_manifest_beside_it() {
    folder
        .with("a.txt", "Two died.")
        .with("sources.json", "{\"sources\": [{\"file\": \"a.txt\", \"publisher\": \"Post\"}]}");

    var source = folder.read("a.txt").documents().get(0).source();

    assertThat(source.id()).isEqualTo("flood/a.txt");
    assertThat(source.publisher()).contains("Post");
    assertThat(source.story()).contains("flood");
  }

  @Test
  void any_field_of_a_manifest_may_be_null_or_missing() {
    folder
        .with("a.txt", "Two died.")
        .with(
            "sources.json",
            "{\"story\": null, \"sources\": [{\"file\": \"a.txt\", \"publisher\": null},"
                + " {\"file\": null}]}");

    Corpus corpus = folder.read();

    assertThat(corpus.documents().get(0).source().publisher()).isEmpty();
    assertThat(corpus.documents().get(0).source().story()).contains("flood");
    assertThat(corpus.notes()).singleElement().asString().contains("this source has no \"file\"");
  }

  @Test
  void a_manifest_that_names_a_missing_file_is_a_problem_with_its_line() {
    Corpus corpus =
        folder.with("sources.json", "{\"sources\": [\n  {\"file\": \"nix.txt\"}]}").read();

    assertThat(corpus.problems())
        .containsExactly(
            folder.shown("sources.json") + ":2:3: names a file that is not there: nix.txt");
  }

  @Test
  void a_manifest_cannot_reach_outside_its_folder() {
    folder.with("../secret.txt", "A secret.");

    Corpus corpus =
        folder.with("sources.json", "{\"sources\": [{\"file\": \"../secret.txt\"}]}").read();

    assertThat(corpus.problems()).singleElement().asString().contains("outside its folder");
  }

  @Test
  void a_manifest_that_is_not_json_is_a_problem_with_line_and_column() {
    for (String broken :
        List.of("", "{", "[]", "{\"sources\": 3}", "{\"sources\": [3]}", "{} {}", "{'a': 1}")) {
      Corpus corpus = folder.with("a.txt", "Two died.").with("sources.json", broken).read();

      assertThat(corpus.problems())
          .as(broken)
          .isNotEmpty()
          .allMatch(p -> p.matches("(?s).*sources\\.json:1:[0-9]+: [^\n]+"), "a place");
    }
  }

  @Test
  void a_deeply_nested_manifest_is_a_problem_and_no_crash() {
    Corpus corpus = folder.with("sources.json", "{\"a\": " + "[".repeat(100_000)).read();

    assertThat(corpus.problems()).isNotEmpty();
  }

  @Test
  void sub_folders_with_a_manifest_are_stories_and_others_are_not_read() {
    Corpus corpus =
        folder
            .with("one/a.txt", "Two died.")
            .with("one/sources.json", "{}")
            .with("one/gold/README.md", "How it was annotated.")
            .with("two/deep/a.txt", "Three died.")
            .with("two/deep/sources.json", "{\"story\": \"deep\"}")
            .with("three/a.txt", "Four died.")
            .read();

    assertThat(ids(corpus)).containsExactly("deep/a.txt", "one/a.txt");
    assertThat(corpus.documents().stream().map(d -> d.source().story().orElse("")))
        .containsExactly("deep", "one");
    assertThat(corpus.notes()).singleElement().asString().contains("three").contains("not read");
  }

  @Test
  void an_empty_folder_and_a_path_that_is_not_there_are_problems() {
    assertThat(folder.read().problems()).containsExactly(home + ": no articles in this folder");
    assertThat(folder.read("nix").problems())
        .containsExactly(home.resolve("nix") + ": no such file or folder");
  }

  @Test
  void one_bad_article_does_not_stop_the_others() {
    Corpus corpus =
        folder
            .with("a.txt", "Two died.")
            .with("binary.txt", new byte[] {1, 2, 3, 0, 0, 7, 65, 66, 9, 1, 1})
            .with("empty.txt", "")
            .with("blank.txt", " \n\t")
            .with("stars.txt", "* * *")
            .with("picture.png", "x")
            .with("fake.docx", "Two died.")
            .with("fake.pdf", "Two died.")
            .read();

    assertThat(ids(corpus)).containsExactly("flood/a.txt");
    assertThat(corpus.skipped().stream().map(s -> s.file().substring(home.toString().length() + 1)))
        .containsExactly(
            "binary.txt",
            "blank.txt",
            "empty.txt",
            "fake.docx",
            "fake.pdf",
            "picture.png",
            "stars.txt");
    assertThat(reasons(corpus).subList(0, 4))
        .containsExactly(
            "not text: the file is binary",
            "there is no text in it",
            "the file is empty",
            "not what its name says: there is no archive inside");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void an_article_of_50_mb_is_refused_and_one_line_of_5_mb_is_read() {
    String sentence = "The river rose by two metres and three people were hurt. ";
    Corpus corpus =
        folder
            .with("line.txt", sentence.repeat(5_000_000 / sentence.length()))
            .with("long.txt", sentence.repeat(50_000_000 / sentence.length()))
            .read();

    assertThat(ids(corpus)).containsExactly("flood/line.txt");
    assertThat(reasons(corpus))
        .containsExactly("longer than an article may be: 49 MB, the most is 20 MB");
  }

  @Test
  void the_second_of_two_same_articles_is_skipped_and_says_of_which() {
    Corpus corpus = folder.with("a.txt", "Two died.").with("b.txt", "Two died.\n").read();

    assertThat(ids(corpus)).containsExactly("flood/a.txt");
    assertThat(reasons(corpus))
        .containsExactly("a duplicate: the same text as " + folder.shown("a.txt"));
  }

  @Test
  void the_same_text_from_two_outlets_is_two_articles() {
    Corpus corpus =
        folder
            .with("a.txt", "Two died.")
            .with("b.txt", "Two died.")
            .with(
                "sources.json",
                "{\"sources\": [{\"file\": \"a.txt\", \"publisher\": \"Post\"},"
                    + " {\"file\": \"b.txt\", \"publisher\": \"Times\"}]}")
            .read();

    assertThat(ids(corpus)).containsExactly("flood/a.txt", "flood/b.txt");
  }

  @Test
  void what_a_list_of_articles_does_not_name_is_left_out_and_said_to_be() {
    Corpus corpus =
        folder
            .with("a.txt", "Two died.")
            .with("notes.md", "Ask the police whether two died or three.")
            .with("sources.json", "{\"sources\": [{\"file\": \"a.txt\"}]}")
            .read();

    assertThat(ids(corpus)).containsExactly("flood/a.txt");
    assertThat(reasons(corpus))
        .containsExactly("left out: sources.json beside it lists articles, and not this");
  }

  @Test
  void a_file_that_is_reached_in_two_ways_counts_once_in_any_order() {
    folder.with("a.txt", "Two died.").with("b.txt", "Three died.");

    Corpus there = Corpus.read(List.of(home.toString(), folder.shown("a.txt")));
    Corpus back = Corpus.read(List.of(folder.shown("a.txt"), home + "/"));

    assertThat(there).isEqualTo(back);
    assertThat(ids(there)).containsExactly("flood/a.txt", "flood/b.txt");
    assertThat(there.skipped()).isEmpty();
  }

  @Test
  void json_lines_hold_an_article_a_line_and_bad_lines_are_listed() {
    Corpus corpus =
        folder
            .with(
                "wire.jsonl",
                "\uFEFF{\"id\": \"n1\", \"title\": \"T\", \"text\": \"Two died.\\n\", \"publisher\": \"P\","
                    + " \"published\": \"2019-01-25\", \"url\": null, \"story\": \"s\"}\r\n"
                    + "\n"
                    + "{\"text\": \"Three died.\"}\n"
                    + "{\"title\": \"no text\"}\n"
                    + "not json\n"
                    + "[1]\n"
                    + "{\"id\": \"n1\", \"text\": \"Four died.\"}")
            .read("wire.jsonl");

    assertThat(ids(corpus)).containsExactly("n1", "n1~2", "wire.jsonl:3");
    Document first =
        corpus.documents().stream().filter(d -> d.text().contains("Two")).findFirst().orElseThrow();
    assertThat(first.text()).isEqualTo("Two died.\n");
    assertThat(first.source().file()).isEqualTo("n1");
    assertThat(first.source().story()).contains("s");
    assertThat(first.source().published().map(Publication::timed)).contains(false);
    assertThat(corpus.skipped().stream().map(s -> s.file().replaceAll(".*jsonl", "")))
        .containsExactly(":4", ":5:1", ":6:1");
  }

  @Test
  void packed_json_lines_are_read_up_to_where_they_are_damaged() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 2_000; i++) {
        String line = "{\"text\": \"The flood killed " + Integer.toHexString(i * 7919) + "\"}\n";
        zip.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = packed.toByteArray();

    assertThat(folder.with("a.jsonl.gz", whole).read("a.jsonl.gz").documents()).hasSize(2_000);
    Corpus cut =
        folder
            .with("b.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2))
            .read("b.jsonl.gz");
    assertThat(cut.documents()).isNotEmpty();
    assertThat(reasons(cut)).singleElement().asString().startsWith("after line ");
  }

  @Test
  void a_date_that_is_none_is_left_out_and_noted() {
    folder
        .with("a.txt", "Two died.")
        .with("sources.json", "{\"sources\": [{\"file\": \"a.txt\", \"published\": \"soon\"}]}");

    Corpus corpus = folder.read();

    assertThat(corpus.documents().get(0).source().published()).isEmpty();
    assertThat(corpus.notes()).singleElement().asString().endsWith("left out: soon");
  }

  @Test
  void links_that_lead_in_circles_end() throws IOException {
    folder.with("one/a.txt", "Two died.").with("one/sources.json", "{}");
    Files.createSymbolicLink(home.resolve("one/again"), home);
    Files.createSymbolicLink(home.resolve("self"), home.resolve("self"));
    Files.createSymbolicLink(home.resolve("lost.txt"), home.resolve("nowhere"));

    Corpus corpus = folder.read();

    assertThat(ids(corpus)).containsExactly("one/a.txt");
    assertThat(corpus.skipped()).hasSize(2);
  }

  @Test
  void a_name_with_the_end_of_a_line_in_it_is_a_name() {
    Corpus corpus = folder.with("a\nb.txt", "Two died.").read();

    assertThat(ids(corpus)).containsExactly("flood/a\nb.txt");
  }

  @Test
  void two_articles_with_one_id_are_both_read_and_the_places_named() {
    Corpus corpus =
        folder
            .with(
                "wire.jsonl",
                "{\"id\": \"n\", \"text\": \"Two died.\"}\n{\"id\": \"n\", \"text\": \"Four died.\"}\n")
            .read("wire.jsonl");

    assertThat(ids(corpus)).containsExactly("n", "n~2");
    assertThat(corpus.notes())
        .containsExactly(
            folder.shown("wire.jsonl")
                + ":2: its id n is also that of "
                + folder.shown("wire.jsonl")
                + ":1; both are read, and one of them is called n~2");
  }

  @Test
  void the_text_of_a_line_must_be_words_and_no_field_stands_twice() {
    Corpus corpus =
        folder
            .with(
                "wire.jsonl",
                "{\"text\": 5}\n{\"id\": 7, \"text\": [\"x\"]}\n{\"text\": null}\n"
                    + "{\"text\": \"Two died.\", \"text\": \"Four died.\"}\n")
            .read("wire.jsonl");

    assertThat(corpus.documents()).isEmpty();
    assertThat(corpus.skipped().stream().map(s -> s.file().replaceAll(".*jsonl", "")))
        .containsExactly(":1:10", ":2:19", ":3:10", ":4:31");
    assertThat(reasons(corpus))
        .containsExactly(
            "\"text\" must be words between quotation marks",
            "\"text\" must be words between quotation marks",
            "\"text\" must be words between quotation marks",
            "\"text\" stands here twice");
  }

  @Test
  void a_line_with_damaged_letters_is_noted_and_json_lines_in_utf_16_are_refused() {
    byte[] damaged = "{\"text\": \"Two died in \u00e9.\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(folder.with("a.jsonl", damaged).read("a.jsonl").notes())
        .containsExactly(
            folder.shown("a.jsonl")
                + ":1: not valid UTF-8; read with the damaged letters replaced");
    byte[] wide = "{\"text\": \"Two died.\"}\n".repeat(9).getBytes(StandardCharsets.UTF_16);
    assertThat(reasons(folder.with("b.jsonl", wide).read("b.jsonl")))
        .containsExactly("UTF-16; JSON Lines are read in UTF-8 only");
  }

  @Test
  void a_file_of_bad_lines_is_counted_from_the_thousandth_on() {
    Corpus corpus =
        folder.with("a.jsonl", "{}\n".repeat(5_000) + "{\"text\": \"Two died.\"}").read("a.jsonl");

    assertThat(corpus.documents()).hasSize(1);
    assertThat(corpus.skipped())
        .hasSize(1_001)
        .contains(new Skipped(folder.shown("a.jsonl"), "4000 more lines cannot be read"));
  }

  @Test
  void duplicates_are_found_however_accents_are_written_and_lines_end() {
    Corpus corpus =
        folder
            .with("a.txt", "Two died in Maci\u00e9l.\n\nOne was hurt.")
            .with("b.txt", "Two died in Macie\u0301l.\r\n\r\nOne  was hurt.\r\n")
            .read();

    assertThat(ids(corpus)).containsExactly("flood/a.txt");
    assertThat(reasons(corpus)).singleElement().asString().startsWith("a duplicate");
  }
}

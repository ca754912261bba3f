package org.crosscheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.crosscheck.annotate.Models.Model;
import org.crosscheck.store.PackedModels;
import org.junit.jupiter.api.Test;

/** What is faster must say the same. */
class SentenceEndsTest {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          ".",
          "...",
          ". . .",
          "No end",
          " Blank around. ",
          "One. Two! Three? Four",
          "The U.S. said no. The U.K. said yes.",
          "It cost 3.5 million.It was 1.2. e.g. this",
          "What?! He left... And came back!!! \u00a0 Yes.",
          "A .b. C",
          "?! ?!",
          "caf\u00e9 \ud83d\ude00. \ud83d\ude00 was here.",
          "a. b. c. d. e. f");

  @Test
  void the_ends_are_those_of_the_original_detector() throws IOException {
    try (InputStream in = new PackedModels().open(Model.SENTENCES);
        InputStream again = new PackedModels().open(Model.SENTENCES)) {
      SentenceDetectorME original =
          new SentenceDetectorME(new SentenceModel(in), new Dictionary(true));
      SentenceEnds fast = new SentenceEnds(ModelFile.learned(again, "sent.model"));
      for (String text : texts()) {
        assertThat(fast.of(text))
            .as(text)
            .isEqualTo(Arrays.stream(original.sentPosDetect(text)).map(Span::getEnd).toList());
      }
    }
  }

  /** Whole paragraphs, and each from any of its words on. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(ODD);
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readString(file).split("\n")) {
          texts.add(line);
          for (int blank = line.indexOf(' '); blank >= 0; blank = line.indexOf(' ', blank + 1)) {
            texts.add(line.substring(blank));
          }
        }
      }
    }
    return texts;
  }
}

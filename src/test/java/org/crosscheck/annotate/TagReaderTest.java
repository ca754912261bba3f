package org.crosscheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.DefaultLemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.crosscheck.annotate.Models.Model;
import org.crosscheck.store.PackedModels;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.junit.jupiter.api.Test;

/** What is faster must say the same. */
class TagReaderTest {
  private static final Path CORPUS = Path.of("corpus/venezuela-2019-01");

  @Test
  void the_tags_are_those_of_the_original_tagger() throws IOException {
    try (InputStream in = new PackedModels().open(Model.TAGS);
        InputStream again = new PackedModels().open(Model.TAGS)) {
      POSTaggerME original = new POSTaggerME(new POSModel(in));
      TagReader fast = new TagReader(ModelFile.learned(again, "pos.model"));
      for (String[] words : sentences()) {
        assertThat(fast.tags(words)).as(String.join(" ", words)).isEqualTo(original.tag(words));
      }
    }
  }

  @Test
  void the_lemmas_are_those_of_the_original_lemmatiser() throws IOException {
    try (InputStream in = new PackedModels().open(Model.LEMMAS);
        InputStream again = new PackedModels().open(Model.LEMMAS)) {
      LemmatizerME original = new LemmatizerME(new LemmatizerModel(in));
      LemmaReader fast =
          new LemmaReader(
              ModelFile.learned(again, "lemmatizer.model"),
              new DefaultLemmatizerContextGenerator());
      for (String word : sentences().get(1)) {
        for (String tag : List.of("NOUN", "VERB", "ADJ")) {
          assertThat(fast.lemma(word, tag))
              .as(word)
              .isEqualTo(original.lemmatize(new String[] {word}, new String[] {tag})[0]);
        }
      }
    }
  }

  private static List<String[]> sentences() throws IOException {
    List<String> texts =
        new ArrayList<>(List.of("died", "\u0130 x", "", "12,000 McX-ray O'Neill's ;"));
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    List<String[]> sentences = new ArrayList<>();
    for (String text : texts) {
      for (Sentence sentence : Texts.annotated(text).sentences()) {
        sentences.add(sentence.tokens().stream().map(Token::text).toArray(String[]::new));
      }
    }
    return sentences;
  }
}

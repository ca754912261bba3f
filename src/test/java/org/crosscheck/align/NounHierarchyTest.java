package org.crosscheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.Test;

/**
 * The list {@code noun-hierarchy} is taken from WordNet, once and not at run time: WordNet takes
 * seconds to open. Run with {@code -Dgolden.update=true} to write it anew.
 */
class NounHierarchyTest {
  private static final Path LIST = Path.of("rules/shared/noun-hierarchy.txt");
  private static final Pattern ONE_WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

  private static final String HEADER =
      """
      # Nouns for people and the noun above each: a reveller is a celebrant, a celebrant a person.
      # The first sense of each noun in WordNet 3.1; subject-classes goes before it.
      # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used by its licence,
      # https://wordnet.princeton.edu/license-and-commercial-use; provided as is, without warranty.
      """;

  @Test
  void the_list_says_what_wordnet_says() throws Exception {
    StringBuilder list = new StringBuilder(HEADER);
    people().forEach((noun, above) -> list.append(noun + " = " + above + "\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(LIST, list);
    }
    assertThat(Files.readString(LIST)).isEqualTo(list.toString());
  }

  private static Map<String, String> people() throws Exception {
    Dictionary wordNet = Dictionary.getDefaultResourceInstance();
    Map<String, String> people = new TreeMap<>();
    Iterator<IndexWord> words = wordNet.getIndexWordIterator(POS.NOUN);
    while (words.hasNext()) {
      IndexWord word = words.next();
      Synset sense = word.getSenses().get(0);
      if (sense.getLexFileName().equals("noun.person")
          && ONE_WORD.matcher(word.getLemma()).matches()) {
        name(sense).ifPresent(name -> people.put(word.getLemma(), name));
      }
    }
    return people;
  }

  /** The nearest noun of one word above a sense. */
  private static Optional<String> name(Synset sense) throws Exception {
    List<Pointer> above = sense.getPointers(PointerType.HYPERNYM);
    while (!above.isEmpty()) {
      Synset next = above.get(0).getTargetSynset();
      for (Word word : next.getWords()) {
        if (ONE_WORD.matcher(word.getLemma()).matches()) {
          return Optional.of(word.getLemma());
        }
      }
      above = next.getPointers(PointerType.HYPERNYM);
    }
    return Optional.empty();
  }
}

package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each construct of a pattern matches. Digits stand for the numbers of a real reader. */
class PatternsTest {
  private static final String KIND = "id: k\ntype: count\ntitle: K\n";
  private static final Map<String, String> SHARED =
      Map.of(
          "k/kind.yml", KIND,
          "shared/beasts.txt", "dog\nsea lion\n",
          "shared/clause-ends.txt", "but\n",
          "shared/irregular-forms.txt", "bite = bites bit bitten biting\n",
          "shared/patterns.yml", "twice: \"(bark ~1 bark)\"\n");

  static RuleBook book(String pattern, String more) {
    Map<String, String> files = new java.util.HashMap<>(SHARED);
    files.put(
        "k/r.yml",
        "id: r\nkind: k\nsummary: s\npattern: \""
            + pattern
            + "\"\n"
            + more
            + "examples:\n  \"k = 1\": ['[1] a', '[1] b']\n  none: [c]\n");
    return RuleBook.read(files);
  }

  private static final java.util.regex.Pattern NATIONS =
      java.util.regex.Pattern.compile("Chile|Peru|Brazil");

  private static final java.util.regex.Pattern ROWS =
      java.util.regex.Pattern.compile("(?:%1$s)(?:(?:,| and) (?:%1$s))*".formatted(NATIONS));

  static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher digits = java.util.regex.Pattern.compile("\\d+").matcher(text);
    while (digits.find()) {
      Quantity value = Quantity.exactly(Long.parseLong(digits.group()));
      mentions.add(new Mention(MentionType.NUMBER, new Span(digits.start(), digits.end()), value));
    }
    Matcher nations = NATIONS.matcher(text);
    while (nations.find()) {
      Nations value = new Nations(List.of(nations.group()), "", false);
      Span span = new Span(nations.start(), nations.end());
      mentions.add(new Mention(MentionType.NATION, span, value));
    }
    Matcher rows = ROWS.matcher(text);
    while (rows.find()) {
      Nations value = new Nations(List.of(rows.group().split("(,| and) ")), "", false);
      mentions.add(new Mention(MentionType.NATIONS, new Span(rows.start(), rows.end()), value));
    }
    mentions.sort(java.util.Comparator.comparing(Mention::span));
    return mentions;
  }

  static List<String> found(RuleBook book, String text) {
    AnnotatedDocument document = Texts.annotated(text);
    return book
        .matches(document.sentences().get(0), mentions(text), Texts.annotator()::tag)
        .matches()
        .stream()
        .map(match -> match.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "<count> dog bite ! 3 dogs bit him. ! 3 dogs bit",
        "<count> 'dog' ! 3 dogs bit him. !",
        "<count> $beasts ! He saw 3 sea lions. ! 3 sea lions",
        "<count> [big] dog ! Then 3 big dogs came. ! 3 big dogs",
        "<count> [big] dog ! Then 3 dogs came. ! 3 dogs",
        "<count> (dog|cat) ! Then 3 cats came. ! 3 cats",
        "<count> {ADJ}* dog ! Then 3 big brown dogs came. ! 3 big brown dogs",
        "<count> {ADJ}+ dog ! Then 3 dogs came. !",
        "<count> ~2 bark ! Then 3 of them barked. ! 3 of them barked",
        "<count> ~1 bark ! Then 3 of them barked. !",
        "<count> ~4 bark ! The 3 ate; he barked. !",
        "<count> ~4 bark ! The 3 ate but he barked. !",
        "<count> ~4 bark ! The 3 and 4 others barked. ! 4 others barked",
        "<count> ~1 bark ! The 3, including a big one, barked. ! 3, including a big one, barked",
        "<count> ~1 bark ! The 3 — a big one and two pups — barked. ! 3 — a big one and two pups — barked",
        "<count> ~, bark ! The 3 – all of them big – barked. ! 3 – all of them big – barked",
        "<count> ~9 bark ! The 3 ate - he barked. !",
        "<count> ~1 bark ! The 3 three-year-old dogs barked. !",
        "<count> ~2 bark ! The 3 three-year-old dogs barked. ! 3 three-year-old dogs barked",
        "^ <count> dog ! 3 dogs bit 4 dogs. ! 3 dogs",
        "<count> , @twice ! The 3, barking and barking, left. ! 3, barking and barking",
        "<nations> back ! Chile, Peru and Brazil backed him. ! Chile, Peru and Brazil backed",
        "<count> <np> ! He saw 3 big brown dogs there. ! 3 big brown dogs",
        "<count> in <name> ! He saw 3 in San Juan yesterday. ! 3 in San Juan",
        "<count> man-eating dog ! He saw 3 man-eating dogs. ! 3 man-eating dogs",
        "<count> ''s' ! It is 3's turn. ! 3's",
        "<count> worker ''s' strike ! Then the 2 workers' strike began. ! 2 workers' strike",
        "<count> ~9 worker ''s' ! She saw 2 of the 'old workers' then. !",
      })
  void a_pattern_matches(String pattern, String text, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected);
    assertThat(found(book(pattern, ""), text)).isEqualTo(wanted);
  }

  @Test
  void a_negative_pattern_forbids_a_match_that_it_overlaps() {
    RuleBook book = book("<count> dog", "unless: \"hot dog\"\n");

    assertThat(found(book, "He ate 3 dogs.")).containsExactly("3 dogs");
    assertThat(found(book("<count> ~1 dog", "unless: \"hot dog\"\n"), "He ate 3 hot dogs."))
        .isEmpty();
  }

  @Test
  void a_negative_pattern_forbids_by_a_lemma_that_is_no_form_of_its_word() {
    RuleBook book = book("<count> dog", "unless: \"bad <count>\"\n");

    assertThat(found(book, "He saw good 3 dogs.")).containsExactly("3 dogs");
    assertThat(found(book, "He saw worse 3 dogs.")).isEmpty();
  }

  @Test
  void each_place_of_a_value_gives_a_match() {
    assertThat(found(book("<count> ~6 bark", ""), "The 3 dogs, 2 of them big, barked."))
        .containsExactly("3 dogs, 2 of them big, barked", "2 of them big, barked");
  }
}

package org.crosscheck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad rules are shown as a compiler shows bad programs, all of them at once. */
class RuleProblemsTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "deaths/kind.yml", "id: deaths\ntype: deaths\ntitle: People killed\n",
          "shared/people.txt", "person\n",
          "shared/number-words.txt", "three = 3\n");

  private static String rule(String pattern) {
    return """
        id: people-died
        kind: deaths
        summary: Some died.
        pattern: "%s"
        examples:
          "deaths = 2": ["[2] died.", "[2] dead."]
          none: ["He, 2, died."]
        """
        .formatted(pattern);
  }

  private static RuleProblems problems(Map<String, String> files) {
    Map<String, String> all = new HashMap<>(GOOD);
    all.putAll(files);
    return catchThrowableOfType(RuleProblems.class, () -> RuleBook.read(all));
  }

  private static RuleProblem only(String pattern) {
    RuleProblems problems = problems(Map.of("deaths/people-died.yml", rule(pattern)));
    assertThat(problems.problems()).hasSize(1);
    return problems.problems().get(0);
  }

  @Test
  void a_problem_shows_the_line_and_a_caret_and_what_was_meant() {
    assertThat(only("<count> $poeple die").text())
        .isEqualTo(
            """
            deaths/people-died.yml:4:19: no word list 'poeple' in rules/shared/
             4 | pattern: "<count> $poeple die"
               |                   ^^^^^^^ did you mean 'people'?""");
  }

  @Test
  void a_kind_is_near_none_but_other_kinds() {
    RuleProblems problems =
        problems(
            Map.of(
                "bodies/kind.yml",
                "id: bodies\ntype: deaths\ntitle: Bodies found\nnear: [death, deaths]\n"));

    assertThat(problems.problems())
        .extracting(RuleProblem::message)
        .containsExactly("no kind 'death'");
  }

  @Test
  void a_broken_kind_does_not_hide_what_is_wrong_with_its_rules() {
    RuleProblems problems =
        problems(
            Map.of(
                "deaths/kind.yml",
                "id: deaths\n",
                "deaths/people-died.yml",
                rule("<count> $poeple die")));

    assertThat(problems.problems())
        .extracting(RuleProblem::message)
        .containsExactly(
            "a kind needs 'type' and 'title'", "no word list 'poeple' in rules/shared/");
  }

  @Test
  void the_first_mistake_of_a_file_does_not_hide_the_others() {
    RuleProblems problems =
        problems(
            Map.of(
                "deaths/kind.yml",
                "id: deaths\ntype: counts\nseverity: hihg\n",
                "deaths/people-died.yml",
                rule("<count> ~1") + "disabled: maybe\n"));

    assertThat(problems.problems())
        .extracting(RuleProblem::message)
        .containsExactlyInAnyOrder(
            "a kind needs 'title'",
            "'counts' is no type",
            "'hihg' is no severity",
            "'maybe' is neither yes nor no",
            "a pattern neither begins nor ends in a gap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "<cuont> die ! 11 ! unknown value 'cuont' ! did you mean 'count'?",
        "<count> {NOWN} die ! 19 ! unknown part of speech 'NOWN' ! did you mean 'NOUN'?",
        "<count> @victim die ! 19 ! no pattern 'victim' in rules/shared/patterns.yml !",
        "valeu:(<count>) die ! 11 ! unknown name 'valeu' ! did you mean 'value'?",
        "<count> (die ! 19 ! this bracket is never closed ! expected ')' after it",
        "<count die ! 11 ! this bracket is never closed ! expected '>' after it",
        "<count> die) ! 22 ! ')' closes nothing !",
        "<count> (die|) ! 24 ! nothing stands here ! expected a word",
        "<count> ~40 die ! 19 ! '~40' is not a gap ! expected ~1 to ~12",
        "<count> ~2* die ! 21 ! this cannot be repeated !",
        "<count> * die ! 19 ! '*' has nothing before it !",
        "<count> 'die ! 19 ! this form is never closed ! expected ' after it",
        "<count> die ~3 ! 23 ! a pattern neither begins nor ends in a gap ! a gap stands between two words",
        "~3 <count> die ! 11 ! a pattern neither begins nor ends in a gap ! a gap stands between two words",
        "<count> (die|~12) ! 24 ! a pattern neither begins nor ends in a gap ! a gap stands between two words",
        "[a] ~3 <count> die ! 15 ! a pattern neither begins nor ends in a gap ! a gap stands between two words",
        "<count> ~12 ~12 die ! 23 ! two gaps stand side by side ! one gap skips at most 12 words",
        "<count> ~12 [of] ~3 die ! 28 ! two gaps stand side by side ! one gap skips at most 12 words",
        "<count> ^ die ! 19 ! '^' is the start of the sentence, and words stand before it ! write it first",
        "<count> ‘die’ ! 19 ! a typographic quotation mark ! a form stands in '...'",
        "<count> “die” ! 19 ! a typographic quotation mark ! a form stands in '...'",
        "<count> .* die ! 19 ! a pattern is no regular expression ! ~4 skips up to four words, <count> is a number",
        "\\\\d+ <count> die ! 11 ! a pattern is no regular expression ! ~4 skips up to four words, <count> is a number",
        "value:<count> stance:(die) ! 10 ! a kind of type 'deaths' has no stance ! only kinds of type 'nations' have",
        "people die ! 10 ! this pattern has no value ! mark one: value:(...) or <count>",
        "value:(people) die ! 10 ! the words of value:(...) hold no value ! expected value:<count>",
      })
  void a_bad_pattern_is_shown_where_it_is_bad(
      String pattern, int column, String message, String hint) {
    RuleProblem problem = only(pattern);

    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.hint()).isEqualTo(hint == null ? "" : hint);
  }

  @Test
  void a_pattern_of_which_all_may_be_missing_is_a_problem() {
    assertThat(only("[value:(<count>)] [die]").message())
        .isEqualTo("every part of this pattern may be missing");
  }

  @Test
  void an_unless_of_nothing_but_a_gap_is_a_problem() {
    String rule = rule("<count> die");
    Map<String, String> gap =
        Map.of("deaths/people-died.yml", rule.replace("examples", "unless: \"~3\"\nexamples"));
    Map<String, String> nothing =
        Map.of("deaths/people-died.yml", rule.replace("examples", "unless: \"[a]\"\nexamples"));

    assertThat(problems(gap).problems().get(0).text())
        .startsWith("deaths/people-died.yml:5:10: a pattern neither begins nor ends in a gap");
    assertThat(problems(nothing).problems().get(0).message())
        .isEqualTo("every part of this pattern may be missing");
  }

  @Test
  void twelve_brackets_may_be_open_at_once() {
    Map<String, String> files = new HashMap<>(GOOD);
    String pattern = "<count> " + "(".repeat(12) + "die" + ")".repeat(12);
    files.put("deaths/people-died.yml", rule(pattern));

    assertThat(RuleBook.read(files).rules()).hasSize(1);
    assertThat(only("<count> " + "(".repeat(13) + "die" + ")".repeat(13)).hint())
        .isEqualTo("at most 12 levels");
  }

  @Test
  void what_a_kind_of_this_type_does_not_have_cannot_be_set() {
    RuleProblems problems =
        problems(
            Map.of(
                "deaths/people-died.yml",
                rule("<count> die").replace("pattern:", "set: {stance: for}\npattern:")));

    assertThat(problems.problems())
        .extracting(RuleProblem::text)
        .containsExactly(
            """
            deaths/people-died.yml:4:7: a kind of type 'deaths' has no stance
             4 | set: {stance: for}
               |       ^^^^^^ only kinds of type 'nations' have""");
  }

  @Test
  void the_value_is_marked_in_an_example_and_not_in_a_near_miss() {
    RuleProblems problems =
        problems(
            Map.of(
                "deaths/people-died.yml",
                rule("<count> die").replace("[2] died.", "2 died.").replace("He, 2,", "He, [2],")));

    assertThat(problems.problems())
        .extracting(p -> p.line() + ":" + p.column() + " " + p.message())
        .containsExactly(
            "6:18 the value is not marked in this example",
            "7:10 a near miss has no value to mark");
  }

  @Test
  void names_are_of_small_letters_and_titles_and_summaries_say_something() {
    RuleProblems problems =
        problems(
            Map.of(
                "deaths/kind.yml", "id: deaths\ntype: deaths\ntitle: ''\n",
                "Own/kind.yml", "id: Own\ntype: count\ntitle: Mine\n",
                "deaths/People-Died.yml",
                    rule("<count> die")
                        .replace("people-d", "People-D")
                        .replace("Some died.", "' '")));

    assertThat(problems.problems())
        .extracting(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.message())
        .containsExactly(
            "Own/kind.yml:1:5 'Own' is no id",
            "deaths/People-Died.yml:1:5 'People-Died' is no id",
            "deaths/People-Died.yml:3:10 the summary is empty",
            "deaths/kind.yml:3:8 the title is empty");
  }

  @Test
  void a_swap_of_two_letters_is_one_slip() {
    assertThat(Nearest.nearest("dei", java.util.List.of("die", "fall"))).contains("die");
    assertThat(Nearest.nearest("idsabled", java.util.List.of("disabled"))).contains("disabled");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_shown_where_it_opens() {
    String rule = rule("<count> die");
    String open = rule.replace("die\"", "die");
    RuleProblems problems = problems(Map.of("deaths/people-died.yml", open));

    assertThat(problems.problems())
        .extracting(RuleProblem::text)
        .containsExactly(
            """
            deaths/people-died.yml:4:10: a quotation mark is never closed
             4 | pattern: "<count> die
               |          ^ expected another at the end of the text""");
  }

  private static java.util.List<String> messages(String rule) {
    return problems(Map.of("deaths/people-died.yml", rule)).problems().stream()
        .map(RuleProblem::message)
        .toList();
  }

  @Test
  void an_example_marks_one_value_and_stands_under_its_claim_once() {
    String good = rule("<count> die");

    assertThat(messages(good.replace("\"[2] died.\"", "\"[2] died, [3] fled.\"")))
        .containsExactly("two places are marked in this example");
    assertThat(messages(good.replace("\"[2] died.\"", "\"[] died.\"")))
        .containsExactly("the brackets of this example hold no words");
    assertThat(messages(good.replace("  none:", "  \"deaths = 2\": [\"[2] fell dead.\"]\n  none:")))
        .containsExactly("'deaths = 2' stands here twice");
  }

  @Test
  void a_rule_has_one_list_of_patterns() {
    assertThat(messages(rule("<count> die") + "patterns: [\"<count> 'dead'\"]\n"))
        .containsExactly("both 'pattern' and 'patterns'");
  }

  @Test
  void a_list_of_units_has_units_only() {
    RuleProblems problems =
        problems(
            Map.of(
                "shared/units.txt",
                "kilometre per hour = km/h\n",
                "shared/rush-units.txt",
                "km/h\nkm/hr\n",
                "deaths/people-died.yml",
                rule("<rush> <count> die")));

    assertThat(problems.problems())
        .extracting(RuleProblem::text)
        .containsExactly(
            """
            deaths/people-died.yml:4:11: 'km/hr' in shared/rush-units.txt is no unit
             4 | pattern: "<rush> <count> die"
               |           ^^^^^^ did you mean 'km/h'?""");
  }

  @Test
  void a_kind_is_near_none_of_another_type() {
    RuleProblems problems =
        problems(
            Map.of("storm/kind.yml", "id: storm\ntype: measure\ntitle: Wind\nnear: [deaths]\n"));

    assertThat(problems.problems())
        .extracting(RuleProblem::text)
        .containsExactly(
            """
            storm/kind.yml:4:7: the kind 'deaths' is of type 'deaths'
             4 | near: [deaths]
               |       ^^^^^^^^ only kinds of type 'measure' may be near""");
  }

  @Test
  void nesting_and_size_are_limited() {
    assertThat(only("<count> " + "(".repeat(40) + "die" + ")".repeat(40)).message())
        .isEqualTo("brackets are nested too deeply");
    assertThat(only("<count> ((((die* die*)* die*)* die*)* die*)* die").message())
        .isEqualTo("this pattern has too many steps");
    assertThat(only("<count> " + "die ".repeat(600)).message())
        .isEqualTo("this pattern is too long");
  }

  @Test
  void all_problems_of_all_files_come_in_one_run() {
    Map<String, String> files = new HashMap<>();
    files.put("deaths/a.yml", rule("<count> $x die").replace("id: people-died", "id: a"));
    files.put(
        "deaths/b.yml",
        rule("<count> die").replace("id: people-died", "id: c").replace("summary", "sumary"));
    files.put("injured/hurt.yml", "id: hurt\n");
    files.put("missing/kind.yml", "id: mising\ntype: mssing\ntitle: People missing\n");
    files.put("shared/patterns.yml", "broken: \"(a\"\nloop: \"@loop\"\n");
    files.put("age/kind.yml", "id: [\n");

    RuleProblems problems = problems(files);

    assertThat(problems.problems().stream().map(p -> p.file() + " " + p.message()))
        .containsExactly(
            "age/kind.yml a text begins with a bracket, or one is never closed",
            "deaths/a.yml no word list 'x' in rules/shared/",
            "deaths/b.yml the id is not the name of the file",
            "deaths/b.yml unknown key 'sumary'",
            "injured/hurt.yml the folder 'injured' has no kind.yml",
            "missing/kind.yml the id is not the name of the folder",
            "missing/kind.yml 'mssing' is no type",
            "shared/patterns.yml this bracket is never closed",
            "shared/patterns.yml in 'loop': 'loop' contains itself");
    assertThat(problems)
        .hasMessageEndingWith("9 problems in 6 of 6 rule files. No rules were run.");
  }

  @Test
  void examples_are_required() {
    Map<String, String> files =
        Map.of(
            "deaths/people-died.yml",
            rule("<count> die")
                .replace("none:", "\"injured = 3\":")
                .replace(", \"[2] dead.\"", "")
                .replace("He, 2,", "He, [2],"));

    assertThat(problems(files).problems().stream().map(RuleProblem::message))
        .containsExactly(
            "a rule needs two examples that it matches and a near miss",
            "'injured = 3' is not a claim of this kind");
  }

  @Test
  void a_disabled_rule_is_not_there() {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("deaths/people-died.yml", "id: people-died\nkind: deaths\ndisabled: true\n");

    assertThat(RuleBook.read(files).rules()).isEmpty();
  }

  @Test
  void two_rules_with_one_name_are_a_problem() {
    Map<String, String> files = new HashMap<>(GOOD);
    files.put("deaths/people-died.yml", rule("<count> die"));
    files.put("dead/kind.yml", "type: deaths\ntitle: People killed\n");
    files.put(
        "dead/people-died.yml",
        rule("<count> die").replace("kind: deaths", "kind: dead").replace("\"deaths", "\"dead"));

    assertThatThrownBy(() -> RuleBook.read(files))
        .hasMessageContaining("another rule is called 'people-died'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "\\tkind: k ! a tab stands here",
        "summary: a: b ! a colon where none is expected",
        "pattern: \"a ! a quotation mark is never closed",
        "pattern: \"a\" b ! this line does not go on from those above",
        "pattern: [a ! a text begins with a bracket, or one is never closed",
        "pattern: *a ! a text begins with & or *",
      })
  void what_is_no_yaml_is_told_in_plain_words(String line, String message) {
    Map<String, String> files =
        Map.of(
            "k/kind.yml",
            "type: count\ntitle: K\n",
            "k/r.yml",
            "id: r\n" + line.replace("\\t", "\t") + "\n");

    assertThatThrownBy(() -> RuleBook.read(files))
        .isInstanceOf(RuleProblems.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_misspelt_key_is_one_problem() {
    Map<String, String> files =
        Map.of(
            "k/kind.yml",
            "type: count\ntitle: K\n",
            "k/r.yml",
            "id: r\nkind: k\nsumary: s\npattern: <count> a\nexamples: {'k = 1': ['[1] a', '[1] b'], none: [c]}\n");

    assertThatThrownBy(() -> RuleBook.read(files)).hasMessageContaining("1 problem in 1 of 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deaths = three| deaths = 3",
        "deaths = 1,500| deaths = 1500",
        "deaths 3| deaths = 3",
        "deaths =3| deaths = 3",
        "deahts = 2| deaths = 2",
      })
  void what_an_example_expects_is_written_as_claims_are(String expected, String meant) {
    RuleProblems problems =
        problems(
            Map.of(
                "deaths/people-died.yml",
                rule("<count> die").replace("\"deaths = 2\"", "\"" + expected + "\"")));

    assertThat(problems.problems()).hasSize(1);
    assertThat(problems.problems().get(0).text())
        .startsWith("deaths/people-died.yml:6:3: ")
        .contains("did you mean '" + meant + "'?");
  }

  @Test
  void a_file_in_the_wrong_place_is_told_in_one_line() {
    assertThat(problems(Map.of("some.yml", "id: some\n")).problems().get(0).text())
        .isEqualTo(
            "some.yml:1:1: a rule lies in the folder of its kind: deaths/people-died.yml;"
                + " move or rename it");
  }
}

package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Kind DEATHS =
      new Kind(
          "deaths",
          ClaimType.DEATHS,
          "People killed",
          Kind.SameSubject.STORY,
          Kind.Growth.ONLY_GROWS,
          "high");

  private static final String CLAIMS =
      """
      {"id":"c1","file":"A.txt","start":0,"end":2,"text":"13","type":"deaths","value":{"low":13,"high":13,"point":13,"basis":"exact"}}
      {"id":"c2","file":"B.txt","start":0,"end":2,"text":"20","type":"deaths","value":{"low":20,"high":20,"point":20,"basis":"exact"}}

      {"id":"c3","file":"B.txt","start":20,"end":22,"text":"42","type":"deaths","value":{"low":42,"high":42,"point":42,"basis":"exact"}}
      """;

  private static final String GROUPS =
      """
      {"id":"g1","type":"deaths","title":"Killed","members":["c1","c2"],"verdict":"contradiction","pairs":[{"a":"c2","b":"c1","relation":"contradiction","acceptable":["update"]}]}
      """;

  private final Document a = Texts.document("A", "13 people died. A further 5 were hurt.");
  private final Document b = Texts.document("B", "20 people died, and 42 in another flood.");

  private static Claim claim(Document document, int start, int number) {
    Span span = new Span(start, start + 2);
    return new Claim(
        document.source().id() + start,
        DEATHS,
        (Value) Quantity.exactly(number),
        Subject.UNSTATED,
        Scope.OPEN,
        Modality.ASSERTED,
        Optional.empty(),
        new Provenance(
            document.source(), span, span.in(document.text()), span, "", 1, start + 1, "rule"),
        new Context(Context.Position.BODY, 0, List.of(), List.of(), List.of()));
  }

  private Scores score(List<Claim> claims, List<Verdict> verdicts) throws GoldProblem {
    Evaluation evaluation = new Evaluation(Set.of());
    Gold gold =
        Gold.parse(
            Map.of(
                "claims.jsonl", CLAIMS,
                "groups.jsonl", GROUPS,
                "traps.jsonl", "{\"a\":\"c3\",\"b\":\"c1\",\"why\":\"another flood\"}"));
    evaluation.add(
        "flood", gold, new Findings(List.of(a, b), List.of(), claims, verdicts, List.of()));
    return evaluation.scores();
  }

  private static Verdict verdict(Relation relation, Claim... claims) {
    Alignment alignment = new Alignment("g", "flood", DEATHS, "Killed", List.of(claims), List.of());
    List<Pair> pairs = List.of(new Pair(claims[0], claims[1], relation));
    return new Verdict(alignment, relation.type(), Severity.HIGH, "", 2, pairs);
  }

  @Test
  void all_found_and_judged_as_a_person_did_is_full_marks() throws GoldProblem {
    Claim here = claim(a, 0, 13);
    Claim there = claim(b, 0, 20);

    Scores scores =
        score(
            List.of(here, there, claim(b, 20, 42)),
            List.of(verdict(Relation.update("a later count"), here, there)));

    assertThat(scores.figures().values()).allMatch(t -> t.f1().doubleValue() == 1.0);
    assertThat(scores.relationAccuracy().map(Object::toString)).contains("1.000");
    assertThat(scores.trapsSprung()).isZero();
    assertThat(scores.traps()).isEqualTo(1);
    assertThat(scores.misses()).isEmpty();
  }

  @Test
  void every_kind_of_mistake_is_named() throws GoldProblem {
    Claim wrongValue = claim(a, 0, 14);
    Claim otherFlood = claim(b, 20, 42);
    Claim extra = claim(a, 26, 5);

    Scores scores =
        score(
            List.of(wrongValue, otherFlood, extra),
            List.of(verdict(Relation.contradiction("no"), wrongValue, otherFlood)));

    assertThat(scores.misses().stream().map(m -> m.split(" ")[0]))
        .containsExactly("value", "missed", "extra", "trap", "unflagged", "false");
    assertThat(scores.misses().get(1)).isEqualTo("missed  flood/B.txt:0 deaths '20'");
    assertThat(scores.figures().get("claims")).isEqualTo(Tally.of(2, 3, 3));
    assertThat(scores.figures().get("value")).isEqualTo(Tally.of(1, 3, 3));
    assertThat(scores.figures().get("aligned")).isEqualTo(Tally.of(0, 1, 1));
    assertThat(scores.trapsSprung()).isEqualTo(1);
  }

  @Test
  void nothing_found_has_no_precision() throws GoldProblem {
    Scores scores = score(List.of(), List.of());

    assertThat(scores.figures().get("claims")).isEqualTo(Tally.of(0, 0, 3));
    assertThat(Tally.of(0, 0, 3).precision()).isEmpty();
    assertThat(Tally.of(0, 0, 3).recall().map(Object::toString)).contains("0.000");
    assertThat(scores.byType().get("deaths")).isEqualTo(Tally.of(0, 0, 3));
    assertThat(ScoreTable.text(scores, 1).lines().toList())
        .hasSize(8)
        .last()
        .asString()
        .startsWith("missed  ");
    assertThat(JsonParser.parseString(ScoreTable.json(scores)).getAsJsonObject())
        .extracting(o -> o.getAsJsonObject("claims").get("precision").isJsonNull())
        .isEqualTo(true);
  }

  @Test
  void a_broken_line_of_gold_is_named() {
    for (String broken : List.of("{", "[]", "{\"id\": \"c\"}", "3", "{\"id\": {}}")) {
      assertThatThrownBy(() -> Gold.parse(Map.of("claims.jsonl", "\n" + broken)))
          .isInstanceOf(GoldProblem.class)
          .hasMessageStartingWith("claims.jsonl:2: ");
    }
  }

  private static boolean same(String type, String gold, String found) {
    return SameValue.of(type, object(gold), object(found));
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
  }

  @Test
  void values_are_the_same_as_the_annotation_guide_means_it() {
    assertThat(same("money", "{'point':1.5,'basis':'about'}", "{'point':1.50,'basis':'about'}"))
        .isTrue();
    assertThat(same("money", "{'point':1,'currency':'USD'}", "{'point':1,'currency':'EUR'}"))
        .isFalse();
    assertThat(same("date", "{'date':'2016-02'}", "{'date':'2016-02-01/2016-02-29'}")).isTrue();
    assertThat(same("date", "{'date':'2016-02-03T21:00'}", "{'date':'2016-02-03'}")).isTrue();
    assertThat(same("date", "{'date':'2016-W05'}", "{'date':'2016-W06'}")).isFalse();
    assertThat(same("deadline", "{'due':'2019-01-26/2019-01-27'}", "{'due':'2019-01-27'}"))
        .isTrue();
    assertThat(same("deadline", "{'due':'2019-01-26','duration':'PT72H'}", "{'due':'2019-01-26'}"))
        .isFalse();
    assertThat(same("quote", "{'speaker':'Ann Lee'}", "{'speaker':'Mayor Lee'}")).isTrue();
    assertThat(same("quote", "{'speaker':null}", "{'speaker':'Lee'}")).isFalse();
    assertThat(
            same(
                "nations",
                "{'members':['B','A'],'open':true}",
                "{'members':['A','B'],'open':true}"))
        .isTrue();
  }
}

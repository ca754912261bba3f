package org.crosscheck.evaluate;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Alignment;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Pair;
import org.crosscheck.finding.Relation;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.Document;
import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/** Findings made from gold with mistakes of every kind, the same for the same seed. */
final class Perturbed {
  private final Random random;
  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, Claim> claims = new TreeMap<>();

  private Perturbed(long seed) {
    random = new Random(seed);
  }

  static Findings of(Gold gold, Map<String, String> texts, long seed) {
    Perturbed made = new Perturbed(seed);
    texts.forEach((file, text) -> made.documents.put(file, Texts.document(file, text)));
    gold.claims().forEach(made::claim);
    List<Verdict> verdicts = made.verdicts(gold);
    return new Findings(
        List.copyOf(made.documents.values()),
        List.of(),
        List.copyOf(made.claims.values()),
        verdicts,
        List.of());
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private void claim(Gold.GoldClaim gold) {
    if (chance(15)) {
      return; // missed
    }
    claims.put(gold.id(), claim("p-" + gold.id(), gold, chance(10) ? 2 : 0, chance(15)));
    if (chance(20)) { // found twice, the second beside the first
      claims.put(gold.id() + "x", claim("q-" + gold.id(), gold, 3 + random.nextInt(30), false));
    }
  }

  private Claim claim(String id, Gold.GoldClaim gold, int shift, boolean wrong) {
    Document document = java.util.Objects.requireNonNull(documents.get(gold.file()));
    int length = document.text().length();
    int start = Math.min(length, gold.place().start() + shift);
    int end = Math.min(length, Math.max(start, gold.place().end() + shift));
    Span span = new Span(start, end);
    Source source = document.source();
    return new Claim(
        id,
        kind(gold.type()),
        value(gold.type(), gold.value(), wrong),
        Subject.UNSTATED,
        Scope.OPEN,
        Modality.ASSERTED,
        Optional.empty(),
        new Provenance(source, span, span.in(document.text()), span, "", 1, 1, "rule"),
        new Context(Context.Position.BODY, 0, List.of(), List.of(), List.of()));
  }

  private static Kind kind(String type) {
    return new Kind(
        type,
        ClaimType.named(type).orElseThrow(),
        type,
        Kind.SameSubject.STORY,
        Kind.Growth.FREE,
        "high");
  }

  private static Value value(String type, JsonObject gold, boolean wrong) {
    Optional<String> duration = Fields.text(gold, "duration");
    return switch (type) {
      case "quote" ->
          new Utterance("", speaker(gold, wrong), Optional.empty(), Optional.empty(), "");
      case "date" ->
          new TimeValue(
              "X",
              Optional.empty(),
              wrong ? Optional.of("2017-02") : Fields.text(gold, "date"),
              Bound.EXACT);
      case "duration" ->
          new DurationValue(wrong ? "P9D" : duration.orElse("PXD"), Quantity.exactly(1));
      case "deadline" -> new DeadlineValue(due(gold, wrong), duration, "");
      case "nations" -> nations(gold, wrong);
      case "role", "name", "status" -> new Statement(wrong ? "x" : gold.toString());
      default -> quantity(gold, wrong);
    };
  }

  private static Optional<String> speaker(JsonObject gold, boolean wrong) {
    return wrong ? Optional.of("somebody Else") : Fields.text(gold, "speaker");
  }

  private static Optional<Interval> due(JsonObject gold, boolean wrong) {
    return Fields.text(gold, "due")
        .map(due -> LocalDate.parse(Days.day(due)).plusDays(wrong ? 20 : 0))
        .map(Interval::day);
  }

  private static Nations nations(JsonObject gold, boolean wrong) {
    List<String> members = new ArrayList<>();
    gold.getAsJsonArray("members").forEach(m -> members.add(m.getAsString()));
    boolean open = gold.get("open") != null && gold.get("open").getAsBoolean();
    return new Nations(members, "backs", wrong != open);
  }

  private static Quantity quantity(JsonObject gold, boolean wrong) {
    Optional<BigDecimal> point = Fields.number(gold, "point");
    String basis = Fields.text(gold, "basis").orElse("exact");
    Bound bound =
        java.util.Arrays.stream(Bound.values())
            .filter(b -> b.word().equals(basis))
            .findFirst()
            .orElse(Bound.EXACT);
    return new Quantity(
        Fields.number(gold, "low"),
        Fields.number(gold, "high"),
        wrong ? Optional.of(BigDecimal.valueOf(4.5)) : point,
        bound,
        "",
        Fields.text(gold, "currency"),
        false);
  }

  private List<Verdict> verdicts(Gold gold) {
    List<Verdict> verdicts = new ArrayList<>();
    Map<String, Claim> left = new HashMap<>();
    for (Gold.Group group : gold.groups()) {
      List<Claim> members = new ArrayList<>(left.values());
      left.clear();
      for (String member : group.members()) {
        Claim claim = claims.get(member);
        if (claim != null && chance(10)) {
          left.put(member, claim); // put into the next group
        } else if (claim != null) {
          members.add(claim);
        }
      }
      if (members.size() > 1) {
        verdicts.add(verdict(group, members));
      }
    }
    return verdicts;
  }

  private Verdict verdict(Gold.Group group, List<Claim> members) {
    RelationType type = relation(group.verdict());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(pair(group, members.get(j), members.get(i)));
      }
    }
    Alignment alignment =
        new Alignment(
            "a-" + group.id(), "s", kind(group.type()), group.title(), members, List.of());
    return new Verdict(alignment, type, Severity.HIGH, "", 1, pairs);
  }

  private Pair pair(Gold.Group group, Claim a, Claim b) {
    Gold.Couple couple = Gold.Couple.of(a.id().substring(2), b.id().substring(2));
    Set<String> accepted = group.relations().getOrDefault(couple, Set.of("consistent"));
    RelationType type = relation(accepted.stream().sorted().findFirst().orElseThrow());
    return new Pair(a, b, new Relation(type, "so"));
  }

  private RelationType relation(String word) {
    if (chance(15)) {
      return RelationType.values()[random.nextInt(RelationType.values().length)];
    }
    return java.util.Arrays.stream(RelationType.values())
        .filter(r -> r.word().equals(word))
        .findFirst()
        .orElse(RelationType.CONSISTENT);
  }
}

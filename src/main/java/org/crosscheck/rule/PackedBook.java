package org.crosscheck.rule;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Value;
import org.crosscheck.text.WordLists;

/**
 * Rules as they are kept once they were read and found good: word lists, kinds, rules and what arms
 * their patterns, without examples. Patterns are kept as they were written, and compiled when a
 * sentence needs them.
 *
 * @param lists the word lists that the rules were read with
 * @param packed the rules, from the position on
 */
public record PackedBook(WordLists lists, ByteBuffer packed) {
  /**
   * The bytes of rules; the same for the same rules.
   *
   * @param lists what the word lists hold that they were read with, by their names
   */
  public static byte[] pack(Map<String, String> lists, RuleBook book) {
    PackedFields fields = new PackedFields();
    fields.map(lists);
    fields.map(book.grammar().fragments());
    fields.each(book.kinds(), kind -> pack(kind, fields));
    fields.each(book.rules(), rule -> pack(rule, fields));
    fields.map(book.disabled());
    Triggers triggers = book.triggers();
    triggers.armed().forEach(armed -> fields.numbers(armed.needs()));
    for (Rule rule : book.rules()) {
      rule.unless().forEach(unless -> fields.numbers(triggers.vetoNeeds(unless)));
    }
    fields.number(triggers.needs());
    TriggerTable table = triggers.table();
    fields
        .text(table.letters())
        .numbers(table.slots())
        .numbers(table.rows())
        .numbers(table.types());
    return fields.bytes();
  }

  private static void pack(RuleKind kind, PackedFields fields) {
    Kind own = kind.kind();
    fields.text(own.id()).text(own.type().name()).text(own.title());
    fields.text(own.sameSubject().name()).text(own.growth().name()).text(own.severity());
    fields.each(own.near().stream().sorted().toList(), fields::text);
    fields.text(kind.unit()).text(kind.file());
  }

  private static void pack(Rule rule, PackedFields fields) {
    fields.text(rule.id()).text(rule.kind().id()).text(rule.summary());
    for (List<Pattern> patterns : List.of(rule.patterns(), rule.unless())) {
      fields.each(patterns, pattern -> fields.text(pattern.written()).number(pattern.line()));
    }
    fields.text(rule.value().map(Value::canonical).orElse(""));
    fields.map(rule.set());
    fields.number(rule.priority()).text(rule.file());
  }

  /** What was packed. */
  public static PackedBook unpack(ByteBuffer packed) {
    return undamaged(() -> new PackedBook(WordLists.of(new PackedFields(packed).map()), packed));
  }

  /** The rules, ready to run; their examples were left out. */
  public RuleBook book() {
    PackedFields fields = new PackedFields(packed.duplicate());
    return undamaged(() -> new Unpacking(fields, lists).book());
  }

  private static <T> T undamaged(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IllegalStateException("packed rules are damaged", e);
    }
  }

  /** Reads what was packed, in the same order. */
  private static final class Unpacking {
    private final PackedFields fields;
    private final Grammar grammar;
    private final Map<String, RuleKind> kinds = new LinkedHashMap<>();

    Unpacking(PackedFields fields, WordLists lists) {
      this.fields = fields;
      grammar = new Grammar(new Vocabulary(lists), fields.map());
    }

    RuleBook book() {
      fields.each(this::kind).forEach(kind -> kinds.put(kind.id(), kind));
      List<Rule> rules = fields.each(this::rule);
      Map<String, String> disabled = fields.map();
      List<Triggers.Armed> armed = new ArrayList<>();
      for (Rule rule : rules) {
        for (Pattern pattern : rule.patterns()) {
          armed.add(new Triggers.Armed(rule, pattern, fields.numbers()));
        }
      }
      IdentityHashMap<Pattern, int[]> vetoes = new IdentityHashMap<>();
      for (Rule rule : rules) {
        rule.unless().forEach(unless -> vetoes.put(unless, fields.numbers()));
      }
      int needs = fields.number();
      TriggerTable table =
          new TriggerTable(fields.text(), fields.numbers(), fields.numbers(), fields.numbers());
      Triggers triggers = new Triggers(armed, vetoes, table, needs);
      return new RuleBook(List.copyOf(kinds.values()), rules, grammar, triggers, disabled);
    }

    private RuleKind kind() {
      Kind own =
          new Kind(
              fields.text(),
              ClaimType.valueOf(fields.text()),
              fields.text(),
              Kind.SameSubject.valueOf(fields.text()),
              Kind.Growth.valueOf(fields.text()),
              fields.text(),
              Set.copyOf(fields.each(fields::text)));
      return new RuleKind(own, fields.text(), fields.text());
    }

    private Rule rule() {
      String id = fields.text();
      RuleKind kind = kind(fields.text());
      return new Rule(
          id,
          kind,
          fields.text(),
          fields.each(this::pattern),
          fields.each(this::pattern),
          value(fields.text(), kind),
          fields.map(),
          fields.number(),
          List.of(),
          fields.text());
    }

    private RuleKind kind(String id) {
      RuleKind kind = kinds.get(id);
      if (kind == null) {
        throw new IllegalStateException("packed rules are damaged: no kind " + id);
      }
      return kind;
    }

    private Pattern pattern() {
      String written = fields.text();
      return new Pattern(written, fields.number(), () -> grammar.compiled(written));
    }

    private static Optional<Value> value(String canonical, RuleKind kind) {
      if (canonical.isEmpty()) {
        return Optional.empty();
      }
      return kind.takesWords()
          ? Optional.of(new Statement(canonical.replaceFirst("^=\\s*", "")))
          : Constants.quantity(canonical).map(Function.identity());
    }
  }
}

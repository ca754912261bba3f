package org.crosscheck.rule;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code kind.yml}. */
final class KindReader {
  static final List<String> KEYS =
      List.of(
          "id", "type", "title", "summary", "unit", "same-subject", "growth", "severity", "near");
  static final List<String> SEVERITIES = List.of("high", "medium", "low");

  private final RuleFile file;
  private final String folder;
  private final Set<String> folders;

  /**
   * Reads one kind.
   *
   * @param folders the folders of all kinds, which are their ids
   */
  KindReader(RuleFile file, String folder, Set<String> folders) {
    this.file = file;
    this.folder = folder;
    this.folders = folders;
  }

  Optional<RuleKind> read() {
    return file.root().flatMap(this::kind);
  }

  private Optional<RuleKind> kind(MappingNode root) {
    Map<String, Node> fields = file.fields(root, KEYS);
    Node id = fields.get("id");
    if (id != null && !file.text(id).equals(folder)) {
      file.problem(id, "the id is not the name of the folder", "expected '" + folder + "'");
    }
    if (!RuleKind.isId(folder)) {
      file.problem(id, "'" + folder + "' is no id", RuleKind.ID_EXPECTED);
    }
    List<String> missing =
        Stream.of("type", "title").filter(key -> !fields.containsKey(key)).toList();
    boolean named = missing.isEmpty();
    if (!named) {
      String needed = missing.stream().map(key -> "'" + key + "'").collect(joining(" and "));
      file.problem(1, 1, 1, "a kind needs " + needed, "");
    }
    file.notBlank(fields, "title");
    List<String> types = Arrays.stream(ClaimType.values()).map(ClaimType::word).toList();
    String type = oneOf(fields, "type", types, "count");
    Kind kind =
        new Kind(
            folder,
            ClaimType.named(type).orElseThrow(),
            fields.containsKey("title") ? file.text(fields.get("title")) : "",
            constant(fields, "same-subject", Kind.SameSubject.class, Kind.SameSubject.HEAD),
            constant(fields, "growth", Kind.Growth.class, Kind.Growth.FREE),
            oneOf(fields, "severity", SEVERITIES, "medium"),
            near(fields));
    String unit = fields.containsKey("unit") ? file.text(fields.get("unit")) : "";
    return named ? Optional.of(new RuleKind(kind, unit, file.path())) : Optional.empty();
  }

  private Set<String> near(Map<String, Node> fields) {
    Set<String> near = new TreeSet<>();
    if (fields.containsKey("near")) {
      for (Node node : file.texts(fields.get("near"))) {
        String id = file.text(node);
        if (!folders.contains(id)) {
          file.problem(node, "no kind '" + id + "'", Nearest.hint(id, folders));
        }
        near.add(id);
      }
    }
    return near;
  }

  private <E extends Enum<E>> E constant(
      Map<String, Node> fields, String key, Class<E> type, E otherwise) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(KindReader::word).toList();
    String word = oneOf(fields, key, words, word(otherwise));
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String oneOf(Map<String, Node> fields, String key, List<String> words, String otherwise) {
    Node node = fields.get(key);
    if (node == null) {
      return otherwise;
    }
    String word = file.text(node);
    if (words.contains(word)) {
      return word;
    }
    file.problem(node, "'" + word + "' is no " + key, Nearest.hint(word, words));
    return otherwise;
  }
}

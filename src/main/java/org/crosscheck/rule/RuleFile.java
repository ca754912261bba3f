package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One YAML file of the rule folder: its keys and values with their places, and what is wrong with
 * it.
 */
final class RuleFile {
  private final String path;
  private final List<String> lines;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Optional<MappingNode> root;
  private final Set<String> meant = new HashSet<>();

  RuleFile(String path, String text) {
    this.path = path;
    lines = text.lines().toList();
    root = compose(text);
  }

  private Optional<MappingNode> compose(String text) {
    try {
      Node node = composed(text);
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      problem(1, 1, 1, "this file has no keys", "expected 'id: ...'");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      int column = mark == null ? 1 : mark.getColumn() + 1;
      YamlFault.of(e, lines, line, column).tell(this);
    } catch (ReaderException e) {
      int line = 1 + (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      problem(line, 1, 1, "this is not YAML: a character that may not stand in it", "");
    } catch (YAMLException | StackOverflowError e) {
      problem(1, 1, 1, "this is not YAML", "");
    }
    return Optional.empty();
  }

  /** Without all that would make objects of the nodes: there may be thousands of files. */
  private static @Nullable Node composed(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(10);
    Parser parser = new ParserImpl(new StreamReader(text), options);
    return new Composer(parser, new Untyped(), options).getSingleNode();
  }

  /** Every value is a text to us: "12" and "true" as well. */
  private static final class Untyped extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  String path() {
    return path;
  }

  List<RuleProblem> problems() {
    return problems;
  }

  /** The whole file, unless it is broken. */
  Optional<MappingNode> root() {
    return root;
  }

  void problem(int line, int column, int length, String message, String hint) {
    problems.add(at(line, column, length, message, hint));
  }

  private RuleProblem at(int line, int column, int length, String message, String hint) {
    String source = line <= lines.size() ? lines.get(line - 1) : "";
    return new RuleProblem(path, line, column, Math.max(1, length), message, hint, source);
  }

  /** What would be wrong with a value, told of no file. */
  RuleProblem at(Node node, String message, String hint) {
    return at(line(node), column(node), length(node), message, hint);
  }

  /** At a value, or at the head of the file where that is missing. */
  void problem(@Nullable Node node, String message, String hint) {
    if (node == null) {
      problem(1, 1, 1, message, hint);
      return;
    }
    problem(line(node), column(node), length(node), message, hint);
  }

  /** A place inside a value that stands on one line, else the value. */
  void problem(ScalarNode node, PatternProblem problem) {
    int shift = node.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
    boolean oneLine = node.getStartMark().getLine() == node.getEndMark().getLine();
    if (oneLine) {
      int column = column(node) + shift + problem.offset();
      problem(line(node), column, problem.length(), problem.message(), problem.hint());
    } else {
      problem(node, problem.message(), problem.hint());
    }
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  static int column(Node node) {
    return node.getStartMark().getColumn() + 1;
  }

  private static int length(Node node) {
    boolean oneLine = node.getStartMark().getLine() == node.getEndMark().getLine();
    return oneLine ? node.getEndMark().getColumn() - node.getStartMark().getColumn() : 1;
  }

  /** Whether a key is missing for no other reason than that it is misspelt. */
  boolean meant(String key) {
    return meant.contains(key);
  }

  /** The values by key, in order; unknown and repeated keys are problems. */
  Map<String, Node> fields(MappingNode mapping, Collection<String> known) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        problem(tuple.getKeyNode(), "unknown key '" + key + "'", Nearest.hint(key, known));
        Nearest.nearest(key, known).ifPresent(meant::add);
      } else if (fields.put(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "the key '" + key + "' stands here twice", "");
      }
    }
    return fields;
  }

  /** What a reader is shown must say something. */
  void notBlank(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
      problem(node, "the " + key + " is empty", "say in a few words what it is");
    }
  }

  /** The text of a value; a problem when it is a list or has keys. */
  String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(line(node), column(node), 1, "a list or keys stand here", "expected text");
    return "";
  }

  /** A value that is one text or a list of texts. */
  List<ScalarNode> texts(Node node) {
    List<ScalarNode> texts = new ArrayList<>();
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node item : items) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar);
      } else {
        problem(line(item), column(item), 1, "a list or keys stand here", "expected text");
      }
    }
    return texts;
  }
}

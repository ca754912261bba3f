package org.crosscheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.check.Checker;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.store.Corpus;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;

/**
 * What more rules cost. {@code MoreRules TIMES ROUNDS PATH...} checks the same articles with the
 * built-in rules and with so many times as many. The others are the same rules for other words,
 * which are taken from the articles themselves, so that the articles have what they look for.
 */
public final class MoreRules {
  private static final Pattern WORD = Pattern.compile("(?<![@$<{'\\w|-])[a-z]{3,}(?![\\w:>}'-])");

  private MoreRules() {}

  /** The command. */
  public static void main(String[] args) throws IOException {
    int times = Integer.parseInt(args[0]);
    int rounds = Integer.parseInt(args[1]);
    List<Document> documents = Corpus.read(List.of(args).subList(2, args.length)).documents();
    RuleFiles files = RuleFiles.packed();
    RuleBook few = files.book();
    RuleBook many = RuleBook.read(more(files.files(), times, words(documents)));
    List<Checker> checkers = List.of(checker(few, files), checker(many, files));
    for (int round = 1; round <= rounds; round++) {
      double[] seconds = new double[2];
      for (int i = 0; i < 2; i++) {
        long before = now();
        checkers.get(i).check(documents, List.of());
        seconds[i] = (now() - before) / 1e9;
      }
      System.out.printf(
          Locale.ROOT,
          "round %d: %d rules %.2f s, %d rules %.2f s, ratio %.2f%n",
          round,
          few.rules().size(),
          seconds[0],
          many.rules().size(),
          seconds[1],
          seconds[1] / seconds[0]);
    }
  }

  private static Checker checker(RuleBook book, RuleFiles files) {
    return new Checker(book, files.wordLists(), new PackedModels(), 1);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> words(List<Document> documents) {
    TreeSet<String> words = new TreeSet<>();
    for (Document document : documents) {
      for (String word : document.text().split("[^a-z]+")) {
        if (word.length() > 2) {
          words.add(word);
        }
      }
    }
    return new ArrayList<>(words);
  }

  private static Map<String, String> more(
      Map<String, String> files, int times, List<String> words) {
    Map<String, String> more = new TreeMap<>(files);
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".yml") && !path.startsWith("shared/") && !path.endsWith("/kind.yml")) {
            for (int i = 2; i <= times; i++) {
              String own = path.replace(".yml", "-" + i + ".yml");
              more.put(own, other(text, i, words));
            }
          }
        });
    return more;
  }

  /** The same rule under another id for other words. */
  private static String other(String rule, int number, List<String> words) {
    StringBuilder other = new StringBuilder();
    boolean inPatterns = false;
    for (String line : rule.split("\n")) {
      if (line.matches("[a-z]+:.*")) {
        inPatterns = line.matches("(patterns?|unless):.*");
      }
      String own = line.startsWith("id: ") ? line.strip() + "-" + number : line;
      other.append(inPatterns ? words(own, number, words) : own).append('\n');
    }
    return other.toString();
  }

  private static String words(String line, int number, List<String> words) {
    int colon = line.matches("[a-z]+:.*") ? line.indexOf(':') + 1 : 0;
    Matcher found = WORD.matcher(line.substring(colon));
    return line.substring(0, colon)
        + found.replaceAll(
            word -> words.get(Math.floorMod((word.group() + number).hashCode(), words.size())));
  }
}

package org.crosscheck.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.crosscheck.check.Checker;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.Verdict;
import org.crosscheck.store.Corpus;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.Document;

/**
 * The whole check on one thread, beside the floor: what OpenNLP alone takes to find the sentences
 * and tokens of the same text. {@code Whole ROUNDS PATH...}; a path is what {@code compare} takes.
 * Time is that of the thread, so that what else the machine does matters little.
 */
public final class Whole {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Whole() {}

  /** The command. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    List<String> paths = List.of(args).subList(1, args.length);
    List<List<Document>> corpora =
        paths.stream().map(path -> Corpus.read(List.of(path)).documents()).toList();
    List<Document> all = corpora.stream().flatMap(List::stream).toList();
    long words = all.stream().mapToLong(d -> d.text().split("\\s+").length).sum();
    System.out.printf(Locale.ROOT, "%,d articles, %,d words%n", all.size(), words);
    Floor floor = new Floor();
    RuleFiles files = RuleFiles.packed();
    Checker checker = new Checker(files.book(), files.wordLists(), new PackedModels(), 1);
    for (int round = 1; round <= rounds; round++) {
      long least = time(() -> all.forEach(floor::read));
      long whole = time(() -> corpora.forEach(own -> checker.check(own, List.of())));
      System.out.printf(
          Locale.ROOT,
          "round %d: floor %,d words/s, whole check %,d words/s, ratio %.2f%n",
          round,
          rate(words, least),
          rate(words, whole),
          (double) whole / least);
    }
    for (String path : paths) {
      if (Files.exists(Path.of(path + ".truth"))) {
        truth(Path.of(path + ".truth"), checker.check(corpora.get(paths.indexOf(path)), List.of()));
      }
    }
  }

  private static long time(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Math.max(1, THREADS.getCurrentThreadCpuTime() - before);
  }

  private static long rate(long words, long nanoseconds) {
    return words * 1_000_000_000L / nanoseconds;
  }

  /** How much of what was planted is found: as a disagreement, or as an update. */
  private static void truth(Path file, Findings findings) throws IOException {
    Map<String, Set<String>> told = new HashMap<>();
    int verdict = 0;
    for (Verdict one : findings.verdicts()) {
      String name = (one.isDiscrepancy() ? "d" : "u") + verdict++;
      for (Claim claim : one.alignment().claims()) {
        String figure = claim.provenance().words().replaceAll("[^0-9]", "");
        told.computeIfAbsent(claim.sourceId() + " " + figure, key -> new HashSet<>()).add(name);
      }
    }
    int[] planted = new int[2];
    int[] found = new int[2];
    for (String line : Files.readAllLines(file)) {
      Newsroom.Planted one = new Gson().fromJson(line, Newsroom.Planted.class);
      int kind = one.update() ? 1 : 0;
      planted[kind]++;
      Set<String> both = new HashSet<>(told.getOrDefault(one.one() + " " + one.figure(), Set.of()));
      both.retainAll(told.getOrDefault(one.other() + " " + one.otherFigure(), Set.of()));
      found[kind] += both.isEmpty() ? 0 : 1;
    }
    System.out.printf(
        "planted and found: contradictions %d of %d, updates %d of %d%n",
        found[0], planted[0], found[1], planted[1]);
  }

  /** Sentence detection and tokenisation by trained models. */
  private static final class Floor {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private long read;

    Floor() throws IOException {
      sentences =
          new SentenceDetectorME(new SentenceModel(Whole.class.getResource("/en-sent.bin")));
      tokens =
          new TokenizerME(
              new TokenizerModel(
                  Whole.class.getResource("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")));
    }

    void read(Document document) {
      for (String line : document.text().split("\n")) {
        for (String sentence : sentences.sentDetect(line)) {
          read += tokens.tokenize(sentence).length;
        }
      }
    }
  }
}

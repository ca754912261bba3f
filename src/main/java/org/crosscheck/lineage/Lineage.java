package org.crosscheck.lineage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Origin;
import org.crosscheck.finding.SharedPassage;
import org.crosscheck.finding.SharedPassage.Difference;
import org.crosscheck.lineage.Folding.Word;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * What documents took from each other or from one agency: the passages they share, with what
 * changed in the copying, and the number of independent origins behind a set of claims.
 */
public final class Lineage {
  private final List<SharedPassage> passages = new ArrayList<>();
  private final Map<String, Set<String>> marks = new HashMap<>();

  private final Joined joined;

  private Lineage(List<AnnotatedDocument> documents) {
    joined = new Joined(documents);
  }

  /** Reads the lineage of documents; their order does not matter. */
  public static Lineage of(List<AnnotatedDocument> documents, WordLists lists) {
    return of(documents, lists, document -> true);
  }

  /**
   * Reads the lineage of documents. Their order does not matter.
   *
   * @param handsOn whether documents may go back to one origin by way of this one; of one that
   *     hands on nothing, such as a draft made from several sources, only the passages are known
   */
  public static Lineage of(
      List<AnnotatedDocument> documents, WordLists lists, Predicate<AnnotatedDocument> handsOn) {
    List<AnnotatedDocument> sorted =
        documents.stream()
            .sorted(Comparator.comparing(document -> document.source().id()))
            .toList();
    Lineage lineage = new Lineage(sorted.stream().filter(handsOn).toList());
    lineage.addCredits(sorted.stream().filter(handsOn).toList(), new Credits(lists));
    lineage.addPassages(sorted, lists, handsOn);
    lineage.joined.joinCopies(lengths(sorted));
    return lineage;
  }

  /** The passages that two sources share, or that one has twice, by source and place. */
  public List<SharedPassage> passages() {
    return List.copyOf(passages);
  }

  private static Map<String, Integer> lengths(List<AnnotatedDocument> documents) {
    Map<String, Integer> lengths = new HashMap<>();
    for (AnnotatedDocument document : documents) {
      int words = document.sentences().stream().mapToInt(s -> Folding.count(s)).sum();
      lengths.put(document.source().id(), words);
    }
    return lengths;
  }

  /** The documents by the origin that they go back to as a whole, by the first of its sources. */
  public List<Origin> origins() {
    return joined.origins();
  }

  /**
   * How many independent origins some claims have, as far as the texts show: claims of documents of
   * one origin are one, and so are claims in copies of one passage and claims credited to one
   * agency. Never more than the documents of these claims have as a whole.
   */
  public int origins(Collection<Claim> claims) {
    Map<String, String> above = new HashMap<>();
    for (Claim claim : claims) {
      String root = top(above, "source " + joined.root(claim.sourceId()));
      for (String mark : marks(claim)) {
        above.put(top(above, mark), root);
      }
    }
    return (int)
        above.entrySet().stream().filter(mark -> mark.getKey().equals(mark.getValue())).count();
  }

  /** The mark that stands for all that are joined with one; the way to it is shortened. */
  private static String top(Map<String, String> above, String mark) {
    String at = mark;
    String next = above.getOrDefault(at, at);
    while (!next.equals(at)) {
      String after = above.getOrDefault(next, next);
      above.put(at, after);
      at = next;
      next = after;
    }
    return at;
  }

  /** Where a claim comes from, for a reader: an agency, or the source itself. */
  public String origin(Claim claim) {
    return marks(claim).stream()
        .filter(mark -> mark.startsWith("agency "))
        .sorted()
        .findFirst()
        .map(mark -> mark.substring("agency ".length()))
        .orElseGet(() -> claim.provenance().source().label());
  }

  private Set<String> marks(Claim claim) {
    Set<String> all = new HashSet<>();
    all.add("source " + joined.root(claim.sourceId()));
    all.addAll(marks.getOrDefault(claim.sourceId(), Set.of()));
    all.addAll(
        marks.getOrDefault(key(claim.sourceId(), claim.provenance().sentence().start()), Set.of()));
    return all;
  }

  private static String key(String source, int sentence) {
    return source + "\n" + sentence;
  }

  private void addCredits(List<AnnotatedDocument> documents, Credits credits) {
    for (AnnotatedDocument document : documents) {
      String source = document.source().id();
      credits
          .ofDocument(document)
          .forEach(
              agency -> {
                mark(source, "agency " + agency);
                joined.credit(source, agency);
              });
      for (Sentence sentence : document.sentences()) {
        credits
            .ofSentence(sentence.span().in(document.text()))
            .ifPresent(agency -> mark(key(source, sentence.span().start()), "agency " + agency));
      }
    }
  }

  private void mark(String place, String mark) {
    marks.computeIfAbsent(place, key -> new HashSet<>()).add(mark);
  }

  private void addPassages(
      List<AnnotatedDocument> documents, WordLists lists, Predicate<AnnotatedDocument> handsOn) {
    Changes changes = new Changes(lists);
    Map<String, Integer> seen = new HashMap<>();
    new Passages(lists)
        .of(documents)
        .forEach(
            (pair, passage) -> {
              AnnotatedDocument a = documents.get(pair.a().document());
              AnnotatedDocument b = documents.get(pair.b().document());
              SharedPassage shared =
                  shared(a, b, pair.isAcross(), passage, changes.of(passage), seen);
              passages.add(shared);
              if (!handsOn.test(a) || !handsOn.test(b)) {
                return;
              }
              String mark = "passage " + shared.id();
              if (pair.isAcross()) {
                joined.passage(
                    a.source().id(), b.source().id(), pair.a().sentence(), passage.a().size());
              }
              mark(key(a.source().id(), start(a, pair.a())), mark);
              mark(key(b.source().id(), start(b, pair.b())), mark);
            });
  }

  private static int start(AnnotatedDocument document, Passages.Place place) {
    return document.sentences().get(place.sentence()).span().start();
  }

  private static SharedPassage shared(
      AnnotatedDocument a,
      AnnotatedDocument b,
      boolean across,
      Passage passage,
      List<Difference> differences,
      Map<String, Integer> seen) {
    String id = id(a, b, passage);
    int again = seen.merge(id, 1, Integer::sum);
    return new SharedPassage(
        again == 1 ? id : id + "-" + again,
        place(a, passage.a()),
        place(b, passage.b()),
        passage.similarity(),
        // sentences of one article that differ in a number are as often items of a list
        across && differences.stream().anyMatch(Difference::meaningful),
        differences);
  }

  /** The same as long as the sources and the words of the passage are. */
  private static String id(AnnotatedDocument a, AnnotatedDocument b, Passage passage) {
    CRC32 crc = new CRC32();
    StringBuilder words = new StringBuilder(a.source().id()).append('\n').append(b.source().id());
    passage.a().forEach(word -> words.append('\n').append(word.form()));
    crc.update(words.toString().getBytes(StandardCharsets.UTF_8));
    return "p-%08x".formatted(crc.getValue());
  }

  private static SharedPassage.Place place(AnnotatedDocument document, List<Word> words) {
    Span span =
        Optional.of(words)
            .filter(list -> !list.isEmpty())
            .map(list -> Span.covering(list.get(0).span(), list.get(list.size() - 1).span()))
            .orElse(new Span(0, 0));
    return new SharedPassage.Place(document.source(), span, span.in(document.text()));
  }
}

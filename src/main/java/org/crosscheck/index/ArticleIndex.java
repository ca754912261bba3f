package org.crosscheck.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.crosscheck.text.Document;

/**
 * Articles that were prepared once. Finds those about a draft's story: they share enough of its
 * telling words, rare in the index and frequent in the draft.
 */
public final class ArticleIndex implements AutoCloseable {
  /** How many words of a draft are looked for. */
  private static final int WORDS = 64;

  /** How many of the articles with the most weight are looked at closely. */
  private static final int LOOKED_AT = 100;

  /** How much more a name tells than another word. */
  private static final double NAME = 3;

  /** Rarer than one in so many says no more. */
  private static final double RAREST = 3_000;

  /** The least share of the weight of the draft's words that an article must have. */
  private static final double LEAST = 0.15;

  /** How many rare names it must share. */
  private static final int NAMES = 2;

  /** A name in more than this part of all articles is none that tells stories apart. */
  private static final double COMMON = 0.2;

  /** A name in no more articles than these is never too common. */
  private static final int FEW = 10;

  private final Directory directory;
  private final DirectoryReader reader;

  private ArticleIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /** Whether a folder is an index, of whatever version. */
  public static boolean isIn(Path folder) {
    return Marker.isIn(folder);
  }

  public static ArticleIndex open(Path folder) throws UnusableIndex {
    Marker.check(folder);
    try {
      Directory directory = FSDirectory.open(folder);
      if (!DirectoryReader.indexExists(directory)) {
        directory.close();
        throw new UnusableIndex(
            folder + ": an index that was never written to its end; run 'crosscheck index' again");
      }
      return new ArticleIndex(directory, Verified.reader(directory));
    } catch (IOException | RuntimeException | AssertionError e) {
      // damaged bytes may make Lucene fail in any way; some it answers with an AssertionError
      throw UnusableIndex.damaged(folder + ": ", e);
    }
  }

  /** How many articles it holds. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * A word of a draft.
   *
   * @param weight how much it tells
   * @param articles how many articles have it
   */
  private record Telling(String word, double weight, int articles) {}

  /**
   * The articles about the story of a text, the closest first.
   *
   * @param most how many at the most
   */
  public List<Document> about(String text, int most) throws UnusableIndex {
    try {
      List<Telling> words = telling(text);
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (Telling word : words) {
        query.add(
            new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(IndexWriting.WORD, word.word()))),
                (float) word.weight()),
            BooleanClause.Occur.SHOULD);
      }
      ScoreDoc[] hits = new IndexSearcher(reader).search(query.build(), LOOKED_AT).scoreDocs;
      return found(hits, words, most);
    } catch (IOException | RuntimeException | AssertionError e) {
      throw UnusableIndex.damaged("", e);
    }
  }

  private List<Telling> telling(String text) throws IOException {
    List<Telling> words = new ArrayList<>();
    for (Map.Entry<String, Integer> word : Words.of(text).entrySet()) {
      int articles = reader.docFreq(new Term(IndexWriting.WORD, word.getKey()));
      if (articles > 0) {
        double rare = Math.log(1 + Math.min(RAREST, (double) reader.numDocs() / articles));
        double often = 1 + Math.log(word.getValue());
        double name = Words.isName(word.getKey()) ? NAME : 1;
        words.add(new Telling(word.getKey(), rare * often * name, articles));
      }
    }
    words.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::word));
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private List<Document> found(ScoreDoc[] hits, List<Telling> words, int most) throws IOException {
    // a word that one article has may be there because the draft itself is in the index
    double all = words.stream().filter(w -> w.articles() > 1).mapToDouble(Telling::weight).sum();
    List<Document> found = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      if (found.size() < most && hit.score >= all * LEAST) {
        var entry = reader.storedFields().document(hit.doc);
        String text = entry.get(IndexWriting.TEXT);
        if (sharesNames(text, words)) {
          found.add(new Document(Stored.source(entry.get(IndexWriting.SOURCE)), text));
        }
      }
    }
    return found;
  }

  private boolean sharesNames(String text, List<Telling> words) {
    Map<String, Integer> there = Words.of(text);
    double common = Math.max(FEW, reader.numDocs() * COMMON);
    return words.stream()
            .filter(word -> Words.isName(word.word()) && word.articles() <= common)
            .filter(word -> there.containsKey(word.word()))
            .count()
        >= NAMES;
  }

  @Override
  public void close() throws UnusableIndex {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UnusableIndex("the index cannot be closed: " + e.getMessage());
    }
  }
}

package org.crosscheck.recognise.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Name;
import org.crosscheck.claim.NameKind;
import org.crosscheck.claim.Statement;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Reads the names of persons, places and organisations in an article. It goes by capitals, titles,
 * first names and the words beside the name; no model is asked. In a headline where every word has
 * a capital, only names that the article has elsewhere are read. Safe for use by several threads.
 */
public final class NameReader {
  private static final int LONGEST = 6;

  private final NameWords words;
  private final Namer namer;

  public NameReader(WordLists lists) {
    words = new NameWords(lists);
    namer = new Namer(words);
  }

  /** The names in the order of the text; none overlaps another. */
  public List<Name> read(AnnotatedDocument document) {
    Runs runs = Runs.of(words, document);
    List<Run> found = new ArrayList<>();
    List<Sentence> headlines = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (isTitleCase(sentence.tokens())) {
        headlines.add(sentence);
      } else {
        runs.in(sentence).forEach(run -> found.addAll(namer.names(run)));
      }
    }
    found.addAll(known(found, headlines));
    Namesakes namesakes = new Namesakes(document.text(), found);
    return found.stream()
        .map(namesakes::name)
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /**
   * The persons with first and last name, as mentions whose value is the fullest form of the name
   * in the article.
   */
  public List<Mention> persons(AnnotatedDocument document) {
    return read(document).stream()
        .filter(name -> name.kind() == NameKind.PERSON && isFull(name))
        .map(name -> new Mention(MentionType.PERSON, name.span(), new Statement(name.canonical())))
        .toList();
  }

  private static boolean isFull(Name name) {
    return name.text().chars().anyMatch(c -> Character.isWhitespace(c) || c == 0xA0);
  }

  /** A headline, without a full stop, in which nearly every word has a capital. */
  private static boolean isTitleCase(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0))) {
        words++;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    boolean stops = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(".");
    return !stops && words > 3 && capitals * 5 >= words * 4;
  }

  /** The names already found, where the headlines have them. */
  private static List<Run> known(List<Run> found, List<Sentence> headlines) {
    Map<String, NameKind> kinds = new HashMap<>();
    Set<String> starts = new HashSet<>();
    for (Run run : found) {
      kinds.putIfAbsent(run.folded(), run.kind());
      if (run.kind() == NameKind.PERSON) {
        kinds.putIfAbsent(run.lastToken().folded(), NameKind.PERSON);
        starts.add(run.lastToken().folded());
      }
      starts.add(run.token(run.first()).folded());
    }
    List<Run> again = new ArrayList<>();
    headlines.forEach(headline -> again.addAll(known(kinds, starts, headline)));
    return again;
  }

  private static List<Run> known(
      Map<String, NameKind> kinds, Set<String> starts, Sentence headline) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < headline.tokens().size()) {
      int end = at;
      if (starts.contains(headline.tokens().get(at).folded())) {
        end = knownEnd(kinds, headline, at);
      }
      if (end > at) {
        Run run = new Run(headline, at, end, NameKind.OTHER);
        runs.add(run.kind(kinds.getOrDefault(run.folded(), NameKind.OTHER)));
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private static int knownEnd(Map<String, NameKind> kinds, Sentence headline, int at) {
    for (int end = Math.min(headline.tokens().size(), at + LONGEST); end > at; end--) {
      if (kinds.containsKey(new Run(headline, at, end, NameKind.OTHER).folded())) {
        return end;
      }
    }
    return at;
  }
}

package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Context.Position;
import org.crosscheck.rule.Match;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Blanks;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** What stands around a claim. */
final class Contexts {
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "ADV");
  private static final Set<String> INSIDE_NAMES = Set.of("of", "de", "la", "del", "al", "bin", "-");
  private static final Set<String> CAPTIONS =
      Set.of("photo", "photograph", "picture", "image", "caption", "file");
  private static final int LEAD_PARAGRAPHS = 2;
  private static final int SHORTEST_LEAD = 60;

  /** Of an article of short lines only; the lead is near the beginning. */
  private static final int LAST_LINE_OF_LEAD = 100;

  private Contexts() {}

  static Context of(Match match, Spot spot) {
    List<String> names = names(spot);
    return new Context(
        position(spot.document(), spot.sentence()),
        spot.sentence().paragraph(),
        predicate(match),
        words(spot, names),
        names);
  }

  /** The first line is the headline when it has no full stop; the lead is what follows. */
  private static Position position(AnnotatedDocument document, Sentence sentence) {
    int paragraph = sentence.paragraph();
    String words = document.paragraphs().get(paragraph).in(document.text());
    if (paragraph == 0 && !words.endsWith(".") && document.paragraphs().size() > 1) {
      return Position.HEADLINE;
    }
    if (isCaption(sentence)) {
      return Position.CAPTION;
    }
    return paragraph <= lastOfLead(document) ? Position.LEAD : Position.BODY;
  }

  private static int lastOfLead(AnnotatedDocument document) {
    int longParagraphs = 0;
    int last = Math.min(LAST_LINE_OF_LEAD, document.paragraphs().size());
    for (int i = 1; i < last; i++) {
      longParagraphs += document.paragraphs().get(i).length() >= SHORTEST_LEAD ? 1 : 0;
      if (longParagraphs == LEAD_PARAGRAPHS) {
        return i;
      }
    }
    return last;
  }

  private static boolean isCaption(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() > 1
        && CAPTIONS.contains(tokens.get(0).form())
        && Set.of(":", "photo", "by", "/").contains(tokens.get(1).form());
  }

  private static List<String> predicate(Match match) {
    return match.words().stream()
        .filter(token -> !match.value().overlaps(token.span()))
        .filter(token -> CONTENT.contains(token.tag()) || token.tag().equals("PROPN"))
        .map(Token::lemma)
        .distinct()
        .toList();
  }

  private static List<String> words(Spot spot, List<String> names) {
    Set<String> inNames =
        names.stream().flatMap(name -> Blanks.split(name).stream()).collect(Collectors.toSet());
    return Window.tokens(spot.sentence(), spot.value()).stream()
        .filter(token -> CONTENT.contains(token.tag()))
        .filter(token -> !spot.value().overlaps(token.span()))
        .filter(token -> !inNames.contains(token.text()))
        .map(Token::lemma)
        .distinct()
        .toList();
  }

  /** Runs of capitalised words; the first word of a sentence counts when it is tagged as a name. */
  private static List<String> names(Spot spot) {
    List<Token> tokens = Window.tokens(spot.sentence(), spot.value());
    Set<String> names = new LinkedHashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = nameEnd(tokens, at);
      if (end > at) {
        Span span = Span.covering(tokens.get(at).span(), tokens.get(end - 1).span());
        names.add(span.in(spot.document().text()));
      }
      at = Math.max(end, at + 1);
    }
    return longest(names);
  }

  private static int nameEnd(List<Token> tokens, int start) {
    int end = start;
    int last = start;
    while (end < tokens.size()) {
      Token token = tokens.get(end);
      if (isName(tokens, end)) {
        last = end + 1;
      } else if (last == start || !INSIDE_NAMES.contains(token.form())) {
        break;
      }
      end++;
    }
    return last;
  }

  private static boolean isName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.capitalised() || !Character.isLetter(token.text().codePointAt(0))) {
      return false;
    }
    boolean opens = at == 0 || !Character.isLetterOrDigit(tokens.get(at - 1).text().codePointAt(0));
    return token.tag().equals("PROPN") || (!opens && !token.form().equals("i"));
  }

  private static List<String> longest(Set<String> names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      if (names.stream().noneMatch(other -> !other.equals(name) && other.contains(name))) {
        kept.add(name);
      }
    }
    return kept;
  }
}

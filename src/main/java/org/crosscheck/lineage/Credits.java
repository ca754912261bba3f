package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * Reads which news agency a document or a sentence credits: the field of the manifest, a byline or
 * a last line that is little more than agencies ("AP - AFP", "With files from Reuters"), a dateline
 * ("PARIS (Reuters) -"), "according to an Associated Press report". The list {@code agencies} names
 * them.
 */
final class Credits {
  /** A credit line is short. */
  private static final int LONGEST_LINE = 80;

  /** The search for the ends of words is slow where accents are heaped on one letter. */
  private static final int LONGEST_SENTENCE = 5_000;

  private final Map<String, String> agencies;
  private final Pattern names;
  private final Pattern dateline;
  private final Pattern reported;
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  Credits(WordLists lists) {
    agencies = lists.meanings("agencies");
    agencies
        .keySet()
        .forEach(
            name -> byFirstWord.computeIfAbsent(wordAt(name, 0), w -> new ArrayList<>()).add(name));
    String any = String.join("|", agencies.keySet().stream().map(Pattern::quote).toList());
    names = Pattern.compile("(?iu)\\b(" + any + ")\\b");
    dateline = Pattern.compile("(?iu)\\((" + any + ")\\)\\s*[-\u2013\u2014]");
    reported =
        Pattern.compile(
            "(?iu)(?:according to|reported by|said|told)\\s+(?:an?\\s+|the\\s+)?("
                + any
                + ")\\b(?:\\s+report)?|\\b("
                + any
                + ")\\s+(?:report(?:s|ed)?|said)\\b");
  }

  /** The agencies that the whole document credits, sorted. */
  Set<String> ofDocument(AnnotatedDocument document) {
    Set<String> found = new TreeSet<>();
    document.source().agency().ifPresent(agency -> found.add(canonical(agency)));
    int last = document.paragraphs().size() - 1;
    for (int i = 0; i <= last; i++) {
      Span line = document.paragraphs().get(i);
      if ((i < 4 || i > last - 3) && line.length() <= LONGEST_LINE) {
        addLine(line.in(document.text()), found);
      }
    }
    for (Sentence sentence :
        document.sentences().subList(0, Math.min(4, document.sentences().size()))) {
      addAll(dateline.matcher(sentence.span().in(document.text())), found);
    }
    return found;
  }

  /** A line that is nothing but agencies and the small words of a credit. */
  private void addLine(String line, Set<String> found) {
    String rest =
        names
            .matcher(line)
            .replaceAll("")
            .replaceAll("(?i)with|files|from|by|source|and|news|photo|the", "");
    boolean credit = rest.replaceAll("[^\\p{L}\\p{N}]", "").length() <= 8;
    if (credit || line.toLowerCase(java.util.Locale.ROOT).startsWith("with files from")) {
      addAll(names.matcher(line), found);
    }
  }

  /** The agency that one sentence reports from, if any. */
  Optional<String> ofSentence(String sentence) {
    if (sentence.length() > LONGEST_SENTENCE || !mayName(sentence)) {
      return Optional.empty();
    }
    Set<String> found = new TreeSet<>();
    addAll(reported.matcher(sentence), found);
    return found.stream().findFirst();
  }

  /** Whether the name of an agency stands in the sentence; most have none. */
  private boolean mayName(String sentence) {
    int at = 0;
    while (at < sentence.length()) {
      String word = wordAt(sentence, at);
      for (String name : byFirstWord.getOrDefault(word, List.of())) {
        if (sentence.regionMatches(true, at, name, 0, name.length())) {
          return true;
        }
      }
      at += Math.max(1, word.length());
    }
    return false;
  }

  /** The run of letters and digits there, without case; empty if there is none. */
  private static String wordAt(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    StringBuilder word = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      word.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
    }
    return word.toString();
  }

  private void addAll(Matcher matcher, Set<String> found) {
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String name = matcher.group(group);
        if (name != null) {
          found.add(canonical(name));
        }
      }
    }
  }

  private String canonical(String name) {
    String key = name.strip().toLowerCase(java.util.Locale.ROOT);
    String meaning = agencies.getOrDefault(key, "");
    return meaning.isEmpty() ? key : meaning;
  }
}

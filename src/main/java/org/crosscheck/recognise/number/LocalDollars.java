package org.crosscheck.recognise.number;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.recognise.number.Currencies.Dollar;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Source;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * What "$" means in an article: the dollar of the country in its address, else of its publisher,
 * else of the place in its dateline, where a sentence tells of no other country; else the US
 * dollar. All are assumed, since a paper may count in US dollars anywhere.
 */
final class LocalDollars {
  private static final Dollar AMERICAN = new Dollar("USD", true, false);

  /** "SYDNEY, March 12 -"; "SYDNEY (Reuters) -" has an agency, which writes for abroad. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu} .'-]{1,30}(?:,[^(\u2013\u2014]{1,40}?)?)(?: -|\\s?[\u2013\u2014])");

  private static final int PARAGRAPHS = 5;

  private final Set<String> nations;
  private final Map<String, String> byCountry;
  private final Map<String, String> byPublisher;
  private final Set<String> ofPounds;

  LocalDollars(WordLists lists) {
    nations =
        lists.meanings("nation-people").entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> word.indexOf(' ') < 0)
            .collect(Collectors.toUnmodifiableSet());
    byCountry = lists.meanings("dollar-countries");
    byPublisher = lists.meanings("dollar-publishers");
    ofPounds = Set.copyOf(lists.words("pound-publishers"));
  }

  Dollar of(AnnotatedDocument document) {
    Source source = document.source();
    return source
        .url()
        .flatMap(this::byAddress)
        .or(() -> source.publisher().flatMap(this::byAddress))
        .or(() -> source.publisher().flatMap(this::byName))
        .or(() -> isNobodys(source) ? byDateline(document) : Optional.empty())
        .map(code -> new Dollar(code, true, false))
        .orElseGet(() -> new Dollar(AMERICAN.code(), true, isBritish(source)));
  }

  private boolean isBritish(Source source) {
    return Stream.of(source.url(), source.publisher())
        .flatMap(Optional::stream)
        .anyMatch(
            name -> {
              String host = host(name);
              return host.endsWith(".uk")
                  || ofPounds.contains(host.replaceFirst("^www\\.", ""))
                  || ofPounds.stream().anyMatch(known -> isWithin(" " + host + " ", known));
            });
  }

  /**
   * The same in one sentence: "China has lent Chile $5 billion" tells of US dollars wherever it is
   * printed.
   */
  Dollar in(Sentence sentence, Dollar local) {
    return !local.code().equals(AMERICAN.code()) && tellsOfAbroad(sentence, local.code())
        ? AMERICAN
        : local;
  }

  private boolean tellsOfAbroad(Sentence sentence, String code) {
    return sentence.tokens().stream()
        .filter(Token::capitalised)
        .map(Token::form)
        .anyMatch(word -> nations.contains(word) && !code.equals(home(word)));
  }

  private String home(String word) {
    return byPublisher.getOrDefault(word, "");
  }

  private Optional<String> byAddress(String address) {
    String host = host(address);
    int dot = host.lastIndexOf('.');
    Optional<String> known =
        byPublisher.entrySet().stream()
            .filter(entry -> entry.getKey().contains(".") && isAt(host, entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return known.or(
        () ->
            dot < 0
                ? Optional.empty()
                : Optional.ofNullable(byCountry.get(host.substring(dot + 1))));
  }

  private static String host(String address) {
    return address
        .replaceFirst("^[a-zA-Z]+://", "")
        .replaceFirst("[/?#:].*$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isAt(String host, String known) {
    return host.equals(known) || host.endsWith("." + known);
  }

  private static boolean isNobodys(Source source) {
    return source.url().isEmpty() && source.publisher().isEmpty() && source.agency().isEmpty();
  }

  private Optional<String> byDateline(AnnotatedDocument document) {
    return document.paragraphs().stream()
        .limit(PARAGRAPHS)
        .flatMap(paragraph -> dateline(paragraph.in(document.text())).stream())
        .findFirst()
        .flatMap(this::byName);
  }

  private static Optional<String> dateline(String paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** By the longest entry whose words the name has. */
  private Optional<String> byName(String publisher) {
    String name = " " + publisher.toLowerCase(Locale.ROOT).replace('\u2019', '\'') + " ";
    return byPublisher.entrySet().stream()
        .filter(entry -> isWithin(name, entry.getKey()))
        .max(
            Comparator.<Map.Entry<String, String>>comparingInt(entry -> entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue);
  }

  private static boolean isWithin(String name, String words) {
    int at = name.indexOf(words);
    return at > 0
        && !Character.isLetterOrDigit(name.charAt(at - 1))
        && !Character.isLetterOrDigit(name.charAt(at + words.length()));
  }
}

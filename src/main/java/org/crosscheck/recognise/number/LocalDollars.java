package org.crosscheck.recognise.number;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.recognise.number.Currencies.Dollar;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Source;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * What "$" means in an article: the dollar of the country in its address, else of its publisher,
 * where a sentence tells of no other country; else the US dollar. All are assumed, since a paper
 * may count in US dollars anywhere.
 */
final class LocalDollars {
  private static final Dollar AMERICAN = new Dollar("USD", true);

  private final Set<String> nations;
  private final Map<String, String> byCountry;
  private final Map<String, String> byPublisher;

  LocalDollars(WordLists lists) {
    nations =
        lists.meanings("nation-people").entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> word.indexOf(' ') < 0)
            .collect(Collectors.toUnmodifiableSet());
    byCountry = lists.meanings("dollar-countries");
    byPublisher = lists.meanings("dollar-publishers");
  }

  Dollar of(Source source) {
    return source
        .url()
        .flatMap(this::byAddress)
        .or(() -> source.publisher().flatMap(this::byAddress))
        .or(() -> source.publisher().flatMap(this::byName))
        .map(code -> new Dollar(code, true))
        .orElse(AMERICAN);
  }

  /**
   * The same in one sentence: "China has lent Chile $5 billion" tells of US dollars wherever it is
   * printed.
   */
  Dollar in(Sentence sentence, Dollar local) {
    return !local.equals(AMERICAN) && tellsOfAbroad(sentence, local.code()) ? AMERICAN : local;
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

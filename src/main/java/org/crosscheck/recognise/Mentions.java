package org.crosscheck.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.text.Span;

/**
 * Chooses among readings of the same words: the longest wins, so that "35-year-old" is an age and
 * not the number 35. Quotations and lists of nations hold other mentions and are kept beside them;
 * so are the names of persons.
 */
final class Mentions {
  private static final Comparator<Mention> PREFERENCE =
      Comparator.<Mention>comparingInt(mention -> -mention.span().length())
          .thenComparing(mention -> rank(mention.type()), Comparator.reverseOrder())
          .thenComparing(Mention::span);

  private static final Set<MentionType> BESIDE =
      EnumSet.of(MentionType.QUOTE, MentionType.NATIONS, MentionType.COUNTRIES, MentionType.PERSON);

  private static final Set<MentionType> TIMES =
      EnumSet.of(MentionType.DATE, MentionType.TIME, MentionType.DURATION, MentionType.SET);

  private Mentions() {}

  /** "Twins of nine months" tells an age and no length of time. */
  private static int rank(MentionType type) {
    return type == MentionType.AGE ? MentionType.SET.ordinal() : type.ordinal();
  }

  /**
   * What is left of all the readings, sorted by place; nothing overlaps but those kept beside the
   * others.
   */
  static List<Mention> chosen(Collection<Mention> readings) {
    List<Mention> chosen = new ArrayList<>();
    TreeMap<Integer, Span> taken = new TreeMap<>();
    for (Mention reading : readings.stream().sorted(PREFERENCE).toList()) {
      boolean beside = BESIDE.contains(reading.type());
      if (beside || isFree(reading.span(), taken)) {
        chosen.add(reading);
        if (!beside) {
          taken.put(reading.span().start(), reading.span());
        }
      }
    }
    chosen.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
    return List.copyOf(chosen);
  }

  /** The chosen mentions and those that lie inside one of them, sorted by place. */
  static List<Mention> with(List<Mention> chosen, List<Mention> inner) {
    TreeMap<Integer, Span> times = new TreeMap<>();
    chosen.stream()
        .filter(mention -> TIMES.contains(mention.type()))
        .forEach(mention -> times.put(mention.span().start(), mention.span()));
    return Stream.concat(
            chosen.stream(),
            inner.stream()
                .filter(mention -> !isFree(mention.span(), times))
                .map(mention -> within(mention, times)))
        .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::type))
        .toList();
  }

  /** In "over 10 years" the time may leave out the word that the number took for its bound. */
  private static Mention within(Mention mention, NavigableMap<Integer, Span> times) {
    Span span = mention.span();
    Map.Entry<Integer, Span> time = times.floorEntry(span.start());
    if (time != null && time.getValue().end() > span.start()) {
      return mention;
    }
    int start = times.ceilingKey(span.start());
    Quantity quantity = (Quantity) mention.value();
    return start < span.end()
        ? new Mention(mention.type(), new Span(start, span.end()), quantity.unbounded())
        : mention;
  }

  private static boolean isFree(Span span, NavigableMap<Integer, Span> taken) {
    Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
    return before == null || !before.getValue().overlaps(span);
  }
}

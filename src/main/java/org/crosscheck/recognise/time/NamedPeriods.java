package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/**
 * The period that a time in a text names: the words for it and, as far as they tell, its first and
 * last moment. Safe for use by several threads.
 */
final class NamedPeriods {
  /** How many days before publication a time can lie and still be part of the news. */
  private static final int NEWS_DAYS = 40;

  private final Phrases<String> words;
  private final Comparisons comparisons;
  private final Latest<NamedDays> days = new Latest<>();

  /**
   * @param words that may stand before a time and belong to it, such as "since"
   */
  NamedPeriods(Phrases<String> words, Comparisons comparisons) {
    this.words = words;
    this.comparisons = comparisons;
  }

  /**
   * The period that a mention names.
   *
   * @param all the mentions in the document, in order
   * @param inherited whether the mention stands in another sentence than the claim
   */
  Scope.Period of(
      AnnotatedDocument document,
      Sentence sentence,
      Mention mention,
      List<Mention> all,
      boolean inherited) {
    Words tokens = new Words(sentence);
    int start = tokens.at(mention.span().start());
    int first = tokens.is(start - 1, "the", "this") ? start - 1 : start;
    Optional<Match<String>> before =
        comparisons.isComparedWith(tokens, start)
            ? Optional.empty()
            : words.endingAt(tokens, first).filter(m -> !m.value().equals("said"));
    int from = before.map(Match::end).orElse(start);
    Span span = Span.covering(tokens.span(from, from + 1), mention.span());
    boolean since = before.filter(m -> m.value().equals("since")).isPresent();
    return new Scope.Period(
        span.in(document.text()),
        interval(document, sentence, mention, all).map(i -> since ? upToNow(i, document) : i),
        inherited);
  }

  private static Interval upToNow(Interval since, AnnotatedDocument document) {
    return published(document)
        .map(at -> at.toLocalDate().plusDays(1).atStartOfDay())
        .filter(end -> end.isAfter(since.from()))
        .map(end -> new Interval(since.from(), end))
        .orElse(since);
  }

  private Optional<Interval> interval(
      AnnotatedDocument document, Sentence sentence, Mention mention, List<Mention> all) {
    if (mention.value() instanceof TimeValue time) {
      return time.interval();
    }
    if (!(mention.value() instanceof DurationValue length)) {
      return Optional.empty();
    }
    return Length.parse(length.iso())
        .filter(Length::countable)
        .flatMap(known -> endOf(document, sentence, all).map(end -> window(known, end)));
  }

  /** "Two days of unrest" are the last day and the one before it. */
  private static Interval window(Length length, LocalDate end) {
    LocalDateTime to = end.plusDays(1).atStartOfDay();
    LocalDateTime from = length.times(-1).after(to);
    return new Interval(from.isAfter(to) ? to : from, to);
  }

  /** The day that a window ends on: the last one named before it, else that of publication. */
  private Optional<LocalDate> endOf(
      AnnotatedDocument document, Sentence sentence, List<Mention> all) {
    Optional<LocalDate> published = published(document).map(LocalDateTime::toLocalDate);
    return days.of(
            document,
            all,
            published(document),
            () -> new NamedDays(all, other -> newsDay(document, other)))
        .before(sentence.span().start())
        .filter(day -> published.isEmpty() || !day.isAfter(published.get()))
        .or(() -> published);
  }

  private static Optional<LocalDate> newsDay(AnnotatedDocument document, Mention mention) {
    return isNews(document, mention) && mention.value() instanceof TimeValue time
        ? time.interval().filter(i -> i.firstDay().equals(i.lastDay())).map(Interval::firstDay)
        : Optional.empty();
  }

  /** A time long before publication is background and hands nothing down. */
  static boolean isNews(AnnotatedDocument document, Mention mention) {
    if (!(mention.value() instanceof TimeValue time)) {
      return false;
    }
    Optional<LocalDate> published = published(document).map(LocalDateTime::toLocalDate);
    return published.isEmpty()
        || time.interval()
            .filter(i -> !i.lastDay().isBefore(published.get().minusDays(NEWS_DAYS)))
            .isPresent();
  }

  static Optional<LocalDateTime> published(AnnotatedDocument document) {
    return document.source().published().map(Publication::at);
  }
}

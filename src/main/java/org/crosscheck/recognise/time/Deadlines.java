package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.WordLists;

/**
 * By when something must happen. "Until Sunday" runs out on that Sunday, "by the weekend" from its
 * Friday to its Sunday. A time to run ("72 hours to leave") counts from the day of the event that
 * set it: the day named in the same sentence, else the nearest one named before it, else the day of
 * publication; what was assumed is put into words. Safe for use by several threads.
 */
public final class Deadlines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final int REACH = 12;
  private static final int NEWS_DAYS = 10;
  private static final int HISTORY_DAYS = 60;

  private final Phrases<String> words;
  private final Latest<NamedDays> days = new Latest<>();

  public Deadlines(WordLists lists) {
    words = Lexicon.deadlines(lists);
  }

  /**
   * Whether the words around a time make it a deadline: "by", "until", "before", "within" and "no
   * later than" before it, or someone who is given a time to do something.
   */
  public boolean isDeadline(AnnotatedDocument document, Sentence sentence, Mention mention) {
    Words tokens = new Words(sentence);
    int start = tokens.at(mention.span().start());
    int end = tokens.at(mention.span().end());
    if (mention.value() instanceof DurationValue) {
      return isTimeToRun(tokens, start, end);
    }
    return mention.value() instanceof TimeValue time
        && isEnd(tokens, start)
        && (isAhead(document, time) || tokens.is(end, "to"));
  }

  private boolean isEnd(Words tokens, int start) {
    int before = tokens.is(start - 1, "the", "this", "at") ? start - 1 : start;
    return words.endingAt(tokens, before).filter(m -> m.value().equals("end")).isPresent();
  }

  /** "The harbour was a wasteland until 1994" sets nobody a time. */
  private static boolean isAhead(AnnotatedDocument document, TimeValue time) {
    Optional<LocalDate> published = published(document).map(LocalDateTime::toLocalDate);
    return published.isEmpty()
        || time.interval().map(i -> !i.lastDay().isBefore(published.get())).orElse(true);
  }

  /**
   * Whether a time ran out long before the article: "he had until 1995" is no deadline of the news.
   */
  public boolean isHistory(AnnotatedDocument document, DeadlineValue value) {
    return published(document)
        .map(LocalDateTime::toLocalDate)
        .filter(day -> value.due().filter(due -> isLongBefore(due, day)).isPresent())
        .isPresent();
  }

  private static boolean isLongBefore(Interval due, LocalDate day) {
    return due.lastDay().isBefore(day.minusDays(HISTORY_DAYS));
  }

  private boolean isTimeToRun(Words tokens, int start, int end) {
    boolean within =
        tokens.is(start, "within")
            || words.endingAt(tokens, start).filter(m -> m.value().equals("run")).isPresent();
    int noun = tokens.skip(end, "-");
    boolean limit = words.at(tokens, noun).filter(m -> m.value().equals("limit")).isPresent();
    return (within && !isPast(tokens, start))
        || limit
        || (tokens.is(end, "to") && isGiven(tokens, start));
  }

  /** "Within minutes he answered" tells what happened; "leave within 72 hours" what must. */
  private static boolean isPast(Words tokens, int start) {
    return start <= 1 && tokens.is(0, "within");
  }

  private boolean isGiven(Words tokens, int start) {
    for (int at = Math.max(0, start - REACH); at < start; at++) {
      if (words.at(tokens, at).filter(m -> m.value().equals("given")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The deadline that a mention of a time sets.
   *
   * @param all the mentions of times in the document, in order
   * @param anchor when the article was published
   */
  public DeadlineValue deadline(
      AnnotatedDocument document,
      Sentence sentence,
      Mention mention,
      List<Mention> all,
      Optional<LocalDateTime> anchor) {
    if (mention.value() instanceof TimeValue time) {
      return until(new Words(sentence), mention, time);
    }
    if (mention.value() instanceof DurationValue length && !length.iso().contains("X")) {
      return after(length.iso(), start(document, sentence, mention, all, anchor));
    }
    return new DeadlineValue(Optional.empty(), Optional.empty(), "");
  }

  private static DeadlineValue until(Words tokens, Mention mention, TimeValue time) {
    int start = tokens.at(mention.span().start());
    int before = tokens.is(start - 1, "the", "this") ? start - 2 : start - 1;
    if (time.timex().endsWith("-WE")) {
      return new DeadlineValue(
          time.interval().map(i -> Interval.days(i.firstDay().minusDays(1), i.lastDay())),
          Optional.empty(),
          "the weekend is taken to begin on Friday");
    }
    if (tokens.is(before, "before") && time.interval().filter(Deadlines::wholeDays).isPresent()) {
      return new DeadlineValue(
          time.interval().map(i -> Interval.day(i.firstDay().minusDays(1))),
          Optional.empty(),
          "the day itself is not included");
    }
    boolean end =
        tokens.is(start, "end") || (tokens.is(start, "the") && tokens.is(start + 1, "end"));
    if (end && time.interval().filter(i -> !i.firstDay().equals(i.lastDay())).isPresent()) {
      return new DeadlineValue(
          time.interval().map(i -> Interval.day(i.lastDay())), Optional.empty(), "");
    }
    return DeadlineValue.at(time);
  }

  private static boolean wholeDays(Interval interval) {
    return interval.from().isBefore(interval.to());
  }

  /** The day that a time to run counts from, and how the text gives it. */
  private record Start(LocalDate day, String how) {}

  private static DeadlineValue after(String iso, Optional<Start> start) {
    if (start.isEmpty()) {
      return new DeadlineValue(
          Optional.empty(), Optional.of(iso), "nothing says when the time began to run");
    }
    LocalDate day = start.get().day();
    Optional<Interval> due = end(day, iso).map(Interval::day);
    String assumption =
        "the time is taken to run from " + DAY.format(day) + ", " + start.get().how();
    return new DeadlineValue(due, Optional.of(iso), assumption);
  }

  private static Optional<LocalDate> end(LocalDate start, String iso) {
    return Length.parse(iso)
        .filter(Length::countable)
        .map(length -> length.after(start.atStartOfDay()).toLocalDate())
        .filter(Reference::readable);
  }

  private Optional<Start> start(
      AnnotatedDocument document,
      Sentence sentence,
      Mention mention,
      List<Mention> all,
      Optional<LocalDateTime> anchor) {
    Optional<Start> named =
        inSentence(sentence, mention, all, anchor)
            .map(day -> new Start(day, "the day named in the same sentence"));
    return named
        .or(
            () ->
                before(document, sentence, all, anchor)
                    .map(day -> new Start(day, "the day named last before it")))
        .or(() -> anchor.map(at -> new Start(at.toLocalDate(), publication(document))));
  }

  private static String publication(AnnotatedDocument document) {
    boolean inferred =
        document
            .source()
            .published()
            .filter(p -> p.basis() == Publication.Basis.INFERRED)
            .isPresent();
    return "the day of publication" + (inferred ? ", itself inferred" : "");
  }

  /** The day nearest to the mention in its sentence that is not ahead. */
  private static Optional<LocalDate> inSentence(
      Sentence sentence, Mention mention, List<Mention> all, Optional<LocalDateTime> anchor) {
    return Periods.inside(sentence, all).stream()
        .filter(other -> !other.equals(mention))
        .sorted(
            Comparator.comparingInt(
                other -> Math.abs(other.span().start() - mention.span().start())))
        .flatMap(other -> day(other, anchor).stream())
        .findFirst();
  }

  private Optional<LocalDate> before(
      AnnotatedDocument document,
      Sentence sentence,
      List<Mention> all,
      Optional<LocalDateTime> anchor) {
    return days.of(document, all, anchor, () -> new NamedDays(all, other -> day(other, anchor)))
        .before(sentence.span().start());
  }

  /** The one day that a time lies on, if it is news and not ahead. */
  private static Optional<LocalDate> day(Mention mention, Optional<LocalDateTime> anchor) {
    if (!(mention.value() instanceof TimeValue time)) {
      return Optional.empty();
    }
    Optional<LocalDate> today = anchor.map(LocalDateTime::toLocalDate);
    return time.interval()
        .filter(i -> !i.to().isAfter(i.firstDay().plusDays(1).atStartOfDay()))
        .map(Interval::firstDay)
        .filter(day -> today.map(now -> isNews(day, now)).orElse(true));
  }

  private static boolean isNews(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && !day.isBefore(today.minusDays(NEWS_DAYS));
  }

  private static Optional<LocalDateTime> published(AnnotatedDocument document) {
    return document.source().published().map(Publication::at);
  }
}

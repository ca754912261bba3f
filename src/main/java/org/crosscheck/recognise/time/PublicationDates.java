package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.WordLists;

/**
 * Gives documents without a date of publication the one that they name themselves ("CARACAS, Jan.
 * 24 (Reuters)"), or the one that the other documents of the story leave: the days on which the
 * weekdays of the text fall on days that the dated documents speak of, its first one at most two
 * days before. Where several days would read the text differently and none explains it better, it
 * stays undated. Safe for use by several threads.
 */
public final class PublicationDates {
  /** How many days before and after the dated documents of a story another can be published. */
  private static final int WINDOW = 6;

  private static final int LEAD_DAYS = 2;

  private final TimeReader reader;
  private final Datelines datelines;
  private final DateDoubts doubts;

  public PublicationDates(WordLists lists) {
    this(lists, new TimeReader(lists));
  }

  /**
   * @param reader that which reads the documents later; what it has seen by then it need not look
   *     for again
   */
  public PublicationDates(WordLists lists, TimeReader reader) {
    this.reader = reader;
    datelines = new Datelines(lists);
    doubts = new DateDoubts(reader, datelines);
  }

  /**
   * The same documents in the same order, dated where that is possible.
   *
   * @param story all documents of one story
   */
  public List<AnnotatedDocument> dated(List<AnnotatedDocument> story) {
    Optional<LocalDate> latest =
        story.stream().flatMap(document -> day(document).stream()).max(LocalDate::compareTo);
    List<AnnotatedDocument> read =
        story.stream().map(this::doubted).map(document -> fromItself(document, latest)).toList();
    if (read.stream().allMatch(document -> document.source().published().isPresent())) {
      return read;
    }
    Set<LocalDate> known = new HashSet<>();
    read.forEach(document -> day(document).ifPresent(known::add));
    Set<LocalDate> spokenOf = spokenOf(read);
    return read.stream().map(document -> inferred(document, known, spokenOf)).toList();
  }

  /** Looks for the times of a document of such a story; several threads may do so at once. */
  public void lookAhead(AnnotatedDocument document) {
    reader.timedAhead(document);
  }

  private static Optional<LocalDate> day(AnnotatedDocument document) {
    return document.source().published().map(publication -> publication.at().toLocalDate());
  }

  private static AnnotatedDocument published(AnnotatedDocument document, Publication publication) {
    Document dated = document.document().source(document.source().published(publication));
    return new AnnotatedDocument(dated, document.paragraphs(), document.sentences());
  }

  /** The document with what its own words say against its date. */
  private AnnotatedDocument doubted(AnnotatedDocument document) {
    return document
        .source()
        .published()
        .flatMap(
            publication ->
                doubts
                    .of(document, publication)
                    .map(doubt -> published(document, publication.doubt(doubt))))
        .orElse(document);
  }

  /**
   * A document with the date that it names itself, if it has none.
   *
   * @param latest the day of the latest of the other documents of its story
   */
  public AnnotatedDocument fromItself(AnnotatedDocument document, Optional<LocalDate> latest) {
    return document.source().published().isPresent()
        ? document
        : datelines
            .read(document, latest)
            .map(found -> published(document, found))
            .orElse(document);
  }

  /** The days that the dated documents speak of. */
  private Set<LocalDate> spokenOf(List<AnnotatedDocument> story) {
    Set<LocalDate> days = new HashSet<>();
    for (AnnotatedDocument document : story) {
      document
          .source()
          .published()
          .ifPresent(published -> days.addAll(weekdays(document, published.at())));
    }
    return days;
  }

  private Collection<LocalDate> weekdays(AnnotatedDocument document, LocalDateTime published) {
    List<Timed> timed = reader.timedAhead(document);
    NavigableSet<Integer> bare = bareWeekdays(timed);
    return weekdays(sentencesAt(timed, bare), bare, published).values();
  }

  private AnnotatedDocument inferred(
      AnnotatedDocument document, Set<LocalDate> known, Set<LocalDate> spokenOf) {
    if (document.source().published().isPresent() || known.isEmpty()) {
      return document;
    }
    return best(document, candidates(known), spokenOf)
        .map(
            day ->
                new Publication(
                    day.toString(), day.atStartOfDay(), false, Publication.Basis.INFERRED))
        .map(publication -> published(document, publication))
        .orElse(document);
  }

  private static List<LocalDate> candidates(Set<LocalDate> known) {
    return known.stream()
        .flatMap(day -> day.minusDays(WINDOW).datesUntil(day.plusDays(WINDOW + 1L)))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The earliest day of the one way to read the weekdays that meets most days the story speaks of.
   */
  private Optional<LocalDate> best(
      AnnotatedDocument document, List<LocalDate> candidates, Set<LocalDate> spokenOf) {
    Map<Long, List<Map<Integer, LocalDate>>> byHits = new TreeMap<>();
    Map<Map<Integer, LocalDate>, LocalDate> earliest = new HashMap<>();
    List<Timed> timed = reader.timedAhead(document);
    NavigableSet<Integer> bare = bareWeekdays(timed);
    List<Timed> sentences = sentencesAt(timed, bare);
    for (LocalDate candidate : candidates) {
      Map<Integer, LocalDate> reading = weekdays(sentences, bare, candidate.atStartOfDay());
      if (!isFresh(reading, candidate)) {
        continue;
      }
      long hits = reading.values().stream().filter(spokenOf::contains).count();
      if (earliest.putIfAbsent(reading, candidate) == null) {
        byHits.computeIfAbsent(hits, h -> new ArrayList<>()).add(reading);
      }
    }
    return byHits.entrySet().stream()
        .reduce((fewer, more) -> more)
        .filter(most -> most.getKey() > 0 && most.getValue().size() == 1)
        .flatMap(most -> Optional.ofNullable(earliest.get(most.getValue().get(0))));
  }

  /** The first weekday of a news text is that of publication or one of the two before it. */
  private static boolean isFresh(Map<Integer, LocalDate> reading, LocalDate published) {
    return reading.values().stream()
        .findFirst()
        .filter(first -> !first.isBefore(published.minusDays(LEAD_DAYS)))
        .isPresent();
  }

  private NavigableSet<Integer> bareWeekdays(List<Timed> sentences) {
    return reader.read(sentences, Optional.empty()).stream()
        .filter(PublicationDates::isBareWeekday)
        .map(mention -> mention.span().start())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only these are read again for each day on which the document may have been published. */
  private static List<Timed> sentencesAt(List<Timed> sentences, NavigableSet<Integer> places) {
    return sentences.stream().filter(sentence -> sentence.holdsAny(places)).toList();
  }

  /** The bare weekdays of a text as days, by where they stand, were it published then. */
  private Map<Integer, LocalDate> weekdays(
      List<Timed> sentences, Set<Integer> bare, LocalDateTime published) {
    Map<Integer, LocalDate> days = new TreeMap<>();
    for (Mention mention : reader.read(sentences, Optional.of(published))) {
      if (bare.contains(mention.span().start()) && mention.value() instanceof TimeValue time) {
        time.interval()
            .map(Interval::firstDay)
            .filter(day -> !day.isAfter(published.toLocalDate()))
            .ifPresent(day -> days.put(mention.span().start(), day));
      }
    }
    return days;
  }

  private static boolean isBareWeekday(Mention mention) {
    return mention.value() instanceof TimeValue time && time.timex().startsWith("XXXX-WXX-");
  }
}

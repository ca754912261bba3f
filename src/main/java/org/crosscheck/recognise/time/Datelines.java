package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.WordLists;

/**
 * Reads the date that an article gives of itself: "Published: 25 January 2019", "CARACAS, Jan. 24
 * (Reuters) -", a line that is only a date. Looks at the first paragraphs only.
 */
final class Datelines {
  private static final int PARAGRAPHS = 5;
  private static final int DATELINE_TOKENS = 12;
  private static final int BYLINE_TOKENS = 8;

  private final Grammar dates;

  Datelines(WordLists lists) {
    Lexicon lexicon = new Lexicon(lists);
    Figures figures = new Figures(lexicon);
    dates = new NamedOrNumeric(lexicon, figures);
  }

  /** Only dates of the calendar: no "yesterday". */
  private record NamedOrNumeric(Lexicon lexicon, Figures figures) implements Grammar {
    @Override
    public Optional<Match<Reference>> at(Words words, int at) {
      return Grammar.longest(
          java.util.List.of(
              new NumericDates(lexicon), new NamedDates(lexicon, figures, new Years(figures))),
          words,
          at);
    }
  }

  /**
   * @param latest the latest day that another document of the story was published on, for dates
   *     without a year
   */
  Optional<Publication> read(AnnotatedDocument document, Optional<LocalDate> latest) {
    return document.sentences().stream()
        .filter(sentence -> sentence.paragraph() < PARAGRAPHS)
        .flatMap(sentence -> in(document, sentence, latest).stream())
        .findFirst();
  }

  private Optional<Publication> in(
      AnnotatedDocument document, Sentence sentence, Optional<LocalDate> latest) {
    Words words = new Words(sentence);
    for (int at = 0; at < Math.min(words.size(), DATELINE_TOKENS); at++) {
      int start = at;
      Optional<Match<Reference>> date =
          dates.at(words, at).filter(found -> isOwn(words, start, found.end()));
      Optional<Publication> published =
          date.flatMap(
              found ->
                  publication(document, words.span(start, found.end()), found.value(), latest));
      if (published.isPresent()) {
        return published;
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Words words, int start, int end) {
    return isLabelled(words, start) || isAlone(words, start, end) || isDateline(words, start, end);
  }

  /** "date 2019-01-25", "Published: 25 January 2019", "Updated on Jan. 25, 2019". */
  private static boolean isLabelled(Words words, int start) {
    int label = start - 1;
    while (words.is(label, ":", "on", "at", ",")) {
      label--;
    }
    return start <= BYLINE_TOKENS
        && words.is(label, "date", "dated", "published", "posted", "updated");
  }

  private static boolean isAlone(Words words, int start, int end) {
    return start == 0 && end >= words.size();
  }

  /** "CARACAS, Jan. 24 (Reuters) -": capitals before it, an agency or a dash after it. */
  static boolean isDateline(Words words, int start, int end) {
    boolean after = words.is(end, "(", "-", "\u2013", "\u2014", "--", "/");
    boolean place =
        start > 0 && words.capitalised(0) && words.is(start - 1, ",", "(", "-", "\u2013");
    boolean names = true;
    for (int at = 0; at < start; at++) {
      names &= !words.word(at) || words.capitalised(at);
    }
    return after && (place || start == 0) && names;
  }

  private static Optional<Publication> publication(
      AnnotatedDocument document, Span span, Reference date, Optional<LocalDate> latest) {
    boolean day =
        date instanceof CalendarDate named && named.day().isPresent() && named.month().isPresent();
    // The other documents give the year: the day nearest to theirs, before or a little after.
    Setting setting =
        new Setting(
            latest.map(other -> other.plusDays(30).atStartOfDay()), Optional.empty(), Tense.PAST);
    return Optional.of(date)
        .filter(reference -> day)
        .flatMap(reference -> reference.in(setting))
        .map(
            stretch ->
                new Publication(
                    span.in(document.text()), stretch.from(), false, Publication.Basis.DOCUMENT));
  }
}

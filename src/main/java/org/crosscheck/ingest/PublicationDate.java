package org.crosscheck.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.text.Publication;

/**
 * Reads the date that a manifest or an article's metadata gives: {@code 2019-01-25}, {@code
 * 2017-12-31T19:27:27}, with a zone or without, {@code Fri, 25 Jan 2019 10:00:00 GMT}, {@code
 * January 25, 2019}. The time of day stays as written, in the place the article was published from;
 * a time of exactly midnight is how systems that know only the day write it.
 */
public final class PublicationDate {
  private static final int LONGEST = 64;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]]][XXX][XX][X]"),
          form("uuuu-MM-dd HH:mm[:ss[.SSSSSS][.SSS]][ ][XXX][XX][X][z]"),
          DateTimeFormatter.RFC_1123_DATE_TIME,
          form("[EEEE, ][EEE, ]MMMM d, uuuu[ 'at'][,][ h:mm a][ HH:mm][ z]"),
          form("[EEEE, ][EEE, ]MMM[.] d, uuuu[ 'at'][,][ h:mm a][ HH:mm][ z]"),
          form("[EEEE, ][EEE, ]d MMMM uuuu[ 'at'][,][ HH:mm[:ss]][ h:mm a][ z]"),
          form("[EEEE, ][EEE, ]d MMM uuuu[ 'at'][,][ HH:mm[:ss]][ h:mm a][ z]"),
          form("uuuuMMdd['T'HHmm[ss]][X]"),
          form("uuuu/MM/dd[ HH:mm[:ss]]"));

  private PublicationDate() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The publication that the words name, or empty where they name no day of the calendar. */
  public static Optional<Publication> read(String written, Publication.Basis basis) {
    String words = usual(written.strip());
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    for (DateTimeFormatter form : FORMS) {
      Optional<LocalDateTime> at = parsed(form, words);
      if (at.isPresent()) {
        boolean timed = !at.get().toLocalTime().equals(LocalTime.MIDNIGHT);
        return Optional.of(new Publication(written.strip(), at.get(), timed, basis));
      }
    }
    return Optional.empty();
  }

  /** "Sept. 25, 2017 4:05 p.m." in the letters that the calendar of the JDK has for it. */
  private static String usual(String words) {
    String plain = words.length() > LONGEST ? "" : words.replaceAll("(?i)\\bSept\\b", "Sep");
    return plain.replaceAll("(?i)\\b([ap])\\.m\\.", "$1m");
  }

  /** What to tell a reader of a date that names no day. */
  public static String ignored(String written) {
    return "its date of publication is not one and was left out: " + written;
  }

  private static Optional<LocalDateTime> parsed(DateTimeFormatter form, String words) {
    try {
      TemporalAccessor found = form.parse(words);
      LocalDate date = found.query(TemporalQueries.localDate());
      LocalTime time = found.query(TemporalQueries.localTime());
      return Optional.ofNullable(date).map(d -> d.atTime(time == null ? LocalTime.MIDNIGHT : time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

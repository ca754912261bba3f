package org.crosscheck.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.text.Source;

/**
 * What an explanation calls the sources of an alignment: the publisher; where two articles have one
 * publisher with the day, and where they have one day as well the file's own name.
 */
final class Labels {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** So many sources of one value are named; the others are counted. */
  private static final int NAMED = 2;

  private final Map<String, String> labels = new HashMap<>();

  Labels(List<Claim> claims) {
    Map<String, Source> sources = new HashMap<>();
    claims.forEach(claim -> sources.put(claim.sourceId(), claim.provenance().source()));
    for (Source source : sources.values()) {
      labels.put(source.id(), label(source, sources.values()));
    }
  }

  private static String label(Source source, Collection<Source> all) {
    List<Source> alike = all.stream().filter(s -> s.label().equals(source.label())).toList();
    if (alike.size() == 1) {
      return source.label();
    }
    Optional<LocalDate> day = day(source);
    boolean told = day.isPresent() && alike.stream().filter(s -> day(s).equals(day)).count() == 1;
    return told ? source.label() + " of " + DAY.format(day.get()) : file(source);
  }

  private static Optional<LocalDate> day(Source source) {
    return source.published().map(published -> published.at().toLocalDate());
  }

  private static String file(Source source) {
    String file = source.file();
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  String of(Claim claim) {
    return labels.getOrDefault(claim.sourceId(), "");
  }

  /** "A", "A and B", "A, B, C and 4 more", each once. */
  String of(List<Claim> claims) {
    Set<String> all = new LinkedHashSet<>();
    claims.forEach(claim -> all.add(of(claim)));
    List<String> named = List.copyOf(all);
    if (named.size() <= NAMED + 1) {
      return Wording.list(named);
    }
    return String.join(", ", named.subList(0, NAMED)) + " and " + (named.size() - NAMED) + " more";
  }
}

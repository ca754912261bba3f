package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Utterance;
import org.crosscheck.text.Source;

/**
 * What stands around a value: whose words they are, who said so, how it is put forward, for when
 * and where.
 */
final class Circumstances {
  static final String UNATTRIBUTED = "not attributed";
  static final String UNSETTLED = "speaker not settled";

  private Circumstances() {}

  /** The value in the words of its article, on one line; quotations between marks. */
  static String ownWords(Claim claim) {
    return ownWords(claim, Integer.MAX_VALUE);
  }

  /** The same, cut so that no more than about {@code longest} characters stay. */
  static String ownWords(Claim claim, int longest) {
    String words = Phrases.shortly(Phrases.oneLine(claim.provenance().words()), longest);
    return claim.value() instanceof Utterance ? "“" + words + "”" : words;
  }

  /** Who the article says said it: "police, through the agency", "not attributed". */
  static String speaker(Claim claim) {
    if (claim.value() instanceof Utterance utterance) {
      return utterance.speaker().map(Phrases::oneLine).orElse(UNSETTLED);
    }
    if (claim.type() == ClaimType.NAME) {
      return "the article itself";
    }
    return claim
        .attribution()
        .map(
            a ->
                Phrases.oneLine(a.speaker())
                    + a.via().map(via -> ", through " + Phrases.oneLine(via)).orElse(""))
        .orElse(UNATTRIBUTED);
  }

  /**
   * The period that a claim holds for, where it is one that holds for a period: a toll does, the
   * spelling of a name does not.
   */
  static Optional<Scope.Period> heldFor(Claim claim) {
    return switch (claim.type()) {
      case QUOTE, NAME, AGE, DEADLINE, DATE -> Optional.empty();
      default -> claim.scope().period();
    };
  }

  /** "since Tuesday (Tue 22 Jan 2019 to Fri 25 Jan 2019), from another sentence"; may be empty. */
  static String period(Claim claim) {
    return heldFor(claim)
        .map(p -> period(p) + (p.inherited() ? ", from another sentence" : ""))
        .orElse("");
  }

  /** "since Tuesday (Tue 22 Jan 2019 to Fri 25 Jan 2019)"; empty where no period is known. */
  static String period(Scope scope) {
    return scope.period().map(Circumstances::period).orElse("");
  }

  private static String period(Scope.Period period) {
    String words = Phrases.oneLine(period.words());
    String resolved = period.interval().map(Dates::interval).orElse("");
    if (words.isEmpty() || resolved.isEmpty()) {
      return words + resolved;
    }
    return words + " (" + resolved + ")";
  }

  /** What else limits it, without the period: the place, which part of the people, how counted. */
  static List<String> limits(Scope scope) {
    List<String> limits = new ArrayList<>();
    scope.place().ifPresent(place -> limits.add("place: " + Phrases.oneLine(place)));
    scope.population().ifPresent(population -> limits.add("only " + Phrases.oneLine(population)));
    scope.basis().ifPresent(basis -> limits.add(Phrases.oneLine(basis)));
    scope.event().ifPresent(event -> limits.add("of another event: " + Phrases.oneLine(event)));
    return limits;
  }

  /** The same, where a claim holds for a place or for part of the people. */
  static List<String> limits(Claim claim) {
    return switch (claim.type()) {
      case QUOTE, NAME -> List.of();
      default -> limits(claim.scope());
    };
  }

  /** The period and the limits, those that are known. */
  static List<String> scope(Claim claim) {
    return Stream.concat(Stream.of(period(claim)), limits(claim).stream())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static String published(Source source) {
    return source.published().map(Dates::published).orElse("no date");
  }
}

package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.claim.Mention;

/**
 * The days that a document names, in order, so that the last one before a place is found by
 * halving: a document of 5 MB must not be walked through for each of its claims.
 */
final class NamedDays {
  private final List<Integer> places = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();

  /**
   * @param all the mentions in the document, in order
   * @param day the day that a mention names, if it names one that counts
   */
  NamedDays(List<Mention> all, Function<Mention, Optional<LocalDate>> day) {
    for (Mention mention : all) {
      day.apply(mention)
          .ifPresent(
              named -> {
                places.add(mention.span().start());
                days.add(named);
              });
    }
  }

  /** The last day named before an offset. */
  Optional<LocalDate> before(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(days.get(low - 1));
  }
}

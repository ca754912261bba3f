package org.crosscheck.recognise.number;

import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;

/**
 * A figure with what it measures; its span grows as bounds are attached.
 *
 * @param from the first token
 * @param to the token after the last
 * @param figure the number itself, without sign of currency, unit and bounds
 * @param amount the value in units: with bounds, and with subunits of money turned into units
 */
record Reading(
    int from,
    int to,
    MentionType type,
    Figure figure,
    Amount amount,
    String unit,
    Optional<String> currency,
    boolean assumed) {

  static Reading of(MentionType type, Figure figure, String unit) {
    return new Reading(
        figure.from(), figure.to(), type, figure, figure.amount(), unit, Optional.empty(), false);
  }

  Reading spanning(int earlier, int later) {
    return new Reading(earlier, later, type, figure, amount, unit, currency, assumed);
  }

  Reading amount(Amount other) {
    return new Reading(from, to, type, figure, other, unit, currency, assumed);
  }

  Reading currency(String code, boolean guessed) {
    return new Reading(from, to, type, figure, amount, unit, Optional.of(code), guessed);
  }

  Reading unit(String named) {
    return new Reading(from, to, type, figure, amount, named, currency, assumed);
  }

  /** Whether it counts whole things, so that "more than 70" begins at 71. */
  boolean counts() {
    boolean counting = type == MentionType.NUMBER || type == MentionType.ORDINAL;
    return counting && figure.form() != Form.FRACTION;
  }

  boolean bare() {
    return type == MentionType.NUMBER || type == MentionType.ORDINAL;
  }

  Mention mention(Words words) {
    Quantity quantity = amount.quantity(unit, currency, assumed);
    return new Mention(type, words.span(from, to), quantity);
  }
}

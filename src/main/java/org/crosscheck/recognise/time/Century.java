package org.crosscheck.recognise.time;

import java.util.Optional;

/**
 * "the 15th century": the years that begin with the same two digits, as usage has it.
 *
 * @param hundreds those digits: 14
 */
record Century(int hundreds) implements Reference {

  static Stretch stretch(int hundreds) {
    String timex = Digits.padded(hundreds, 2);
    return Stretch.years(
        Math.max(1, hundreds * 100), hundreds == 0 ? 99 : 100, Grain.CENTURY, timex);
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    return hundreds < 0 || hundreds > 98 ? Optional.empty() : Optional.of(stretch(hundreds));
  }

  @Override
  public String open() {
    return Digits.padded(hundreds, 2);
  }
}

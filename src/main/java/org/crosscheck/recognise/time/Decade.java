package org.crosscheck.recognise.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * "the 1980s", "the eighties".
 *
 * @param start its first year; below 100 when the text does not name the century
 */
record Decade(int start) implements Reference {

  static Stretch stretch(int start) {
    if (start < 1) {
      return Stretch.years(1, 9, Grain.DECADE, "000");
    }
    return Stretch.years(start, 10, Grain.DECADE, Digits.padded(start / 10, 3));
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    if (start >= 100) {
      return Optional.of(stretch(start));
    }
    int latest = setting.today().map(LocalDate::getYear).orElse(2000 + 29);
    int thisCentury = latest / 100 * 100 + start;
    return Optional.of(stretch(thisCentury > latest ? thisCentury - 100 : thisCentury));
  }

  @Override
  public String open() {
    return start < 100 ? "XX" + start / 10 : Digits.padded(start / 10, 3);
  }
}

package org.crosscheck.recognise.time;

import java.util.Optional;

/** "Fiscal 1990": a year of a company's books, which begin and end when the company likes. */
record FiscalYear(int year) implements Reference {

  @Override
  public Optional<Stretch> in(Setting setting) {
    return Optional.empty();
  }

  @Override
  public String open() {
    return "FY" + year;
  }
}

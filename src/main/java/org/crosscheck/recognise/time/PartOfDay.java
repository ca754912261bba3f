package org.crosscheck.recognise.time;

import java.time.LocalDateTime;
import java.util.Optional;

/** A part of a day: "Sunday night", "this morning". As a date it is the day that it begins on. */
record PartOfDay(Part part, Reference day) implements Reference {

  /**
   * What a word for a part of the day means.
   *
   * @param name as TIMEX3 has it: {@code NI}
   * @param from the first hour
   * @param to the hour that ends it; beyond 24 it is of the next day
   */
  record Part(String name, int from, int to) {
    static Part of(String meaning) {
      String[] parts = meaning.split(" ", -1);
      return new Part(parts[0], Integer.parseInt(parts[1], 10), Integer.parseInt(parts[2], 10));
    }
  }

  @Override
  public Optional<Stretch> in(Setting setting) {
    return day.in(setting).filter(known -> known.grain().withinDay()).map(this::of);
  }

  private Stretch of(Stretch known) {
    LocalDateTime midnight = known.firstDay().atStartOfDay();
    String date = known.firstDay().toString();
    return new Stretch(
        midnight.plusHours(part.from),
        midnight.plusHours(part.to),
        Grain.PART_OF_DAY,
        date + "T" + part.name,
        date);
  }

  @Override
  public String open() {
    return day.open() + "T" + part.name;
  }

  @Override
  public boolean withinDay() {
    return true;
  }
}

package org.crosscheck.recognise.nation;

import java.util.Locale;
import org.crosscheck.text.Span;

/**
 * A place in the text that names a country.
 *
 * @param name the English short name of the country: "Russia"
 * @param naming how the text names it
 */
public record Nation(Span span, String name, Naming naming) {

  /** How a text names a country. */
  public enum Naming {
    /** By its name: "Russia", "the Russian Federation", "the U.S.". */
    COUNTRY,
    /** By its people or its adjective: "Russians", "Russian loans". */
    PEOPLE,
    /** By its capital or its government: "Moscow said", "the Kremlin". */
    SEAT,
    /** No country but an alliance of them, which may stand among countries: "the E.U.". */
    BLOC;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

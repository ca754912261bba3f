package org.crosscheck.recognise.number;

import java.util.regex.Pattern;

/** Brings a plural back to the one of which there are several. */
final class Plurals {
  private static final Pattern HISSING = Pattern.compile(".*(?:sse|she|che|xe|zze)");

  private Plurals() {}

  /** The form without an s at its end, if it has one. */
  static String withoutEnding(String form) {
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  /**
   * @param plural a word that ends in s, in lower case
   */
  static String singular(String plural) {
    String stem = plural.substring(0, plural.length() - 1);
    if (stem.endsWith("ie") && stem.length() > 4) {
      return stem.substring(0, stem.length() - 2) + "y";
    }
    return HISSING.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
  }
}

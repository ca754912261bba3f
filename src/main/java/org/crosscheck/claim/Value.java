package org.crosscheck.claim;

/** What a mention or a claim says, in a form that can be compared. */
public sealed interface Value
    permits Quantity, TimeValue, DurationValue, DeadlineValue, Nations, Utterance, Statement {

  /**
   * The one canonical form, as rule examples, logs and reports write it: {@code >= 23}, {@code
   * 2019-01-23}, {@code P3D}. A reader of values given the form of a quantity, a time or a length
   * of time reads the same value.
   */
  String canonical();
}

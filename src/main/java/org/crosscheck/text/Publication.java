package org.crosscheck.text;

import java.time.LocalDateTime;

/**
 * When a document was published.
 *
 * @param written as the manifest or the document gives it
 * @param at the same as a local date and time; midnight when only the day is known
 * @param timed whether the time of day is known
 * @param basis how we know
 * @param doubt what in the document speaks against it, in words ("its dateline says 2 January
 *     2018"): the day may be that of a later copy; empty if nothing
 */
public record Publication(
    String written, LocalDateTime at, boolean timed, Basis basis, String doubt) {

  public Publication(String written, LocalDateTime at, boolean timed, Basis basis) {
    this(written, at, timed, basis, "");
  }

  public Publication doubt(String reason) {
    return new Publication(written, at, timed, basis, reason);
  }

  /** How a date of publication is known. */
  public enum Basis {
    /** The manifest says it. */
    MANIFEST,
    /** The document itself says it: metadata or a dateline. */
    DOCUMENT,
    /**
     * Neither says it; the other documents of the story leave one answer. Shown as a guess wherever
     * it is used.
     */
    INFERRED
  }
}

package org.crosscheck.text;

/**
 * An input that could not be read and was left out.
 *
 * @param file the path as given, or the id or line number of a line of JSON Lines
 * @param reason in words, for the reader of the report
 */
public record Skipped(String file, String reason) {}

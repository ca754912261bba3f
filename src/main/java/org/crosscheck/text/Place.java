package org.crosscheck.text;

/**
 * A place in a file, as the program that edits the file shows it.
 *
 * @param part which part of the file: "page 2", "headline"; empty where a file has one part only
 * @param line from 1; for word processors' files, which have no lines, the number of the paragraph
 * @param column from 1, in UTF-16 code units
 */
public record Place(String part, int line, int column) {}

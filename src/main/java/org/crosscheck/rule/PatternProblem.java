package org.crosscheck.rule;

/**
 * Something wrong with a pattern.
 *
 * @param offset in the pattern
 * @param length how many characters are wrong, at least one
 * @param message what was found
 * @param hint what was expected, or the nearest good word; may be empty
 */
record PatternProblem(int offset, int length, String message, String hint) {}

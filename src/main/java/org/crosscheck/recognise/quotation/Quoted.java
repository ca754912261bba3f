package org.crosscheck.recognise.quotation;

import org.crosscheck.text.Span;

/**
 * Words between quotation marks in one paragraph.
 *
 * @param words without the marks
 * @param marked with the marks
 * @param continued whether the quotation began in an earlier paragraph
 */
record Quoted(int paragraph, Span words, Span marked, boolean continued) {}

package org.crosscheck.claim;

import org.crosscheck.text.Source;
import org.crosscheck.text.Span;

/**
 * How we know that a source says it. Every claim has one.
 *
 * @param span the words that carry the value
 * @param words these words, as the article has them
 * @param sentence where their sentence stands
 * @param sentenceText the sentence, as the article has it
 * @param line of the first of the words, from 1
 * @param column of the first of the words, from 1, in UTF-16 code units
 * @param rule the id of the rule that found the claim
 */
public record Provenance(
    Source source,
    Span span,
    String words,
    Span sentence,
    String sentenceText,
    int line,
    int column,
    String rule) {}

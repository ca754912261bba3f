package org.crosscheck.rule;

import java.util.Optional;
import org.crosscheck.text.Span;

/**
 * A sentence that shows what a rule finds, or what it must not take for one.
 *
 * @param expected the claim in its canonical form, "deaths = 23"; empty for a near miss
 * @param text the sentence without the brackets around the value
 * @param value where the words that carry the value stand in the sentence; empty when not marked
 * @param line of the rule file, from 1
 * @param column of the rule file, from 1
 */
public record Example(
    Optional<String> expected, String text, Optional<Span> value, int line, int column) {}

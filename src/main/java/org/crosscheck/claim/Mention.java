package org.crosscheck.claim;

import org.crosscheck.text.Span;

/**
 * A place in the text that names a value.
 *
 * @param span the words that carry the value with its bounds ("at least a dozen"), without what is
 *     counted
 */
public record Mention(MentionType type, Span span, Value value) {}

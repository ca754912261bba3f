package org.crosscheck.claim;

import java.util.Optional;
import org.crosscheck.text.Span;

/**
 * Who the text says said it.
 *
 * @param speaker as named: "the Venezuelan Observatory of Social Conflict"
 * @param cue the words that attribute: "said", "according to"
 * @param span where the speaker is named
 * @param via through whom it came, where the text names a chain ("police, quoted by AP"); empty
 *     otherwise
 */
public record Attribution(String speaker, String cue, Span span, Optional<String> via) {}

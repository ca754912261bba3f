package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;

/**
 * Where a claim stands, for those who find out what surrounds it.
 *
 * @param sentence with tags and lemmas
 * @param span all words that the rule matched
 * @param value the words that carry the value
 * @param mentions all mentions of the document, in order
 */
public record Spot(
    AnnotatedDocument document, Sentence sentence, Span span, Span value, List<Mention> mentions) {}

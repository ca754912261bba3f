package org.crosscheck.extract;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.crosscheck.claim.Mention;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;

/**
 * The stages before extraction, as far as one sentence needs them. The roof joins them.
 *
 * @param annotator sentences and tokens of a text
 * @param reader the mentions of a document
 * @param tagger tags and lemmas of a sentence
 */
public record Workbench(
    Function<String, AnnotatedDocument> annotator,
    Function<AnnotatedDocument, List<Mention>> reader,
    UnaryOperator<Sentence> tagger) {}

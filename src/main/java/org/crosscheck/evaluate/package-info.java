/**
 * Scores findings against what a person found in the same articles: claims, values, alignments,
 * discrepancies. Imports the nouns and {@code draft}.
 */
@NullMarked
package org.crosscheck.evaluate;

import org.jspecify.annotations.NullMarked;

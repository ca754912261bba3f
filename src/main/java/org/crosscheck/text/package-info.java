/**
 * What was published: sources, documents, sentences, tokens and the spans that locate words.
 * Imports nothing of ours.
 */
@NullMarked
package org.crosscheck.text;

import org.jspecify.annotations.NullMarked;

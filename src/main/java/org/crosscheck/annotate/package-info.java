/** Sentences, tokens, tags, lemmas; the only user of OpenNLP. Imports {@code text} only. */
@NullMarked
package org.crosscheck.annotate;

import org.jspecify.annotations.NullMarked;

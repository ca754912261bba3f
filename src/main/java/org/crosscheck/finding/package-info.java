/**
 * What a check finds: alignments of claims, the relations in them, verdicts, shared passages.
 * Imports {@code text} and {@code claim}.
 */
@NullMarked
package org.crosscheck.finding;

import org.jspecify.annotations.NullMarked;

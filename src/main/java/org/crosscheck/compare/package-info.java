/**
 * Gives an alignment its verdict: one comparer per shape of value, the most serious relation, the
 * severity, and the explanation for a reader. Imports {@code text}, {@code claim}, {@code finding}
 * and {@code unit}.
 */
@NullMarked
package org.crosscheck.compare;

import org.jspecify.annotations.NullMarked;

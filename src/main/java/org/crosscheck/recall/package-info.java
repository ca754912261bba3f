/**
 * What was read in an article as bytes, so that an unchanged article need not be read again.
 * Imports {@code text} and {@code claim}.
 */
@NullMarked
package org.crosscheck.recall;

import org.jspecify.annotations.NullMarked;

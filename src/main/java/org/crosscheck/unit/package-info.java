/**
 * Brings amounts to one unit of measure. Imports {@code text} and {@code claim}, and knows the
 * library of units.
 */
@NullMarked
package org.crosscheck.unit;

import org.jspecify.annotations.NullMarked;

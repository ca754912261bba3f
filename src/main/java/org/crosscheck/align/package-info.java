/**
 * Puts claims about one fact together, and says why. Imports {@code text}, {@code claim}, {@code
 * finding} and {@code unit}.
 */
@NullMarked
package org.crosscheck.align;

import org.jspecify.annotations.NullMarked;

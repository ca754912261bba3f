/**
 * Puts claims about one fact together, and says why. Imports {@code text}, {@code claim} and {@code
 * finding}.
 */
@NullMarked
package org.crosscheck.align;

import org.jspecify.annotations.NullMarked;

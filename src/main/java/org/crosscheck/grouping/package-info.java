/**
 * Puts articles of one story together before their claims meet. Imports {@code text} and {@code
 * finding}.
 */
@NullMarked
package org.crosscheck.grouping;

import org.jspecify.annotations.NullMarked;

/**
 * Rules join mentions and words into claims: value, subject, scope, who said it. Imports {@code
 * text}, {@code claim}, {@code rule} and {@code saying}.
 */
@NullMarked
package org.crosscheck.extract;

import org.jspecify.annotations.NullMarked;

/**
 * Numbers, times, nations and quotations become mentions with a value. Imports {@code text}, {@code
 * claim} and its own sub-packages.
 */
@NullMarked
package org.crosscheck.recognise;

import org.jspecify.annotations.NullMarked;

/** Comments in Word documents; the only user of Apache POI. Imports {@code text}. */
@NullMarked
package org.crosscheck.word;

import org.jspecify.annotations.NullMarked;

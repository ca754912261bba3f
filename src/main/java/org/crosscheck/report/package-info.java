/**
 * Findings written out for a reader or a program, always as a String. Imports {@code text}, {@code
 * claim}, {@code finding} and {@code draft}; knows no file and no clock.
 */
@NullMarked
package org.crosscheck.report;

import org.jspecify.annotations.NullMarked;

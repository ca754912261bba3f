/**
 * Dates, times of day, durations and repetitions become mentions with a value; what follows from
 * them, too: deadlines, periods, missing dates of publication. Imports {@code text} and {@code
 * claim} only.
 */
@NullMarked
package org.crosscheck.recognise.time;

import org.jspecify.annotations.NullMarked;

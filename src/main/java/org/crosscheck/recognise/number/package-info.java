/**
 * Numbers, ordinals, money, percentages, ages and measures become mentions with a value, from the
 * words alone and without tags. Imports {@code text} and {@code claim}.
 */
@NullMarked
package org.crosscheck.recognise.number;

import org.jspecify.annotations.NullMarked;

/**
 * Quotations become mentions with their speaker. Imports {@code text}, {@code claim} and {@code
 * saying}.
 */
@NullMarked
package org.crosscheck.recognise.quotation;

import org.jspecify.annotations.NullMarked;

/**
 * Countries, their peoples, capitals and governments, and lists of them, become mentions. Imports
 * {@code text} and {@code claim}.
 */
@NullMarked
package org.crosscheck.recognise.nation;

import org.jspecify.annotations.NullMarked;

/**
 * The rule language: reads rule files, says what is wrong with them, compiles their patterns into
 * automata and matches sentences with them. Imports {@code text} and {@code claim}.
 */
@NullMarked
package org.crosscheck.rule;

import org.jspecify.annotations.NullMarked;

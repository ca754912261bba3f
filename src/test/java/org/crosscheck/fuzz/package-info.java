/**
 * What is fed with bytes that nobody would write: each class here takes any bytes and must not
 * throw, and what it makes of them must keep its promises. {@code .ci/fuzz} lets Jazzer look for
 * bytes that do; the tests run those that were found before, in {@code src/test/resources/crash/}.
 */
package org.crosscheck.fuzz;

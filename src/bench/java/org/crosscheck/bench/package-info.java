/**
 * How fast the check is, and how its cost grows: a generator of news with known truth, the parts,
 * and the whole. Run by {@code .ci/bench}; no part of the program.
 */
package org.crosscheck.bench;

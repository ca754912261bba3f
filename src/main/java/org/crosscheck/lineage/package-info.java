/**
 * Finds the passages that sources share, what changed in the copying, and how many independent
 * origins stand behind a set of claims. Imports {@code text}, {@code claim} and {@code finding}.
 */
@NullMarked
package org.crosscheck.lineage;

import org.jspecify.annotations.NullMarked;

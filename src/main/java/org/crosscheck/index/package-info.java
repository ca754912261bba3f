/**
 * A door: many articles prepared once in a folder, so that those about a draft's story are found at
 * once; the only user of Apache Lucene. Imports {@code text}.
 */
@NullMarked
package org.crosscheck.index;

import org.jspecify.annotations.NullMarked;

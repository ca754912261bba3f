/** A door: files, word lists, rules and models. Imports the nouns, and the stages' ports. */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;

/**
 * The words by which a text tells who said something: verbs of saying, the phrases that name a
 * speaker, the people of an article. Imports {@code text} only.
 */
@NullMarked
package org.crosscheck.saying;

import org.jspecify.annotations.NullMarked;

/**
 * A door: files and folders of articles, drafts, manifests, word lists, rules and models. Imports
 * the nouns, drafts, the reader that turns the bytes of a file into a document, and the stages'
 * ports.
 */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;

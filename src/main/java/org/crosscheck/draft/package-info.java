/**
 * What becomes of a draft's claims when sources are held against them: a judgement for each, with
 * its witnesses. Imports {@code text}, {@code claim} and {@code finding}.
 */
@NullMarked
package org.crosscheck.draft;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: arguments, exit codes, printing. A door; imports the roof, reports, rules, the
 * store, the index, comments in Word documents, drafts and the nouns.
 */
@NullMarked
package org.crosscheck.cli;

import org.jspecify.annotations.NullMarked;

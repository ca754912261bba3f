/**
 * The command line: arguments, exit codes, printing. A door; imports the roof, reports, rules, the
 * store and the nouns.
 */
@NullMarked
package org.crosscheck.cli;

import org.jspecify.annotations.NullMarked;

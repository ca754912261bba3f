/**
 * What sources say: mentions with their values, and claims in a form that can be compared. Imports
 * {@code text} only.
 */
@NullMarked
package org.crosscheck.claim;

import org.jspecify.annotations.NullMarked;

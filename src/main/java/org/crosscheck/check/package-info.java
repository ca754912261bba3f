/**
 * The roof: joins the stages, from documents to findings. Imports all of the rooms below it, and no
 * door.
 */
@NullMarked
package org.crosscheck.check;

import org.jspecify.annotations.NullMarked;

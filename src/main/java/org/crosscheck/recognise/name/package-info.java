/**
 * Names of persons, organisations and places are found, and each is given its fullest form in the
 * article. Imports {@code text} and {@code claim}.
 */
@NullMarked
package org.crosscheck.recognise.name;

import org.jspecify.annotations.NullMarked;

package org.crosscheck.claim;

import org.crosscheck.text.Span;

/**
 * A name in a text.
 *
 * @param span the name without titles: "Smith" of "Mr Smith"
 * @param text as written
 * @param canonical the fullest form in the article of whoever or whatever it names, as written
 *     there: "Ann Smith" for "Smith" where the article has one person of that name only
 */
public record Name(Span span, String text, String canonical, NameKind kind) {}

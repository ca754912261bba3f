package org.crosscheck.text;

/** Words about a place in a document's text, for its author. */
public record Note(Span span, String words) {}

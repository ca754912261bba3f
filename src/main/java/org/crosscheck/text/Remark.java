package org.crosscheck.text;

/**
 * A comment in the file of a draft, which readers of the article do not see.
 *
 * @param at before which character of the document's text it stands
 * @param alone whether it stands between paragraphs, and not inside one
 * @param line of the file where it begins, from 1
 * @param words without its marks
 */
public record Remark(int at, boolean alone, int line, String words) {}

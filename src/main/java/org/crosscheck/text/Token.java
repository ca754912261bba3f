package org.crosscheck.text;

/**
 * A word, a number, or a punctuation mark.
 *
 * <p>A token is a run of letters ("Guaido"), an abbreviation with its stops ("U.S."), a run of
 * digits with its separators ("1,200.5"), or one other character. Hyphens stand alone ("35", "-",
 * "year", "-", "old"), a number stands apart from the letters glued to it ("143", "million"), and
 * so do clitics ("Guaido", "'s"; "do", "n't").
 *
 * @param text the words as written
 * @param form the text in lower case with straight apostrophes, as word lists have it
 * @param folded the form without accents: "José" and "Jose" are one name
 * @param lemma the dictionary form in lower case ("died" has "die"); the lower-cased text in a
 *     sentence that was not tagged
 * @param tag the Universal Dependencies part of speech ("NOUN"); {@link #UNTAGGED} in a sentence
 *     that was not tagged
 */
public record Token(Span span, String text, String form, String folded, String lemma, String tag) {
  public static final String UNTAGGED = "";

  public Token(Span span, String text, String lemma, String tag) {
    this(span, text, form(text), folded(text), lemma, tag);
  }

  /** A token of a sentence that was not tagged. */
  public static Token untagged(Span span, String text) {
    String form = form(text);
    return new Token(span, text, form, isAscii(form) ? form : folded(text), form, UNTAGGED);
  }

  private static String form(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
  }

  /** The same token with a tag and lemma. */
  public Token tagged(String known, String dictionaryForm) {
    return new Token(span, text, form, folded, dictionaryForm, known);
  }

  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Words in lower case, with straight apostrophes and without accents. */
  public static String folded(String words) {
    String lower = words.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(Token::withoutStroke)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Letters whose stroke is no accent to Unicode: "Jørgen", "Wałęsa". */
  private static int withoutStroke(int point) {
    int known = "øłđħıŧ".indexOf(point);
    return known < 0 ? point : "oldhit".charAt(known);
  }
}

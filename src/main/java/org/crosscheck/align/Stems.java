package org.crosscheck.align;

import org.crosscheck.text.Token;

/**
 * Brings the forms of a word together for comparing contexts: case, accents and the commonest
 * endings go. It need not give a dictionary form, only the same form for "killed" and "killing".
 */
final class Stems {
  private Stems() {}

  static String folded(String word) {
    return Token.folded(word).replace(".", "");
  }

  static String of(String word) {
    String form = folded(word);
    if (form.length() > 3 && form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")) {
      form =
          form.endsWith("sses") || form.endsWith("ches") || form.endsWith("shes")
              ? form.substring(0, form.length() - 2)
              : form.substring(0, form.length() - 1);
    }
    if (form.length() > 5 && form.endsWith("ing")) {
      form = form.substring(0, form.length() - 3);
    } else if (form.length() > 4 && form.endsWith("ed")) {
      form = form.substring(0, form.length() - 2);
    }
    if (form.length() > 4 && form.endsWith("e")) {
      form = form.substring(0, form.length() - 1);
    }
    return undoubled(form);
  }

  /** "stopp" of "stopped" is "stop". */
  private static String undoubled(String form) {
    int last = form.length() - 1;
    boolean doubled =
        last > 3
            && form.charAt(last) == form.charAt(last - 1)
            && "bdgmnprt".indexOf(form.charAt(last)) >= 0;
    return doubled ? form.substring(0, last) : form;
  }
}

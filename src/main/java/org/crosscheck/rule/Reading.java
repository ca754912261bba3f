package org.crosscheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;

/**
 * A sentence as patterns see it: forms, lemmas, tags, the mentions in it, and where clauses end.
 */
final class Reading {
  /** Longest aside between two commas or dashes that a gap may step over, in tokens. */
  private static final int LONGEST_ASIDE = 14;

  private static final String ENDS = ";:.?!\u2014\u2013\u2026\"\u201C\u201D\u00AB\u00BB\u2022";
  private static final String DASHES = "-\u2014\u2013";
  private static final String APOSTROPHES = "'\u2019";
  private static final String POSSESSIVE = "'s";
  private static final String HOPS = ",()[]";
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");

  private final Sentence sentence;
  private final String[] forms;
  private final List<List<Placed>> mentions;
  private final int[] types;
  private final boolean[] ends;
  private final int[] asides;
  private final Set<MentionType> present;

  /** A mention, and the token after its last one in this sentence. */
  record Placed(Mention mention, int end) {}

  Reading(Sentence sentence, Collection<Mention> inSentence, Set<String> clauseEnds) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    forms = forms(sentence.tokens());
    types = new int[size];
    mentions = placed(inSentence);
    present = types(inSentence);
    ends = new boolean[size];
    for (int i = 0; i < size; i++) {
      ends[i] = endsClause(i, clauseEnds);
    }
    asides = asides();
  }

  private Reading(Reading other, Sentence tagged) {
    sentence = tagged;
    forms = other.forms;
    mentions = other.mentions;
    types = other.types;
    ends = other.ends;
    asides = other.asides;
    present = other.present;
  }

  /** The same with tags and lemmas. */
  Reading tagged(Sentence tagged) {
    return new Reading(this, tagged);
  }

  /** Of several the possessive is a bare apostrophe: that of "workers' strike" reads as 's. */
  private static String[] forms(List<Token> tokens) {
    String[] forms = new String[tokens.size()];
    boolean quoted = false;
    for (int i = 0; i < forms.length; i++) {
      forms[i] = tokens.get(i).form();
      if (forms[i].length() == 1 && APOSTROPHES.indexOf(forms[i].charAt(0)) >= 0) {
        boolean before = i > 0 && touch(tokens.get(i - 1), tokens.get(i));
        boolean after = i + 1 < forms.length && touch(tokens.get(i), tokens.get(i + 1));
        if (before && !after && !quoted && forms[i - 1].endsWith("s")) {
          forms[i] = POSSESSIVE;
        }
        quoted = after && !before;
      }
    }
    return forms;
  }

  private static boolean touch(Token one, Token next) {
    return one.span().end() == next.span().start();
  }

  private List<List<Placed>> placed(Collection<Mention> inSentence) {
    List<List<Placed>> placed = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      placed.add(List.of());
    }
    for (Mention mention : inSentence) {
      int start = tokenAt(mention.span().start());
      int end = start;
      while (end < forms.length && token(end).span().start() < mention.span().end()) {
        types[end] |= 1 << mention.type().ordinal();
        end++;
      }
      if (end > start) {
        List<Placed> here = new ArrayList<>(placed.get(start));
        here.add(new Placed(mention, end));
        placed.set(start, here);
      }
    }
    return placed;
  }

  /** The first token that ends after an offset, by bisection. */
  private int tokenAt(int offset) {
    int low = 0;
    int high = forms.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Set<MentionType> types(Collection<Mention> mentions) {
    Set<MentionType> types = new HashSet<>();
    mentions.forEach(mention -> types.add(mention.type()));
    return types;
  }

  private boolean endsClause(int at, Set<String> clauseEnds) {
    String form = forms[at];
    if ((form.length() == 1 && ENDS.indexOf(form.charAt(0)) >= 0) || form.startsWith("--")) {
      return true;
    }
    if (form.equals("-")) {
      return !glued(at) && !glued(at + 1);
    }
    if (clauseEnds.contains(form)) {
      return true;
    }
    return (form.equals("and") || form.equals("or"))
        && at > 0
        && forms[at - 1].equals(",")
        && at + 1 < forms.length
        && PRONOUNS.contains(forms[at + 1]);
  }

  /** Whether no space stands before a token. */
  boolean glued(int at) {
    return at > 0 && at < forms.length && touch(token(at - 1), token(at));
  }

  /** For each comma or dash the token after the one that closes the aside it opens; else 0. */
  private int[] asides() {
    int[] closed = new int[forms.length];
    int comma = -1;
    int dash = -1;
    for (int i = 0; i < forms.length; i++) {
      if (isDash(i)) {
        close(closed, dash, i);
        dash = i;
        comma = -1;
      } else if (ends[i]) {
        comma = -1;
        dash = Character.isLetter(forms[i].charAt(0)) ? dash : -1;
      } else if (forms[i].equals(",")) {
        close(closed, comma, i);
        comma = i;
      }
    }
    return closed;
  }

  private boolean isDash(int at) {
    return ends[at] && DASHES.indexOf(forms[at].charAt(0)) >= 0;
  }

  private static void close(int[] closed, int opened, int at) {
    if (opened >= 0 && at - opened > 1 && at - opened <= LONGEST_ASIDE) {
      closed[opened] = at + 1;
    }
  }

  int size() {
    return forms.length;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  String form(int at) {
    return forms[at];
  }

  String lemma(int at) {
    return token(at).lemma();
  }

  String tag(int at) {
    return token(at).tag();
  }

  /** The mentions that begin at a token. */
  List<Placed> mentions(int at) {
    return mentions.get(at);
  }

  /** Types of the mentions that a token belongs to, a bit each. */
  int types(int at) {
    return types[at];
  }

  boolean has(MentionType type) {
    return present.contains(type);
  }

  Set<MentionType> present() {
    return present;
  }

  boolean clauseEnds(int at) {
    return ends[at];
  }

  /** Whether a token may be passed by a gap without counting as a word. */
  boolean isHop(int at) {
    return forms[at].length() == 1 && HOPS.indexOf(forms[at].charAt(0)) >= 0;
  }

  /** The token after an aside that begins at this comma or dash; 0 when none does. */
  int asideEnd(int at) {
    return asides[at];
  }

  /**
   * The token after the word that begins here, with what hangs on it: "Guaido's", "one-year-old".
   */
  int wordEnd(int at) {
    int end = at + 1;
    while (end < forms.length && end - at < LONGEST_ASIDE && glued(end) && hangs(end)) {
      end++;
    }
    return end;
  }

  private boolean hangs(int at) {
    return forms[at].equals("-")
        || forms[at].startsWith("'")
        || forms[at].equals("n't")
        || forms[at - 1].equals("-");
  }
}

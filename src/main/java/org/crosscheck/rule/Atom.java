package org.crosscheck.rule;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;

/** One step of a pattern: it matches one word, one phrase or one value. */
sealed interface Atom {

  /** Where matches that begin at a token end (excluded), the shortest first; none is empty. */
  List<Integer> ends(Reading reading, int at);

  /** Whether it matches anything that begins at a token. */
  default boolean begins(Reading reading, int at) {
    return !ends(reading, at).isEmpty();
  }

  /** Whether it matches one word each time. */
  default boolean oneWord() {
    return false;
  }

  /** The types of mention that it matches as a whole; empty for words. */
  default Set<MentionType> types() {
    return Set.of();
  }

  /** The words of which one must stand in a sentence that it matches; empty when any will do. */
  default Set<String> words() {
    return Set.of();
  }

  /** Whether it names words, so that it says what a match is about. */
  default boolean literal() {
    return false;
  }

  private static List<Integer> one(boolean matches, int at) {
    return matches ? List.of(at + 1) : List.of();
  }

  /**
   * A word in any of its forms: {@code die} is also "died".
   *
   * @param hashes a bit for each form by its hash, so that most other words are told apart at once
   */
  record Word(String word, Set<String> forms, long hashes) implements Atom {
    Word(String word, Set<String> forms) {
      this(word, forms, hashes(word, forms));
    }

    private static long hashes(String word, Set<String> forms) {
      long hashes = hash(word);
      for (String form : forms) {
        hashes |= hash(form);
      }
      return hashes;
    }

    private static long hash(String word) {
      return 1L << word.hashCode(); // by its last six bits
    }

    @Override
    public List<Integer> ends(Reading reading, int at) {
      return one(begins(reading, at), at);
    }

    @Override
    public boolean begins(Reading reading, int at) {
      String form = reading.form(at);
      String lemma = reading.lemma(at);
      return ((hashes & hash(form)) != 0 && forms.contains(form))
          || ((hashes & hash(lemma)) != 0 && lemma.equals(word));
    }

    @Override
    public boolean oneWord() {
      return true;
    }

    @Override
    public Set<String> words() {
      return Set.of(word);
    }

    @Override
    public boolean literal() {
      return true;
    }
  }

  /** A word exactly as written, but for capitals: {@code 'dead'}. */
  record Form(String form) implements Atom {
    @Override
    public List<Integer> ends(Reading reading, int at) {
      return one(begins(reading, at), at);
    }

    @Override
    public boolean begins(Reading reading, int at) {
      return reading.form(at).equals(form);
    }

    @Override
    public boolean oneWord() {
      return true;
    }

    @Override
    public Set<String> words() {
      return Set.of(form);
    }

    @Override
    public boolean literal() {
      return true;
    }
  }

  /** Any entry of a word list: {@code $people}. */
  record Listed(String name, Phrases phrases) implements Atom {
    @Override
    public List<Integer> ends(Reading reading, int at) {
      return phrases.ends(reading, at);
    }

    @Override
    public Set<String> words() {
      return phrases.firstWords();
    }

    @Override
    public boolean literal() {
      return true;
    }
  }

  /**
   * A value that was read before: {@code <count>}.
   *
   * @param units in which a measure must be: {@code <speed>} is one in miles per hour; empty where
   *     any will do
   */
  record Typed(String name, EnumSet<MentionType> accepted, Set<String> units) implements Atom {
    @Override
    public List<Integer> ends(Reading reading, int at) {
      return Atom.mentions(reading, at, this::accepts);
    }

    @Override
    public boolean begins(Reading reading, int at) {
      List<Reading.Placed> here = reading.mentions(at);
      for (int i = 0; i < here.size(); i++) {
        if (accepts(here.get(i).mention())) {
          return true;
        }
      }
      return false;
    }

    private boolean accepts(Mention mention) {
      return accepted.contains(mention.type()) && (units.isEmpty() || isIn(mention));
    }

    private boolean isIn(Mention mention) {
      return mention.value() instanceof Quantity quantity
          && units.contains(quantity.unit().toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<MentionType> types() {
      return accepted;
    }
  }

  /** A part of a whole, below 1: "half", "more than a third". */
  record Fraction() implements Atom {
    @Override
    public List<Integer> ends(Reading reading, int at) {
      return Atom.mentions(reading, at, Fraction::accepts);
    }

    private static boolean accepts(Mention mention) {
      return mention.type() == MentionType.NUMBER
          && mention.value() instanceof Quantity quantity
          && quantity.point().filter(Fraction::isPart).isPresent();
    }

    private static boolean isPart(BigDecimal figure) {
      return figure.signum() > 0 && figure.compareTo(BigDecimal.ONE) < 0;
    }

    @Override
    public Set<MentionType> types() {
      return EnumSet.of(MentionType.NUMBER);
    }
  }

  private static List<Integer> mentions(Reading reading, int at, Predicate<Mention> accepted) {
    List<Reading.Placed> here = reading.mentions(at);
    if (here.size() > 1) {
      return here.stream()
          .filter(placed -> accepted.test(placed.mention()))
          .map(Reading.Placed::end)
          .distinct()
          .sorted()
          .toList();
    }
    return here.isEmpty() || !accepted.test(here.get(0).mention())
        ? List.of()
        : List.of(here.get(0).end());
  }

  /** A word with one of these parts of speech: {@code {ADJ|NOUN}}. */
  record Tagged(Set<String> tags) implements Atom {
    @Override
    public List<Integer> ends(Reading reading, int at) {
      return one(begins(reading, at), at);
    }

    @Override
    public boolean begins(Reading reading, int at) {
      return tags.contains(reading.tag(at));
    }

    @Override
    public boolean oneWord() {
      return true;
    }

    String written() {
      return tags.stream().sorted().collect(Collectors.joining("|", "{", "}"));
    }
  }

  /** A run of capitalised words with what may stand inside a name: "Luis de la Cruz". */
  record Name() implements Atom {
    private static final Set<String> INSIDE =
        Set.of("de", "la", "del", "da", "di", "al", "bin", "ibn", "van", "von", "of", "-", "el");
    private static final Set<String> SMALL =
        Set.of("ADP", "CCONJ", "SCONJ", "DET", "PRON", "AUX", "ADV");
    private static final int LONGEST = 10;

    @Override
    public List<Integer> ends(Reading reading, int at) {
      int end = isName(reading, at) ? at + 1 : 0;
      int last = end;
      while (end > 0 && end < reading.size() && end - at < LONGEST) {
        if (isName(reading, end)) {
          last = ++end;
        } else if (INSIDE.contains(reading.form(end))) {
          end++;
        } else {
          break;
        }
      }
      return last > 0 ? List.of(last) : List.of();
    }

    private static boolean isName(Reading reading, int at) {
      return reading.token(at).capitalised() && !SMALL.contains(reading.tag(at));
    }
  }

  /** A noun with what stands before it: "the foreign tourists", "a police officer". */
  record NounPhrase() implements Atom {
    private static final Set<String> BEFORE = Set.of("DET", "ADJ", "NUM", "ADV", "PUNCT", "VERB");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final int LONGEST = 8;

    @Override
    public List<Integer> ends(Reading reading, int at) {
      int last = 0;
      for (int i = at; i < reading.size() && i - at < LONGEST; i++) {
        if (NOUNS.contains(reading.tag(i))) {
          last = i + 1;
        } else if (!mayPrecede(reading, i, at, last)) {
          break;
        }
      }
      return last > 0 ? List.of(last) : List.of();
    }

    /** Nothing but a hyphen or "'s" may follow a noun and still be followed by another. */
    private static boolean mayPrecede(Reading reading, int i, int start, int last) {
      if (reading.form(i).equals("'s") || reading.form(i).equals("-")) {
        return i > start;
      }
      boolean plain = Character.isLetterOrDigit(reading.form(i).codePointAt(0));
      boolean inside = last == 0 || reading.glued(i) || reading.form(i - 1).equals("'s");
      return plain && inside && BEFORE.contains(reading.tag(i)) && !isPredicate(reading, i);
    }

    /** A verb belongs to the phrase only as "wounded" and "serving" do, right before its noun. */
    private static boolean isPredicate(Reading reading, int i) {
      if (!reading.tag(i).equals("VERB")) {
        return false;
      }
      String form = reading.form(i);
      boolean participle = form.endsWith("ed") || form.endsWith("en") || form.endsWith("ing");
      boolean noun =
          i + 1 < reading.size()
              && (NOUNS.contains(reading.tag(i + 1)) || reading.tag(i + 1).equals("ADJ"));
      return !participle || !noun;
    }
  }
}

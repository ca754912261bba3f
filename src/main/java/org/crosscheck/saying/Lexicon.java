package org.crosscheck.saying;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/** What single words mean to those who look for speakers; all of it stands in the word lists. */
final class Lexicon {
  /** What a word does in a sentence. */
  enum Word {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    OF,
    PREPOSITION,
    BOUNDARY,
    CONJUNCTION,
    AND,
    RELATIVE,
    AUXILIARY,
    CLITIC,
    NEGATION,
    ADVERB,
    TIME,
    VERB,
    /** Anything else: nouns, adjectives, names, numbers. */
    OTHER
  }

  /** By the names that the list has for them. */
  private static final Map<String, Word> WORDS =
      Arrays.stream(Word.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  word -> word.name().toLowerCase(Locale.ROOT), Function.identity()));

  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "inc", "corp", "ltd", "co", "bros");

  private final Map<String, String> saying;
  private final Map<String, String> quoting;
  private final Map<String, String> passingOn;
  private final Map<String, String> finding;
  private final Map<String, Word> function = new HashMap<>();
  private final Map<String, String> roles;
  private final Map<String, String> honorifics;
  private final Map<String, String> otherRoles;
  private final Set<String> publicBodies;
  private final Map<String, String> givenNames;
  private final Map<String, String> groups;
  private final Map<String, String> outlets;
  private final Map<String, String> companySigns;
  private final Set<String> afterTitles;

  Lexicon(WordLists lists) {
    saying = lists.meanings("verbs-of-saying");
    quoting = lists.meanings("verbs-of-quoting");
    passingOn = lists.meanings("verbs-of-passing-on");
    finding = lists.meanings("verbs-of-finding");
    lists.meanings("clause-words").forEach(this::addFunctionWord);
    roles = lists.meanings("speaker-roles");
    honorifics = lists.meanings("honorifics");
    otherRoles = lists.meanings("role-synonyms");
    publicBodies = Set.copyOf(lists.words("public-bodies"));
    givenNames = lists.meanings("name-genders");
    groups = lists.meanings("speaker-groups");
    outlets = lists.meanings("news-outlets");
    companySigns = lists.meanings("company-signs");
    afterTitles = Set.copyOf(lists.words("after-titles"));
  }

  /** Lower case without accents: names are written both ways in one article. */
  static String key(String word) {
    return Token.folded(word);
  }

  Word word(Token token) {
    Word word = function.get(token.form());
    if (word == null || isNameInstead(token) || (word == Word.VERB && token.capitalised())) {
      return isAdverb(token) ? Word.ADVERB : Word.OTHER;
    }
    return word;
  }

  private void addFunctionWord(String form, String meaning) {
    Word word = WORDS.get(meaning);
    if (word != null) {
      function.put(form, word);
    }
  }

  /** "May" and "Will" inside a sentence are a month or a person, "US" is a country. */
  private static boolean isNameInstead(Token token) {
    String text = token.text();
    return text.equals("US") || text.equals("IT") || text.equals("May") || text.equals("Will");
  }

  private static boolean isAdverb(Token token) {
    String form = token.form();
    return form.length() > 4 && form.endsWith("ly") && !token.capitalised() && !isLyNoun(form);
  }

  private static boolean isLyNoun(String form) {
    return form.equals("family") || form.equals("assembly") || form.equals("monopoly");
  }

  boolean says(Token token) {
    return !token.capitalised() && saying.containsKey(token.form());
  }

  boolean isVerbOfSpeech(Token token) {
    return says(token) || quotes(token);
  }

  boolean isSaying(String form) {
    return saying.containsKey(form);
  }

  boolean quotes(Token token) {
    return !token.capitalised() && quoting.containsKey(token.form());
  }

  boolean passesOn(Token token) {
    boolean written = !token.capitalised() || token.form().endsWith("ing"); // "Citing police, ..."
    return written && passingOn.containsKey(token.form());
  }

  /** "'Frozen' stars Jane Doe": the words quoted are the title of a work, and no speech. */
  boolean followsTitle(Token token) {
    return afterTitles.contains(token.form());
  }

  String lemma(Token token) {
    String form = token.form();
    return saying.getOrDefault(
        form,
        quoting.getOrDefault(form, passingOn.getOrDefault(form, finding.getOrDefault(form, form))));
  }

  /** "The inquiry found that ...", "the survey shows that ...". */
  boolean finds(List<Token> tokens, int at) {
    return finding.containsKey(tokens.get(at).form())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).form().equals("that");
  }

  /** Whether it looks like a participle ("wounded", "speaking"): adjective or verb. */
  boolean isParticiple(Token token) {
    String form = token.form();
    return !token.capitalised()
        && form.length() > 4
        && (form.endsWith("ed") || form.endsWith("ing"))
        && !groups.containsKey(form)
        && !roles.containsKey(form);
  }

  boolean isRole(Token token) {
    return roles.containsKey(token.form()) || roles.containsKey(singular(token.form()));
  }

  /** Another word for whoever holds a role: "executive" for "ceo". */
  String otherRole(String role) {
    return otherRoles.getOrDefault(role, "");
  }

  boolean isHonorific(Token token) {
    return token.capitalised() && honorifics.containsKey(token.form());
  }

  /** "Jr.", "Inc.": stands after a name, often with a stop. */
  boolean isSuffix(Token token) {
    return SUFFIXES.contains(token.form());
  }

  boolean isGroup(Token token) {
    return !group(token).isEmpty();
  }

  /** "Court", "army": no company. */
  boolean isPublicBody(Token token) {
    return publicBodies.contains(token.form());
  }

  /** The same of a word as written. */
  boolean isPublicBody(String word) {
    return publicBodies.contains(key(word));
  }

  boolean isOutlet(Token token) {
    return token.capitalised() && outlets.containsKey(token.form());
  }

  /** Whether a word of a name is one of those who pass on the news: "Reuters", "The Times". */
  boolean isOutlet(String name) {
    return GAP.splitAsStream(name).anyMatch(word -> outlets.containsKey(key(word)));
  }

  /** A company, but none that passes on the news: those are named only as where it came from. */
  boolean isCompanyNoun(Token token) {
    return !token.capitalised()
        && group(token).equals("organisation")
        && !outlets.containsKey(token.form());
  }

  boolean isCompanySign(Token token) {
    return companySigns.containsKey(token.form());
  }

  /** "people", "organisation", "document", or nothing. */
  String group(Token token) {
    String form = token.form();
    String own = groups.getOrDefault(form, "");
    if (!own.isEmpty() || token.capitalised() || !form.endsWith("s")) {
      return own;
    }
    // "The two banks" are several bodies.
    String one = form.endsWith("ies") ? form.replaceAll("ies$", "y") : singular(form);
    return groups.getOrDefault(one, "").equals("organisation") ? "people" : "";
  }

  boolean isGivenName(Token token) {
    return token.capitalised() && givenNames.containsKey(token.folded());
  }

  Gender gender(Token token) {
    String form = token.form();
    return Gender.of(roles.getOrDefault(form, ""))
        .or(token.capitalised() ? Gender.of(honorifics.getOrDefault(form, "")) : Gender.UNKNOWN)
        .or(
            token.capitalised()
                ? Gender.of(givenNames.getOrDefault(token.folded(), ""))
                : Gender.UNKNOWN);
  }

  private static String singular(String form) {
    return form.endsWith("s") && form.length() > 4 ? form.substring(0, form.length() - 1) : form;
  }
}

package org.crosscheck.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.text.Token;

/**
 * What the words next to a time say happened then.
 *
 * @param ofStory whether they name what the story is about: a verb that most articles begin with or
 *     a noun for an event ("the accident happened late Tuesday")
 * @param said the stem of the verb of saying, if something was said then: "officials said Sunday";
 *     else empty
 * @param words the stems of the content words nearest to it
 * @param deeds those of them whose form shows that they are verbs: "sent", "capsized"
 * @param which the ordinal of what happened, where it is one of several: "the second blast"
 * @param verb the one directly before it, empty where there is none: "carrying 300 tons"
 */
record Happening(
    boolean ofStory, String said, Set<String> words, Set<String> deeds, String verb, String which) {
  static final Happening UNKNOWN = new Happening(false, "", Set.of(), Set.of(), "", "");

  private static final int REACH = 20;

  /** For no verb found yet. */
  private static final int NONE = -1;

  private static final int NEAREST = 5;

  /** In front the verb stands before its object: "sent a letter to Congress on November 4". */
  private static final int NEARBY = 7;

  /** Whom or what a verb is told of stands so near in front: "the tanker was seized". */
  private static final int DOER = 3;

  private static final int DIRECTLY = 3;

  /** A verb of saying directly behind the time: "The company on Monday announced". */
  private static final int BEHIND = 3;

  private static final Set<String> NOUN_FOLLOWS =
      Set.of("a", "an", "the", "by", "for", "from", "in", "of", "on", "with");

  private static final Set<String> NO_VERB_FOLLOWS =
      Set.of("a", "an", "the", "of", "no", "without");

  private static final Set<String> BEFORE_INFINITIVE = Set.of("will", "'ll", "must", "shall");

  private static final Set<String> BEFORE_TO =
      Set.of("due", "set", "scheduled", "ordered", "told", "expected", "has", "have");

  Happening {
    words = Set.copyOf(words);
    deeds = Set.copyOf(deeds);
  }

  static Happening of(Surroundings around, Story story, Vocabulary vocabulary) {
    List<Token> tokens = around.sentence().tokens();
    boolean ofStory = false;
    String said = "";
    Set<String> words = new TreeSet<>();
    Set<String> deeds = new TreeSet<>();
    String verb = "";
    int governing = NONE;
    for (int i = around.from() - 1; i >= Math.max(0, around.from() - REACH); i--) {
      Token token = tokens.get(i);
      if (!ofStory && isSaying(tokens, i, vocabulary) && isNear(around, i)) {
        said = vocabulary.stem(token.text());
      }
      ofStory |= said.isEmpty() && isOfStory(token, story, vocabulary);
      boolean spoken = isVerb(token, vocabulary);
      governing = governing == NONE && spoken && !isBeforeNoun(tokens, i) ? i : governing;
      if (around.from() - i <= NEARBY || (governing != NONE && governing - i <= DOER)) {
        add(tokens, i, story, vocabulary, words, deeds);
      }
      if (around.from() - i <= DIRECTLY && verb.isEmpty() && spoken) {
        verb = vocabulary.stem(token.text());
      }
    }
    // "which spared some in March, said it had": there the verb is that of another clause
    for (int i = around.to(); i < Math.min(tokens.size(), around.to() + REACH); i++) {
      Token token = tokens.get(i);
      boolean ofOther = i == around.to() + 1 && tokens.get(i - 1).text().equals(",");
      if (!ofStory && !ofOther && i < around.to() + BEHIND && isSaying(tokens, i, vocabulary)) {
        said = vocabulary.stem(token.text());
      }
      ofStory |= said.isEmpty() && isOfStory(token, story, vocabulary);
      if (i - around.to() < NEAREST) {
        add(tokens, i, story, vocabulary, words, deeds);
      }
    }
    return new Happening(
        ofStory && said.isEmpty(), said, words, deeds, verb, which(around, story, vocabulary));
  }

  /** Whether both stand behind verbs, and these differ: oil spilled, oil carried. */
  boolean isOtherThan(Happening other) {
    return !verb.isEmpty() && !other.verb.isEmpty() && !verb.equals(other.verb);
  }

  /** Whether they are told of two of several like events. */
  boolean isAnotherThan(Happening other) {
    return !which.isEmpty() && !other.which.isEmpty() && !which.equals(other.which);
  }

  /** Whether one is when something was said, and nothing shows that the other is so too. */
  boolean isOnlySaid(Happening other) {
    return said.isEmpty() != other.said.isEmpty()
        && !words.contains(other.said)
        && !other.words.contains(said);
  }

  private static String which(Surroundings around, Story story, Vocabulary vocabulary) {
    List<Token> tokens = around.sentence().tokens();
    int last = Math.min(tokens.size() - 1, around.to() + NEARBY);
    for (int i = Math.max(0, around.from() - NEARBY); i < last; i++) {
      boolean numbered = vocabulary.ordinals().contains(tokens.get(i).form());
      if (numbered && story.isEvent(tokens.get(i + 1))) {
        return tokens.get(i).form();
      }
    }
    return "";
  }

  /** A verb of saying, but not "without warning". */
  private static boolean isSaying(List<Token> tokens, int at, Vocabulary vocabulary) {
    return vocabulary.saying().contains(tokens.get(at).form())
        && (at == 0 || !NO_VERB_FOLLOWS.contains(tokens.get(at - 1).form()));
  }

  private static void add(
      List<Token> tokens,
      int at,
      Story story,
      Vocabulary vocabulary,
      Set<String> words,
      Set<String> deeds) {
    Token token = tokens.get(at);
    story.stem(token).ifPresent(words::add);
    if (isVerb(token, vocabulary) || isInfinitive(tokens, at, vocabulary)) {
      story.stem(token).ifPresent(deeds::add);
    }
  }

  /** "Will vote", "must report", "due to begin". */
  private static boolean isInfinitive(List<Token> tokens, int at, Vocabulary vocabulary) {
    boolean ahead =
        (at > 0 && BEFORE_INFINITIVE.contains(tokens.get(at - 1).form()))
            || (at > 1
                && tokens.get(at - 1).form().equals("to")
                && BEFORE_TO.contains(tokens.get(at - 2).form()));
    return ahead
        && !tokens.get(at).capitalised()
        && !vocabulary.common().contains(tokens.get(at).form());
  }

  /** Between "said" and the time there is no other clause: "said in a statement on Monday". */
  private static boolean isNear(Surroundings around, int at) {
    return around.from() - at <= NEAREST
        && around.sentence().tokens().subList(at, around.from()).stream()
            .noneMatch(token -> token.text().equals(",") || token.form().equals("that"));
  }

  private static boolean isOfStory(Token token, Story story, Vocabulary vocabulary) {
    Optional<String> stem = story.stem(token);
    return story.isEvent(token)
        || (isVerb(token, vocabulary) && stem.filter(story::isCentral).isPresent());
  }

  /** "by armed men", "the burning hotel". */
  private static boolean isBeforeNoun(List<Token> tokens, int at) {
    return at > 0 && NOUN_FOLLOWS.contains(tokens.get(at - 1).form());
  }

  /** "killed", "killing", "struck": what happened, as the form of the word shows. */
  private static boolean isVerb(Token token, Vocabulary vocabulary) {
    String form = token.form();
    return !token.capitalised()
        && !vocabulary.common().contains(form)
        && (form.endsWith("ed") || form.endsWith("ing") || vocabulary.isIrregularVerb(form));
  }
}

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
 * @param statement whether something was said then: "officials said Sunday"
 * @param words the stems of the content words nearest to it
 * @param deeds those of them whose form shows that they are verbs: "sent", "capsized"
 * @param verb the one directly before it, empty where there is none: "carrying 300 tons"
 */
record Happening(
    boolean ofStory, boolean statement, Set<String> words, Set<String> deeds, String verb) {
  static final Happening UNKNOWN = new Happening(false, false, Set.of(), Set.of(), "");

  private static final int REACH = 20;
  private static final int NEAREST = 5;

  /** In front the verb stands before its object: "sent a letter to Congress on November 4". */
  private static final int NEARBY = 7;

  private static final int DIRECTLY = 3;

  /** A verb of saying directly behind the time: "The company on Monday announced". */
  private static final int BEHIND = 3;

  Happening {
    words = Set.copyOf(words);
    deeds = Set.copyOf(deeds);
  }

  static Happening of(Surroundings around, Story story, Vocabulary vocabulary) {
    List<Token> tokens = around.sentence().tokens();
    boolean ofStory = false;
    boolean said = false;
    Set<String> words = new TreeSet<>();
    Set<String> deeds = new TreeSet<>();
    String verb = "";
    for (int i = around.from() - 1; i >= Math.max(0, around.from() - REACH); i--) {
      Token token = tokens.get(i);
      said |= !ofStory && vocabulary.saying().contains(token.form()) && isNear(around, i);
      ofStory |= !said && isOfStory(token, story, vocabulary);
      if (around.from() - i <= NEARBY) {
        add(token, story, vocabulary, words, deeds);
      }
      if (around.from() - i <= DIRECTLY && verb.isEmpty() && isVerb(token, vocabulary)) {
        verb = vocabulary.stem(token.text());
      }
    }
    for (int i = around.to(); i < Math.min(tokens.size(), around.to() + REACH); i++) {
      Token token = tokens.get(i);
      said |= !ofStory && i < around.to() + BEHIND && vocabulary.saying().contains(token.form());
      ofStory |= !said && isOfStory(token, story, vocabulary);
      if (i - around.to() < NEAREST) {
        add(token, story, vocabulary, words, deeds);
      }
    }
    return new Happening(ofStory && !said, said, words, deeds, verb);
  }

  /** Whether both stand behind verbs, and these differ: oil spilled, oil carried. */
  boolean isOtherThan(Happening other) {
    return !verb.isEmpty() && !other.verb.isEmpty() && !verb.equals(other.verb);
  }

  private static void add(
      Token token, Story story, Vocabulary vocabulary, Set<String> words, Set<String> deeds) {
    story.stem(token).ifPresent(words::add);
    if (isVerb(token, vocabulary)) {
      story.stem(token).ifPresent(deeds::add);
    }
  }

  /** Between "said" and the time there is no other clause: "said in a statement on Monday". */
  private static boolean isNear(Surroundings around, int at) {
    return around.from() - at <= NEAREST
        && around.sentence().tokens().subList(at, around.from()).stream()
            .noneMatch(token -> token.text().equals(",") || token.form().equals("that"));
  }

  private static boolean isOfStory(Token token, Story story, Vocabulary vocabulary) {
    Optional<String> stem = story.stem(token);
    boolean event = stem.filter(vocabulary.events()::contains).isPresent();
    return event || (isVerb(token, vocabulary) && stem.filter(story::isCentral).isPresent());
  }

  /** "killed", "killing", "struck": what happened, as the form of the word shows. */
  private static boolean isVerb(Token token, Vocabulary vocabulary) {
    String form = token.form();
    return !token.capitalised()
        && (form.endsWith("ed")
            || form.endsWith("ing")
            || vocabulary.irregular().containsKey(form));
  }
}

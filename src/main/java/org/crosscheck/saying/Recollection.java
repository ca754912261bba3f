package org.crosscheck.saying;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who spoke or was named lately in an article: whom "he", "it" and "they" can stand for. */
final class Recollection {
  /** A pronoun reaches back this many paragraphs. */
  private static final int REACH = 3;

  /** "Her Facebook page" is somebody's, and no company. */
  private static final Pattern OWNED = Pattern.compile("(?:his|her|its|their|my|our) ");

  private static final int MEMORY = 12;
  private final Deque<Heard> recent = new ArrayDeque<>();
  private final Deque<Heard> present = new ArrayDeque<>();
  private final Deque<Heard> fullNames = new ArrayDeque<>();
  private List<Speaker> together = List.of();
  private int togetherParagraph = -1;

  /**
   * @param spoke whether the speaker said something, and was not just named
   * @param rivalled whether the same sentence names somebody else whom a pronoun might mean
   */
  record Heard(Speaker speaker, int paragraph, boolean spoke, boolean rivalled) {
    Heard(Speaker speaker, int paragraph, boolean spoke) {
      this(speaker, paragraph, spoke, false);
    }

    boolean isBody() {
      return speaker.kind() == Speaker.Kind.BODY || speaker.kind() == Speaker.Kind.NAME;
    }

    boolean mayBe(Gender gender) {
      boolean person = speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.NAME;
      return person && speaker.gender().fits(gender);
    }
  }

  void remember(Heard heard) {
    recent.addFirst(heard);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  void note(Heard heard) {
    present.addFirst(heard);
    if (present.size() > MEMORY) {
      present.removeLast();
    }
  }

  /** Those who are the subject of an earlier sentence together: none of them is its one topic. */
  void noteTogether(List<Speaker> subjects, int paragraph) {
    together = subjects;
    togetherParagraph = paragraph;
  }

  /** The one of those together whom a pronoun fits; open where it fits several. */
  private Optional<Speaker> oneOfTogether(String form, Gender gender, int paragraph) {
    List<Speaker> fitting =
        togetherParagraph == paragraph
            ? together.stream().filter(speaker -> speaker.gender().fits(gender)).toList()
            : List.of();
    return switch (fitting.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(fitting.get(0));
      default ->
          Optional.of(
              Speaker.open("'" + form + "' could stand for several people named before it"));
    };
  }

  /** A name of two words or more that may be a person's. */
  void noteName(String name, int paragraph) {
    fullNames.addFirst(new Heard(Speaker.open(name), paragraph, false));
    if (fullNames.size() > MEMORY) {
      fullNames.removeLast();
    }
  }

  private boolean namesOthers(Speaker speaker, int paragraph) {
    String known = speaker.name().orElse("");
    return fullNames.stream()
        .filter(heard -> paragraph - heard.paragraph() <= 1)
        .map(heard -> heard.speaker().doubt())
        .anyMatch(name -> !name.contains(known) && !known.contains(name));
  }

  /** The only person whom this paragraph and the one before it name. */
  Optional<Speaker> onlyPerson(int paragraph) {
    List<Speaker> named = present(Gender.UNKNOWN, paragraph);
    return named.size() == 1 && !namesOthers(named.get(0), paragraph)
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /** Those whom this paragraph and the one before it name and the pronoun fits. */
  private List<Speaker> present(Gender gender, int paragraph) {
    return present.stream()
        .filter(heard -> paragraph - heard.paragraph() <= 1 && heard.mayBe(gender))
        .map(Heard::speaker)
        .distinct()
        .toList();
  }

  /** The only one who is present; none is guessed from several. */
  private Speaker onlyOnePresent(String form, Gender gender, int paragraph, String ifNone) {
    List<Speaker> fitting = present(gender, paragraph);
    return switch (fitting.size()) {
      case 0 -> Speaker.open(ifNone);
      case 1 -> fitting.get(0);
      default -> Speaker.open("'" + form + "' could stand for several people named before it");
    };
  }

  Optional<Speaker> last(int paragraph, Predicate<Heard> fits) {
    return recent.stream()
        .filter(heard -> paragraph - heard.paragraph() <= REACH)
        .filter(fits)
        .map(Heard::speaker)
        .findFirst();
  }

  Speaker pronoun(String form, int paragraph) {
    return switch (form) {
      case "he" -> single(form, Gender.MALE, paragraph);
      case "she" -> single(form, Gender.FEMALE, paragraph);
      case "it" ->
          last(paragraph, Heard::isBody)
              .or(() -> last(paragraph, heard -> heard.spoke() && isDescribed(heard)))
              // "Acme Alternatives said ... It added"
              .or(() -> last(paragraph, heard -> heard.spoke() && isOfNoGender(heard)))
              .orElseGet(() -> Speaker.open("'it' follows no body that could speak"));
      case "they" ->
          last(paragraph, heard -> heard.speaker().kind() != Speaker.Kind.PERSON)
              // "a spokesman said ... they added"
              .or(() -> last(paragraph, heard -> heard.spoke() && isNameless(heard)))
              .orElseGet(() -> Speaker.open("'they' follows no group that could speak"));
      default -> Speaker.open("'" + form + "' is nobody the article names");
    };
  }

  private Speaker single(String form, Gender gender, int paragraph) {
    for (Heard heard : recent) {
      Speaker speaker = heard.speaker();
      if (paragraph - heard.paragraph() > REACH) {
        break;
      }
      Optional<Speaker> other =
          heard.paragraph() < paragraph ? oneOfTogether(form, gender, paragraph) : Optional.empty();
      if (other.isPresent()) {
        return other.get();
      }
      if (heard.mayBe(gender)) {
        return heard.rivalled()
            ? Speaker.open("'" + form + "' could stand for several people named before it")
            : speaker;
      }
      if (speaker.kind() == Speaker.Kind.PERSON && heard.spoke()) {
        return onlyOnePresent(form, gender, paragraph, follows(form, gender, speaker));
      }
    }
    return onlyOnePresent(
        form, gender, paragraph, "'" + form + "' follows nobody it could stand for");
  }

  private static String follows(String form, Gender gender, Speaker speaker) {
    return "'%s' follows a %s, %s"
        .formatted(form, gender == Gender.MALE ? "woman" : "man", speaker.name().orElse(""));
  }

  private static boolean isOfNoGender(Heard heard) {
    return heard.speaker().gender() == Gender.UNKNOWN;
  }

  /** "the organiser" may be a person or a firm. */
  private static boolean isDescribed(Heard heard) {
    return heard.speaker().gender() == Gender.UNKNOWN && isNameless(heard);
  }

  private static boolean isNameless(Heard heard) {
    return heard.speaker().name().filter(name -> Character.isLowerCase(name.charAt(0))).isPresent();
  }

  /** "The agency" may stand for "the Red Cross" or "Sana", but never for "police". */
  static boolean isNamed(Heard heard) {
    return heard
        .speaker()
        .name()
        .filter(Recollection::hasCapital)
        .filter(name -> !OWNED.matcher(name).lookingAt())
        .isPresent();
  }

  static boolean hasCapital(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether somebody of that name spoke lately. */
  boolean spoke(String name) {
    return recent.stream()
        .anyMatch(
            heard -> heard.spoke() && heard.speaker().name().filter(name::equals).isPresent());
  }
}

package org.crosscheck.saying;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Tells whom the phrases of one article stand for, in the order of the text: surnames become full
 * names, "he" and "the company" whoever they can only mean. Not for use by several threads; make
 * one for every article.
 */
public final class Voices {
  /** A pronoun reaches back this many paragraphs. */
  private static final int REACH = 3;

  private static final Phrase NONE = new Phrase(0, 0);
  private static final int PRONOUN_REACH = 30;
  private static final int MEMORY = 12;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Names names;
  private final People people;
  private final Deque<Heard> recent = new ArrayDeque<>();
  private final Deque<Heard> present = new ArrayDeque<>();
  private final Map<String, Speaker> described = new HashMap<>();

  private record Heard(Speaker speaker, int paragraph, boolean spoke) {
    boolean isBody() {
      return speaker.kind() == Speaker.Kind.BODY || speaker.kind() == Speaker.Kind.NAME;
    }

    boolean mayBe(Gender gender) {
      boolean person = speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.NAME;
      return person && speaker.gender().fits(gender);
    }
  }

  public Voices(WordLists lists, List<Sentence> sentences) {
    this(new Lexicon(lists), sentences);
  }

  private Voices(Lexicon lexicon, List<Sentence> sentences) {
    this.lexicon = lexicon;
    phrases = new NounPhrases(lexicon);
    names = new Names(lexicon);
    people = new People(lexicon, sentences);
  }

  /**
   * Notes whom a sentence is about, though nobody need have spoken in it: somebody who may be "he",
   * "she", "it" or "they" later on.
   */
  public Optional<Speaker> about(List<Token> tokens, int paragraph) {
    notePresent(tokens, paragraph);
    Optional<Speaker> topic = topic(tokens, paragraph);
    topic.ifPresent(speaker -> remember(new Heard(speaker, paragraph, false)));
    return topic;
  }

  /**
   * Everybody named in the sentence, for a pronoun that finds nobody who spoke or was spoken of.
   */
  private void notePresent(List<Token> tokens, int paragraph) {
    for (int at = 1; at <= tokens.size(); at++) {
      boolean ends =
          tokens.get(at - 1).capitalised()
              && (at == tokens.size() || !tokens.get(at).capitalised());
      Phrase bare = ends ? names.bare(tokens, names.run(tokens, at, Math.max(0, at - 8))) : NONE;
      Optional<People.Person> person =
          bare.isEmpty() ? Optional.empty() : people.called(tokens, bare);
      person
          .filter(People.Person::certain)
          .map(known -> Speaker.named(known.name(), Speaker.Kind.PERSON, known.gender()))
          .ifPresent(speaker -> note(new Heard(speaker, paragraph, false)));
    }
  }

  private void note(Heard heard) {
    present.addFirst(heard);
    if (present.size() > MEMORY) {
      present.removeLast();
    }
  }

  /** The only one whom this paragraph and the one before it name and the pronoun fits. */
  private Optional<Speaker> onlyOnePresent(Gender gender, int paragraph) {
    List<Speaker> fitting =
        present.stream()
            .filter(heard -> paragraph - heard.paragraph() <= 1 && heard.mayBe(gender))
            .map(Heard::speaker)
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Optional<Speaker> topic(List<Token> tokens, int paragraph) {
    return phrases
        .viewpoint(tokens)
        .or(() -> phrases.subject(tokens, 0, tokens.size()))
        .map(phrase -> cut(tokens, phrase))
        .filter(phrase -> mayReturn(tokens, phrase))
        .map(phrase -> read(tokens, phrase, paragraph))
        .filter(speaker -> speaker.name().isPresent());
  }

  /** "Taylor doubts a judge": without tags a verb may look like part of the phrase. */
  private Phrase cut(List<Token> tokens, Phrase phrase) {
    int end = phrase.from();
    while (end < phrase.to() && people.isName(tokens.get(end))) {
      end++;
    }
    boolean verb =
        end > phrase.from()
            && end < phrase.to()
            && Character.isLowerCase(tokens.get(end).text().codePointAt(0))
            && !lexicon.isRole(tokens.get(end))
            && !lexicon.isGroup(tokens.get(end))
            && lexicon.word(tokens.get(end)) == Lexicon.Word.OTHER;
    return verb ? new Phrase(phrase.from(), end) : phrase;
  }

  /** Only who is surely a person or a body can be "he" or "it" later on; "a fire" is neither. */
  private boolean mayReturn(List<Token> tokens, Phrase phrase) {
    if (phrase.isEmpty() || phrases.isPronoun(tokens.get(phrase.from()))) {
      return false;
    }
    Phrase run = nameRun(tokens, naming(tokens, phrase));
    Phrase bare = names.bare(tokens, run);
    if (bare.isEmpty()) {
      Token noun = tokens.get(headEnd(tokens, phrase) - 1);
      return lexicon.isRole(noun) || !lexicon.group(noun).isEmpty();
    }
    boolean known = people.called(tokens, bare).filter(People.Person::certain).isPresent();
    boolean titled = bare.from() > run.from();
    return known
        || titled
        || run.in(tokens).stream().anyMatch(lexicon::isGroup)
        || spoke(tokens, run);
  }

  private boolean spoke(List<Token> tokens, Phrase run) {
    String name = run.words(tokens);
    return recent.stream()
        .anyMatch(
            heard -> heard.spoke() && heard.speaker().name().filter(name::equals).isPresent());
  }

  /** Who a phrase of a saying stands for; from now on the last one who spoke. */
  public Speaker speaker(List<Token> tokens, Phrase subject, int paragraph) {
    Speaker read = read(tokens, subject, paragraph);
    boolean unknown =
        read.kind() == Speaker.Kind.PERSON
            && read.gender() == Gender.UNKNOWN
            && !phrases.isPronoun(tokens.get(Math.min(subject.from(), tokens.size() - 1)));
    Speaker speaker = unknown ? read.gender(pronounAfter(tokens, subject.to())) : read;
    if (speaker.name().isPresent()) {
      remember(new Heard(speaker, paragraph, true));
    }
    return speaker;
  }

  /** "The official said she ...", "... her concern": what the next pronoun tells of the speaker. */
  private Gender pronounAfter(List<Token> tokens, int from) {
    for (int at = from; at < Math.min(tokens.size(), from + PRONOUN_REACH); at++) {
      String form = tokens.get(at).form();
      if (form.equals("she") || form.equals("her") || form.equals("he") || form.equals("his")) {
        return form.startsWith("h") && !form.equals("her") ? Gender.MALE : Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }

  private void remember(Heard heard) {
    recent.addFirst(heard);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  private Speaker read(List<Token> tokens, Phrase subject, int paragraph) {
    if (subject.isEmpty()) {
      return Speaker.open("nobody is named");
    }
    Token first = tokens.get(subject.from());
    if (phrases.isPronoun(first)) {
      return pronoun(first.form(), paragraph);
    }
    Phrase chosen = naming(tokens, subject);
    Phrase run = nameRun(tokens, chosen);
    Phrase bare = names.bare(tokens, run);
    if (bare.isEmpty()) {
      return described(tokens, chosen, paragraph);
    }
    return isBody(tokens, chosen, run, bare)
        ? body(tokens, chosen, run)
        : person(tokens, subject, chosen, run, bare);
  }

  /** Of "his brother, Jane Doe, 34" the part that has a person's name, else the first part. */
  private Phrase naming(List<Token> tokens, Phrase subject) {
    Phrase first = part(tokens, subject.from(), subject.to());
    Phrase part = first;
    while (!part.isEmpty()) {
      Phrase run = nameRun(tokens, part);
      Phrase bare = names.bare(tokens, run);
      if (!bare.isEmpty() && !isBody(tokens, part, run, bare)) {
        return part;
      }
      part = part(tokens, part.to() + 1, subject.to());
    }
    return first;
  }

  private Phrase part(List<Token> tokens, int from, int to) {
    int end = Math.min(from, to);
    while (end < to && !tokens.get(end).text().equals(",") && !isRelative(tokens.get(end))) {
      end++;
    }
    return new Phrase(Math.min(from, to), end);
  }

  private boolean isRelative(Token token) {
    return lexicon.word(token) == Lexicon.Word.RELATIVE;
  }

  /** The capitals at the end of the phrase's own noun: none in "a spokesman for Jane Doe". */
  private Phrase nameRun(List<Token> tokens, Phrase phrase) {
    int end = headEnd(tokens, phrase);
    return names.run(tokens, end, phrase.from());
  }

  private int headEnd(List<Token> tokens, Phrase phrase) {
    int end = Math.min(phrase.from() + 1, phrase.to());
    while (end < phrase.to() && !connects(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private boolean connects(Token token) {
    Lexicon.Word word = lexicon.word(token);
    return word == Lexicon.Word.OF || word == Lexicon.Word.PREPOSITION;
  }

  private boolean isBody(List<Token> tokens, Phrase phrase, Phrase run, Phrase bare) {
    if (bare.in(tokens).stream().anyMatch(lexicon::isGroup)) {
      return true;
    }
    boolean determined = run.from() > phrase.from() && isThe(tokens.get(run.from() - 1));
    boolean known = people.called(tokens, bare).filter(People.Person::certain).isPresent();
    boolean titled = bare.from() > run.from() || run.from() > phrase.from() && isTitle(tokens, run);
    if (titled || known) {
      return false;
    }
    return determined;
  }

  private boolean isTitle(List<Token> tokens, Phrase run) {
    Token before = tokens.get(run.from() - 1);
    return lexicon.isRole(before) || before.form().equals("old");
  }

  private boolean isThe(Token token) {
    return lexicon.word(token) == Lexicon.Word.DETERMINER;
  }

  private Speaker body(List<Token> tokens, Phrase phrase, Phrase run) {
    boolean described = run.from() > phrase.from() + 1;
    Phrase name = described ? new Phrase(run.from(), phrase.to()) : phrase;
    Speaker speaker = Speaker.named(plain(tokens, name), Speaker.Kind.BODY, Gender.UNKNOWN);
    this.described.put(head(tokens, phrase), speaker);
    return speaker;
  }

  private Speaker person(
      List<Token> tokens, Phrase subject, Phrase phrase, Phrase run, Phrase bare) {
    Optional<People.Person> known = people.called(tokens, bare);
    Gender gender =
        known
            .map(People.Person::gender)
            .orElse(Gender.UNKNOWN)
            .or(
                bare.to() - bare.from() == 1
                    ? people.gender(tokens.get(bare.to() - 1).text())
                    : Gender.UNKNOWN)
            .or(roleGender(tokens, phrase));
    boolean forOthers =
        phrase.in(tokens).subList(0, bare.from() - phrase.from()).stream()
            .anyMatch(token -> token.form().startsWith("spokes"));
    String written = (bare.to() - bare.from() == 1 ? run : bare).words(tokens);
    String name =
        forOthers
            ? plain(tokens, new Phrase(phrase.from(), bare.to()))
            : known.map(People.Person::name).orElse(written);
    boolean unsure =
        known.isEmpty()
            && bare.to() - bare.from() == 1
            && bare.from() == run.from()
            && !isOld(tokens, run);
    Speaker speaker = Speaker.named(name, unsure ? Speaker.Kind.NAME : Speaker.Kind.PERSON, gender);
    noteRoles(tokens, subject, speaker);
    return speaker;
  }

  private boolean isOld(List<Token> tokens, Phrase run) {
    return run.from() > 0 && isTitle(tokens, run);
  }

  private Gender roleGender(List<Token> tokens, Phrase phrase) {
    Gender gender = Gender.UNKNOWN;
    for (Token token : phrase.in(tokens)) {
      gender = lexicon.isRole(token) ? gender.or(lexicon.gender(token)) : gender;
    }
    return gender;
  }

  private void noteRoles(List<Token> tokens, Phrase phrase, Speaker speaker) {
    for (Token token : phrase.in(tokens)) {
      if (lexicon.isRole(token)) {
        described.put(token.form(), speaker);
      }
    }
  }

  /** The words without a leading article in capitals: "the State Department". */
  private String plain(List<Token> tokens, Phrase phrase) {
    String words = phrase.words(tokens);
    Token first = tokens.get(phrase.from());
    boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    boolean small =
        lexicon.word(first) != Lexicon.Word.OTHER || lexicon.group(first).equals("people");
    return small && !capitals
        ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1)
        : words;
  }

  private String head(List<Token> tokens, Phrase phrase) {
    return tokens.get(headEnd(tokens, phrase) - 1).form();
  }

  /** "the official", "his brother", "a relative", "police". */
  private Speaker described(List<Token> tokens, Phrase phrase, int paragraph) {
    Optional<Speaker> known =
        isDefinite(tokens, phrase) ? earlier(tokens, phrase, paragraph) : Optional.empty();
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Speaker> issuer = issuer(tokens, phrase, paragraph);
    if (issuer.isPresent()) {
      return issuer.get();
    }
    Speaker speaker =
        Speaker.named(plain(tokens, phrase), kind(tokens, phrase), roleGender(tokens, phrase));
    if (!isThe(tokens.get(phrase.from())) || !tokens.get(phrase.from()).form().equals("the")) {
      described.put(head(tokens, phrase), speaker);
    }
    return speaker;
  }

  /** "the official", "the credit firm": nothing but small letters tells which. */
  private boolean isDefinite(List<Token> tokens, Phrase phrase) {
    String first = tokens.get(phrase.from()).form();
    boolean the = first.equals("the") || first.equals("this");
    boolean small =
        phrase.in(tokens).stream()
            .skip(1)
            .noneMatch(token -> token.capitalised() || connects(token));
    boolean bare = phrase.to() - phrase.from() == 2;
    Token noun = tokens.get(phrase.to() - 1);
    return the && small && (bare || lexicon.group(noun).equals("organisation"));
  }

  /** "the company's statement": whoever published it speaks in it. */
  private Optional<Speaker> issuer(List<Token> tokens, Phrase phrase, int paragraph) {
    Token noun = tokens.get(phrase.to() - 1);
    for (int at = phrase.from() + 1; at < phrase.to(); at++) {
      if (lexicon.word(tokens.get(at)) == Lexicon.Word.CLITIC
          && lexicon.group(noun).equals("document")) {
        return Optional.of(read(tokens, new Phrase(phrase.from(), at), paragraph));
      }
    }
    return Optional.empty();
  }

  private Speaker.Kind kind(List<Token> tokens, Phrase phrase) {
    Token noun = tokens.get(headEnd(tokens, phrase) - 1);
    return switch (lexicon.group(noun)) {
      case "people" -> Speaker.Kind.PEOPLE;
      case "organisation", "document" -> Speaker.Kind.BODY;
      default ->
          noun.form().endsWith("s") && lexicon.isRole(noun)
              ? Speaker.Kind.PEOPLE
              : lexicon.isRole(noun) ? Speaker.Kind.PERSON : Speaker.Kind.BODY;
    };
  }

  private Optional<Speaker> earlier(List<Token> tokens, Phrase phrase, int paragraph) {
    Token noun = tokens.get(phrase.to() - 1);
    List<String> holders = people.inRole(noun.form());
    boolean body = lexicon.group(noun).equals("organisation");
    boolean known = described.containsKey(noun.form());
    if (!(body && known) && holders.size() == 1 && (body || lexicon.isRole(noun))) {
      Speaker.Kind kind = body ? Speaker.Kind.BODY : Speaker.Kind.PERSON;
      return Optional.of(Speaker.named(holders.get(0), kind, lexicon.gender(noun)));
    }
    Optional<Speaker> told = Optional.ofNullable(described.get(noun.form()));
    return switch (lexicon.group(noun)) {
      case "document" -> last(paragraph, Heard::spoke).or(() -> told);
      case "organisation" ->
          told.filter(speaker -> endsWith(speaker, noun))
              .or(() -> people.company().map(Voices::company))
              .or(() -> told)
              .or(
                  () ->
                      last(paragraph, heard -> heard.spoke() && heard.isBody() && isNamed(heard)));
      default -> told;
    };
  }

  private static Speaker company(String name) {
    return Speaker.named(name, Speaker.Kind.BODY, Gender.UNKNOWN);
  }

  /** "the Central Council" is meant by "the council". */
  private static boolean endsWith(Speaker speaker, Token noun) {
    String name = speaker.name().orElse("");
    return hasCapital(name) && Lexicon.key(name).endsWith(noun.form());
  }

  /** "the organiser" may be a person or a firm. */
  private static boolean isDescribed(Heard heard) {
    Speaker speaker = heard.speaker();
    return speaker.gender() == Gender.UNKNOWN
        && speaker.name().filter(name -> Character.isLowerCase(name.charAt(0))).isPresent();
  }

  private static boolean isNamed(Heard heard) {
    return heard
        .speaker()
        .name()
        .filter(name -> !name.startsWith("the ") || hasCapital(name))
        .isPresent();
  }

  private static boolean hasCapital(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  private Optional<Speaker> last(int paragraph, java.util.function.Predicate<Heard> fits) {
    return recent.stream()
        .filter(heard -> paragraph - heard.paragraph() <= REACH)
        .filter(fits)
        .map(Heard::speaker)
        .findFirst();
  }

  private Speaker pronoun(String form, int paragraph) {
    return switch (form) {
      case "he" -> single(form, Gender.MALE, paragraph);
      case "she" -> single(form, Gender.FEMALE, paragraph);
      case "it" ->
          last(paragraph, Heard::isBody)
              .or(() -> last(paragraph, heard -> heard.spoke() && isDescribed(heard)))
              .orElseGet(() -> Speaker.open("'it' follows no body that could speak"));
      case "they" ->
          last(paragraph, heard -> heard.speaker().kind() != Speaker.Kind.PERSON)
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
      if (heard.mayBe(gender)) {
        return speaker;
      }
      if (speaker.kind() == Speaker.Kind.PERSON && heard.spoke()) {
        return Speaker.open(
            "'"
                + form
                + "' follows a "
                + (gender == Gender.MALE ? "woman" : "man")
                + ", "
                + speaker.name().orElse(""));
      }
    }
    return onlyOnePresent(gender, paragraph)
        .orElseGet(() -> Speaker.open("'" + form + "' follows nobody it could stand for"));
  }
}

package org.crosscheck.saying;

import java.util.ArrayList;
import java.util.List;
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
  private static final int PRONOUN_REACH = 30;

  /** Tokens of "the 29-year-old". */
  private static final int OLD_PHRASE = 6;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Topics topics;
  private final Names names;
  private final People people;
  private final Naming naming;
  private final TopicNames subjects;
  private final PresentNames present;
  private final Recollection recollection = new Recollection();
  private final Descriptions descriptions;

  public Voices(WordLists lists, List<Sentence> sentences) {
    this(new Casts(lists), sentences);
  }

  /**
   * @param casts which knows the people of the article if it was asked for them before
   */
  public Voices(Casts casts, List<Sentence> sentences) {
    lexicon = casts.lexicon();
    phrases = new NounPhrases(lexicon);
    topics = new Topics(lexicon, phrases);
    names = new Names(lexicon);
    people = casts.people(sentences);
    naming = new Naming(lexicon, names, people);
    subjects = new TopicNames(lexicon, phrases, names, people);
    present = new PresentNames(lexicon, names, people);
    descriptions = new Descriptions(lexicon, people, recollection);
  }

  /**
   * Notes whom a sentence is about, though nobody need have spoken in it: somebody who may be "he",
   * "she", "it" or "they" later on.
   */
  public Optional<Speaker> about(List<Token> tokens, int paragraph) {
    List<Phrase> runs = present.runs(tokens);
    List<Speaker> named = present.people(tokens, runs);
    named.forEach(speaker -> recollection.note(new Recollection.Heard(speaker, paragraph, false)));
    runs.stream()
        .filter(run -> run.to() - run.from() > 1)
        .forEach(run -> recollection.noteName(run.words(tokens), paragraph));
    List<Speaker> together = noteTogether(tokens, runs, paragraph);
    List<Speaker> rivals =
        new ArrayList<>(
            named.stream().filter(other -> together.contains(other) || isFull(other)).toList());
    rivals.addAll(present.namesakes(tokens, runs));
    Optional<Speaker> topic = topic(tokens, paragraph);
    topic.ifPresent(
        speaker ->
            recollection.remember(
                new Recollection.Heard(speaker, paragraph, false, isRivalled(speaker, rivals))));
    return topic;
  }

  /** "John Doe and his wife Jane fled", "Doe and Roe were hurt": a pronoun may be either. */
  private List<Speaker> noteTogether(List<Token> tokens, List<Phrase> runs, int paragraph) {
    int first = topics.subject(tokens, 0, tokens.size()).map(Phrase::to).orElse(0);
    boolean joined =
        first > 0
            && first + 1 < tokens.size()
            && lexicon.word(tokens.get(first)) == Lexicon.Word.AND;
    int end = joined ? phrases.after(tokens, first + 1, tokens.size()).to() : first;
    List<Phrase> inSubject = runs.stream().filter(run -> run.to() <= end).toList();
    List<Speaker> together = present.people(tokens, inSubject);
    if (together.size() > 1) {
      recollection.noteTogether(together, paragraph);
    }
    return together;
  }

  /** "Her sister Jane" is no rival of hers for the next "she". */
  private static boolean isFull(Speaker speaker) {
    return speaker.name().orElse("").indexOf(' ') > 0;
  }

  /** "John Doe met Richard Roe": the next "he" may be either. */
  private static boolean isRivalled(Speaker speaker, List<Speaker> named) {
    return speaker.kind() == Speaker.Kind.PERSON
        && named.stream()
            .anyMatch(
                other ->
                    !other.name().equals(speaker.name()) && other.gender().fits(speaker.gender()));
  }

  private Optional<Speaker> topic(List<Token> tokens, int paragraph) {
    if (People.isHeading(tokens)) {
      return new Headings(lexicon, people).subject(tokens);
    }
    Optional<Phrase> phrase =
        topics.viewpoint(tokens).or(() -> topics.subject(tokens, 0, tokens.size()));
    Optional<Speaker> apposed = phrase.flatMap(found -> apposed(tokens, found, paragraph));
    return apposed.or(() -> phrase.flatMap(found -> topic(tokens, found, paragraph)));
  }

  private Optional<Speaker> topic(List<Token> tokens, Phrase phrase, int paragraph) {
    return Optional.of(subjects.cut(tokens, phrase))
        .filter(found -> !subjects.areSeveral(tokens, found))
        .filter(found -> mayReturn(tokens, found))
        .map(found -> read(tokens, found, paragraph))
        .filter(speaker -> speaker.name().isPresent());
  }

  /** "His wife, Jane, was angry": what she is called says that she is one, and a woman. */
  private Optional<Speaker> apposed(List<Token> tokens, Phrase phrase, int paragraph) {
    return subjects
        .apposed(tokens, phrase)
        .map(name -> asOne(tokens, phrase, read(tokens, name, paragraph)))
        .filter(speaker -> speaker.name().isPresent());
  }

  private Speaker asOne(List<Token> tokens, Phrase description, Speaker named) {
    boolean single = named.kind() == Speaker.Kind.NAME || named.kind() == Speaker.Kind.PERSON;
    return single && named.name().isPresent() && lexicon.isRole(tokens.get(description.to() - 1))
        ? Speaker.named(
            named.name().get(),
            Speaker.Kind.PERSON,
            named.gender().or(naming.roleGender(tokens, description)))
        : named;
  }

  /** Only who is surely a person or a body can be "he" or "it" later on; "a fire" is neither. */
  private boolean mayReturn(List<Token> tokens, Phrase phrase) {
    if (phrase.isEmpty() || phrases.isPronoun(tokens.get(phrase.from()))) {
      return false;
    }
    Phrase run = naming.nameRun(tokens, naming.naming(tokens, phrase));
    Phrase bare = names.bare(tokens, run);
    if (bare.isEmpty()) {
      Token noun = tokens.get(naming.headEnd(tokens, phrase) - 1);
      return lexicon.isRole(noun) || !lexicon.group(noun).isEmpty();
    }
    boolean known = people.called(tokens, bare).filter(People.Person::certain).isPresent();
    boolean titled = bare.from() > run.from();
    return known
        || titled
        || run.in(tokens).stream().anyMatch(lexicon::isGroup)
        || recollection.spoke(run.words(tokens));
  }

  /** Whoever speaks on without being named again: a pronoun may stand for him all along. */
  public void goesOn(Speaker speaker, int paragraph) {
    if (speaker.name().isPresent()) {
      recollection.remember(new Recollection.Heard(speaker, paragraph, true));
    }
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
      recollection.remember(new Recollection.Heard(speaker, paragraph, true));
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

  private Speaker read(List<Token> tokens, Phrase subject, int paragraph) {
    if (subject.isEmpty()) {
      return Speaker.open("nobody is named");
    }
    Token first = tokens.get(subject.from());
    if (phrases.isPronoun(first)) {
      return recollection.pronoun(first.form(), paragraph);
    }
    Phrase chosen = naming.naming(tokens, subject);
    if (subjects.areJoint(tokens, chosen)) {
      return Speaker.named(naming.plain(tokens, chosen), Speaker.Kind.PEOPLE, Gender.UNKNOWN);
    }
    Phrase run = naming.nameRun(tokens, chosen);
    Phrase bare = surname(tokens, chosen, run).orElseGet(() -> names.bare(tokens, run));
    if (bare.isEmpty()) {
      return described(tokens, chosen, paragraph);
    }
    return naming.isBody(tokens, chosen, run, bare)
        ? body(tokens, chosen, run)
        : person(tokens, subject, chosen, run, bare);
  }

  /** "King said" of a Paul King. */
  private Optional<Phrase> surname(List<Token> tokens, Phrase phrase, Phrase run) {
    boolean single = run.equals(phrase) && run.to() - run.from() == 1;
    return single && people.called(tokens, run).filter(People.Person::certain).isPresent()
        ? Optional.of(run)
        : Optional.empty();
  }

  private Speaker body(List<Token> tokens, Phrase phrase, Phrase run) {
    // "the Food and Drug Administration" is more than its last part
    boolean parted =
        run.from() > phrase.from() && lexicon.word(tokens.get(run.from() - 1)) == Lexicon.Word.AND;
    boolean described = run.from() > phrase.from() + 1 && !parted;
    Phrase name = described ? new Phrase(run.from(), phrase.to()) : phrase;
    Speaker speaker = Speaker.named(naming.plain(tokens, name), Speaker.Kind.BODY, Gender.UNKNOWN);
    descriptions.note(naming.head(tokens, phrase), speaker);
    return speaker;
  }

  private Speaker person(
      List<Token> tokens, Phrase subject, Phrase phrase, Phrase run, Phrase bare) {
    Gender titled = people.titled(tokens, run, bare);
    Optional<People.Person> known =
        people.called(tokens, bare).filter(person -> person.gender().fits(titled));
    Gender gender =
        titled
            .or(known.map(People.Person::gender).orElse(Gender.UNKNOWN))
            .or(
                bare.to() - bare.from() == 1
                    ? people.gender(tokens.get(bare.to() - 1).text())
                    : Gender.UNKNOWN)
            .or(naming.roleGender(tokens, phrase));
    boolean forOthers =
        phrase.in(tokens).subList(0, bare.from() - phrase.from()).stream()
            .anyMatch(token -> token.form().startsWith("spokes"));
    String written = (bare.to() - bare.from() == 1 ? run : bare).words(tokens);
    String name =
        forOthers
            ? naming.plain(tokens, new Phrase(phrase.from(), bare.to()))
            : known.map(People.Person::name).orElse(written);
    boolean unsure =
        known.isEmpty()
            && bare.to() - bare.from() == 1
            && bare.from() == run.from()
            && !isOld(tokens, run);
    Speaker speaker = Speaker.named(name, unsure ? Speaker.Kind.NAME : Speaker.Kind.PERSON, gender);
    descriptions.noteRoles(subject.in(tokens), speaker);
    return speaker;
  }

  private boolean isOld(List<Token> tokens, Phrase run) {
    return run.from() > 0 && naming.isTitle(tokens, run);
  }

  /** "the official", "his brother", "a relative", "police". */
  private Speaker described(List<Token> tokens, Phrase phrase, int paragraph) {
    Optional<Speaker> aged = aged(tokens, phrase, paragraph);
    if (aged.isPresent()) {
      return aged.get();
    }
    Optional<Speaker> known =
        naming.isDefinite(tokens, phrase)
            ? descriptions.meant(tokens.get(phrase.to() - 1), paragraph)
            : Optional.empty();
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Speaker> issuer = issuer(tokens, phrase, paragraph);
    if (issuer.isPresent()) {
      return issuer.get();
    }
    Speaker speaker =
        Speaker.named(
            naming.plain(tokens, phrase),
            naming.kind(tokens, phrase),
            naming.roleGender(tokens, phrase));
    if (!naming.isThe(tokens.get(phrase.from()))
        || !tokens.get(phrase.from()).form().equals("the")) {
      descriptions.note(naming.head(tokens, phrase), speaker);
    }
    return speaker;
  }

  /** "The 29-year-old": who has that age, or the only one named before it whose age is not told. */
  private Optional<Speaker> aged(List<Token> tokens, Phrase phrase, int paragraph) {
    boolean old =
        phrase.to() - phrase.from() == OLD_PHRASE
            && tokens.get(phrase.from()).form().equals("the")
            && tokens.get(phrase.to() - 1).form().equals("old");
    if (!old) {
      return Optional.empty();
    }
    List<String> holders = people.aged(tokens.get(phrase.from() + 1).text());
    if (holders.size() == 1) {
      return Optional.of(
          Speaker.named(holders.get(0), Speaker.Kind.PERSON, people.genderOf(holders.get(0))));
    }
    return holders.isEmpty()
        ? recollection
            .onlyPerson(paragraph)
            .filter(speaker -> !people.isAged(speaker.name().orElse("")))
        : Optional.empty();
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
}

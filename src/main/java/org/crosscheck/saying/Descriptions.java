package org.crosscheck.saying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Token;

/**
 * Whom the nouns of one article describe: remembers who was called by which noun, so that "the
 * official" and "the company" later on mean the same. Like {@link Voices}, one for every article.
 */
final class Descriptions {
  private final Lexicon lexicon;
  private final People people;
  private final Recollection recollection;
  private final Map<String, Speaker> described = new HashMap<>();

  Descriptions(Lexicon lexicon, People people, Recollection recollection) {
    this.lexicon = lexicon;
    this.people = people;
    this.recollection = recollection;
  }

  /** From now on a noun stands for a speaker. */
  void note(String noun, Speaker speaker) {
    described.put(noun, speaker);
  }

  /** Every role in a phrase is from now on held by whom the phrase names. */
  void noteRoles(List<Token> words, Speaker speaker) {
    for (Token token : words) {
      if (lexicon.isRole(token)) {
        note(token.form(), speaker);
      }
    }
  }

  /** Whom a definite phrase with this noun means, as far as the article has told. */
  Optional<Speaker> meant(Token noun, int paragraph) {
    List<String> holders = people.inRole(noun.form());
    boolean body = lexicon.group(noun).equals("organisation");
    boolean known = described.containsKey(noun.form());
    if (!(body && known) && holders.size() == 1 && (body || lexicon.isRole(noun))) {
      Speaker.Kind kind = body ? Speaker.Kind.BODY : Speaker.Kind.PERSON;
      return Optional.of(Speaker.named(holders.get(0), kind, lexicon.gender(noun)));
    }
    Optional<Speaker> told = Optional.ofNullable(described.get(noun.form()));
    return switch (lexicon.group(noun)) {
      case "document" -> recollection.last(paragraph, Recollection.Heard::spoke).or(() -> told);
      case "organisation" -> body(told, noun, paragraph);
      default -> told;
    };
  }

  /** The body that "the company" means; a state or a court is never a company named before. */
  private Optional<Speaker> body(Optional<Speaker> told, Token noun, int paragraph) {
    if (lexicon.isPublicBody(noun)) {
      return told;
    }
    return told.filter(speaker -> endsWith(speaker, noun))
        .or(() -> people.company().map(Descriptions::company))
        .or(() -> told)
        .or(
            () ->
                recollection.last(
                    paragraph,
                    heard ->
                        heard.spoke()
                            && heard.isBody()
                            && Recollection.isNamed(heard)
                            && !isOtherOutlet(heard.speaker(), noun)))
        .filter(speaker -> !speaker.name().orElse("").startsWith("@"));
  }

  /** "The company" is not Reuters, which told of it; "the agency" may be. */
  private boolean isOtherOutlet(Speaker speaker, Token noun) {
    boolean outlet = lexicon.isOutlet(speaker.name().orElse(""));
    return outlet && !lexicon.isOutlet(noun.form()) && !noun.form().equals("agency");
  }

  private static Speaker company(String name) {
    return Speaker.named(name, Speaker.Kind.BODY, Gender.UNKNOWN);
  }

  /** "the Central Council" is meant by "the council". */
  private static boolean endsWith(Speaker speaker, Token noun) {
    String name = speaker.name().orElse("");
    return Recollection.hasCapital(name) && Lexicon.key(name).endsWith(noun.form());
  }
}

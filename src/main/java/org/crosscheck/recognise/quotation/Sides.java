package org.crosscheck.recognise.quotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.saying.Saying;
import org.crosscheck.text.Token;

/** Which of the sayings of a sentence a quotation in it belongs to. */
final class Sides {
  /** "Wrote on Twitter that he was 'proud'". */
  private static final int NEAR_CUE = 7;

  /** Behind a verb of saying these lead up to words quoted: "described it as 'hell'". */
  private static final Set<String> LEADS = Set.of("that", "as");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "had", "has", "have");

  private static final Set<String> CALLING =
      Set.of("call", "brand", "label", "dub", "term", "deem");

  private static final Set<String> HAVE = Set.of("had", "has", "have");

  private Sides() {}

  /** "...," Jane Doe said; "..." said Jane Doe; "...", according to Jane Doe. */
  static Optional<Attributed> after(Narrative narrative, int at, Map<Saying, Attributed> heard) {
    return narrative.sayings().stream()
        .filter(saying -> saying.start() > at && narrative.isJoined(at + 1, saying.start()))
        .map(heard::get)
        .filter(attributed -> attributed != null)
        .findFirst();
  }

  /** Jane Doe said: "..."; Jane Doe, who called it "...". */
  static Optional<Attributed> ahead(Narrative narrative, int at, Map<Saying, Attributed> heard) {
    return narrative.sayings().stream()
        .filter(saying -> saying.cue().to() <= at && saying.side() != Saying.Side.BEFORE)
        .filter(saying -> !narrative.hasQuotationBetween(saying.cue().to(), at))
        .filter(heard::containsKey)
        .reduce((first, second) -> second)
        .map(heard::get);
  }

  /** The man was "in no danger" when he left, police said. */
  static Optional<Attributed> closing(Narrative narrative, int at, Map<Saying, Attributed> heard) {
    return narrative.sayings().stream()
        .filter(saying -> saying.start() > at && saying.side() != Saying.Side.AFTER)
        .map(heard::get)
        .filter(attributed -> attributed != null)
        .findFirst();
  }

  /** "Said the firm had shown 'wilful disregard'". */
  private static boolean isPerfect(Narrative narrative, int cue, int at) {
    return at - cue <= NEAR_CUE
        && at - cue > 2
        && HAVE.contains(narrative.tokens().get(at - 2).form())
        && narrative.tokens().subList(cue, at).stream().noneMatch(t -> t.text().equals(","));
  }

  /** "Called the latest round of cuts 'grim'": what it is called stands behind what is. */
  static boolean calls(Narrative narrative, Saying saying, int at) {
    return CALLING.contains(saying.lemma())
        && at - saying.cue().to() <= NEAR_CUE
        && narrative.tokens().subList(saying.cue().to(), at).stream()
            .noneMatch(token -> token.text().equals(","));
  }

  /** "According to the report, the plane was 'not airworthy'". */
  static boolean accords(Narrative narrative, Saying saying, int at) {
    return saying.lemma().equals("according to")
        && saying.cue().from() == 0
        && at - saying.cue().to() <= 2 * NEAR_CUE
        && BE.contains(narrative.tokens().get(at - 1).form());
  }

  /** "Said 'never'", "said it was 'never'", "said she had won and that 'it will pass'". */
  static boolean leadsTo(Narrative narrative, int cue, int at) {
    List<Token> between = narrative.tokens().subList(cue, at);
    return at - cue <= 2
        || (at - cue <= NEAR_CUE - 2 && BE.contains(narrative.tokens().get(at - 1).form()))
        || LEADS.contains(narrative.tokens().get(at - 1).form())
        || isPerfect(narrative, cue, at)
        || (between.size() <= NEAR_CUE
            && between.stream().anyMatch(token -> token.form().equals("that"))
            && between.stream().noneMatch(token -> token.text().equals(",")));
  }
}

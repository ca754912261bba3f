package org.crosscheck.recognise.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Mention;
import org.crosscheck.saying.Phrase;
import org.crosscheck.saying.Saying;
import org.crosscheck.saying.Sayings;
import org.crosscheck.saying.Speaker;
import org.crosscheck.saying.Voices;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Token;

/** Goes through the sentences of one article and gives each quotation its speaker. */
final class SpeakerSearch {
  /**
   * A quotation that stands alone looks back this many paragraphs for the last speaker, as long as
   * no sentence between is about anybody else.
   */
  private static final int CARRY = 3;

  private final AnnotatedDocument document;
  private final Sayings sayings;
  private final WordsAbout wordsAbout;
  private final Voices voices;
  private final NamedSpeakers namedSpeakers;
  private final Map<Quoted, Attributed> speakers = new HashMap<>();

  /** The quotations since the last one with a speaker: waiting for one that may still come. */
  private final List<Quoted> waiting = new ArrayList<>();

  /** The quotation that ends the sentence before. */
  private Optional<Quoted> latest = Optional.empty();

  private Optional<Attributed> last = Optional.empty();
  private int lastParagraph = -1;

  /** Whether what the last speaker said was quoted: "Doe told a rally:" leads to more. */
  private boolean lastQuoted;

  /** Who said the words that the latest quotation without a closing mark left open. */
  private Optional<Attributed> unclosed = Optional.empty();

  private int unclosedParagraph = -1;

  SpeakerSearch(AnnotatedDocument document, Sayings sayings, WordsAbout wordsAbout, Voices voices) {
    this.document = document;
    this.sayings = sayings;
    this.wordsAbout = wordsAbout;
    this.voices = voices;
    namedSpeakers = new NamedSpeakers(document, sayings, wordsAbout, voices);
  }

  List<Mention> read(List<Narrative> narratives, List<Quoted> quotes) {
    narratives.forEach(this::read);
    List<Mention> mentions = new ArrayList<>();
    Utterances utterances = new Utterances(document.text());
    for (Quoted quoted : quotes) {
      utterances
          .mention(quoted, Optional.ofNullable(speakers.get(quoted)))
          .ifPresent(mentions::add);
    }
    return mentions;
  }

  private void read(Narrative narrative) {
    List<Token> tokens = narrative.tokens();
    int paragraph = narrative.paragraph();
    pointBack(narrative);
    Optional<Speaker> about = voices.about(tokens, paragraph);
    Map<Saying, Attributed> heard = new HashMap<>();
    for (Saying saying : narrative.sayings()) {
      hear(narrative, saying).ifPresent(attributed -> heard.put(saying, attributed));
    }
    Map<Saying, Attributed> carriers = new HashMap<>(heard);
    boolean cites = heard.keySet().stream().anyMatch(saying -> sayings.isAside(tokens, saying));
    carriers
        .keySet()
        .removeIf(saying -> !isCarrier(tokens, saying) && !(cites && passesOn(tokens, saying)));
    heard.keySet().removeAll(carriers.keySet());
    Optional<Attributed> inSentence = Optional.empty();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Quoted> quoted = Optional.ofNullable(narrative.quotations().get(at));
      Optional<Quoted> scare = Optional.ofNullable(narrative.scares().get(at));
      if (quoted.isPresent()) {
        inSentence = attribute(narrative, quoted.get(), at, heard, carriers, inSentence);
        latest = quoted;
      } else if (scare.isPresent()) {
        scare(narrative, scare.get(), at, heard);
        if (!speakers.containsKey(scare.get())) {
          scare(narrative, scare.get(), at, carriers);
        }
      }
    }
    inSentence
        .filter(attributed -> !attributed.near())
        .ifPresent(attributed -> voices.goesOn(attributed.speaker(), paragraph));
    if (inSentence.isPresent() || about.isPresent() || !heard.isEmpty()) {
      remember(narrative, heard, inSentence.or(() -> announced(narrative, about)));
    }
  }

  /** "That was the message of Jane Doe": the quotation right before it is hers. */
  private void pointBack(Narrative narrative) {
    Optional<Quoted> before =
        latest.filter(quoted -> quoted.paragraph() == narrative.paragraph()).filter(this::isOpen);
    latest = Optional.empty();
    before.ifPresent(
        quoted ->
            wordsAbout
                .pointingBack(narrative.tokens())
                .ifPresent(named -> settle(quoted, namedSpeakers.speaker(narrative, named))));
  }

  /** Whether nobody, or only somebody carried over, is known to have said it. */
  private boolean isOpen(Quoted quoted) {
    return Optional.ofNullable(speakers.get(quoted)).filter(Attributed::near).isEmpty();
  }

  /** "One officer saw where it came from:" announces that what follows is said by the officer. */
  private static Optional<Attributed> announced(Narrative narrative, Optional<Speaker> about) {
    return narrative.endsWithColon() && narrative.sayings().isEmpty()
        ? about.map(topic -> new Attributed(topic, Optional.empty(), Optional.empty(), false))
        : Optional.empty();
  }

  /** What the next sentence may carry over: a speaker of this one, or nobody. */
  private void remember(
      Narrative narrative, Map<Saying, Attributed> heard, Optional<Attributed> inSentence) {
    Optional<Attributed> lastHeard =
        narrative.sayings().stream().map(heard::get).filter(a -> a != null).reduce((a, b) -> b);
    last = inSentence.isPresent() ? inSentence : lastHeard;
    lastParagraph = narrative.paragraph();
    lastQuoted = inSentence.isPresent();
  }

  private Optional<Attributed> hear(Narrative narrative, Saying saying) {
    Optional<Phrase> subject = saying.subject();
    if (subject.isEmpty() || !maySpeak(narrative, saying, subject.get())) {
      return Optional.empty();
    }
    List<Token> tokens = narrative.tokens();
    Speaker named = voices.speaker(tokens, subject.get(), narrative.paragraph());
    Speaker speaker = isCarrier(tokens, saying) ? Speaker.carrier(named) : named;
    return Optional.of(
        new Attributed(
            speaker,
            Optional.of(saying.cue().span(tokens)),
            Optional.of(subject.get().span(tokens)),
            true));
  }

  /** "Reuters reported": somebody else said it. */
  private boolean isCarrier(List<Token> tokens, Saying saying) {
    return saying.lemma().equals("report") && sayings.isCarried(tokens, saying);
  }

  /** "Citing police, the BBC said": the BBC only passed it on. */
  private boolean passesOn(List<Token> tokens, Saying saying) {
    return sayings.isByOutlet(tokens, saying) && !sayings.isAside(tokens, saying);
  }

  /** Right after a quotation even "the records" may speak. */
  private boolean maySpeak(Narrative narrative, Saying saying, Phrase subject) {
    List<Token> tokens = narrative.tokens();
    int before = saying.start() - 1;
    while (before > 0 && narrative.isJoined(before, before + 1)) {
      before--;
    }
    boolean beside = before >= 0 && Sayings.isQuotation(tokens.get(before));
    return sayings.mayName(tokens, subject)
        || (beside && (sayings.isNounPhrase(tokens, subject) || isPlural(tokens, subject)));
  }

  /** "..., fans of the band said". */
  private static boolean isPlural(List<Token> tokens, Phrase subject) {
    return subject.from() < subject.to() && tokens.get(subject.from()).form().endsWith("s");
  }

  private Optional<Attributed> attribute(
      Narrative narrative,
      Quoted quoted,
      int at,
      Map<Saying, Attributed> heard,
      Map<Saying, Attributed> carriers,
      Optional<Attributed> before) {
    Optional<Attributed> found =
        namedSpeakers
            .inside(narrative, quoted, at)
            .or(() -> namedSpeakers.about(narrative, at))
            .or(() -> Sides.after(narrative, at, heard))
            .or(() -> Sides.ahead(narrative, at, heard))
            .or(() -> namedSpeakers.label(narrative, at))
            .or(() -> before.map(Attributed::carriedOver))
            .or(() -> Sides.closing(narrative, at, heard))
            .or(() -> Sides.after(narrative, at, carriers))
            .or(() -> Sides.ahead(narrative, at, carriers))
            .or(() -> goesOn(narrative, quoted))
            .or(() -> carried(narrative, quoted));
    found.ifPresentOrElse(attributed -> settle(quoted, attributed), () -> waiting.add(quoted));
    boolean another = at == 0 && found.filter(Attributed::near).isPresent();
    if (another && quoted.paragraph() > unclosedParagraph) {
      unclosed = Optional.empty();
    }
    if (isUnclosed(quoted)) {
      unclosed = found;
      unclosedParagraph = quoted.paragraph();
    }
    return found;
  }

  private void settle(Quoted quoted, Attributed attributed) {
    speakers.put(quoted, attributed);
    Quoted first = quoted;
    for (int back = waiting.size() - 1; back >= 0; back--) {
      Quoted open = waiting.get(back);
      boolean same =
          open.paragraph() == first.paragraph()
              || (first.continued() && open.paragraph() == first.paragraph() - 1);
      if (!same) {
        break;
      }
      speakers.put(open, attributed.carriedOver());
      first = open;
    }
    waiting.clear();
  }

  /** A quotation that stands alone goes on with whoever spoke in the sentence before it. */
  private Optional<Attributed> carried(Narrative narrative, Quoted quoted) {
    boolean near = narrative.paragraph() - lastParagraph <= CARRY;
    return near && (quoted.continued() || standsAlone(narrative))
        ? last.map(Attributed::carriedOver)
        : Optional.empty();
  }

  private static boolean isUnclosed(Quoted quoted) {
    return quoted.marked().end() == quoted.words().end();
  }

  /** Words that no mark has closed go on behind a caption or a heading that was put in. */
  private Optional<Attributed> goesOn(Narrative narrative, Quoted quoted) {
    int gap = quoted.paragraph() - unclosedParagraph;
    boolean between = lastParagraph <= unclosedParagraph || lastQuoted;
    boolean may = gap > 1 && gap <= CARRY && between && narrative.isOnlyQuotations();
    Optional<Attributed> speaker = may ? unclosed.map(Attributed::carriedOver) : Optional.empty();
    if (gap > 0) {
      unclosed = isUnclosed(quoted) ? unclosed : Optional.empty();
    }
    return speaker;
  }

  /** Whether the sentence names nobody: "The confusion goes on: '...'" */
  private boolean standsAlone(Narrative narrative) {
    return narrative.isOnlyQuotations() || (narrative.sayings().isEmpty() && leadsIn(narrative));
  }

  private static boolean leadsIn(Narrative narrative) {
    List<Token> tokens = narrative.tokens();
    int last = tokens.size() - 1;
    return last > 0
        && Sayings.isQuotation(tokens.get(last))
        && tokens.get(last - 1).text().equals(":");
  }

  /** A phrase of a few words is speech when a verb of saying leads right up to it. */
  private void scare(Narrative narrative, Quoted scare, int at, Map<Saying, Attributed> heard) {
    int end = at;
    while (end < narrative.tokens().size()
        && narrative.tokens().get(end).span().end() <= scare.words().end()) {
      end++;
    }
    int next = end;
    Optional<Attributed> behind =
        Sides.after(narrative, end - 1, heard)
            .or(
                () ->
                    wordsAbout
                        .behind(narrative.tokens(), next)
                        .map(named -> namedSpeakers.speaker(narrative, named)));
    if (behind.isPresent()) {
      speakers.put(scare, behind.get());
      return;
    }
    Sides.ahead(narrative, at, heard)
        .filter(
            attributed ->
                narrative.sayings().stream()
                    .anyMatch(
                        s ->
                            s.cue().to() <= at
                                && (Sides.leadsTo(narrative, s.cue().to(), at)
                                    || Sides.calls(narrative, s, at)
                                    || Sides.accords(narrative, s, at))))
        .ifPresent(attributed -> speakers.put(scare, attributed));
  }
}

package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Utterance;
import org.crosscheck.saying.Casts;
import org.crosscheck.saying.Phrase;
import org.crosscheck.saying.Saying;
import org.crosscheck.saying.Sayings;
import org.crosscheck.saying.Speaker;
import org.crosscheck.saying.Voices;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;

/** Who says what in one document: its quotations, and the sayings of each sentence. */
final class Testimony {
  /** Words that end the reach of a verb of saying: "police said 20 died, but a doctor ...". */
  private static final java.util.Set<String> TURNS =
      java.util.Set.of(";", "but", "while", "whereas", "although", "though");

  /** A claim is weighed against this many sayings on either side. */
  private static final int NEAREST = 4;

  /** No verb of saying reaches over more tokens. */
  private static final int REACH = 120;

  private final AnnotatedDocument document;
  private final List<Mention> mentions;
  private final List<Mention> quotations;
  private final List<List<Told>> told = new ArrayList<>();

  /** Who passed on the words of whoever is named at a place. */
  private final Map<Span, String> passedOnBy = new HashMap<>();

  /**
   * A saying with its speaker.
   *
   * @param carried whether an outlet only carried what was said: "Reuters reported"
   * @param aside whether it names whom somebody else's words go back to: "citing police"
   * @param from where the words of the saying and its speaker begin in the text
   * @param to where they end
   */
  private record Told(
      Saying saying, Attribution attribution, boolean carried, boolean aside, int from, int to) {
    Told asCarrier() {
      return new Told(saying, attribution, true, aside, from, to);
    }
  }

  Testimony(Casts casts, Sayings sayings, AnnotatedDocument document, List<Mention> mentions) {
    this.document = document;
    this.mentions = mentions;
    quotations =
        mentions.stream()
            .filter(mention -> mention.type() == MentionType.QUOTE)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Voices voices = new Voices(casts, document.sentences());
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = own(sentence, next);
      voices.about(tokens, sentence.paragraph());
      List<Told> here = new ArrayList<>();
      for (Saying saying : sayings.in(tokens)) {
        told(sayings, voices, tokens, saying, sentence.paragraph()).ifPresent(here::add);
      }
      here.sort(Comparator.comparingInt(Told::from));
      here.forEach(this::noteAgency);
      noteCarrier(here);
      told.add(passedOn(here));
      next = after(next, sentence.span().end());
    }
  }

  /** "'It fell,' police said, quoted by Reuters": of what stands in the quotation, too. */
  private void noteAgency(Told one) {
    one.attribution().via().ifPresent(via -> passedOnBy.put(one.attribution().span(), via));
  }

  /** "The ministry said it was 'over', state radio reported": both are links of the chain. */
  private void noteCarrier(List<Told> here) {
    here.stream()
        .filter(one -> one.carried() && one.saying().side() != Saying.Side.AFTER)
        .map(one -> one.attribution().speaker())
        .findFirst()
        .ifPresent(
            carrier ->
                here.stream()
                    .filter(one -> !one.carried())
                    .forEach(one -> passedOnBy.putIfAbsent(one.attribution().span(), carrier)));
  }

  /** "The BBC, citing police, said": who else speaks in the sentence only carried it. */
  private static List<Told> passedOn(List<Told> here) {
    boolean cites = here.stream().anyMatch(Told::aside);
    return cites ? here.stream().map(one -> one.aside() ? one : one.asCarrier()).toList() : here;
  }

  @SuppressWarnings("ReferenceEquality") // the very same; equality would read all of it
  boolean isOf(AnnotatedDocument other, List<Mention> others) {
    return document == other && mentions == others;
  }

  private int after(int quotation, int end) {
    int next = quotation;
    while (next < quotations.size() && quotations.get(next).span().end() <= end) {
      next++;
    }
    return next;
  }

  /** The sentence's own words, each quotation as one token. */
  private List<Token> own(Sentence sentence, int first) {
    List<Token> own = new ArrayList<>();
    int next = first;
    for (Token token : sentence.tokens()) {
      while (next < quotations.size()
          && quotations.get(next).span().end() <= token.span().start()) {
        next++;
      }
      Optional<Span> inside =
          next < quotations.size() && quotations.get(next).span().overlaps(token.span())
              ? Optional.of(quotations.get(next).span())
              : Optional.empty();
      if (inside.isEmpty() && !isMark(token)) {
        own.add(token);
      } else if (inside.isPresent() && !endsWith(own, inside.get())) {
        own.add(Sayings.quotation(inside.get()));
      }
    }
    return own;
  }

  private static boolean isMark(Token token) {
    return token.text().length() == 1
        && "\"\u201C\u201D\u2018\u201E\u00AB\u00BB".contains(token.text());
  }

  private static boolean endsWith(List<Token> own, Span quotation) {
    return !own.isEmpty() && own.get(own.size() - 1).span().equals(quotation);
  }

  private Optional<Told> told(
      Sayings sayings, Voices voices, List<Token> tokens, Saying saying, int paragraph) {
    Optional<Phrase> subject = saying.subject();
    if (subject.isEmpty() || saying.negated() || !sayings.mayName(tokens, subject.get())) {
      return Optional.empty();
    }
    Speaker speaker = voices.speaker(tokens, subject.get(), paragraph);
    if (saying.quoting() || speaker.name().isEmpty()) {
      return Optional.empty();
    }
    Attribution attribution =
        new Attribution(
            speaker.name().get(),
            saying.cue().words(tokens),
            subject.get().span(tokens),
            saying.via().map(via -> via.words(tokens)));
    int from = tokens.get(saying.start()).span().start();
    int to = tokens.get(saying.end() - 1).span().end();
    boolean carried = sayings.isCarried(tokens, saying);
    boolean aside = sayings.isAside(tokens, saying);
    return Optional.of(new Told(saying, attribution, carried, aside, from, to));
  }

  Optional<Attribution> attribution(Sentence sentence, Span claim) {
    Optional<Mention> quotation = quotationAround(claim);
    if (quotation.isPresent()) {
      return speaker(quotation.get());
    }
    if (sentence.index() >= told.size()) {
      return Optional.empty();
    }
    List<Told> here = told.get(sentence.index());
    List<Told> sources = here.stream().filter(one -> !one.carried()).toList();
    Optional<Attribution> source = either(sentence, sources, claim);
    if (sources.size() == here.size()) {
      return source;
    }
    List<Told> carriers = here.stream().filter(Told::carried).toList();
    Optional<Attribution> carrier = either(sentence, carriers, claim);
    return source.isPresent() && carrier.isPresent()
        ? source.map(said -> through(said, carrier.get()))
        : source.or(() -> carrier);
  }

  /** "Police said, Reuters reported": the police, through Reuters. */
  private static Attribution through(Attribution said, Attribution carrier) {
    return new Attribution(
        said.speaker(),
        said.cue(),
        said.span(),
        said.via().or(() -> Optional.of(carrier.speaker())));
  }

  private Optional<Attribution> either(Sentence sentence, List<Told> here, Span claim) {
    return before(sentence, here, claim).or(() -> after(sentence, here, claim));
  }

  private Optional<Mention> quotationAround(Span claim) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean later = quotations.get(middle).span().start() > claim.start();
      low = later ? low : middle + 1;
      high = later ? middle : high;
    }
    return low > 0 && quotations.get(low - 1).span().end() > claim.start()
        ? Optional.of(quotations.get(low - 1))
        : Optional.empty();
  }

  private Optional<Attribution> speaker(Mention quotation) {
    if (!(quotation.value() instanceof Utterance utterance) || utterance.speaker().isEmpty()) {
      return Optional.empty();
    }
    Utterance named = utterance.named().isPresent() ? utterance : namedBefore(quotation, utterance);
    return Optional.of(
        new Attribution(
            utterance.speaker().get(),
            named.cue().map(cue -> cue.in(document.text())).orElse(""),
            named.named().orElse(quotation.span()),
            named.named().flatMap(span -> Optional.ofNullable(passedOnBy.get(span)))));
  }

  /** The nearest earlier quotation that names the speaker whom this one carries on. */
  private Utterance namedBefore(Mention quotation, Utterance utterance) {
    int at = quotations.indexOf(quotation);
    for (int back = at - 1; back >= Math.max(0, at - 8); back--) {
      if (quotations.get(back).value() instanceof Utterance earlier
          && earlier.speaker().equals(utterance.speaker())
          && earlier.named().isPresent()) {
        return earlier;
      }
    }
    return utterance;
  }

  /** "Police said 20 people died": the nearest saying before the claim that reaches it. */
  private Optional<Attribution> before(Sentence sentence, List<Told> here, Span claim) {
    int last = firstFrom(here, claim.start());
    for (int at = last - 1; at >= Math.max(0, last - NEAREST); at--) {
      Told told = here.get(at);
      boolean reaches =
          told.to() <= claim.start()
              && told.saying().side() != Saying.Side.BEFORE
              && !turns(sentence, told.to(), claim.start());
      if (reaches) {
        return Optional.of(told.attribution());
      }
    }
    return Optional.empty();
  }

  /** "20 people died, police said": the nearest saying after it. */
  private Optional<Attribution> after(Sentence sentence, List<Told> here, Span claim) {
    int first = firstFrom(here, claim.end());
    for (int at = first; at < Math.min(here.size(), first + NEAREST); at++) {
      Told told = here.get(at);
      boolean reaches =
          told.saying().side() != Saying.Side.AFTER && !turns(sentence, claim.end(), told.from());
      if (reaches) {
        return Optional.of(told.attribution());
      }
    }
    return Optional.empty();
  }

  /** The number of the first saying that begins at an offset or later. */
  private static int firstFrom(List<Told> here, int offset) {
    int low = 0;
    int high = here.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean earlier = here.get(middle).from() < offset;
      low = earlier ? middle + 1 : low;
      high = earlier ? high : middle;
    }
    return low;
  }

  private static boolean turns(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int first = Modalities.index(tokens, from);
    for (int at = first; at < Math.min(tokens.size(), first + REACH); at++) {
      if (tokens.get(at).span().end() > to) {
        return false;
      }
      if (TURNS.contains(tokens.get(at).form())) {
        return true;
      }
    }
    return first + REACH < tokens.size();
  }
}

package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Utterance;
import org.crosscheck.saying.Phrase;
import org.crosscheck.saying.Saying;
import org.crosscheck.saying.Sayings;
import org.crosscheck.saying.Speaker;
import org.crosscheck.saying.Voices;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/** Who says what in one document: its quotations, and the sayings of each sentence. */
final class Testimony {
  /** Words that end the reach of a verb of saying: "police said 20 died, but a doctor ...". */
  private static final java.util.Set<String> TURNS =
      java.util.Set.of(";", "but", "while", "whereas", "although", "though");

  private final AnnotatedDocument document;
  private final List<Mention> mentions;
  private final List<Mention> quotations;
  private final List<List<Told>> told = new ArrayList<>();

  /**
   * A saying with its speaker.
   *
   * @param from where the words of the saying and its speaker begin in the text
   * @param to where they end
   */
  private record Told(Saying saying, Attribution attribution, Span cue, int from, int to) {}

  Testimony(WordLists lists, Sayings sayings, AnnotatedDocument document, List<Mention> mentions) {
    this.document = document;
    this.mentions = mentions;
    quotations =
        mentions.stream()
            .filter(mention -> mention.type() == MentionType.QUOTE)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Voices voices = new Voices(lists, document.sentences());
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = own(sentence, next);
      voices.about(tokens, sentence.paragraph());
      List<Told> here = new ArrayList<>();
      for (Saying saying : sayings.in(tokens)) {
        told(sayings, voices, tokens, saying, sentence.paragraph()).ifPresent(here::add);
      }
      told.add(List.copyOf(here));
      next = after(next, sentence.span().end());
    }
  }

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
    if (saying.quoting()) {
      return Optional.empty();
    }
    Attribution attribution =
        new Attribution(
            speaker.name().orElse(subject.get().words(tokens)),
            saying.cue().words(tokens),
            subject.get().span(tokens),
            saying.via().map(via -> via.words(tokens)));
    Span cue = saying.cue().span(tokens);
    int from = tokens.get(saying.start()).span().start();
    int to = tokens.get(saying.end() - 1).span().end();
    return Optional.of(new Told(saying, attribution, cue, from, to));
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
            Optional.empty()));
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
    return here.stream()
        .filter(told -> told.to() <= claim.start() && told.cue().end() <= claim.start())
        .filter(told -> told.saying().side() != Saying.Side.BEFORE)
        .filter(told -> !turns(sentence, told.to(), claim.start()))
        .reduce((first, second) -> second)
        .map(Told::attribution);
  }

  /** "20 people died, police said": the nearest saying after it. */
  private Optional<Attribution> after(Sentence sentence, List<Told> here, Span claim) {
    return here.stream()
        .filter(told -> told.from() >= claim.end())
        .filter(told -> told.saying().side() != Saying.Side.AFTER)
        .filter(told -> !turns(sentence, claim.end(), told.from()))
        .findFirst()
        .map(Told::attribution);
  }

  private static boolean turns(Sentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= from && token.span().end() <= to)
        .anyMatch(token -> TURNS.contains(token.form()));
  }
}

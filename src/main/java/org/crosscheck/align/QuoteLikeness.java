package org.crosscheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.claim.Claim;

/**
 * Judges whether two quotations are one utterance: most of the shorter one's words, the rare ones
 * above all, stand in the longer one. Known different speakers need nearly all of the words and a
 * length that no stock phrase has.
 */
final class QuoteLikeness implements Likeness {
  /** With fewer words in common two quotations are no utterance, however short. */
  private static final int FEWEST = 3;

  /** Quotations longer than this with so many words in order are one, even if much was cut. */
  private static final int LONG_RUN = 6;

  /** A longer quotation says more than a stock phrase, its speaker included, in characters. */
  private static final int LONGEST_STOCK = 160;

  private static final double RETOLD = 0.55;

  /** Of what the shorter says the longer says so much. */
  private static final double MOST = 0.6;

  /** The same where only two words of the two tell anything. */
  private static final double NEARLY_ALL = 0.75;

  private final StoryWords words;
  private final Set<String> common;
  private final List<String> stock;
  private final Map<String, Said> quotations = new HashMap<>();

  QuoteLikeness(StoryWords words, Set<String> common, List<String> stock) {
    this.words = words;
    this.common = common;
    this.stock = List.copyOf(stock);
  }

  /** Of one utterance an article quotes the beginning here and the end there. */
  @Override
  public String voice(Claim claim) {
    return claim.sourceId();
  }

  @Override
  public Judgement judge(Profile a, Profile b) {
    Said first = said(a.claim());
    Said second = said(b.claim());
    if (first.size() == 0 || second.size() == 0) {
      return Judgement.of(0, "one has no words");
    }
    if (first.sharesNoWord(second)) {
      return Judgement.of(0, "no word in common");
    }
    if (!a.sameSource(b) && areRetold(first, second)) {
      return Judgement.of(RETOLD, "one speaker says the same in other words");
    }
    int run = first.longestRun(second);
    boolean whole = run == Math.min(first.size(), second.size()) && run >= FEWEST;
    if (run < FEWEST || (first.shared(second, common) < 2 && !whole)) {
      return Judgement.of(0, "too few words in common");
    }
    if (first.otherSpeaker(second) && isStock(a.claim()) && isStock(b.claim())) {
      return Judgement.of(0, "two speakers say what anybody says");
    }
    double share = first.share(second);
    double score = whole ? 1 : Math.min(1, share / needed(first, second, run) * ENOUGH);
    if (a.sameSource(b) && !whole && run < LONG_RUN && share < 0.7) {
      return Judgement.of(Math.min(score, 0.3), "one article quotes two utterances");
    }
    return first.otherSpeaker(second) && !(whole && run > LONG_RUN) && share < 0.8
        ? Judgement.of(Math.min(score, 0.3), "different speakers")
        : Judgement.of(score, run + " words in a row are the same");
  }

  /** "We will appeal", "we are going to appeal it": most of what the shorter says, by one. */
  private boolean areRetold(Said a, Said b) {
    return a.namesSpeaker()
        && b.namesSpeaker()
        && !a.otherSpeaker(b)
        && a.longestRun(b) < FEWEST
        && a.share(b) >= (a.shared(b, common) > 2 ? MOST : NEARLY_ALL)
        && a.shared(b, common) > 1;
  }

  /** A short quotation with words that belong to nobody. */
  private boolean isStock(Claim claim) {
    String spoken = claim.value().canonical().toLowerCase(Locale.ROOT);
    return spoken.length() <= LONGEST_STOCK && stock.stream().anyMatch(spoken::contains);
  }

  private Said said(Claim claim) {
    return quotations.computeIfAbsent(claim.id(), id -> new Said(claim, this::weight));
  }

  private static double needed(Said a, Said b, int run) {
    boolean sameSpeaker = a.namesSpeaker() && b.namesSpeaker() && !a.otherSpeaker(b);
    double base = sameSpeaker ? 0.45 : 0.55;
    return run >= LONG_RUN ? base : base + 0.05;
  }

  private double weight(String word) {
    return common.contains(word) ? 0.5 : words.rarityOf(word);
  }
}

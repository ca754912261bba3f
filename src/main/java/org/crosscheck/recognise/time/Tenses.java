package org.crosscheck.recognise.time;

import java.util.Optional;
import java.util.Set;

/**
 * Tells from the words around a time whether it lies behind or ahead: the nearest verb of the
 * clause before it, else after it; "by" and "until" look ahead unless the clause says "had".
 */
final class Tenses {
  private static final Set<String> AHEAD = Set.of("by", "until", "till");
  private static final Set<String> BE =
      Set.of("be", "been", "being", "is", "are", "am", "was", "were", "get");

  /** "To hit", "could hit": no past, though the form might be one. */
  private static final Set<String> BEFORE_INFINITIVE =
      Set.of("to", "could", "may", "might", "can", "should", "must", "will", "would", "n't", "not");

  /** The month, a first name: with a capital inside a sentence they are no auxiliaries. */
  private static final Set<String> ALSO_NAMES = Set.of("may", "will", "can");

  private static final Set<String> POSSESSIVES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "'s");

  /** Behind "has" these open what somebody has. */
  private static final Set<String> OWNED =
      Set.of(
          "a", "an", "the", "no", "his", "her", "its", "their", "more", "many", "about", "two",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** "Faces charges over the attack on Sunday": the day is that of the attack. */
  private static final Set<String> BEFORE_EVENT =
      Set.of("after", "since", "following", "over", "amid");

  private static final int LONGEST_SUBJECT = 5;
  private static final int REACH = 14;

  private final Lexicon lexicon;
  private final PlanVerbs plans;
  private final DueTimes due;
  private final Habits habits;

  Tenses(Lexicon lexicon) {
    this.lexicon = lexicon;
    plans = new PlanVerbs(lexicon);
    due = new DueTimes(lexicon);
    habits = new Habits(lexicon);
  }

  /** Whether a time is that of a habit, and so of no day or year of its own. */
  boolean isHabit(Words words, Timed.Found found) {
    if (BothZones.clock(found).filter(time -> time.day().isEmpty()).isPresent()
        || found
            .reference(Range.class)
            .filter(range -> range.first() instanceof ClockTime first && first.day().isEmpty())
            .filter(range -> range.last() instanceof ClockTime last && last.day().isEmpty())
            .isPresent()) {
      return habits.isHour(words, found.start(), found.end());
    }
    return found
            .reference(CalendarDate.class)
            .filter(date -> date.month().isPresent() && date.year().isEmpty())
            .isPresent()
        && habits.isDate(words, found.start(), found.end());
  }

  Tense of(Words words, int start, int end) {
    int before = words.is(start - 1, "the", "this") ? start - 2 : start - 1;
    if (due.isDue(words, start, end)) {
      return Tense.FUTURE;
    }
    if (words.is(end, "to") && words.in(before, AHEAD)) {
      return Tense.FUTURE;
    }
    if (words.in(before, AHEAD)) {
      if (saysWill(words, end)) {
        return Tense.FUTURE;
      }
      if (due.isOver(words, before) || isTimeWhen(words, before, end)) {
        return Tense.PAST;
      }
      boolean past = PastStates.saysHad(words, before, end) || PastStates.saysWas(words, before);
      return words.is(before, "by") && past ? Tense.PAST : Tense.FUTURE;
    }
    if (words.is(before, "to", "for") && due.postpones(words, before)) {
      return Tense.FUTURE;
    }
    if (words.is(before, "since") || isOfPastEvent(words, start, end)) {
      return Tense.PAST;
    }
    if (words.is(before, "of") && words.is(before - 1, "as") && !saysWill(words, end)) {
      return Tense.PAST; // "as of Monday"
    }
    if (words.is(before, "before") && words.is(before - 1, "not")) {
      return Tense.FUTURE;
    }
    if (isAheadOf(words, start) || isBeforePlanned(words, start, end)) {
      return Tense.FUTURE;
    }
    if (words.is(before, "through") && due.isLasting(words, before)) {
      return Tense.FUTURE;
    }
    if (words.is(before, "through")) {
      return before(words, start).orElse(Tense.FUTURE);
    }
    int be = words.is(start - 1, "at", "on", "in") ? start - 2 : start - 1;
    if (words.is(be, "is", "are") && !words.is(be - 1, "today", "it")) {
      // "The final is Saturday."
      return Tense.FUTURE;
    }
    if (words.is(start - 1, "due") || due.isComing(words, start)) {
      return Tense.FUTURE;
    }
    if (plans.isDayOfPlan(words, start, end)) {
      return Tense.OPEN;
    }
    Optional<Tense> told =
        startsClause(words, start, end)
            ? after(words, end).or(() -> before(words, start))
            : before(words, start).or(() -> after(words, end, start <= 1));
    return told.orElse(saysTo(words, start) ? Tense.FUTURE : Tense.OPEN);
  }

  /** "Leader to visit in July": a subject and no other verb stand before the infinitive. */
  private static boolean saysTo(Words words, int start) {
    for (int at = start - 2; at >= Math.max(0, start - REACH) && !words.in(at, Clause.ENDS); at--) {
      if (words.is(at, "to") && words.word(at + 1) && !words.in(at + 1, POSSESSIVES)) {
        int first = at - 1;
        while (first >= Math.max(0, at - LONGEST_SUBJECT) && !words.in(first, Clause.ENDS)) {
          first--;
        }
        return at - first <= LONGEST_SUBJECT;
      }
    }
    return false;
  }

  /** "They were held until Friday, when they were freed". */
  private boolean isTimeWhen(Words words, int until, int end) {
    int when = words.skip(end, ",");
    return words.is(until, "until", "till")
        && words.is(when, "when")
        && after(words, when + 1).filter(tense -> tense == Tense.PAST).isPresent();
  }

  /** "By Sunday it will recede": the verb of the clause that the time begins. */
  private boolean saysWill(Words words, int end) {
    return after(words, end).filter(tense -> tense == Tense.FUTURE).isPresent();
  }

  /** "He spoke, and on Friday he will vote": the verb of its own clause stands behind it. */
  private static boolean startsClause(Words words, int start, int end) {
    return words.is(start - 1, "on", "in", "by", "at")
        && words.is(start - 2, ",", "and", "but")
        && !words.is(end, ",", "and", "or", ".");
  }

  /** "... after his Nov. 24 conviction", "following Monday's blast". */
  private static boolean isOfPastEvent(Words words, int start, int end) {
    int first = words.in(start - 1, POSSESSIVES) ? start - 1 : start;
    boolean noun =
        words.is(end, "'s")
            || (first < start && words.word(end) && !words.capitalised(end) && end < words.size());
    return noun && words.is(first - 1, "after", "since", "following");
  }

  /** "Ahead of Tuesday's vote", "on the eve of Sunday's final". */
  private boolean isAheadOf(Words words, int start) {
    int the = words.is(start - 1, "the", "this") ? start - 1 : start;
    return lexicon
        .ahead
        .endingAt(words, the)
        .filter(found -> !saysHadBefore(words, the))
        .isPresent();
  }

  private static boolean saysHadBefore(Words words, int end) {
    return Clause.hasBefore(words, end, REACH, at -> words.is(at, "had"));
  }

  /**
   * "Before Friday's deadline": what has a day before it happens, unless the words tell of after.
   */
  private boolean isBeforePlanned(Words words, int start, int end) {
    int event = words.skip(end, "'s");
    return words.is(start - 1, "before", "for", "at", "in")
        && lexicon.isPlanned(words.form(event))
        && before(words, start).isEmpty()
        && (words.is(start - 1, "before") || after(words, event).isEmpty());
  }

  private Optional<Tense> before(Words words, int start) {
    boolean event = false;
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      at = Brackets.before(words, at);
      if (words.in(at, Clause.ENDS)) {
        return Optional.empty();
      }
      event |= words.in(at, BEFORE_EVENT);
      Optional<Tense> tense = at(words, at);
      if (tense.isPresent()) {
        return event && plans.tells(words, at) ? Optional.empty() : ofVerb(words, at, tense);
      }
    }
    return Optional.empty();
  }

  /** "Announced plans on Monday": the verb before what may be a noun tells, if there is one. */
  private Optional<Tense> ofVerb(Words words, int at, Optional<Tense> told) {
    return plans.mayBeNoun(words, at) ? before(words, at).or(() -> told) : told;
  }

  private Optional<Tense> after(Words words, int end) {
    return after(words, end, true);
  }

  /**
   * @param begins whether the time begins its clause; "the blast on Sunday leaves" has its own
   */
  private Optional<Tense> after(Words words, int end, boolean begins) {
    for (int at = end; at < Math.min(words.size(), end + REACH); at++) {
      at = Brackets.after(words, at);
      if (words.in(at, Clause.ENDS)) {
        return Optional.empty();
      }
      Optional<Tense> tense = at(words, at);
      if (tense.isPresent()) {
        return begins || !plans.tells(words, at) ? tense : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What the word says; of a participle its auxiliary: "will be released". */
  private Optional<Tense> at(Words words, int at) {
    if (plans.isPastParticiple(words, at)) {
      return Optional.of(Tense.PAST);
    }
    if (words.is(at, "has", "have") && (words.numeric(at + 1) || words.in(at + 1, OWNED))) {
      return Optional.empty(); // "it has 51 games"
    }
    if (words.in(at, ALSO_NAMES) && words.capitalised(at) && at > 0) {
      return Optional.empty();
    }
    if (lexicon.tenseWords.isCommand(words.form(at))
        && (at == 0 || words.in(at - 1, BEFORE_INFINITIVE))) {
      return Optional.empty();
    }
    for (int start = Math.max(0, at - 3); start <= at; start++) {
      Optional<Match<Tense>> listed = lexicon.tenses.at(words, start).filter(m -> m.end() > at);
      boolean state = listed.filter(m -> m.value() == Tense.PAST).isPresent() && isState(words, at);
      if (listed.isPresent() && (plans.isNone(words, start, listed.get().end()) || state)) {
        return Optional.empty();
      }
      if (listed.isPresent()) {
        return listed.get().value() == Tense.PAST
            ? Optional.of(auxiliary(words, at).orElse(Tense.PAST))
            : listed.map(Match::value).filter(tense -> tense != Tense.OPEN);
      }
    }
    String form = words.form(at);
    boolean past = form.length() > 4 && form.endsWith("ed") && !words.capitalised(at);
    return past && !isState(words, at)
        ? Optional.of(auxiliary(words, at).orElse(Tense.PAST))
        : Optional.empty();
  }

  /** "Are sold out", "is cancelled". */
  private static boolean isState(Words words, int at) {
    return words.is(at - 1, "is", "are", "'re", "'m");
  }

  /** The auxiliaries right before a participle: "will be", "to have been". */
  private Optional<Tense> auxiliary(Words words, int participle) {
    int first = participle;
    while (first > participle - 4
        && (words.in(first - 1, BE) || words.form(first - 1).endsWith("ly"))) {
      first--;
    }
    for (int start = Math.max(0, first - 3); first < participle && start < participle; start++) {
      Optional<Match<Tense>> listed = lexicon.tenses.at(words, start);
      if (listed.isPresent()
          && listed.get().end() >= first
          && listed.get().value() == Tense.FUTURE
          && !plans.isPlan(words, start)) {
        return Optional.of(Tense.FUTURE);
      }
    }
    return Optional.empty();
  }
}

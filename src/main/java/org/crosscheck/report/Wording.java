package org.crosscheck.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Verdict;
import org.crosscheck.text.Source;

/** How values, speakers, periods and relations read in plain English, in every form of report. */
final class Wording {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final Pattern ISO_DURATION =
      Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?|X)([YMWDHS])");
  static final String UNATTRIBUTED = "not attributed";
  private static final int LONGEST = 70;

  private Wording() {}

  /** "four sources", "12 sources", "one source". */
  static String count(long number, String noun) {
    String figure =
        number < SMALL.size() ? SMALL.get((int) number) : figure(BigDecimal.valueOf(number));
    return figure + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
  }

  /** Without the capital that only the start of a sentence gave the first word. */
  static String midSentence(String words) {
    boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    return word ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }

  /** "1,200" and "3.5": never with an exponent. */
  static String figure(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    return format.format(number);
  }

  /**
   * The value in the words of its article, on one line; quotations between marks; long ones cut.
   */
  static String ownWords(Claim claim) {
    String words = oneLine(claim.provenance().words());
    return claim.value() instanceof Utterance ? "“" + words + "”" : words;
  }

  static String shortly(String words) {
    return shortly(words, LONGEST);
  }

  /** Cut at a word's end, so that no more than {@code longest} characters stay. */
  static String shortly(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int space = words.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : longest - 1;
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end) + "…";
  }

  /** With every run of white space as one space. */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /**
   * How the words were read: "at least 12", "72 hours, running out on Saturday 26 January 2019".
   */
  static String reading(Value value) {
    if (value instanceof Quantity quantity) {
      return quantity(quantity);
    }
    if (value instanceof DeadlineValue deadline) {
      return deadline(deadline);
    }
    if (value instanceof DurationValue duration) {
      return bounded(duration.bound(), duration(duration.iso()));
    }
    if (value instanceof TimeValue time) {
      return bounded(
          time.bound(), time.interval().map(Dates::interval).orElse("a time that nothing anchors"));
    }
    if (value instanceof Nations nations) {
      return String.join(", ", nations.members()) + (nations.open() ? " and perhaps others" : "");
    }
    if (value instanceof Utterance utterance) {
      return "said by "
          + utterance
              .speaker()
              .map(Wording::oneLine)
              .orElse("a speaker whom the text does not settle");
    }
    return ((Statement) value).text();
  }

  private static String quantity(Quantity quantity) {
    String unit = unit(quantity);
    return switch (quantity.bound()) {
      case RANGE -> ends(quantity) + unit;
      case VAGUE -> ends(quantity) + unit + ", from a word without a figure";
      default -> bounded(quantity.bound(), figure(quantity.point()) + unit);
    };
  }

  private static String ends(Quantity quantity) {
    if (quantity.low().isEmpty()) {
      return quantity.high().map(high -> "up to " + figure(high)).orElse("some");
    }
    String low = figure(quantity.low());
    return quantity.high().map(high -> low + " to " + figure(high)).orElse(low + " or more");
  }

  private static String figure(Optional<BigDecimal> number) {
    return number.map(Wording::figure).orElse("?");
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.currency().orElse(quantity.unit());
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static String bounded(Bound bound, String figure) {
    return switch (bound) {
      case AT_LEAST -> "at least " + figure;
      case MORE_THAN -> "more than " + figure;
      case AT_MOST -> "at most " + figure;
      case FEWER_THAN -> "fewer than " + figure;
      case ABOUT -> "about " + figure;
      case EXACT, RANGE, VAGUE -> figure;
    };
  }

  private static String deadline(DeadlineValue deadline) {
    List<String> parts = new ArrayList<>();
    deadline.duration().ifPresent(iso -> parts.add(duration(iso)));
    parts.add(
        deadline
            .due()
            .map(due -> "running out on " + Dates.interval(due))
            .orElse("nothing tells when it runs out"));
    return String.join(", ", parts);
  }

  /** "72 hours" for {@code PT72H}; what is not as simple stays as it is. */
  static String duration(String iso) {
    Matcher matcher = ISO_DURATION.matcher(iso);
    if (!matcher.matches()) {
      return iso;
    }
    String unit = unitOfTime(matcher.group(3).charAt(0), !matcher.group(1).isEmpty());
    String number = matcher.group(2);
    return number.equals("X")
        ? "some " + unit + "s"
        : number + " " + unit + (number.equals("1") ? "" : "s");
  }

  private static String unitOfTime(char letter, boolean ofDay) {
    return switch (letter) {
      case 'Y' -> "year";
      case 'M' -> ofDay ? "minute" : "month";
      case 'W' -> "week";
      case 'D' -> "day";
      case 'H' -> "hour";
      default -> "second";
    };
  }

  /** Who the article says said it: "police, through the agency", "not attributed". */
  static String speaker(Claim claim) {
    if (claim.value() instanceof Utterance utterance) {
      return utterance.speaker().map(Wording::oneLine).orElse("speaker not settled");
    }
    return claim
        .attribution()
        .map(a -> oneLine(a.speaker()) + a.via().map(via -> ", through " + oneLine(via)).orElse(""))
        .orElse(UNATTRIBUTED);
  }

  /** What is to be known of how it is put forward; empty for a plain statement. */
  static String stance(Modality modality) {
    return switch (modality) {
      case ASSERTED, REPORTED -> "";
      case NEGATED -> "negated";
      case DENIED -> "denied";
      case HYPOTHETICAL -> "hypothetical";
      case PLANNED -> "planned";
      case QUESTION -> "asked";
    };
  }

  /** "since Tuesday (Tue 22 Jan 2019 to Fri 25 Jan 2019)"; empty where no period is known. */
  static String period(Scope scope) {
    return scope.period().map(Wording::period).orElse("");
  }

  private static String period(Scope.Period period) {
    String words = oneLine(period.words());
    String resolved = period.interval().map(Dates::interval).orElse("");
    if (words.isEmpty() || resolved.isEmpty()) {
      return words + resolved;
    }
    return words + " (" + resolved + ")";
  }

  /** What else limits it, without the period: the place, which part of the people, how counted. */
  static List<String> limits(Scope scope) {
    List<String> limits = new ArrayList<>();
    scope.place().ifPresent(place -> limits.add("in " + oneLine(place)));
    scope.population().ifPresent(population -> limits.add("only " + oneLine(population)));
    scope.basis().ifPresent(basis -> limits.add(oneLine(basis)));
    scope.event().ifPresent(event -> limits.add("of another event: " + oneLine(event)));
    return limits;
  }

  static String published(Source source) {
    return source.published().map(Dates::published).orElse("no date");
  }

  /** What a finding found, in two or three words, for a label. */
  static String relation(Verdict verdict) {
    if (verdict.type() != RelationType.DIVERGENT) {
      return relation(verdict.type());
    }
    return switch (verdict.alignment().kind().type()) {
      case DEADLINE, DATE, DURATION -> "times differ";
      case ROLE, NAME, STATUS -> "accounts differ";
      default -> relation(verdict.type());
    };
  }

  /** A relation in two or three words, for a label. */
  static String relation(RelationType type) {
    return switch (type) {
      case CONSISTENT -> "agree";
      case INDETERMINATE -> "cannot be judged";
      case IMPRECISE -> "one is vaguer";
      case SCOPE_DIFFERS -> "different scope";
      case UPDATE -> "updated";
      case DIVERGENT -> "figures differ";
      case SET_DIFFERS -> "lists differ";
      case QUOTE_VARIANT -> "wording differs";
      case SPEAKER_DIFFERS -> "speakers differ";
      case CONTRADICTION -> "cannot both hold";
    };
  }

  /** "Dismissed by Ann on 2021-03-20: misread. Note: ..."; says so where it no longer stands. */
  static String decision(Decision decision, Verdict verdict) {
    StringBuilder line = new StringBuilder();
    if (!decision.stands(verdict)) {
      line.append(
          "Open again, because its values or sources changed since it was decided. Before: ");
    }
    switch (decision.choice()) {
      case ACCEPT -> line.append("accepted");
      case DISMISS -> line.append("dismissed");
      case NONE -> line.append("noted");
    }
    line.append(decision.by().isEmpty() ? "" : " by " + decision.by());
    line.append(decision.at().length() < 10 ? "" : " on " + decision.at().substring(0, 10));
    line.append(decision.reason().isEmpty() ? "" : ": " + decision.reason());
    line.append(decision.note().isEmpty() ? "." : ". Note: " + decision.note());
    return capitalised(oneLine(line.toString()));
  }
}

package org.crosscheck.report;

import static org.crosscheck.report.StoryBuilder.kind;
import static org.crosscheck.report.StoryBuilder.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Utterance;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.testing.Claims;
import org.crosscheck.text.Publication.Basis;

/** Invented stories for the tests of the reports. */
final class Stories {
  static final Kind DEATHS = kind(ClaimType.DEATHS, "People killed");
  static final Kind DEADLINE = kind(ClaimType.DEADLINE, "When the blockade must end");
  static final Kind NATIONS = kind(ClaimType.NATIONS, "Countries that sent ships");
  static final Kind QUOTE = kind(ClaimType.QUOTE, "Words of Ana Brand");
  static final Kind INJURED = kind(ClaimType.INJURED, "People hurt");
  static final Kind MONEY = kind(ClaimType.MONEY, "Cost of the repairs");

  private static final String SHARED_HEAD =
      "The Aurora left the harbour at dawn on Tuesday with its holds full and its upper deck closed, and the first call"
          + " for help reached the coastguard before noon, ";

  private Stories() {}

  /** Four articles about a fire on a ferry. */
  static Findings ferry() {
    StoryBuilder story = new StoryBuilder();
    articles(story);
    tolls(story);
    lists(story);
    deadlines(story);
    money(story);
    quotes(story);
    others(story);
    return story.build();
  }

  private static void articles(StoryBuilder story) {
    story
        .article(
            "01-post",
            Optional.of("Harbour Post"),
            on("2021-03-17", Basis.MANIFEST),
            "Ferry fire kills at least 12\n\nAt least 12 people died on the Aurora on Tuesday, the coastguard said.\n\n"
                + SHARED_HEAD
                + "officials from Norway, Iceland and Mexico said.\n\n"
                + "The union must lift its blockade within 72 hours, the ministry said on Wednesday.\n\n"
                + "“We will not leave this quay until every name is known,” Ana Brand said.\n\n"
                + "Norway, Iceland and Mexico sent ships. About 40 people were hurt. Repairs will cost $20 million.\n")
        .article(
            "02-wire",
            Optional.of("Northern Wire"),
            on("2021-03-18", Basis.MANIFEST),
            "Thirteen dead in ferry fire\n\nThirteen people were killed, police said on Thursday.\n\n"
                + SHARED_HEAD
                + "officials from Norway and Iceland said.\n\n"
                + "The blockade must end by Sunday.\n\n"
                + "“We will not leave this harbour until every name is known,” said Ms Brand.\n\n"
                + "Ships came from Norway and Iceland. Dozens were hurt.\n")
        .article(
            "03-ledger",
            Optional.of("Daily Ledger"),
            on("2021-03-19", Basis.INFERRED),
            "Ferry: the count goes up\n\nAt least 14 people have died since Tuesday, according to the hospital on Skerry Island.\n\n"
                + "Among those that sent ships were Norway, Denmark and Iceland.\n\nSome 44 people were injured. The yard puts repairs at 23.5 million dollars.\n")
        .article(
            "04-unknown",
            Optional.empty(),
            Optional.empty(),
            "What we know about the Aurora\n\nThe fire has cost at least 20 lives this week, a union official said.\n")
        .skip("story/05-photo.txt", "not text: it has zero bytes, as pictures and archives do");
  }

  private static void tolls(StoryBuilder story) {
    story
        .saying(
            "c01",
            "01-post",
            DEATHS,
            "At least 12 people died on the Aurora on Tuesday, the coastguard said.",
            "At least 12",
            Quantity.atLeast(12))
        .by("the coastguard")
        .during("on Tuesday", "2021-03-16", "2021-03-16", false)
        .done();
    story
        .saying(
            "c02",
            "02-wire",
            DEATHS,
            "Thirteen people were killed, police said on Thursday.",
            "Thirteen",
            Quantity.exactly(13))
        .by("police")
        .during("until Thursday", "2021-03-16", "2021-03-18", true)
        .done();
    story
        .saying(
            "c03",
            "03-ledger",
            DEATHS,
            "At least 14 people have died since Tuesday, according to the hospital on Skerry Island.",
            "At least 14",
            Quantity.atLeast(14))
        .by("the hospital on Skerry Island")
        .during("since Tuesday", "2021-03-16", "2021-03-19", false)
        .in("Skerry Island")
        .done();
    story
        .saying(
            "c04",
            "04-unknown",
            DEATHS,
            "The fire has cost at least 20 lives this week, a union official said.",
            "at least 20",
            Quantity.atLeast(20))
        .by("a union official")
        .during("this week", "2021-03-15", "2021-03-21", false)
        .done();
    story.finding(
        "deaths-1",
        RelationType.CONTRADICTION,
        Severity.HIGH,
        3,
        "The figures cannot all hold: Northern Wire gives exactly 13, while Daily Ledger and 04-unknown.txt give at least 14 and at least 20."
            + " The periods differ, which may explain some of it.",
        "c01",
        "c02",
        "c03",
        "c04");
  }

  private static void deadlines(StoryBuilder story) {
    story
        .saying(
            "c05",
            "01-post",
            DEADLINE,
            "The union must lift its blockade within 72 hours, the ministry said on Wednesday.",
            "72 hours",
            new DeadlineValue(
                Optional.of(Interval.day(LocalDate.parse("2021-03-20"))),
                Optional.of("PT72H"),
                "the clock started on Wednesday 17 March"))
        .by("the ministry")
        .done();
    story
        .saying(
            "c06",
            "02-wire",
            DEADLINE,
            "The blockade must end by Sunday.",
            "by Sunday",
            new DeadlineValue(
                Optional.of(Interval.day(LocalDate.parse("2021-03-21"))), Optional.empty(), ""))
        .done();
    story.finding(
        "deadline-1",
        RelationType.DIVERGENT,
        Severity.MEDIUM,
        1,
        "72 hours after Wednesday run out on Saturday 20 March; by Sunday is 21 March.",
        "c05",
        "c06");
  }

  private static void lists(StoryBuilder story) {
    story
        .saying(
            "c07",
            "01-post",
            NATIONS,
            "Norway, Iceland and Mexico sent ships.",
            "Norway, Iceland and Mexico",
            new Nations(List.of("Norway", "Iceland", "Mexico"), "sends ships", false))
        .done();
    story
        .saying(
            "c08",
            "02-wire",
            NATIONS,
            "Ships came from Norway and Iceland.",
            "Norway and Iceland",
            new Nations(List.of("Norway", "Iceland"), "sends ships", false))
        .done();
    story
        .saying(
            "c09",
            "03-ledger",
            NATIONS,
            "Among those that sent ships were Norway, Denmark and Iceland.",
            "Norway, Denmark and Iceland",
            new Nations(List.of("Norway", "Denmark", "Iceland"), "sends ships", true))
        .done();
    story.finding(
        "nations-1",
        RelationType.SET_DIFFERS,
        Severity.HIGH,
        2,
        "Mexico is in the list of Harbour Post only; Denmark in that of Daily Ledger only.",
        "c07",
        "c08",
        "c09");
  }

  private static void quotes(StoryBuilder story) {
    story
        .saying(
            "c10",
            "01-post",
            QUOTE,
            "“We will not leave this quay until every name is known,” Ana Brand said.",
            "We will not leave this quay until every name is known,",
            utterance("We will not leave this quay until every name is known,", "Ana Brand", ""))
        .done();
    story
        .saying(
            "c11",
            "02-wire",
            QUOTE,
            "“We will not leave this harbour until every name is known,” said Ms Brand.",
            "We will not leave this harbour until every name is known,",
            utterance(
                "We will not leave this harbour until every name is known,",
                "Ms Brand",
                "'Ms Brand' may be another Brand"))
        .done();
    story.finding(
        "quote-1",
        RelationType.QUOTE_VARIANT,
        Severity.LOW,
        1,
        "One utterance in two wordings: “quay” and “harbour”.",
        "c10",
        "c11");
  }

  private static Utterance utterance(String words, String speaker, String doubt) {
    return new Utterance(words, Optional.of(speaker), Optional.empty(), Optional.empty(), doubt);
  }

  private static void money(StoryBuilder story) {
    story
        .saying(
            "c15",
            "01-post",
            MONEY,
            "Repairs will cost $20 million.",
            "$20 million",
            Quantity.exactly(20_000_000).currency("USD", true))
        .done();
    story
        .saying(
            "c16",
            "03-ledger",
            MONEY,
            "The yard puts repairs at 23.5 million dollars.",
            "23.5 million dollars",
            Quantity.exactly(new BigDecimal("2.35E+7")).currency("USD", true))
        .by("The yard")
        .done();
    story.finding(
        "money-1",
        RelationType.CONTRADICTION,
        Severity.MEDIUM,
        2,
        "No amount is both $20 million and $23.5 million.",
        "c15",
        "c16");
  }

  private static void others(StoryBuilder story) {
    story
        .saying("c12", "01-post", INJURED, "About 40 people were hurt.", "About 40", about(40))
        .done();
    story.saying("c13", "02-wire", INJURED, "Dozens were hurt.", "Dozens", Claims.vague(24)).done();
    story
        .saying("c14", "03-ledger", INJURED, "Some 44 people were injured.", "Some 44", about(44))
        .done();
    story.finding(
        "injured-1",
        RelationType.IMPRECISE,
        Severity.NONE,
        2,
        "Dozens is vaguer than about 40 and about 44, and agrees with both.",
        "c12",
        "c13",
        "c14");
    story.origin("one shares 30% of its words with another", "01-post", "02-wire");
    story.shared(
        "s1",
        "01-post",
        SHARED_HEAD + "officials from Norway, Iceland and Mexico said.",
        "02-wire",
        SHARED_HEAD + "officials from Norway and Iceland said.",
        "Norway, Iceland and Mexico",
        "Norway and Iceland",
        "a country is in one list only: Mexico");
  }

  private static Quantity about(long number) {
    return new Quantity(
        Optional.empty(),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(number)),
        Bound.ABOUT,
        "",
        Optional.empty(),
        false);
  }

  /** An article that tries to run code, to forge a table and to turn the direction of writing. */
  static Findings hostile() {
    StoryBuilder story = new StoryBuilder();
    String sentence =
        "=cmd|' /C calc'!A0 <script>alert(1)</script> \"><img src=x onerror=alert(2)> [13](javascript:x) \u202Edlrow\u202C \uD83D\uDE00 \u001b[31mred were killed, | # </style></textarea> said.";
    story
        .article(
            "h1",
            Optional.of("</title><script>alert(3)</script>"),
            on("2021-03-17", Basis.DOCUMENT),
            "Head\n\n" + sentence + "\n")
        .article(
            "h2",
            Optional.of("\u05d0\u05d1\u05d2 \u202eEvil"),
            Optional.empty(),
            "Head\n\nFourteen were killed.\n");
    story
        .saying(
            "h1c",
            "h1",
            DEATHS,
            sentence,
            "=cmd|' /C calc'!A0 <script>alert(1)</script> \"><img src=x onerror=alert(2)> [13](javascript:x)",
            Quantity.exactly(13))
        .by("</style></textarea>")
        .done();
    story
        .saying("h2c", "h2", DEATHS, "Fourteen were killed.", "Fourteen", Quantity.exactly(14))
        .done();
    story.finding(
        "h",
        RelationType.CONTRADICTION,
        Severity.HIGH,
        2,
        "No number is both 13 and 14.",
        "h1c",
        "h2c");
    return story.skip("=evil\".txt", "<b>no</b>").build();
  }

  /** The ferry with decisions: one that stands, one that does not, a note. */
  static Findings decidedFerry() {
    Findings ferry = ferry();
    return ferry.decided(
        List.of(
            decision(ferry.verdicts().get(0), "", Decision.Choice.DISMISS),
            decision(ferry.verdicts().get(1), "of-another-time", Decision.Choice.ACCEPT),
            decision(ferry.verdicts().get(2), "", Decision.Choice.NONE)));
  }

  private static Decision decision(Verdict verdict, String fingerprint, Decision.Choice choice) {
    return new Decision(
        verdict.alignment().id(),
        fingerprint.isEmpty() ? verdict.fingerprint() : fingerprint,
        choice,
        choice == Decision.Choice.DISMISS ? "different facts" : "",
        "asked <b>the</b> coastguard",
        "Ann Reader",
        "2021-03-20T09:00:00.000Z");
  }

  /** Sixty articles, more than 2,000 claims, 300 findings. */
  static Findings large() {
    return of(60, 300);
  }

  /** Articles of which every eighth or ninth fact is in every article, each fact a finding. */
  static Findings of(int articles, int facts) {
    StoryBuilder story = new StoryBuilder();
    for (int article = 0; article < articles; article++) {
      StringBuilder text = new StringBuilder("Headline " + article + "\n\n");
      for (int fact = article % 9; fact < facts; fact += 8 + article % 2) {
        text.append(sentence(article, fact)).append("\n\n");
      }
      story.article(
          "a" + article,
          Optional.of("Paper " + article),
          on("2021-03-" + (10 + article % 20), Basis.MANIFEST),
          text.toString());
    }
    for (int fact = 0; fact < facts; fact++) {
      List<String> ids = new java.util.ArrayList<>();
      for (int article = 0; article < articles; article++) {
        if (fact >= article % 9 && (fact - article % 9) % (8 + article % 2) == 0) {
          String id = "c" + fact + "-" + article;
          story
              .saying(
                  id,
                  "a" + article,
                  DEATHS,
                  sentence(article, fact),
                  "at least " + (fact + article),
                  Quantity.atLeast(fact + article))
              .by("the office")
              .done();
          ids.add(id);
        }
      }
      story.finding(
          "f" + fact,
          RelationType.DIVERGENT,
          Severity.values()[1 + fact % 3],
          ids.size(),
          "The figures differ.",
          ids.toArray(new String[0]));
    }
    return story.build();
  }

  private static String sentence(int article, int fact) {
    return "In place "
        + fact
        + ", at least "
        + (fact + article)
        + " people were counted by then, according to the office of article "
        + article
        + ".";
  }
}

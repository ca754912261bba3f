package org.crosscheck.recognise.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Utterance;
import org.crosscheck.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {
  private static final QuotationReader READER = new QuotationReader(Texts.wordLists());

  private static List<Mention> mentions(String text) {
    return READER.read(Texts.annotated(text));
  }

  /** "speaker: words" of each quotation, "?" for an open speaker. */
  private static List<String> quotes(String text) {
    return mentions(text).stream().map(mention -> mention.value().canonical()).toList();
  }

  private static Utterance only(String text) {
    List<Mention> mentions = mentions(text);
    assertThat(mentions).hasSize(1);
    return (Utterance) mentions.get(0).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Anna Berg   | “We lost the whole roof,” Anna Berg said.",
        "Anna Berg   | \"We lost the whole roof,\" Anna Berg said on Monday.",
        "Anna Berg   | 'We lost the whole roof,' Anna Berg said.",
        "Anna Berg   | ‘We lost the whole roof’, said Anna Berg.",
        "Anna Berg   | “We lost the whole roof,” said Anna Berg, a teacher at the school.",
        "Anna Berg   | “We lost the whole roof,” Anna Berg, a teacher at the school, told reporters.",
        "Anna Berg   | “We lost the whole roof,” her sister, Anna Berg, told the Daily Herald.",
        "Anna Berg   | “We lost the whole roof,” Mayor Anna Berg tweeted.",
        "Anna Berg   | Anna Berg told a crowd of supporters: “We lost the whole roof.”",
        "Anna Berg   | Anna Berg, 43, of Norwich, said: 'We lost the whole roof.'",
        "Anna Berg   | “We lost the whole roof”, according to Anna Berg.",
        "Anna Berg   | In a statement, Anna Berg said “we lost the whole roof”.",
        "Anna Berg   | Anna Berg warned that the town “lost its whole roof” and must pay for it.",
        "Anna Berg   | Anna Berg spoke for an hour, saying she “lost the whole roof”.",
        "Anna Berg   | “We lost the whole roof,” Berg said. Anna Berg lives here.",
        "Anna Berg   | Anna Berg: 'We lost the whole roof'",
        "Anna Berg   | \u201EWe lost the whole roof\u201C, Anna Berg said.",
        "Anna Berg   | “Have we lost the whole roof?” Anna Berg asked.",
        "Anna Berg   | “We lost the whole roof,” Anna Berg was quoted by Reuters as saying.",
        "the council | The council said it had “lost the whole roof”.",
        "a senior official | “We lost the whole roof,” a senior official said.",
        "a spokesman for the ministry | “We lost the whole roof,” said a spokesman for the ministry.",
        "police      | “We lost the whole roof,” police said.",
        "Anna Berg   | “We lost the whole roof,” state Sen. Anna Berg said.",
        "Anna Berg   | “We lost the whole roof,” Anna Berg, a teacher at the school said.",
        "Anna Berg   | The school burned down, with Mayor Anna Berg saying it “lost the whole roof”.",
        "Anna Berg   | It was cold, wet and windy, said Mayor Anna Berg in a letter. “We lost the whole roof.”",
        "the 45-year-old plumber | “We lost the whole roof,” the 45-year-old plumber said.",
        "the navy    | “We lost the whole roof,” the navy said.",
        "neighbour   | “We lost the whole roof” – neighbour",
        "Anna Berg   | “We lost the whole roof” – Anna Berg, teacher.",
        "Anna Berg   | “We lost the whole roof.” ~ Anna Berg",
        "Anna Berg   | “We lost the whole roof,” said a visibly shaken Anna Berg, who lives there.",
        "Anna Berg   | “We lost the whole roof,” search and rescue director Anna Berg told reporters.",
        "the Leeds-based organisation | “We lost the whole roof,” the Leeds-based organisation said.",
        "School Safety Agency (SSA) spokeswoman Anna Berg | “We lost the whole roof,” School Safety Agency (SSA) spokeswoman Anna Berg said.",
        "Directorate of Roofs spokeswoman Anna Berg | “We lost the whole roof,” Directorate of Roofs spokeswoman Anna Berg said.",
        "@annaberg   | “We lost the whole roof,” tweeted @annaberg.",
        "?           | Storm kills 12: ‘We lost the whole roof’",
        "?           | The sign above the door read “we lost the whole roof” in red.",
      })
  void the_speaker_is_read_from_a_verb_of_saying(String speaker, String text) {
    assertThat(only(text).speaker().orElse("?")).isEqualTo(speaker);
  }

  @Test
  void the_span_is_the_words_without_the_marks() {
    String text = "“We lost the whole roof,” Anna Berg said.";
    Mention mention = mentions(text).get(0);
    assertThat(mention.span().in(text)).isEqualTo("We lost the whole roof,");
    Utterance utterance = (Utterance) mention.value();
    assertThat(utterance.cue().orElseThrow().in(text)).isEqualTo("said");
    assertThat(utterance.named().orElseThrow().in(text)).isEqualTo("Anna Berg");
  }

  @Test
  void a_quotation_broken_by_its_speaker_is_two_mentions() {
    assertThat(quotes("“We lost the roof,” Anna Berg said, “and the whole west wing.”"))
        .containsExactly("Anna Berg: We lost the roof,", "Anna Berg: and the whole west wing.");
  }

  @Test
  void a_quotation_that_stands_alone_goes_on_with_the_same_speaker() {
    assertThat(
            quotes(
                "“We lost the whole roof,” Anna Berg said. “It was a very old school.”\n\n"
                    + "“Nobody came to help us here.”"))
        .containsExactly(
            "Anna Berg: We lost the whole roof,",
            "Anna Berg: It was a very old school.",
            "Anna Berg: Nobody came to help us here.");
  }

  @Test
  void each_paragraph_of_a_long_quotation_is_a_mention_of_its_own() {
    assertThat(
            quotes(
                "“We lost the whole roof.\n\n“It was a very old school,” Anna Berg said.\n\nOn"
                    + " Monday nothing was left."))
        .containsExactly(
            "Anna Berg: We lost the whole roof.", "Anna Berg: It was a very old school,");
  }

  @Test
  void a_lost_closing_mark_does_not_swallow_the_article() {
    assertThat(
            quotes(
                "Anna Berg said: “We lost the whole roof.\n\nThe school was built in 1901. Nobody was"
                    + " hurt."))
        .containsExactly("Anna Berg: We lost the whole roof.");
  }

  @Test
  void inner_quotations_belong_to_the_outer_one() {
    assertThat(quotes("“He said ‘the roof is going’ and we ran,” Anna Berg said."))
        .containsExactly("Anna Berg: He said ‘the roof is going’ and we ran,");
    assertThat(quotes("'He said \"the roof is going\" and we ran,' Anna Berg said."))
        .containsExactly("Anna Berg: He said \"the roof is going\" and we ran,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The workers' homes and the owners' cars were lost.",
        "It's the '90s again, said nobody, and rock 'n' roll isn't dead.",
        "A so-called “safe zone” was set up near the town.",
        "She sang “Gone With the Wind Again” on the stage.",
        "A 5\" pipe burst in the cellar of the house and a 6\" one too.",
      })
  void apostrophes_titles_and_scare_quotes_are_not_speech(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @Test
  void a_plural_possessive_does_not_close_a_single_quotation() {
    assertThat(quotes("'It was the owners' fault from the start,' Anna Berg said."))
        .containsExactly("Anna Berg: It was the owners' fault from the start,");
  }

  @Test
  void a_pronoun_stands_for_the_last_person_it_can() {
    assertThat(quotes("Mayor Peter Holm met the families. “We will rebuild the school,” he said."))
        .containsExactly("Peter Holm: We will rebuild the school,");
  }

  @Test
  void he_after_a_woman_is_left_open_with_the_reason() {
    Utterance utterance =
        (Utterance)
            mentions("Anna Berg said nobody was hurt.\n“We will rebuild the school,” he said.")
                .get(0)
                .value();
    assertThat(utterance.speaker()).isEmpty();
    assertThat(utterance.doubt()).isEqualTo("'he' follows a woman, Anna Berg");
  }

  @Test
  void they_may_stand_for_one_spokesman() {
    assertThat(
            quotes(
                "A spokesman for the brigade said the road was shut. \"Four crews are here at work,\" they added."))
        .containsExactly("a spokesman for the brigade: Four crews are here at work,");
  }

  @Test
  void he_is_not_guessed_from_two_men_whom_only_their_titles_name() {
    assertThat(only("Mr Roth praised Mr Lind. \"He is a great guy,\" he said.").doubt())
        .isEqualTo("'he' could stand for several people named before it");
  }

  @Test
  void she_is_not_guessed_from_two_women() {
    assertThat(
            only("Carl Roth spoke on Monday of rain.\n\nMrs Anna Berg and Mrs Eva Lind were silent. Roth said it rained. "
                    + "On Sunday she spoke of \"a terrible loss for all of us here\".")
                .doubt())
        .isEqualTo("'she' could stand for several people named before it");
  }

  @Test
  void he_after_a_woman_is_the_only_man_there() {
    assertThat(quotes("Anna Berg met John Hay. “It went very well,” she said. “I agree,” he said."))
        .containsExactly("Anna Berg: It went very well,", "John Hay: I agree,");
  }

  @Test
  void a_heading_lends_no_word_to_a_name() {
    assertThat(quotes("Massive Hexafax Leak\n\n“We lost the whole roof,” Hexafax said."))
        .containsExactly("Hexafax: We lost the whole roof,");
  }

  @Test
  void a_bare_noun_stands_for_the_one_who_was_described_with_it() {
    assertThat(
            quotes(
                "Defence Minister Peter Holm arrived on Monday.\n"
                    + "“We will rebuild the school,” the minister said."))
        .containsExactly("Peter Holm: We will rebuild the school,");
  }

  @Test
  void two_people_of_one_surname_are_not_confused() {
    assertThat(
            quotes("Peter Holm and Anna Holm were there. “We will rebuild the school,” Holm said."))
        .containsExactly("Holm: We will rebuild the school,");
  }

  @Test
  void a_single_quotation_with_a_double_inside_and_another_paragraph_is_read() {
    assertThat(
            quotes(
                "The company's statement was short.\n'We can't say more, it's early,' a spokeswoman"
                    + " said."))
        .containsExactly("a spokeswoman: We can't say more, it's early,");
  }

  @Test
  void the_company_is_the_one_that_the_article_names_as_one() {
    assertThat(
            quotes(
                "An Acme spokeswoman came on Monday. The town was quiet.\n"
                    + "“We will rebuild the school,” the company said. It added: “We are sorry.”"))
        .containsExactly("Acme: We will rebuild the school,", "Acme: We are sorry.");
  }

  @Test
  void a_speaker_is_carried_over_sentences_that_are_about_nobody() {
    assertThat(
            quotes(
                "“It came down on the field,” Anna Berg said.\n"
                    + "There was smoke over the river.\n“We ran as fast as we could.”"))
        .containsExactly(
            "Anna Berg: It came down on the field,", "Anna Berg: We ran as fast as we could.");
  }

  @Test
  void a_speaker_is_not_carried_over_a_sentence_about_somebody_else() {
    assertThat(
            quotes(
                "“It came down on the field,” Anna Berg said.\n"
                    + "Mayor Peter Holm was in tears.\n“We ran as fast as we could.”"))
        .containsExactly("Anna Berg: It came down on the field,", "?: We ran as fast as we could.");
  }

  @Test
  void a_sentence_that_ends_with_a_colon_announces_the_speaker() {
    assertThat(quotes("One officer saw where it came from:\n“It is on the second floor.”"))
        .containsExactly("one officer: It is on the second floor.");
  }

  @Test
  void a_quotation_with_one_sentence_a_line_is_closed_by_the_first_mark() {
    assertThat(quotes("\"We lost the whole roof.\nIt was a very old school, \" Anna Berg said."))
        .containsExactly(
            "Anna Berg: We lost the whole roof.", "Anna Berg: It was a very old school,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Anna Berg   | “We lost the whole roof.” That was the message of Anna Berg on Monday.",
        "Anna Berg   | “Go home.” Those were the words of Anna Berg, a teacher.",
        "Anna Berg   | “Stay at home.” This was the plea from Mayor Anna Berg.",
        "Mr Holt     | “It is time to go,” was the blunt response from Mr Holt.",
        "Anna Berg   | “Go home” was the simple advice of Anna Berg.",
        "Anna Berg   | The message from Anna Berg was clear: “Go home.”",
        "Anna Berg   | The verdict of Anna Berg was damning: “It is a farce.”",
        "Holt        | “No comment,” was all that Holt would say.",
        "the mayor   | “No comment,” is all the mayor said.",
        "Anna Berg   | “This is a dark day,” was how Anna Berg described it.",
        "Amy Roth    | “I saw it all,” declared 42-year-old Amy Roth.",
        "Carla Diaz  | “I have three sons,” said 36-year-old Carla Diaz, a nurse.",
        "Holt        | In his diary, the magazine reported Holt as writing: “I will be famous.”",
        "Holt        | “It is over,” Reuters reported Holt as saying.",
        "the mayor   | Local media described the mayor as saying “it is a mess now”.",
        "Mr Hall     | The report showed Mr Hall telling nobody, and described him as shouting. Mr Hall said: “Go home.”",
        "one customer | One customer described the scene as “total chaos”.",
        "a shopper   | A shopper described it as “like a war zone”.",
        "another diner | Another diner said it was “like a film”.",
        "one commuter | “I just froze,” one commuter told the station.",
        "Paul Rhys   | House of Deputies Speaker Paul Rhys said: “We will vote.”",
        "Jane Hill   | University of Leeds Professor Jane Hill said: “It is odd.”",
        "John Moss   | “We will act,” Secretary of State John Moss said.",
        "Anna Berg   | Anna Berg Blames Police Chief~“He never called,” she said.",
        "Anna Berg   | Mayor Anna Berg Slams Police Chief~“He is a liar,” she said on Monday.",
        "the former Circus host | The former Circus host spoke of his meeting with the Danish president. He said: “I liked him.”",
        "the general | State media quoted the general as saying the enemy had “fled like rats”.",
        "the inquiry | The inquiry found that managers had shown “a reckless disregard for safety”.",
        "the court   | The court ruled that the law was “at odds with the constitution”.",
        "the widow   | “We begged them to stop,” sobbed the widow.",
        "the two banks | In a joint statement, the two banks said the merger was “in the best interests of all”.",
        "the report  | According to the report, the crew “did not follow the checklist”.",
        "Lyle Dunn   | “What we saw was horrific,” Det. Sgt. Lyle Dunn told a news conference.",
        "elders of the tribe | “This is our land,” elders of the tribe said in a letter.",
        "the banner  | The banner read: “Justice for our children.”",
        "Anna Berg   | Anna Berg said the train sped up and “everyone just went flying,” the Associated Press reports.",
        "a spokesman for the rebels | A spokesman for the rebels said they had come “with a mission to destroy it”, Reuters reported.",
        "an internal memo | An internal memo with polling data said that “there is no question of a defeat”.",
        "Jennifer Hale | Berg communications director Jennifer Hale came to the back of the plane to talk.~“We are glad to see that,” she told reporters.",
        "Mr Berg     | First Lady Anna Berg met the mayor’s wife.~Mr Berg admitted that he was tired.~He said: “It was smooth.”",
        "Marc Oliver | “It is what it is,” shrugged goalkeeper Marc Oliver.",
        "Anna Berg   | “It is what it is,” beamed Anna Berg, 34.",
        "?           | The sign with “it is what it is” covered the door of Anna Berg.",
        "the party leader | The party leader broke down as he met the Danish minister. He said: “I liked it.”",
      })
  void names_the_speaker_by_what_the_words_around_call_the_quotation(String speaker, String text) {
    assertThat(only(text.replace("~", "\n\n")).speaker().orElse("?")).as(text).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The plan is dead,” Reuters reported.",
        "“The talks have failed,” the Associated Press reports.",
        "“The plan is off the table,” the Daily Herald reported on Monday.",
        "The BBC reported that the plan was “off the table”."
      })
  void an_outlet_that_carried_words_did_not_say_them(String text) {
    assertThat(only(text).speaker()).as(text).isEmpty();
    assertThat(only(text).doubt()).as(text).contains("carried");
  }

  @Test
  void a_pronoun_stands_for_whoever_speaks_on_and_on() {
    assertThat(
            quotes(
                "A school spokeswoman said: “We are sorry for what happened.\n\n“We carry it as long as"
                    + " we can.\n\n“The hall is part of it all.\n\n“Needless to say that it stays the"
                    + " same.”\n\nThey added: “We have to make changes.”"))
        .last()
        .isEqualTo("a school spokeswoman: We have to make changes.");
  }

  @Test
  void words_that_and_or_but_joins_have_one_speaker() {
    assertThat(
            quotes("A memo said that “the site was unsafe” but that “work could go on for now”."))
        .containsExactly("a memo: the site was unsafe", "a memo: work could go on for now");
    assertThat(quotes("The mayor said it was “a mess” and that “nobody knew”."))
        .containsExactly("the mayor: a mess", "the mayor: nobody knew");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Smith met Peter Jones on Monday. “We lost the whole roof,” he said.",
        "John Smith, who replaced Peter Jones, left. “We lost the whole roof,” he said.",
        "Peter Hall met Paul Dean. “We lost the whole roof,” he said.",
        "Mr Cook met Mr Baker. “We lost the whole roof,” he said.",
        "David Banks thanked Tom Court. “We lost the whole roof,” he said.",
        "Theresa Roe and Angela Doe met. “We lost the whole roof,” she said.",
        "“We lost the whole roof,” shouted someone."
      })
  void a_pronoun_for_one_of_several_stays_open_and_is_marked(String text) {
    Utterance utterance = only(text);

    assertThat(utterance.speaker()).isEmpty();
    assertThat(utterance.doubt()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "John Smith | John Smith arrived with Mary Jones. “We lost the whole roof,” he said.",
        "John Smith | John Smith told Peter Jones to go. “We lost the whole roof,” he said.",
        "police     | Citing police, the BBC said “we lost the whole roof”.",
        "police     | The BBC, citing police, said “we lost the whole roof”.",
        "Anna Berg  | Anna Berg on Twitter: “We lost the whole roof.”",
        "Anna Berg  | Mayor Anna Berg in a statement: “We lost the whole roof.”",
        "Anna Berg  | Anna Berg (@annaberg) on Twitter: “We lost the whole roof.”",
        "the 23-year-old | The 23-year-old said: “We lost the whole roof.”",
        "Anna Cook  | Peter Hall met Anna Cook. “We lost the whole roof,” she said.",
        "Paul King  | Paul King met Tom Baker. “We lost the whole roof,” King said.",
        "Peter Church | Peter Church, a driver, fled. “We lost the whole roof,” he said.",
        "Austin Police | “We lost the whole roof,” Austin Police said.",
        "Acme and Apex | “We lost the whole roof,” Acme and Apex said.",
        "Acme & Apex | “We lost the whole roof,” said Acme & Apex.",
        "the company | Acme and Apex recalled cars. “We lost the whole roof,” the company said.",
        "Anna Berg and Paul Roe | “We lost the whole roof,” Anna Berg and Paul Roe said.",
        "Jane Roe   | “We lost the whole roof,” Interior and Justice Minister Jane Roe said.",
        "the Food and Drug Administration | “We lost it,” the Food and Drug Administration said.",
        "Lena Vogt  | “We lost the whole roof.” That was the message from its chief executive, Lena Vogt.",
        "Ms Oh      | But his rival, Ms Oh, said: “We lost the whole roof.”",
        "Lee Marsh  | The judge, Lee Marsh, heard both. “We lost the whole roof,” he said.",
        "Jane       | Tom Reed left. His wife, Jane, was angry. “We lost the whole roof,” she said.",
        "Pep Ruiz   | The club's coach, Pep Ruiz, was calm. “We lost the whole roof,” he said."
      })
  void the_one_who_can_only_be_meant_is_the_speaker(String speaker, String text) {
    assertThat(only(text).speaker()).contains(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Anna Berg: we lose. | “If we stop now,” said Anna Berg, “we lose.”",
        "Anna Berg: and I ran. | “I saw it all come down,” said Anna Berg, “and I ran.”",
        "Anna Berg: Nobody knows why, | “Nobody knows why,” shrugs barman Anna Berg.",
        "the report: wilful disregard | The report said the firm had shown “wilful disregard” for rules.",
        "a police report: We were all lied to, | “We were all lied to,” according to a police report seen by Reuters.",
        "police: brutal and planned | Police quoted by the BBC said the raid was “brutal and planned”.",
        "Nora Horn: Most of us saw it as sound, | “Most of us saw it as sound,” Nora Horn, Acme's chief executive, was quoted as saying in the Sunday Herald.",
        "a witness: There was blood everywhere, | “There was blood everywhere,” a witness, who wept, was quoted as saying.",
        "Ridge Partners: The rules failed us all. | “It is astonishing,” Ridge Partners said. It added: “The rules failed us all.”",
        "Vela: All 25 crew are safe, we hear, | The US Navy statement was short. Vela said it was seized. “All 25 crew are safe, we hear,” the company said.",
        "Abeer Shofa: big trucks crashing down | One woman said she ran. Abeer Shofa, 33, was asleep when she woke to a sound she described as “big trucks crashing down”.",
        "the minister's office: we wish her well | The minister's office confirmed it, saying only “we wish her well”. The human rights organisation Acme was silent.",
      })
  void words_belong_to_whom_their_own_sentence_names(String quote, String text) {
    assertThat(quotes(text)).contains(quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Anna Berg: We lost it. It was old. Nobody came, | “We lost it. It was old. Nobody came,” Anna Berg said.",
        "Anna Berg: It began at 5 p.m.  | “It began at 5 p.m.” Anna Berg said.",
        "fans of the band: We lost it,  | “We lost it,” fans of the band said.",
        "Anna Berg: We lost it!         | “We lost it!” Anna Berg said.",
        "Anna Berg: We lost it          | “We lost it” -- Anna Berg",
        "Anna Berg: We lost it          | “We lost it” — Anna Berg",
        "Anna Berg: We lost it          | “We lost it” – Anna Berg (teacher)",
        "Anna Berg: We lost it.         | Anna Berg via Twitter: “We lost it.”",
        "the records of the court: We lost it, | “We lost it,” the records of the court said.",
        "the law: We lost it,           | “We lost it,” – the law said.",
        "a senior source: said the two were linked | A senior source “said the two were linked”.",
        "the town's mayor: in no danger at all | The man was “in no danger at all” when he left, the town's mayor said.",
        "Anna Berg: never               | Anna Berg said “never”.",
        "Anna Berg: a mess              | Anna Berg said the roof is “a mess”.",
        "Anna Berg: moved on            | Anna Berg said they had then “moved on”.",
        "Anna Berg: biggest             | Anna Berg said that it was the “biggest” fire.",
        "Anna Berg: hell                | Anna Berg described the long and cold night in the hall as “hell”.",
        "Anna Berg: hell                | Anna Berg said of the long and cold night in the hall that “hell” was there.",
        "Anna Berg: The roof            | Nobody came. “The roof”, said Anna Berg.",
        "Anna Berg: like a bomb         | The fire was “like a bomb”, Anna Berg told a man from the paper.",
        "the mayor: Go home             | “Go home”, was the response from the mayor.",
        "the mayor: Go home             | “Go home” was how the mayor put it.",
        "the mayor: Overwhelmed         | “Overwhelmed” was the response from the mayor.",
        "Anna Berg: a disaster          | It was “a disaster” was the verdict of Anna Berg.",
      })
  void a_few_words_are_speech_where_the_sentence_says_who_speaks(String quote, String text) {
    assertThat(quotes(text)).as(text).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She saw “The Roof of the World” twice.",
        "Anna Berg said that the firm, a builder, was “wilful” in this.",
        "Anna Berg said they had, in the end, a “big fire”.",
        "Anna Berg said on Monday that it was late, and he left the “safe zone” there.",
        "Anna Berg said in the long letter to all of them it was “moved on”.",
        "The roof, Anna Berg said in a letter to the school on Monday, is “a mess”.",
        "“Go home” was all the mayor did.",
        "“Go home” was the order of the day.",
        "“Go home.” That was the message of the day.",
        "“Go home.” That remains the message of the mayor.",
        "The blunt, clear message from the mayor was this: “Go home.”",
      })
  void a_few_words_are_no_speech_where_nothing_leads_to_them(String text) {
    assertThat(quotes(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old roof “said nothing at all to me that day”.",
        "“We lost the whole roof” — Anna Berg at the school",
        "The law said “we lost the whole roof here”.",
      })
  void what_cannot_speak_and_what_only_stands_beside_has_said_nothing(String text) {
    assertThat(only(text).speaker()).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg | There was worse to come: “We must all pay for it.”",
        "Anna Berg | And then, at last, the sign over the door: “We must all pay for it.”",
        "Anna Berg | — “We must all pay for it.” —",
        "Anna Berg | It rained.~It was cold.~“We must all pay for it.”",
        "Anna Berg | “It was old.~“We must all pay for it.”",
        "?         | It rained.~It was cold.~It was late.~“We must all pay for it.”",
        "?         | Over the door stood “we must all pay for it”.",
        "?         | Over the door: “we must all pay for it” in red.",
        "Paul Holm | Mayor Paul Holm said nothing.~“We must all pay for it.”",
        "Paul Holm | “It was old.~“We must all pay for it,” said Paul Holm.",
      })
  void what_stands_alone_or_follows_a_colon_goes_on_with_the_same_speaker(
      String speaker, String text) {
    String before = "“We lost the roof,” Anna Berg said.~";
    List<Mention> mentions = mentions((before + text).replace("~", "\n\n"));
    Utterance last = (Utterance) mentions.get(mentions.size() - 1).value();
    assertThat(last.speaker().orElse("?")).as(text).isEqualTo(speaker);
  }

  @Test
  void a_sentence_that_never_ends_lends_no_speaker_to_its_end() {
    String words = "and so on ".repeat(120);
    assertThat(only("Anna Berg said that it was late " + words + "“and now it is over”.").speaker())
        .isEmpty();
  }

  @Test
  void quotations_without_a_speaker_wait_for_the_one_behind_them() {
    assertThat(quotes("“We lost the roof.” “It was old,” Anna Berg said."))
        .containsExactly("Anna Berg: We lost the roof.", "Anna Berg: It was old,");
    assertThat(quotes("“We lost the roof.”\n\n“It was old,” Anna Berg said."))
        .containsExactly("?: We lost the roof.", "Anna Berg: It was old,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the ministry | The ministry said the raid had killed “at most four rebels in all”, local radio reported.",
        "the premier | The premier said the talks were “a success”, the state news agency reported.",
        "Yuko | Prime Minister Taro Endo and his wife Yuko came. “You are brave,” she told them.",
        "Beth | Actor Neil Frost and his daughter Beth were hurt. “I am fine,” she posted later.",
        "Min | Tennis star Kim Dae and her husband Min flew home. “It was hard,” he said.",
        "? | Marco Belli and Paolo Greco were fined. “It was stupid,” he said.",
        "Dora Klein | Nurse Dora Klein came with her sister Vera. “We are tired,” she said.",
        "Robert Lange | Its chief executive, Robert Lange, was upbeat. “Demand is strong,” the CEO said.",
        "Mia Ford | The singer Mia Ford stopped her tour. “I cried for days,” the 29-year-old wrote.",
        "the 29-year-old | Mia Ford and Tom Ray were hurt. “I cried for days,” the 29-year-old said.",
        "Bui Tam | “The water came up fast,” said a farmer named Bui Tam.",
        "Liz Orr | The charity’s head, Liz Orr, called the latest news “grim”.",
        "the opposition | The opposition called the vote “a sham”.",
        "a person familiar with the matter | A person familiar with the matter said: “It is done.”",
        "a person briefed on the plan | A person briefed on the plan said: “It is done.”",
        "the report | According to the report, the plane was “not airworthy”.",
        "Gig Ltd | Her promoter, Gig Ltd, said it would pay “in full and without delay”."
      })
  void who_speaks_is_told_by_what_stands_around(String speaker, String text) {
    assertThat(mentions(text))
        .as(text)
        .extracting(mention -> ((Utterance) mention.value()).speaker().orElse("?"))
        .containsExactly(speaker);
  }

  @Test
  void short_words_that_are_a_sentence_go_on() {
    assertThat(quotes("“It is over”, tweeted Senator Amy Cole. “Time to heal”."))
        .containsExactly("Amy Cole: It is over", "Amy Cole: Time to heal");
  }

  @Test
  void words_that_no_mark_closed_go_on_only_where_nobody_else_has_spoken() {
    assertThat(
            quotes(
                "Anna Berg called it “careless’’ but no crime.\n\n“She lies to us all,” Tom Poe"
                    + " told a crowd.\n\n“You cannot do it in a week, folks.”"))
        .last()
        .asString()
        .contains("Tom Poe");
  }

  @Test
  void words_that_no_mark_closed_go_on_behind_a_caption() {
    assertThat(
            quotes(
                "Anna Berg said: “We lost the roof.\n\nAcme said it was “very sorry for it”\n\n"
                    + "“We need help now.”"))
        .last()
        .asString()
        .contains("Anna Berg");
  }
}

package org.crosscheck.recognise.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Nations;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationReaderTest {
  private final NationReader reader = new NationReader(Texts.wordLists());

  private List<String> nations(String text) {
    AnnotatedDocument document = Texts.annotated(text);
    return reader.nations(document).stream()
        .map(n -> n.span().in(text) + "=" + n.name() + "/" + n.naming().name().charAt(0))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Russian Federation backs him. | Russian Federation=Russia/C",
        "The U.S. will stay. | U.S.=United States/C",
        "The People’s Republic of China will stay. | People’s Republic of China=China/C",
        "The Republic of China and Russia will stay. | Republic of China=Taiwan/C; Russia=Russia/C",
        "The US will stay. | US=United States/C",
        "Britain and the UK agree. | Britain=United Kingdom/C; UK=United Kingdom/C",
        "Ivory Coast won. | Ivory Coast=Ivory Coast/C",
        "Côte d’Ivoire won. | Côte d’Ivoire=Ivory Coast/C",
        "He flew to St. Lucia. | St. Lucia=Saint Lucia/C",
        "Guinea-Bissau and Guinea | Guinea-Bissau=Guinea-Bissau/C; Guinea=Guinea/C",
        "Papua New Guinea is far. | Papua New Guinea=Papua New Guinea/C",
        "Bosnia and Herzegovina voted. | Bosnia and Herzegovina=Bosnia and Herzegovina/C",
        "Niger is not Nigeria. | Niger=Niger/C; Nigeria=Nigeria/C",
        "Türkiye voted. | Türkiye=Turkey/C",
        "The Democratic Republic of Congo voted. | Democratic Republic of Congo=Democratic Republic of the Congo/C",
        "Three Venezuelans and a Dutch diver | Venezuelans=Venezuela/P; Dutch=Netherlands/P",
        "Poles like Polish ham. | Poles=Poland/P; Polish=Poland/P",
        "South Korean and North Korean officials | South Korean=South Korea/P; North Korean=North Korea/P",
        "Moscow said the Kremlin was calm. | Moscow=Russia/S; Kremlin=Russia/S",
        "Talks between Washington and Beijing | Washington=United States/S; Beijing=China/S",
        "Jordan closed its border. | Jordan=Jordan/C",
        "Tbilisi fell and Georgia wept. | Tbilisi=Georgia/S; Georgia=Georgia/C",
        "Jordan King Abdullah spoke. | Jordan=Jordan/C",
        "In May China said it would act. | China=China/C",
        "Germans and a Dutchman met. | Germans=Germany/P; Dutchman=Netherlands/P",
        "In April India did, and in June Jordan. | India=India/C; Jordan=Jordan/C",
        "Will Israel attack Iran? | Israel=Israel/C; Iran=Iran/C",
        "China Daily reported. China will act. | China=China/C",
        "In Brazil Supreme Court judges met. | Brazil=Brazil/C",
        "On Saturday Spain won. | Spain=Spain/C",
        "Michael Jordan played in Jordan. | Jordan=Jordan/C",
        "Jordan Spieth won, and Jordan sent troops. | Jordan=Jordan/C",
        "Peter Mali sang. Mali left. In Mali he slept. | Mali=Mali/C",
        "Jordan Wins Again In Court | Jordan=Jordan/C",
        "Jordan International Airlines flew. | Jordan=Jordan/C",
        "He lives in Georgia. | Georgia=Georgia/C",
        "Michael Jordan left Israel. Israel said so. | Israel=Israel/C; Israel=Israel/C",
        "THE US AND CHINA MEET ON TRADE | US=United States/C; CHINA=China/C",
        "US AND CHINA MEET ON TRADE | US=United States/C; CHINA=China/C",
        "THE WORLD KNOWS THE US AND CHINA | US=United States/C; CHINA=China/C",
        "WHY U.S. SAYS NO TO CHINA | U.S.=United States/C; CHINA=China/C",
        "Let US voters go. | US=United States/C",
        "The DPRK, the USSR and the UAE | DPRK=North Korea/C; USSR=Soviet Union/C; UAE=United Arab Emirates/C",
        "Chinese and Swiss guests met Greeks. | Chinese=China/P; Swiss=Switzerland/P; Greeks=Greece/P",
        "Trinidad & Tobago won. | Trinidad & Tobago=Trinidad and Tobago/C",
        "St Lucia and St. Kitts and Nevis | St Lucia=Saint Lucia/C; St. Kitts and Nevis=Saint Kitts and Nevis/C",
        "Guinea – Bissau | Guinea=Guinea/C",
        "E.U. leaders met in Papua New Guinea. | Papua New Guinea=Papua New Guinea/C",
        "Caracas, Venezuela, is hot. | Venezuela=Venezuela/C",
        "Caracas, Colombia and Peru agreed. | Caracas=Venezuela/S; Colombia=Colombia/C; Peru=Peru/C",
        "Moscow Foreign Minister Ivanov spoke. | Moscow=Russia/S",
        "A Moscow Foreign Ministry aide spoke. | Moscow=Russia/S",
        "Moscow Tells London Brussels Must Wait | Moscow=Russia/S; London=United Kingdom/S",
        "In Moscow, it rained; London said no. | London=United Kingdom/S",
      })
  void reads_names_peoples_and_seats_of_government(String text, String expected) {
    assertThat(nations(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They told us to polish it and serve turkey on china.",
        "She lives in New Mexico near Mexico City.",
        "Michael Jordan scored. Jordan then left.",
        "Chad Smith drummed.",
        "He was born in Atlanta, Georgia.",
        "He flew to Moscow and from there to Paris.",
        "They met in Paris, London and Berlin.",
        "CARACAS (Reuters) - Talks failed.",
        "Latin American guests at the South China Sea",
        "African Americans in New England",
        "GIVE US MORE TIME SAYS MAYOR",
        "Chad Smith and Jordan Peele met Paris Hilton.",
        "Georgia May won; Ms. May thanked Israel Adesanya and Kenya Moore.",
        "The bill was written by Sen. India Walton and Rep. Cheri Jordan. Jordan hopes it will pass.",
        "Paul Ireland, Kathy Ireland and Jason Holland were there.",
        "Mr. Holland said no, Mr Jordan agreed, Dr. French left.",
        "Jamaica Kincaid wrote a book.",
        "Cyprus Jones and Malta Smith sang. \"I am Jordan Spieth,\" he said.",
        "Florence Pugh and Vienna Teng sang in Vienna.",
        "Patricia Scotland and Ken Spain spoke.",
        "Ms. Kenya Barris wrote it for Prof Georgia Green.",
        "David Israel left. Israel said so.",
        "The Jordans met there.",
        "Georgia peaches are from Atlanta. Georgia won.",
        "On Saturday spain met the dprk and the uae.",
        "LET US GO TO THE SEA NOW",
        "MOSCOW. Talks failed.",
        "Moscow - Talks failed.",
        "At 9 p.m. London time it began.",
        "Talks in the Moscow of old",
        "From the Kremlin he went to Kyiv.",
        "In Moscow, Berlin protested.",
        "The Berlin Philharmonic played.",
      })
  void passes_over_words_that_only_look_like_countries(String text) {
    assertThat(nations(text)).isEmpty();
  }

  @Test
  void knows_every_country_of_the_runtime() {
    for (String code : List.of("VE", "SY", "CZ", "KR", "TT", "VA", "PS", "MK", "SZ")) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      assertThat(nations("We saw " + name + " today.")).as(name).hasSize(1);
    }
  }

  @Test
  void a_mention_tells_how_the_country_was_named() {
    Mention mention = reader.read(Texts.annotated("Kyiv said no.")).get(0);
    assertThat(((Nations) mention.value()).naming()).isEqualTo("seat");
  }

  @Test
  void a_mention_has_the_short_name_as_its_only_member() {
    Mention mention = reader.read(Texts.annotated("Kyiv said no.")).get(0);
    assertThat(mention.type()).isEqualTo(MentionType.NATION);
    assertThat(mention.value().canonical()).isEqualTo(" {Ukraine}");
  }
}

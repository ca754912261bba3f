package org.crosscheck.bench;

import java.util.List;
import java.util.SplittableRandom;

/** The words that generated news is made of; places, people and outlets are invented. */
final class Material {
  private static final List<String> BEGINNINGS =
      List.of(
          "Al", "Bran", "Cor", "Dun", "Est", "Fal", "Gren", "Har", "Is", "Jor", "Kal", "Lin", "Mor",
          "Nor", "Os", "Pel", "Quen", "Ros", "San", "Tal", "Ul", "Var", "Wes", "Yar", "Zel");
  private static final List<String> MIDDLES =
      List.of("a", "e", "i", "o", "ba", "de", "li", "mo", "ra", "ta", "ven", "ker", "dan", "sa");
  private static final List<String> ENDINGS =
      List.of(
          "mouth", "ford", "ria", "burgh", "dale", "port", "stad", "ville", "mont", "holm", "wick",
          "bridge", "nova", "field", "haven", "gard");
  private static final List<String> GIVEN =
      List.of(
          "John", "Mary", "Peter", "Anna", "David", "Laura", "James", "Elena", "Robert", "Susan",
          "Michael", "Julia", "Thomas", "Helen", "George", "Karen", "Paul", "Nina", "Daniel",
          "Rosa");
  private static final List<String> ROLES =
      List.of(
          "governor",
          "mayor",
          "police chief",
          "fire chief",
          "interior minister",
          "union leader",
          "hospital director",
          "ministry spokeswoman",
          "regional administrator",
          "coast guard captain");
  private static final List<String> PAPERS =
      List.of("Herald", "Courier", "Observer", "Gazette", "Post", "Tribune", "Echo", "Chronicle");

  private static final List<String> WHO =
      List.of(
          "Shopkeepers near the market",
          "Volunteers from a local church",
          "Teachers at two schools",
          "Families who had left their flats",
          "Crews working through the night",
          "A group of students",
          "Drivers on the coastal road",
          "Nurses coming off their shifts",
          "Farmers in the valley",
          "Officials at the town hall",
          "Members of a rowing club",
          "Engineers from the water board",
          "Passengers at the central station",
          "Fishermen in the old harbour",
          "Owners of small hotels",
          "Reporters at the scene",
          "Soldiers with heavy equipment",
          "People queueing for bread",
          "A retired surveyor",
          "Witnesses on the embankment",
          "Neighbours with torches",
          "The staff of a bakery");
  private static final List<String> DID =
      List.of(
          "handed out blankets",
          "cleared the pavement",
          "looked for missing pets",
          "argued about who was to blame",
          "gathered around a radio",
          "waited for news",
          "shared food and batteries",
          "took pictures of the damage",
          "spoke of their fear",
          "carried chairs into the open",
          "tried to reach their relatives",
          "complained that nobody had warned them",
          "kept the side streets open",
          "put up handwritten signs",
          "asked when the power would return",
          "lit candles",
          "moved their boats to higher ground",
          "walked home along the rails",
          "read the notices on the doors",
          "praised the calm of the rescuers");
  private static final List<String> WHERE =
      List.of(
          "behind the %s theatre",
          "on the road to %s",
          "outside the %s clinic",
          "in the gardens of the %s museum",
          "at the gates of the %s depot",
          "along the %s canal",
          "beside the %s stadium",
          "near the old %s brewery",
          "in the hall of the %s college",
          "under the arches of the %s viaduct",
          "below the %s castle",
          "at the %s ferry landing",
          "on the steps of the %s court",
          "in a car park off %s Street");
  private static final List<String> WHILE =
      List.of(
          "while helicopters circled overhead",
          "as rain set in again",
          "and few of them slept",
          "before the first buses ran",
          "although the wind had turned cold",
          "because the telephones were dead",
          "until soldiers asked them to leave",
          "with little more than the clothes they wore",
          "as church bells rang",
          "and the shops stayed shut",
          "while children played between the tents",
          "as if nothing had happened",
          "though the river kept rising",
          "and nobody could say how long it would last",
          "when the lights came back for a moment",
          "since the bridge was closed to cars",
          "as the smoke drifted out to sea");

  private Material() {}

  static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  static String place(SplittableRandom random) {
    return one(BEGINNINGS, random) + one(MIDDLES, random) + one(ENDINGS, random);
  }

  static String person(SplittableRandom random) {
    return one(GIVEN, random)
        + " "
        + one(BEGINNINGS, random)
        + one(MIDDLES, random)
        + one(List.of("son", "man", "ric", "dez", "ski", "well", "ton", "ner"), random);
  }

  static String role(SplittableRandom random) {
    return one(ROLES, random);
  }

  static String outlet(SplittableRandom random) {
    return place(random) + " " + one(PAPERS, random);
  }

  /** A sentence without any figure, as most sentences of news are. */
  static String background(SplittableRandom random) {
    return one(WHO, random)
        + " "
        + one(DID, random)
        + " "
        + one(WHERE, random).formatted(place(random))
        + (random.nextInt(3) == 0 ? "" : " " + one(WHILE, random))
        + ".";
  }
}

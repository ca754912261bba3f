package org.crosscheck.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What the articles of a story give a figure for, in several ways of saying it. */
enum Fact {
  KILLED(
      3,
      90,
      List.of(
          "%s people were killed, %s said.",
          "The disaster killed %s people, according to %s.",
          "%s people have died, %s told reporters.",
          "The death toll stood at %s, %s said.")),
  INJURED(
      10,
      400,
      List.of(
          "%s people were injured, %s said.",
          "Hospitals treated %s injured people, according to %s.",
          "%s others were hurt, %s said.")),
  MISSING(
      2,
      60,
      List.of(
          "%s people were still missing, %s said.",
          "Rescuers searched for %s missing people, according to %s.")),
  EVACUATED(
      200,
      9_000,
      List.of(
          "%s residents were evacuated, %s said.",
          "The authorities evacuated %s people, according to %s.")),
  HOMES(
      20,
      900,
      List.of(
          "%s homes were destroyed, %s said.", "The flames destroyed %s houses, according to %s.")),
  AID(
      2,
      80,
      List.of(
          "The government promised $%s million in aid, %s said.",
          "Repairs would cost $%s million, according to %s.")),
  DEADLINE(
      12,
      96,
      List.of(
          "The union gave the company %s hours to answer, %s said.",
          "An ultimatum of %s hours was set, according to %s.")),
  ARRESTED(
      2, 50, List.of("Police arrested %s people, %s said.", "%s suspects were arrested, %s said."));

  private final int least;
  private final int most;
  private final List<String> ways;

  Fact(int least, int most, List<String> ways) {
    this.least = least;
    this.most = most;
    this.ways = ways;
  }

  int figure(SplittableRandom random) {
    return random.nextInt(least, most);
  }

  /** A figure that nobody would take for the same. */
  static int other(int figure, SplittableRandom random) {
    return figure + Math.max(2, figure / 4) + random.nextInt(Math.max(2, figure / 3));
  }

  String sentence(int figure, String source, SplittableRandom random) {
    String number = String.format(Locale.ROOT, "%,d", figure);
    return Material.one(ways, random).formatted(number, source);
  }
}

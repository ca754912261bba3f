package org.crosscheck.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes stories of several articles each: a first report, copies of it, reports by others, updates
 * with larger figures, and in some a figure that contradicts the others. The same seed and number
 * give the same story to the byte.
 */
final class Newsroom {
  /** About 440 words, as articles on the web have. */
  private static final int BACKGROUND = 24;

  private static final int FACTS = 5;
  private static final LocalDateTime FIRST = LocalDateTime.of(2019, 1, 7, 6, 0);

  private final long seed;

  Newsroom(long seed) {
    this.seed = seed;
  }

  /** What an article is to its story. */
  enum Part {
    FIRST,
    COPY,
    REPORT,
    UPDATE,
    CONTRADICTION
  }

  record Article(
      String id, Part part, String publisher, LocalDateTime published, String title, String text) {}

  /**
   * A figure that two articles give differently.
   *
   * @param update whether the later article may simply know more
   */
  record Planted(
      Fact fact, String one, int figure, String other, int otherFigure, boolean update) {}

  record Story(String name, List<Article> articles, List<Planted> planted) {}

  Story story(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
    return new Desk(number, random).story();
  }

  /** Where one story is written. */
  private static final class Desk {
    private final String name;
    private final SplittableRandom random;
    private final String place;
    private final String event;
    private final String speaker;
    private final String role;
    private final LocalDateTime begun;
    private final Map<Fact, Integer> figures = new EnumMap<>(Fact.class);
    private final List<Article> articles = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    Desk(int number, SplittableRandom random) {
      this.random = random;
      name = "story-%06d".formatted(number);
      place = Material.place(random);
      event =
          Material.one(
              List.of("earthquake", "ferry accident", "warehouse fire", "mudslide", "train crash"),
              random);
      speaker = Material.person(random);
      role = Material.role(random);
      begun = FIRST.plusHours(random.nextInt(24 * 300));
      while (figures.size() < FACTS) {
        Fact fact = Fact.values()[random.nextInt(Fact.values().length)];
        figures.putIfAbsent(fact, fact.figure(random));
      }
    }

    Story story() {
      Article first = write(Part.FIRST, 0, figures);
      int others = 2 + random.nextInt(5);
      for (int i = 0; i < others; i++) {
        switch (random.nextInt(4)) {
          case 0 -> copy(first);
          case 1 -> write(Part.REPORT, 1 + random.nextInt(8), figures);
          case 2 -> changed(first, Part.UPDATE, 18 + random.nextInt(24));
          default -> changed(first, Part.CONTRADICTION, 1 + random.nextInt(4));
        }
      }
      return new Story(name, List.copyOf(articles), List.copyOf(planted));
    }

    private Article write(Part part, int hours, Map<Fact, Integer> told) {
      List<String> sentences = new ArrayList<>();
      told.forEach((fact, figure) -> sentences.add(fact.sentence(figure, source(), random)));
      for (int i = 0; i < BACKGROUND; i++) {
        int at = i < 2 ? 0 : random.nextInt(sentences.size());
        sentences.add(at, Material.background(random));
      }
      sentences.add(
          1,
          "\"We will not rest until everybody is safe,\" " + speaker + ", the " + role + ", said.");
      return add(part, hours, paragraphs(sentences));
    }

    /** A copy keeps the sentences and loses the last ones. */
    private void copy(Article first) {
      String[] paragraphs = first.text().split("\n\n");
      int kept = Math.max(2, paragraphs.length - random.nextInt(3));
      add(Part.COPY, 2, String.join("\n\n", List.of(paragraphs).subList(1, kept)));
    }

    private void changed(Article first, Part part, int hours) {
      Map<Fact, Integer> told = new EnumMap<>(figures);
      Fact fact = List.copyOf(told.keySet()).get(random.nextInt(told.size()));
      int before = told.get(fact);
      int now = Fact.other(before, random);
      told.put(fact, now);
      Article article = write(part, hours, told);
      planted.add(new Planted(fact, first.id(), before, article.id(), now, part == Part.UPDATE));
    }

    private Article add(Part part, int hours, String body) {
      String lead =
          "%s in %s leaves many questions"
              .formatted(Character.toUpperCase(event.charAt(0)) + event.substring(1), place);
      String opening =
          "%s - %s after the %s in %s, %s said."
              .formatted(
                  place.toUpperCase(java.util.Locale.ROOT),
                  Material.one(
                      List.of("Rescuers worked on", "Schools stayed shut", "Roads were closed"),
                      random),
                  event,
                  place,
                  source());
      Article article =
          new Article(
              name + "-" + articles.size(),
              part,
              Material.outlet(random),
              begun.plusHours(hours),
              lead,
              lead + "\n\n" + opening + " " + body);
      articles.add(article);
      return article;
    }

    private String source() {
      return switch (random.nextInt(4)) {
        case 0 -> role + " " + speaker;
        case 1 -> "the police";
        case 2 -> "officials in " + place;
        default -> "a spokesman for the ministry";
      };
    }

    private String paragraphs(List<String> sentences) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < sentences.size(); i++) {
        text.append(i == 0 ? "" : random.nextInt(2) == 0 ? "\n\n" : " ").append(sentences.get(i));
      }
      return text.toString();
    }
  }
}

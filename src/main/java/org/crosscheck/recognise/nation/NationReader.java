package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Nations;
import org.crosscheck.recognise.nation.Nation.Naming;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.WordLists;

/**
 * Reads the countries that a text names: by short, official and other names, by their peoples, and
 * by capitals and governments that stand for the state. Safe for use by several threads.
 */
public final class NationReader {
  private final Spotter spotter;
  private final Doubts doubts;
  private final Seats seats;
  private final NationLists nationLists;

  public NationReader(WordLists lists) {
    spotter = new Spotter(new Gazetteer(lists));
    doubts = new Doubts(lists);
    seats = new Seats(lists);
    nationLists = new NationLists(lists);
  }

  /**
   * What a document has.
   *
   * @param each see {@link #read}
   * @param lists see {@link #lists}
   */
  public record Found(List<Mention> each, List<Mention> lists) {}

  /** Both, for which the names are looked for once. */
  public Found all(AnnotatedDocument document) {
    List<List<Sighting>> sightings = sightings(document);
    return new Found(read(nations(document, sightings)), lists(document, sightings));
  }

  /** Every country named, one by one, in the order of the text. */
  public List<Nation> nations(AnnotatedDocument document) {
    return nations(document, sightings(document));
  }

  private static List<Nation> nations(AnnotatedDocument document, List<List<Sighting>> sightings) {
    List<Nation> nations = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      sightings.get(sentence.index()).stream()
          .filter(sighting -> sighting.naming() != Naming.BLOC)
          .forEach(s -> nations.add(s.nation(sentence.tokens())));
    }
    return nations;
  }

  /** {@link #nations} as mentions with a list of one. */
  public List<Mention> read(AnnotatedDocument document) {
    return read(nations(document));
  }

  private static List<Mention> read(List<Nation> nations) {
    return nations.stream()
        .map(
            nation ->
                new Mention(
                    MentionType.NATION,
                    nation.span(),
                    new Nations(List.of(nation.name()), "", false, nation.naming().word())))
        .toList();
  }

  /**
   * The lists of countries that act or are acted on: "Cuba and Russia", "the US and a dozen
   * regional powers, including Brazil", and single countries as lists of one. A people's name is
   * not one ("Russian loans") unless its government is named ("the Russian government"). None
   * overlaps another.
   */
  public List<Mention> lists(AnnotatedDocument document) {
    return lists(document, sightings(document));
  }

  private List<Mention> lists(AnnotatedDocument document, List<List<Sighting>> sightings) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      mentions.addAll(nationLists.read(sentence.tokens(), sightings.get(sentence.index())));
    }
    return mentions;
  }

  /** Of such lists those of two countries or more, and those that name one of several. */
  public static List<Mention> ofSeveral(List<Mention> lists) {
    return lists.stream()
        .filter(list -> list.value() instanceof Nations nations && isOfSeveral(nations))
        .map(list -> new Mention(MentionType.COUNTRIES, list.span(), list.value()))
        .toList();
  }

  private static boolean isOfSeveral(Nations list) {
    return list.members().size() > 1 || list.open();
  }

  private List<List<Sighting>> sightings(AnnotatedDocument document) {
    List<List<Sighting>> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      found.add(seats.withoutCities(sentence.tokens(), spotter.sightings(sentence)));
    }
    return doubts.settled(document, found);
  }
}

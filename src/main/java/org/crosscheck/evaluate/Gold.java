package org.crosscheck.evaluate;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person found in the articles of a story.
 *
 * @param ignored stretches of text that are not scored
 * @param traps pairs of claims that look alike and are about different facts
 */
public record Gold(
    List<GoldClaim> claims, List<Group> groups, List<Stretch> ignored, List<Couple> traps) {
  /** The files that hold it, one JSON object a line. */
  public static final List<String> FILES =
      List.of("claims.jsonl", "groups.jsonl", "ignored.jsonl", "traps.jsonl");

  public Gold {
    claims = List.copyOf(claims);
    groups = List.copyOf(groups);
    ignored = List.copyOf(ignored);
    traps = List.copyOf(traps);
  }

  /** Reads the contents of the files, by name; a file that is not there holds nothing. */
  public static Gold parse(Map<String, String> files) throws GoldProblem {
    return GoldReader.read(files);
  }

  /** A claim as annotated; {@code value} has the fields of the annotation guide. */
  record GoldClaim(String id, Stretch place, String text, String type, JsonObject value) {
    String file() {
      return place.file();
    }
  }

  /** A stretch of an article, in UTF-16 code units, end exclusive. */
  record Stretch(String file, int start, int end) {
    boolean overlaps(Stretch other) {
      return file.equals(other.file) && start < other.end && other.start < end;
    }
  }

  /** Claims about one fact; of the pairs that are not listed all are consistent. */
  record Group(
      String id,
      String type,
      String title,
      List<String> members,
      String verdict,
      Map<Couple, Set<String>> relations) {}

  /** Two claims, whichever is named first. */
  record Couple(String a, String b) {
    static Couple of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
    }

    boolean inside(Set<String> claims) {
      return claims.contains(a) && claims.contains(b);
    }
  }
}

package org.crosscheck.claim;

import java.util.List;

/**
 * The countries that share a stance.
 *
 * @param members English short names, sorted
 * @param stance what they do, in the words of the rule: "backs", "recognises"; towards whom is the
 *     claim's subject
 * @param open whether there may be more: "including", "among others"
 * @param naming how a single mention names its country: "country", "people" or, by its capital or
 *     its government, "seat"; empty for a list
 */
public record Nations(List<String> members, String stance, boolean open, String naming)
    implements Value {
  public Nations {
    members = members.stream().sorted().distinct().toList();
  }

  public Nations(List<String> members, String stance, boolean open) {
    this(members, stance, open, "");
  }

  @Override
  public String canonical() {
    return stance + " {" + String.join(", ", members) + (open ? ", ..." : "") + "}";
  }
}

package org.crosscheck.align;

import java.util.List;
import org.crosscheck.align.Clusters.Group;

/** The claims of a story, by which of them may meet. */
record Told(String name, List<Family> families) {
  Told {
    families = List.copyOf(families);
  }

  /**
   * Claims that may meet.
   *
   * @param groups those of them that were put together
   */
  record Family(List<Profile> profiles, Likeness likeness, List<Group> groups) {
    Family {
      profiles = List.copyOf(profiles);
      groups = List.copyOf(groups);
    }
  }
}

package org.crosscheck.annotate;

import java.io.IOException;
import java.io.InputStream;

/** Where the trained models come from. A door opens them; nothing here touches a file. */
public interface Models {
  InputStream open(Model model) throws IOException;

  /** The models that annotating needs. */
  enum Model {
    SENTENCES,
    TAGS,
    LEMMAS
  }
}

package org.crosscheck.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.crosscheck.annotate.Models;

/** The models on the class path, by the names that their jars give them. */
public final class PackedModels implements Models {
  @Override
  public InputStream open(Model model) throws IOException {
    String name =
        switch (model) {
          case SENTENCES -> "/en-sent.bin";
          case TAGS -> "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
          case LEMMAS -> "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";
        };
    InputStream in = PackedModels.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("no model " + name + " on the class path");
    }
    return in;
  }
}

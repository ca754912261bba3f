package org.crosscheck.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the files of a test. */
final class Folder {
  private final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Folder with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String shown(String name) {
    return path.resolve(name).toString();
  }

  Corpus read() {
    return Corpus.read(java.util.List.of(path.toString()));
  }

  Corpus read(String... names) {
    return Corpus.read(Arrays.stream(names).map(this::shown).toList());
  }
}

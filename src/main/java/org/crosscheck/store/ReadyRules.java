package org.crosscheck.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.crosscheck.rule.PackedBook;
import org.crosscheck.rule.RuleBook;
import org.crosscheck.text.WordLists;

/**
 * Rules, ready to run, with the word lists that they are read with.
 *
 * <p>The build reads the built-in rules once and packs them beside their files, which takes a fifth
 * of the work off the start of the program. What it packed is used only as long as the files have
 * the sizes and checksums that they had then.
 *
 * @param book the rules, read when asked for
 * @param notes what the user may not have meant; a sentence each
 */
public record ReadyRules(Supplier<RuleBook> book, WordLists lists, List<String> notes) {
  private static final String PACKED = "rules.packed";
  private static final String FOLDER = "rules/";

  public ReadyRules {
    notes = List.copyOf(notes);
  }

  /** The built-in rules. */
  public static ReadyRules builtIn() throws IOException {
    Path home = RuleFiles.home();
    Optional<ReadyRules> packed = Files.isDirectory(home) ? Optional.empty() : inJar(home);
    return packed.isPresent() ? packed.get() : of(RuleFiles.packed());
  }

  /** The rules of some files. */
  public static ReadyRules of(RuleFiles files) {
    return new ReadyRules(files::book, files.wordLists(), files.notes());
  }

  /** Packs the rules that lie in a folder of classes, into that folder; for the build. */
  public static void main(String[] folder) throws IOException {
    Path home = Path.of(folder[0]);
    long checksum = RulesChecksum.of(home.resolve(FOLDER));
    Files.write(home.resolve(PACKED), pack(RuleFiles.beside(home), checksum));
  }

  /** Rules as {@link #unpack} reads them. */
  static byte[] pack(RuleFiles files, long checksum) {
    byte[] book = PackedBook.pack(files.lists(), files.book());
    return ByteBuffer.allocate(Long.BYTES + book.length).putLong(checksum).put(book).array();
  }

  /** The packed rules; nothing if they are of other files. */
  static Optional<ReadyRules> unpack(byte[] bytes, long checksum) {
    ByteBuffer packed = ByteBuffer.wrap(bytes);
    if (packed.getLong() != checksum) {
      return Optional.empty();
    }
    PackedBook book = PackedBook.unpack(packed);
    return Optional.of(new ReadyRules(book::book, book.lists(), List.of()));
  }

  /** The packed rules of a jar; nothing if it has none, or if its files have changed since. */
  static Optional<ReadyRules> inJar(Path jar) throws IOException {
    try (ZipFile opened = new ZipFile(jar.toFile())) {
      ZipEntry packed = opened.getEntry(PACKED);
      if (packed == null) {
        return Optional.empty();
      }
      try (InputStream in = opened.getInputStream(packed)) {
        return unpack(in.readAllBytes(), RulesChecksum.of(opened));
      }
    }
  }
}

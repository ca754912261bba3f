package org.crosscheck.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    RuleFiles files = RuleFiles.in(home.resolve(FOLDER));
    Files.write(home.resolve(PACKED), pack(files, RulesChecksum.of(home.resolve(FOLDER))));
  }

  /** Rules as {@link #unpack} reads them. */
  static byte[] pack(RuleFiles files, long checksum) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream packed = new DataOutputStream(bytes);
    packed.writeLong(checksum);
    Map<String, String> lists = files.lists();
    packed.writeInt(lists.size());
    for (Map.Entry<String, String> list : lists.entrySet()) {
      write(list.getKey(), packed);
      write(list.getValue(), packed);
    }
    packed.write(PackedBook.pack(files.book()));
    return bytes.toByteArray();
  }

  private static void write(String text, DataOutputStream packed) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    packed.writeInt(bytes.length);
    packed.write(bytes);
  }

  /** The packed rules; nothing if they are of other files. */
  static Optional<ReadyRules> unpack(byte[] bytes, long checksum) {
    ByteBuffer packed = ByteBuffer.wrap(bytes);
    if (packed.getLong() != checksum) {
      return Optional.empty();
    }
    Map<String, String> lists = new LinkedHashMap<>();
    int size = packed.getInt();
    for (int i = 0; i < size; i++) {
      String name = text(packed);
      lists.put(name, text(packed));
    }
    WordLists words = WordLists.of(lists);
    ByteBuffer book = packed.slice();
    return Optional.of(
        new ReadyRules(() -> PackedBook.unpack(book.duplicate(), words), words, List.of()));
  }

  private static String text(ByteBuffer packed) {
    byte[] letters = new byte[packed.getInt()];
    packed.get(letters);
    return new String(letters, StandardCharsets.UTF_8);
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

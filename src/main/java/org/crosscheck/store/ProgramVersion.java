package org.crosscheck.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Tells apart programs and rules that may read an article differently: by a digest of the checksums
 * of all that is in the program's jar (code, rules, word lists), of the libraries and models beside
 * it, of the user's own rules, and of the version of Java.
 */
public final class ProgramVersion {
  private static final int BYTES = 8;

  private ProgramVersion() {}

  /**
   * A name for a folder.
   *
   * @param own the user's own rules
   */
  public static String of(RuleFiles own) throws IOException {
    MessageDigest digest = digest();
    add(digest, String.valueOf(Runtime.version()));
    Path home = RuleFiles.home();
    if (Files.isDirectory(home)) {
      addFolder(digest, home);
      add(digest, System.getProperty("java.class.path", ""));
    } else {
      addJar(digest, home);
      addFolder(digest, home.resolveSibling("lib"));
    }
    own.files().forEach((name, text) -> add(digest, name + "\n" + text));
    return "v-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void addJar(MessageDigest digest, Path jar) throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      opened.stream()
          .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
          .sorted()
          .forEach(entry -> add(digest, entry));
    }
  }

  /** Files that have no checksum are told apart by size and time. */
  private static void addFolder(MessageDigest digest, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        add(digest, name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

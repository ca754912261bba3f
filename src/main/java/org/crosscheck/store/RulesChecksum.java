package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * One number for the names, sizes and checksums of files of rules, the same in a folder and in a
 * jar, which keeps all three of each file.
 */
final class RulesChecksum {
  private static final long FACTOR = 1_000_003;

  private RulesChecksum() {}

  static long of(Path folder) throws IOException {
    long sum = 0;
    for (Path path : RuleFiles.paths(folder)) {
      byte[] bytes = Files.readAllBytes(path);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      sum += of(RuleFiles.name(folder, path), bytes.length, crc.getValue());
    }
    return sum;
  }

  static long of(ZipFile jar) {
    return jar.stream()
        .filter(entry -> RuleFiles.isBuiltIn(entry.getName()))
        .mapToLong(entry -> of(RuleFiles.inside(entry.getName()), entry.getSize(), entry.getCrc()))
        .sum();
  }

  /** Numbers are added up, so that the order of the files does not count. */
  private static long of(String name, long size, long crc) {
    long hash = (name.hashCode() * FACTOR + size) * FACTOR + crc;
    return hash * hash * FACTOR + hash;
  }
}

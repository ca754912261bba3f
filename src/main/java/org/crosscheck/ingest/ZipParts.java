package org.crosscheck.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks named parts of a zipped document, and no more than an article can need: an archive that
 * unfolds without end is refused before it fills the memory.
 */
final class ZipParts {
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_BYTES = 200_000_000;
  private static final int MOST_BYTES_OF_A_PART = 50_000_000;

  private ZipParts() {}

  /** The parts that are there, by name. */
  static Map<String, byte[]> read(byte[] archive, Set<String> wanted) throws UnreadableArticle {
    refuseOldFormat(archive);
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      long total = 0;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean keep = wanted.contains(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        total += copy(zip, part, keep, MOST_BYTES - total);
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableArticle("the archive inside it has too many entries");
        }
        if (keep) {
          parts.putIfAbsent(entry.getName(), part.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableArticle("the file is damaged: " + e.getMessage());
    }
    return parts;
  }

  private static long copy(
      ZipInputStream zip, ByteArrayOutputStream part, boolean keep, long allowed)
      throws IOException, UnreadableArticle {
    byte[] buffer = new byte[16_384];
    long total = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      total += n;
      if (total > allowed || (keep && total > MOST_BYTES_OF_A_PART)) {
        throw new UnreadableArticle("unpacked it would be larger than any article");
      }
      if (keep) {
        part.write(buffer, 0, n);
      }
    }
    return total;
  }

  private static void refuseOldFormat(byte[] archive) throws UnreadableArticle {
    if (archive.length > 3 && (archive[0] & 0xFF) == 0xD0 && (archive[1] & 0xFF) == 0xCF) {
      throw new UnreadableArticle("encrypted, or in the format of Word before 2007");
    }
    if (archive.length < 4 || archive[0] != 'P' || archive[1] != 'K') {
      throw new UnreadableArticle("not what its name says: there is no archive inside");
    }
  }
}

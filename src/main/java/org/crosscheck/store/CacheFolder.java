package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.crosscheck.recall.Key;
import org.crosscheck.recall.Memory;

/**
 * A memory in a folder: a file for each thing, in 256 folders by the first digits of its key, all
 * of these in a folder for the program and the rules that read it. It may be deleted at any time.
 *
 * <p>A file gets its name when it is whole, so that neither a kill nor a second writer leaves half
 * a one; what the disk refuses is forgotten. Where a folder has grown too large its oldest files
 * go, and of the folders for other programs and rules the newest stay.
 */
public final class CacheFolder implements Memory, AutoCloseable {
  /** In bytes, of all things that one program with its rules read. */
  static final long LARGEST = 256L << 20;

  private static final int SHARDS = 256;

  /** How many folders for programs and rules there may be. */
  private static final int VERSIONS = 4;

  private static final int LARGEST_FILE = (int) (LARGEST / SHARDS / 4);
  private static final int WAITING = 64;
  private static final Duration ABANDONED = Duration.ofDays(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String UNFINISHED = ".tmp";

  private final Path home;
  private final Path folder;
  private final boolean empty;
  private final long largest;
  private final Set<Path> grown = ConcurrentHashMap.newKeySet();

  /** Writes while the check goes on; should it fall behind, the check waits for it. */
  private final ThreadPoolExecutor writer =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          CacheFolder::thread,
          new ThreadPoolExecutor.CallerRunsPolicy());

  /**
   * @param home is made when the first thing is put into it
   * @param version of the program and its rules
   */
  public CacheFolder(Path home, String version) {
    this(home, version, LARGEST);
  }

  CacheFolder(Path home, String version, long largest) {
    this.home = home;
    this.largest = largest;
    folder = home.resolve(version);
    empty = !Files.isDirectory(folder);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "crosscheck-cache");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean isEmpty() {
    return empty;
  }

  @Override
  public Optional<byte[]> get(Key key) {
    if (empty) {
      return Optional.empty();
    }
    try {
      return Optional.of(FileText.bytes(file(key), LARGEST_FILE));
    } catch (IOException e) {
      return Optional.empty(); // nothing is kept there, or it cannot be read
    }
  }

  private Path file(Key key) {
    return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex().substring(2));
  }

  @Override
  public void put(Key key, byte[] bytes) {
    if (bytes.length < LARGEST_FILE && !writer.isShutdown()) {
      writer.execute(() -> write(file(key), bytes));
    }
  }

  private void write(Path file, byte[] bytes) {
    Path shard = folder.resolve(ofParent(file));
    try {
      makeFolder(shard);
      Path beside = Files.createTempFile(shard, "", UNFINISHED);
      try {
        Files.write(beside, bytes);
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        grown.add(shard);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      // a cache that cannot be written to saves nothing, and stops nothing
    }
  }

  private static Path ofParent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** For the user alone: it has words of articles that nobody else may be meant to read. */
  private void makeFolder(Path shard) throws IOException {
    if (Files.isDirectory(shard)) {
      return;
    }
    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          shard,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(shard);
    }
  }

  /** Waits until all is written, and makes room. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (writer.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        grown.forEach(shard -> shrink(shard, largest / SHARDS));
        removeOldVersions();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A file of the cache.
   *
   * @param written when
   */
  private record Kept(Path file, long size, FileTime written) {
    static Optional<Kept> of(Path file) {
      try {
        return Optional.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
      } catch (IOException e) {
        return Optional.empty(); // it went meanwhile
      }
    }

    boolean isAbandoned() {
      long age = System.currentTimeMillis() - written.toMillis();
      return file.toString().endsWith(UNFINISHED) && age > ABANDONED.toMillis();
    }
  }

  private static final Comparator<Kept> OLDEST_FIRST =
      Comparator.comparing(Kept::written).thenComparing(Kept::file);

  private static void shrink(Path shard, long largest) {
    List<Kept> files = kept(shard);
    long size = files.stream().mapToLong(Kept::size).sum();
    for (Kept kept : files) {
      if (size > largest || kept.isAbandoned()) {
        delete(kept.file());
        size -= kept.size();
      }
    }
  }

  /** What is in a folder, the oldest first. */
  private static List<Kept> kept(Path folder) {
    List<Kept> files = new ArrayList<>();
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      there.forEach(file -> Kept.of(file).ifPresent(files::add));
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      return List.of(); // it went meanwhile
    }
    files.sort(OLDEST_FIRST);
    return files;
  }

  private void removeOldVersions() {
    if (!empty || grown.isEmpty()) {
      return;
    }
    List<Kept> versions = kept(home).stream().filter(k -> isVersion(k.file())).toList();
    versions.stream()
        .limit(Math.max(0, versions.size() - VERSIONS))
        .filter(version -> !version.file().equals(folder))
        .forEach(version -> removeVersion(version.file()));
  }

  /** Only what this class made is ever deleted, even in a folder that holds other things. */
  private static boolean isVersion(Path path) {
    return Files.isDirectory(path) && String.valueOf(path.getFileName()).matches("v-[0-9a-f]{16}");
  }

  private static void removeVersion(Path version) {
    for (Kept shard : kept(version)) {
      kept(shard.file()).forEach(file -> delete(file.file()));
      delete(shard.file());
    }
    delete(version);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // another process is at it, or it may not be deleted: it will be tried again
    }
  }
}

package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.ingest.DocumentReader;

/**
 * Finds the files that paths name: the articles in a folder with what its manifest says of them,
 * the stories in sub-folders that have a manifest of their own, single files. A file that is
 * reached in two ways counts once.
 */
final class ArticleFiles {
  private static final String GOLD = "gold";
  private static final int DEEPEST = 32;
  private static final long LARGEST_MANIFEST = 50_000_000;

  private final DocumentReader reader;
  private final Gathered gathered;
  private final Map<Path, ArticleFile> articles = new TreeMap<>();
  private final Map<Path, String> jsonLines = new TreeMap<>();
  private final Set<Path> visited = new HashSet<>();

  ArticleFiles(DocumentReader reader, Gathered gathered) {
    this.reader = reader;
    this.gathered = gathered;
  }

  Collection<ArticleFile> articles() {
    return articles.values();
  }

  /** Files of JSON Lines, with the paths as given. */
  Map<Path, String> jsonLines() {
    return jsonLines;
  }

  /** Adds what a path names. */
  void add(String given) {
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      gathered.problem(given, "not a path: " + e.getReason());
      return;
    }
    if (!Files.exists(path)) {
      String what = Files.isSymbolicLink(path) ? "a link to nothing" : "no such file or folder";
      gathered.problem(given, what);
    } else if (Files.isDirectory(path)) {
      root(path);
    } else if (JsonLines.named(given)) {
      jsonLines.merge(real(path), ArticleFile.shown(path), ArticleFiles::smaller);
    } else {
      add(new ArticleFile(ArticleFile.shown(path), path, beside(path)));
    }
  }

  private void root(Path folder) {
    int before = articles.size() + gathered.skipped.size() + gathered.problems.size();
    boolean seen = visited.contains(real(folder));
    folder(folder, 0);
    int after = articles.size() + gathered.skipped.size() + gathered.problems.size();
    if (before == after && !seen) {
      gathered.problem(ArticleFile.shown(folder), "no articles in this folder");
    }
  }

  private void folder(Path folder, int depth) {
    if (depth > DEEPEST || !visited.add(real(folder))) {
      return; // reached before by another way, or a link that leads back
    }
    List<Path> children = children(folder);
    Optional<Manifest> manifest = manifest(folder);
    if (depth == 0 || manifest.isPresent()) {
      files(folder, children, manifest);
    } else {
      noteUnread(folder, children);
    }
    for (Path child : children) {
      if (Files.isDirectory(child) && !ArticleFile.name(child).equals(GOLD)) {
        folder(child, depth + 1);
      }
    }
  }

  private void files(Path folder, List<Path> children, Optional<Manifest> manifest) {
    Map<String, Manifest.Entry> entries = manifest.map(Manifest::entries).orElse(Map.of());
    Optional<String> story =
        manifest.map(
            m -> m.story().orElseGet(() -> ArticleFile.name(folder.toAbsolutePath().normalize())));
    entries.forEach((file, entry) -> named(folder, file, entry, story));
    for (Path child : children) {
      if (!Files.isDirectory(child) && !entries.containsKey(ArticleFile.name(child))) {
        unnamed(child, Known.NOTHING.inStory(story), manifest);
      }
    }
  }

  private void named(Path folder, String file, Manifest.Entry entry, Optional<String> story) {
    String manifest = ArticleFile.shown(folder.resolve(Manifest.FILE));
    Optional<Path> path = inside(folder, file);
    if (path.isEmpty()) {
      gathered.problem(manifest, entry.fault("names a file outside its folder: " + file));
    } else if (!Files.exists(path.get())) {
      gathered.problem(manifest, entry.fault("names a file that is not there: " + file));
    } else {
      Path found = path.get();
      add(new ArticleFile(ArticleFile.shown(found), found, entry.known().inStory(story)));
    }
  }

  private static Optional<Path> inside(Path folder, String file) {
    try {
      Path path = folder.resolve(file);
      Path whole = path.toAbsolutePath().normalize();
      return whole.startsWith(folder.toAbsolutePath().normalize())
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What a manifest that names articles does not name is notes on them, or of another story. */
  private void unnamed(Path file, Known known, Optional<Manifest> manifest) {
    String name = ArticleFile.name(file);
    String shown = ArticleFile.shown(file);
    if (name.startsWith(".") || name.equals(Manifest.FILE)) {
      return;
    }
    boolean lists = manifest.filter(m -> !m.entries().isEmpty()).isPresent();
    if (manifest.isPresent() && name.toLowerCase(Locale.ROOT).startsWith("readme")) {
      gathered.note(shown, "not named in " + Manifest.FILE + ", and taken for no article");
    } else if (lists && reader.reads(name)) {
      gathered.skip(
          shown, "left out: " + Manifest.FILE + " beside it lists articles, and not this");
    } else if (JsonLines.named(name)) {
      gathered.skip(shown, "JSON Lines are read when the file itself is given, not its folder");
    } else {
      add(new ArticleFile(shown, file, known));
    }
  }

  private void noteUnread(Path folder, List<Path> children) {
    boolean articlesInside = children.stream().anyMatch(c -> reader.reads(ArticleFile.name(c)));
    if (articlesInside) {
      String what = "not read: a folder in a folder is a story only with a " + Manifest.FILE;
      gathered.note(ArticleFile.shown(folder), what);
    }
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(children::add);
    } catch (IOException e) {
      gathered.problem(ArticleFile.shown(folder), FileText.reason(e));
    } catch (DirectoryIteratorException e) {
      gathered.problem(ArticleFile.shown(folder), "cannot be read: " + e.getMessage());
    }
    children.removeIf(c -> ArticleFile.name(c).startsWith("."));
    children.sort(null);
    return children;
  }

  private Optional<Manifest> manifest(Path folder) {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String shown = ArticleFile.shown(file);
    try {
      Manifest manifest = Manifest.parse(FileText.utf8(file, LARGEST_MANIFEST));
      manifest.faults().forEach(fault -> gathered.problem(shown, fault));
      manifest.nameless().forEach(f -> gathered.note(shown + ":" + f.line(), f.what()));
      return Optional.of(manifest);
    } catch (IOException e) {
      gathered.problem(shown, FileText.reason(e));
      return Optional.empty();
    }
  }

  /** What the manifest in the folder of a file that is given by itself says of it. */
  static Known beside(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path manifest = folder == null ? file : folder.resolve(Manifest.FILE);
    if (folder == null || !Files.isRegularFile(manifest)) {
      return Known.NOTHING;
    }
    try {
      Manifest parsed = Manifest.parse(FileText.utf8(manifest, LARGEST_MANIFEST));
      Manifest.Entry entry = parsed.entries().get(ArticleFile.name(file));
      Optional<String> story = parsed.story().or(() -> Optional.of(ArticleFile.name(folder)));
      return (entry == null ? Known.NOTHING : entry.known()).inStory(story);
    } catch (IOException e) {
      return Known.NOTHING; // the article was given, not the manifest
    }
  }

  private void add(ArticleFile article) {
    articles.merge(
        real(article.path()), article, (a, b) -> a.shown().compareTo(b.shown()) <= 0 ? a : b);
  }

  private static String smaller(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}

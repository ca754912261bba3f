package org.crosscheck.store;

import java.nio.file.Path;

/**
 * A file that holds one article.
 *
 * @param shown the path as given
 */
record ArticleFile(String shown, Path path, Known known) {

  /** The folder's name and the file's: the same from wherever the file is named. */
  String id() {
    Path whole = path.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? name(whole) : name + "/" + name(whole);
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** The path as a reader of any system writes it. */
  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}

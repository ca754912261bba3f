package org.crosscheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where in its file each character of a document's text stands. */
public interface Layout {

  /** The place of a character of the document's text; of the last one for an offset beyond it. */
  Place place(int offset);

  /** The place just behind the last character of a span that ends at this offset. */
  default Place end(int offset) {
    Place last = place(Math.max(0, offset - 1));
    return new Place(last.part(), last.line(), last.column() + 1);
  }

  /** The text is the file. */
  static Layout asWritten(String text) {
    return new Lines(text).layout();
  }

  /**
   * The text was taken out of a file with lines.
   *
   * @param starts where in the file each character of the text begins; a negative number for a
   *     character that is not in the file
   * @param ends where it ends
   */
  static Layout takenFrom(String file, int[] starts, int[] ends) {
    return new Taken(new Lines(file), starts.clone(), ends.clone());
  }

  /** Paragraphs with a blank line between two, counted from 1 in each part. */
  static Layout paragraphs(String text) {
    return new Paragraphs(text, List.of());
  }

  /**
   * The same on pages, each of which counts its paragraphs from 1.
   *
   * @param pages where in the text each page begins
   */
  static Layout pages(String text, List<Integer> pages) {
    return new Paragraphs(text, pages);
  }

  /** A text that was put together of several fields, each with lines of its own. */
  static Layout fields(List<Field> fields) {
    return new Fields(List.copyOf(fields));
  }

  /**
   * A field of a record.
   *
   * @param from where in the text its own text begins
   */
  record Field(String name, int from, Layout layout) {}

  /** Where the lines of a file begin: after a line feed, a carriage return, or both. */
  final class Lines {
    private final int[] starts;

    private Lines(String file) {
      List<Integer> found = new ArrayList<>(List.of(0));
      for (int i = 0; i < file.length(); i++) {
        char c = file.charAt(i);
        boolean inside = c == '\r' && i + 1 < file.length() && file.charAt(i + 1) == '\n';
        if (c == '\n' || (c == '\r' && !inside)) {
          found.add(i + 1);
        }
      }
      starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    private Place at(int offset) {
      int found = Arrays.binarySearch(starts, Math.max(0, offset));
      int line = found >= 0 ? found : -found - 2;
      return new Place("", line + 1, Math.max(0, offset) - starts[line] + 1);
    }

    private Layout layout() {
      return this::at;
    }
  }

  /** A text that was taken out of a file. */
  final class Taken implements Layout {
    private final Lines lines;
    private final int[] starts;
    private final int[] ends;

    private Taken(Lines lines, int[] starts, int[] ends) {
      this.lines = lines;
      this.starts = starts;
      this.ends = ends;
    }

    @Override
    public Place place(int offset) {
      for (int i = Math.min(offset, starts.length - 1); i >= 0; i--) {
        if (starts[i] >= 0) {
          return lines.at(starts[i]);
        }
      }
      return lines.at(0);
    }

    @Override
    public Place end(int offset) {
      int last = Math.min(offset, ends.length) - 1;
      return last >= 0 && starts[last] >= 0 ? lines.at(ends[last]) : place(Math.max(0, last));
    }
  }

  /** Paragraphs, perhaps on pages. */
  final class Paragraphs implements Layout {
    private final int[] paragraphs;
    private final int[] pages;

    private Paragraphs(String text, List<Integer> pages) {
      List<Integer> found = new ArrayList<>(List.of(0));
      for (int i = text.indexOf("\n\n"); i >= 0; i = text.indexOf("\n\n", i)) {
        while (i < text.length() && text.charAt(i) == '\n') {
          i++;
        }
        found.add(i);
      }
      paragraphs = found.stream().mapToInt(Integer::intValue).toArray();
      this.pages = pages.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public Place place(int offset) {
      int paragraph = before(paragraphs, offset);
      int page = before(pages, offset);
      int first = page < 0 ? 0 : Math.max(0, before(paragraphs, pages[page]));
      String part = page < 0 ? "" : "page " + (page + 1);
      return new Place(part, paragraph - first + 1, offset - paragraphs[paragraph] + 1);
    }

    /** The last of the starts that is not behind the offset. */
    private static int before(int[] starts, int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }
  }

  /** Fields one after the other. */
  record Fields(List<Field> fields) implements Layout {
    @Override
    public Place place(int offset) {
      Field field = at(offset);
      return named(field, field.layout().place(Math.max(0, offset - field.from())));
    }

    @Override
    public Place end(int offset) {
      Field field = at(Math.max(0, offset - 1));
      return named(field, field.layout().end(Math.max(0, offset - field.from())));
    }

    private Field at(int offset) {
      Field found = fields.get(0);
      for (Field field : fields) {
        found = field.from() <= offset ? field : found;
      }
      return found;
    }

    private static Place named(Field field, Place place) {
      return new Place(field.name(), place.line(), place.column());
    }
  }
}

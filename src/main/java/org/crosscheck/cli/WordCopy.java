package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.crosscheck.draft.Review;
import org.crosscheck.report.DraftNotes;
import org.crosscheck.store.DraftFiles;
import org.crosscheck.text.Note;
import org.crosscheck.word.UnwritableDocument;
import org.crosscheck.word.WordComments;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a Word document with comments that a command may be asked for.
 *
 * @param draft the document
 * @param out where the copy goes; empty if there is to be none
 */
record WordCopy(String draft, String out) {

  /** What was asked for; ends the command where it cannot be. */
  static WordCopy of(List<String> drafts, @Nullable String annotate) {
    if (annotate == null) {
      return new WordCopy("", "");
    }
    if (drafts.size() != 1 || !drafts.get(0).toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new UsageProblem("--annotate needs one draft, a .docx file");
    }
    if (DraftFiles.same(drafts.get(0), annotate)) {
      throw new UsageProblem("--annotate " + annotate + ": the draft itself stays as it is");
    }
    return new WordCopy(drafts.get(0), Paths.of("--annotate", annotate).toString());
  }

  /** Writes it; gives lines for people. */
  List<String> write(List<Review> reviews) {
    if (out.isEmpty()) {
      return List.of();
    }
    List<Note> notes = DraftNotes.of(reviews.get(0));
    try {
      DraftFiles.WordFile word =
          DraftFiles.word(draft)
              .orElseThrow(() -> new UsageProblem(draft + ": it changed while it was checked"));
      WordComments.Copy copy = WordComments.write(word.content(), word.runs(), notes);
      OutputFiles.write(Paths.of("--annotate", out), copy.content());
      return List.of(
          "wrote " + out + " with " + copy.written() + " of " + notes.size() + " comments");
    } catch (UnwritableDocument e) {
      throw new UsageProblem(draft + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageProblem(draft + ": cannot be read: " + e.getMessage());
    }
  }
}

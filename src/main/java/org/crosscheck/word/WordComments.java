package org.crosscheck.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crosscheck.text.Note;
import org.crosscheck.text.Runs;

/**
 * Writes notes into a copy of a Word document as comments at their exact words. Where a run of
 * formatting holds more than the words it is split in two that look the same.
 */
public final class WordComments {
  private static final String AUTHOR = "crosscheck";
  private static final int MOST = 2_000;

  private WordComments() {}

  /**
   * The copy.
   *
   * @param written how many of the notes stand in it; a note on words in a drawing does not
   */
  public record Copy(byte[] content, int written) {}

  /**
   * A copy of the document with the notes.
   *
   * @param runs from which piece of the document each character of its text came
   */
  public static Copy write(byte[] document, Runs runs, List<Note> notes) throws UnwritableDocument {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
      XWPFComments comments = comments(word);
      TextPieces pieces = new TextPieces(word.getDocument().getDomNode(), runs);
      long id = firstFree(comments);
      int written = 0;
      for (Note note : notes.stream().limit(MOST).toList()) {
        if (pieces.mark(note.span(), id)) {
          comment(comments, id++, note.words());
          written++;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return new Copy(out.toByteArray(), written);
    } catch (IOException | RuntimeException e) {
      // POI lets all kinds of exceptions out when the parts of a file contradict each other
      throw new UnwritableDocument("no comments can be written into it: " + firstLine(e));
    }
  }

  private static XWPFComments comments(XWPFDocument word) {
    XWPFComments there = word.getDocComments();
    return there == null ? word.createComments() : there;
  }

  private static long firstFree(XWPFComments comments) {
    return comments.getComments().stream()
        .map(XWPFComment::getId)
        .filter(id -> id.matches("[0-9]{1,9}"))
        .mapToLong(id -> Long.parseLong(id) + 1)
        .max()
        .orElse(0);
  }

  private static void comment(XWPFComments comments, long id, String words) {
    XWPFComment comment = comments.createComment(BigInteger.valueOf(id));
    comment.setAuthor(AUTHOR);
    comment.setInitials("cc");
    comment.createParagraph().createRun().setText(words);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }
}

package org.crosscheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of pages, as long as these unfold to no more than an article can need. A PDF packs what
 * it draws, draws parts inside parts, and can so make days of work of a few kilobytes.
 */
final class PdfText extends PDFTextStripper {
  /** Of unpacked drawing instructions. A page of a newspaper has about one megabyte. */
  private static final long MOST_BYTES = 100_000_000;

  private static final int MOST_STEPS = 3_000_000;
  private static final int DEEPEST = 10_000;
  private static final int MOST_LETTERS_OF_A_PAGE = 300_000;

  private long bytes;
  private int steps;
  private int letters;

  /** The pages unfold to more than an article can need. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Fails where a limit was passed at any time: PDFBox goes on when a drawn part fails. */
  void refuseTooLarge() throws TooLarge {
    if (bytes > MOST_BYTES || steps > MOST_STEPS || letters > MOST_LETTERS_OF_A_PAGE) {
      throw new TooLarge();
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      measure(streams.next());
    }
    letters = 0;
    super.processPage(page);
    refuseTooLarge();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    measure(form.getContentStream());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (getGraphicsStackSize() > DEEPEST) {
      steps = MOST_STEPS + 1;
    }
    refuseTooLarge();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++letters <= MOST_LETTERS_OF_A_PAGE) {
      super.processTextPosition(text);
    }
  }

  private void measure(PDStream packed) throws IOException {
    byte[] buffer = new byte[65_536];
    try (InputStream in = packed.createInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        refuseTooLarge();
      }
    }
  }
}

package org.crosscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.finding.Decision;
import org.crosscheck.report.DecisionLines;

/** Reads a file of decisions, whole or not at all; it is never written. */
final class DecisionsFile {
  private static final int MOST_BYTES = 100_000_000;
  private static final int MOST_SHOWN = 10;

  private DecisionsFile() {}

  static List<Decision> read(Path file) {
    DecisionLines.Lines lines = DecisionLines.read(content(file));
    List<String> problems = lines.problems();
    if (problems.isEmpty()) {
      return lines.decisions();
    }
    List<String> shown = new ArrayList<>();
    problems.stream().limit(MOST_SHOWN).forEach(problem -> shown.add(file + ":" + problem));
    if (problems.size() > MOST_SHOWN) {
      shown.add(file + ": and " + (problems.size() - MOST_SHOWN) + " more problems");
    }
    throw new UsageProblem(shown);
  }

  private static String content(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UsageProblem(file + ": larger than a file of decisions may be (100 MB)");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageProblem(file + ": not UTF-8, as a file of decisions is");
    } catch (IOException e) {
      throw new UsageProblem(file + ": cannot be read as a file of decisions");
    }
  }
}

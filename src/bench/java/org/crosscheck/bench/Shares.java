package org.crosscheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where runs that the JVM has recorded spent their time: {@code Shares FILE.jfr...}. Each sample
 * counts for the package of ours that was at work, whatever library it had called.
 */
public final class Shares {
  private static final String OURS = "org.crosscheck.";
  private static final String SAMPLE = "jdk.ExecutionSample";

  private final Map<String, Integer> samples = new HashMap<>();

  private Shares() {}

  /** The command. */
  public static void main(String[] files) throws IOException {
    Shares shares = new Shares();
    for (String file : files) {
      shares.add(Path.of(file));
    }
    shares.print();
  }

  private void add(Path file) throws IOException {
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals(SAMPLE)) {
        samples.merge(part(event.getStackTrace()), 1, Integer::sum);
      }
    }
  }

  private static String part(RecordedStackTrace trace) {
    List<RecordedFrame> frames = trace == null ? List.of() : trace.getFrames();
    return frames.stream()
        .map(frame -> frame.getMethod().getType().getName())
        .filter(name -> name.startsWith(OURS))
        .map(name -> name.substring(OURS.length()).replaceAll("\\..*", ""))
        .findFirst()
        .orElse("the JVM and libraries");
  }

  private void print() {
    int all = samples.values().stream().mapToInt(Integer::intValue).sum();
    samples.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            part ->
                System.out.printf(
                    Locale.ROOT, "%5.1f %% %s%n", 100.0 * part.getValue() / all, part.getKey()));
  }
}

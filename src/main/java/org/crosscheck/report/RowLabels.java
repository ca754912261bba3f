package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the rows and columns of one picture or table are called: "Harbour Post, 17 Mar", short,
 * because pictures are shown on phones too; with the line where one source has several.
 */
record RowLabels(Map<String, Long> often) {
  private static final int LONGEST = 22;

  static RowLabels of(List<Voice> voices) {
    return new RowLabels(
        voices.stream().collect(Collectors.groupingBy(RowLabels::plain, Collectors.counting())));
  }

  String of(Voice voice) {
    return often.getOrDefault(plain(voice), 0L) > 1 ? placed(voice) : plain(voice);
  }

  /** With the line of its first place, always. */
  static String placed(Voice voice) {
    return plain(voice) + ", line " + voice.lines().get(0);
  }

  private static String plain(Voice voice) {
    String day =
        voice
            .source()
            .published()
            .map(p -> ", " + Dates.dayAndMonth(p.at().toLocalDate()))
            .orElse("");
    return Phrases.shortly(Phrases.oneLine(voice.source().label()), LONGEST) + day;
  }
}

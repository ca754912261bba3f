package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Kind;
import org.crosscheck.extract.Extractor.Candidate;
import org.crosscheck.text.Span;

/**
 * One figure in two units, "40 metres (131 feet)" and "17 miles/27km": both are of one kind, the
 * finer one of what the rules found.
 */
final class Conversions {
  private static final Set<ClaimType> TYPES = EnumSet.of(ClaimType.MEASURE, ClaimType.MONEY);
  private static final Pattern JOINT = Pattern.compile("\\s*[(/]\\s*(?:or )?");
  private static final int LONGEST_JOINT = 6;

  private Conversions() {}

  /** The kinds of the candidates, in their order. */
  static List<Kind> kinds(List<Candidate> sorted) {
    List<Kind> kinds = new ArrayList<>();
    for (Candidate candidate : sorted) {
      kinds.add(candidate.match().rule().kind().kind());
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (areOne(sorted.get(i - 1), sorted.get(i))) {
        Kind finer = kinds.get(i - 1).isPlain() ? kinds.get(i) : kinds.get(i - 1);
        kinds.set(i - 1, finer);
        kinds.set(i, finer);
      }
    }
    return kinds;
  }

  private static boolean areOne(Candidate first, Candidate second) {
    Kind left = first.match().rule().kind().kind();
    Kind right = second.match().rule().kind().kind();
    int from = first.match().value().end();
    int to = second.match().value().start();
    boolean near = to > from && to - from <= LONGEST_JOINT;
    return near
        && left.type() == right.type()
        && TYPES.contains(left.type())
        && JOINT.matcher(new Span(from, to).in(first.spot().document().text())).matches();
  }
}

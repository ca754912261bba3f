package org.crosscheck.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.NameKind;
import org.crosscheck.text.Token;

/**
 * Makes names of runs: cuts titles off ("Venezuelan President | Nicolas Maduro") and tells by the
 * words in the name and around it what it names.
 */
final class Namer {
  private static final int LONGEST_PERSON = 6;
  private static final int LONGEST_ROLE = 6;

  private final NameWords words;

  Namer(NameWords words) {
    this.words = words;
  }

  List<Run> names(Run run) {
    List<Token> tokens = run.sentence().tokens();
    for (int at = run.end() - 1; at >= run.first(); at--) {
      int end = words.roleEnd(tokens, at);
      if (end > at && end <= run.end() && !isInside(tokens, at, run)) {
        return split(run, roleStart(tokens, at, run.first()), end);
      }
    }
    return whole(run);
  }

  private List<Run> whole(Run run) {
    return isPeople(run) ? List.of() : List.of(run.kind(kind(run)));
  }

  /** "Venezuelan", "Americans": no name of anybody. */
  private boolean isPeople(Run run) {
    return run.size() == 1
        && words.isNationWord(run.token(run.first()))
        && !words.isCountry(run.folded());
  }

  /** "General Motors", "House of Representatives": the role is a part of another name. */
  private boolean isInside(List<Token> tokens, int at, Run run) {
    int end = words.roleEnd(tokens, at);
    if (at > run.first() && !endsTitle(tokens.get(at - 1))) {
      return true;
    }
    for (int i = end; i < run.end(); i++) {
      if (words.isOrganisationWord(tokens.get(i)) || words.isPlaceWord(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Lt. | Gen. Ann Smith", "Deputy | Minister Ann Smith"; not "Attorney - | General". */
  private static boolean endsTitle(Token before) {
    return before.text().equals(".")
        || (before.capitalised() && Character.isLetter(before.text().codePointAt(0)));
  }

  /** Takes further words of the title: "Deputy Foreign Minister", "Vice President". */
  private int roleStart(List<Token> tokens, int at, int first) {
    for (int start = first; start < at; start++) {
      if (words.roleEnd(tokens, start) >= at) {
        return start;
      }
    }
    return at;
  }

  private List<Run> split(Run run, int roleStart, int roleEnd) {
    List<Run> names = new ArrayList<>();
    if (roleStart > run.first()) {
      Run before = new Run(run.sentence(), run.first(), roleStart, NameKind.OTHER);
      names.addAll(whole(before));
    }
    if (roleEnd < run.end()) {
      names.add(new Run(run.sentence(), roleEnd, run.end(), NameKind.PERSON));
    }
    return names;
  }

  private NameKind kind(Run run) {
    if (words.isCountry(run.folded())) {
      return NameKind.PLACE;
    }
    Optional<NameKind> inside = byWordsInside(run);
    if (inside.isPresent()) {
      return inside.get();
    }
    if (isPerson(run)) {
      return NameKind.PERSON;
    }
    return isPlaced(run) ? NameKind.PLACE : NameKind.OTHER;
  }

  private Optional<NameKind> byWordsInside(Run run) {
    List<Token> inside = run.sentence().tokens().subList(run.first(), run.end());
    if (inside.stream().anyMatch(words::isOrganisationWord)) {
      return Optional.of(NameKind.ORGANISATION);
    }
    boolean place =
        words.isPlaceWord(run.lastToken())
            || (run.size() > 1 && words.startsPlace(run.token(run.first())));
    if (place) {
      return Optional.of(NameKind.PLACE);
    }
    String text = run.lastToken().text();
    boolean acronym =
        run.size() == 1
            && text.length() < 7
            && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    return acronym ? Optional.of(NameKind.ORGANISATION) : Optional.empty();
  }

  private boolean isPerson(Run run) {
    if (run.size() > LONGEST_PERSON || run.size() < 2) {
      return false;
    }
    return words.isGivenName(run.token(run.first()))
        || hasAge(run)
        || roleBefore(run)
        || roleAfter(run);
  }

  /** "Ann Smith, 35,", "Ann Smith (35)". */
  private static boolean hasAge(Run run) {
    return form(run, run.end()).matches("[,(]")
        && form(run, run.end() + 1).matches("[1-9]\\d?")
        && form(run, run.end() + 2).matches("[,).;]");
  }

  /** "opposition leader Ann Smith". */
  private boolean roleBefore(Run run) {
    List<Token> tokens = run.sentence().tokens();
    for (int at = Math.max(0, run.first() - 3); at < run.first(); at++) {
      if (words.roleEnd(tokens, at) == run.first()) {
        return true;
      }
    }
    return false;
  }

  /** "Ann Smith, the foreign minister,", "Ann Smith, his spokesman". */
  private boolean roleAfter(Run run) {
    if (!form(run, run.end()).equals(",")) {
      return false;
    }
    List<Token> tokens = run.sentence().tokens();
    int limit = Math.min(tokens.size(), run.end() + 1 + LONGEST_ROLE);
    for (int at = run.end() + 1; at < limit && !tokens.get(at).text().equals(","); at++) {
      if (!tokens.get(at).capitalised() && words.roleEnd(tokens, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** "in Caracas", but neither "in Smith's view" nor "lashed out at Smith". */
  private boolean isPlaced(Run run) {
    int before = run.first() - 1;
    if (before >= 0 && form(run, before).equals("the")) {
      before--;
    }
    boolean aimed = before >= 0 && form(run, before).equals("at") && run.size() == 1;
    return before >= 0
        && words.isPlacePreposition(run.token(before))
        && !aimed
        && !form(run, run.end()).equals("'s");
  }

  private static String form(Run run, int at) {
    return at >= 0 && at < run.sentence().tokens().size() ? run.token(at).form() : "";
  }
}

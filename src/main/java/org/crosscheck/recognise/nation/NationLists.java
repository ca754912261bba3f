package org.crosscheck.recognise.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Nations;
import org.crosscheck.recognise.nation.ListItems.Words;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordLists;

/**
 * Joins countries into lists.
 *
 * <p>"Russia, China and Cuba" is one list; so is "Russia, China" at the start of a headline. "In
 * Venezuela, Russia and China" is a place and a list, and "warned Russia, and China" are two. A
 * list is open when it says that it does not name all: "including", "like", "among others", "and
 * several European countries".
 */
final class NationLists {
  private static final List<List<String>> JOINS =
      List.of(
          List.of("as", "well", "as"),
          List.of("along", "with"),
          List.of("together", "with"),
          List.of("and", "also"),
          List.of("and"),
          List.of("or"),
          List.of("plus"),
          List.of("&"));
  private static final List<List<String>> EXAMPLES =
      List.of(
          List.of("such", "as"),
          List.of("among", "them"),
          List.of("including", "in"),
          List.of("including"),
          List.of("like"));
  private static final List<List<String>> OPEN_BEFORE =
      List.of(
          List.of("including"),
          List.of("including", "in"),
          List.of("such", "as"),
          List.of(",", "like"),
          List.of("among", "them"));
  private static final List<String> AMONG_OTHERS = List.of("among", "others");
  private static final List<String> LIKES_OF = List.of("the", "likes", "of");
  private static final Set<String> AMONG = Set.of("others", "those", "them", "the");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> PLACE = Set.of("in", "from", "across", "outside", "inside");

  private final ListItems items;

  NationLists(WordLists lists) {
    items = new ListItems(lists);
  }

  /** How two items are joined. {@code end} is the token after the joining words. */
  private record Join(int end, boolean comma, boolean word, boolean example) {
    /** "Chile, Peru and Kenya, Ghana said": after the "and" a comma ends the list. */
    boolean last() {
      return word && !example;
    }
  }

  List<Mention> read(List<Token> tokens, List<Sighting> sightings) {
    List<Mention> mentions = new ArrayList<>();
    if (sightings.isEmpty()) {
      return mentions;
    }
    Words words = Words.of(tokens, sightings);
    int at = 0;
    while (at < tokens.size()) {
      List<ListItem> list = list(words, at);
      mention(words, list).ifPresent(mentions::add);
      at = list.isEmpty() ? at + 1 : list.get(list.size() - 1).end();
    }
    return mentions;
  }

  private List<ListItem> list(Words words, int first) {
    List<ListItem> list = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    Optional<ListItem> item = items.at(words, first);
    while (item.isPresent()) {
      list.add(item.get());
      boolean ended = !joins.isEmpty() && joins.get(joins.size() - 1).last();
      Optional<Join> join = join(words, item.get()).filter(j -> !ended || j.word());
      join.ifPresent(joins::add);
      item = join.flatMap(j -> next(words, j));
    }
    dropAside(list, joins);
    return list.size() < 2 ? list : trimmed(words, list, joins);
  }

  /** "Cuba and Bolivia, longtime allies of his": the allies are no further item. */
  private static void dropAside(List<ListItem> list, List<Join> joins) {
    int last = list.size() - 1;
    if (last > 0 && list.get(last).group() && !joins.get(last - 1).word()) {
      list.remove(last);
    }
  }

  private Optional<ListItem> next(Words words, Join join) {
    Optional<ListItem> item = items.at(words, join.end());
    if (item.isPresent() || join.example()) {
      return item;
    }
    return items
        .organisation(words, join.end())
        .filter(found -> join.word() || join(words, found).isPresent());
  }

  private static Optional<Join> join(Words words, ListItem before) {
    int others = pastOthers(words, before.end());
    boolean comma = words.form(others).equals(",");
    int at = comma ? others + 1 : others;
    int word = after(words, at, JOINS);
    if (word > at) {
      return Optional.of(new Join(word, comma, true, false));
    }
    int example = before.group() ? after(words, at, EXAMPLES) : at;
    if (example > at) {
      return Optional.of(new Join(example, comma, true, true));
    }
    return comma ? Optional.of(new Join(at, true, false, false)) : Optional.empty();
  }

  /** The end of "among others" in "France, Germany, among others, along with Spain". */
  private static int pastOthers(Words words, int end) {
    int among = words.form(end).equals(",") ? end + 1 : end;
    return spells(words, among, AMONG_OTHERS) ? among + AMONG_OTHERS.size() : end;
  }

  private static int after(Words words, int at, List<List<String>> phrases) {
    return phrases.stream()
        .filter(phrase -> spells(words, at, phrase))
        .findFirst()
        .map(phrase -> at + phrase.size())
        .orElse(at);
  }

  private static boolean spells(Words words, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.form(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The list that the first item belongs to, or that item alone. */
  private static List<ListItem> trimmed(Words words, List<ListItem> list, List<Join> joins) {
    ListItem first = list.get(0);
    boolean followed = words.form(list.get(list.size() - 1).end()).equals(",");
    boolean placed = PLACE.contains(words.form(first.first() - 1)) && first.first() == 1;
    Join join = joins.get(0);
    if (placed && join.comma() && !join.word() && !followed) {
      return list.subList(0, 1);
    }
    if (list.size() == 2
        && join.comma()
        && !join.example()
        && !(join.word() && list.get(1).group())) {
      boolean headline = first.first() == 0 && !join.word() && !followed;
      return headline ? list : list.subList(0, 1);
    }
    return list;
  }

  private static Optional<Mention> mention(Words words, List<ListItem> list) {
    List<String> members = list.stream().flatMap(item -> item.members().stream()).toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    int first = list.get(0).first();
    int end = list.get(list.size() - 1).end();
    boolean likes = spells(words, first - LIKES_OF.size(), LIKES_OF);
    boolean among = list.stream().anyMatch(item -> isAmong(words, item.end()));
    boolean open =
        likes
            || among
            || list.stream().anyMatch(ListItem::group)
            || OPEN_BEFORE.stream().anyMatch(p -> spells(words, first - p.size(), p));
    Span span =
        Span.covering(
            words.tokens().get(likes ? first - LIKES_OF.size() : first).span(),
            words.tokens().get(end - 1).span());
    return Optional.of(new Mention(MentionType.NATIONS, span, new Nations(members, "", open)));
  }

  /** "Russia and China, among others", "Canada among those backing him". */
  private static boolean isAmong(Words words, int end) {
    int at = words.form(end).equals(",") || BE.contains(words.form(end)) ? end + 1 : end;
    return words.form(at).equals("among") && AMONG.contains(words.form(at + 1));
  }
}

package org.crosscheck.recognise.nation;

import java.util.List;

/**
 * A member of a list of countries.
 *
 * @param end the number of the token after its last
 * @param members the countries it names; empty for "several others" and for organisations
 * @param group whether it speaks of countries that it does not name
 */
record ListItem(int first, int end, List<String> members, boolean group) {

  static ListItem country(int first, int end, String name) {
    return new ListItem(first, end, List.of(name), false);
  }

  static ListItem countries(int first, int end, List<String> names) {
    return new ListItem(first, end, List.copyOf(names), false);
  }

  static ListItem group(int first, int end) {
    return new ListItem(first, end, List.of(), true);
  }

  static ListItem organisation(int first, int end) {
    return new ListItem(first, end, List.of(), false);
  }
}

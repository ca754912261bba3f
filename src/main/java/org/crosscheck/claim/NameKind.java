package org.crosscheck.claim;

/** What a name names, as far as its words and those around it show. */
public enum NameKind {
  PERSON,
  PLACE,
  ORGANISATION,
  OTHER
}

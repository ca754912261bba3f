package org.crosscheck.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/** What reading a corpus has brought together so far. */
final class Gathered {
  final List<Document> documents = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  private final Map<String, String> places = new HashMap<>();

  /** Where an article of this id was given before; empty for the first. */
  Optional<String> before(String id, String place) {
    return Optional.ofNullable(places.putIfAbsent(id, place));
  }

  void skip(String file, String reason) {
    skipped.add(new Skipped(file, reason));
  }

  void note(String file, String what) {
    notes.add(file + ": " + what);
  }

  void problem(String file, String what) {
    problems.add(file + ": " + what);
  }

  void problem(String file, JsonFields.Fault fault) {
    problem(file + ":" + fault.line() + ":" + fault.column(), fault.what());
  }
}

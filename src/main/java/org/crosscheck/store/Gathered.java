package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;

/** What reading a corpus has brought together so far. */
final class Gathered {
  final List<Document> documents = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

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

package org.crosscheck.cli;

import java.io.IOException;
import org.crosscheck.check.Tools;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.ReadyRules;
import org.crosscheck.store.RuleFiles;

/** Rules, and what it takes to read articles by them. */
record Equipment(ReadyRules rules, Tools tools) {
  private static Equipment of(ReadyRules rules) {
    return new Equipment(rules, new Tools(rules.book(), rules.lists(), new PackedModels()));
  }

  /** The built-in rules. */
  static Equipment builtIn() {
    try {
      return of(ReadyRules.builtIn());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Rules of the user laid over the built-in ones. */
  static Equipment over(RuleFiles own) {
    try {
      return of(ReadyRules.of(own.over(RuleFiles.packed())));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static IllegalStateException unreadable(IOException e) {
    return new IllegalStateException("the built-in rules cannot be read", e);
  }

  /** The same, being loaded on threads of its own. */
  Equipment begun() {
    tools.begin();
    return this;
  }
}

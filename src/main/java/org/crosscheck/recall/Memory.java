package org.crosscheck.recall;

import java.util.Optional;

/**
 * Keeps bytes by a key. It may forget any of them at any time, and never fails: what cannot be kept
 * is forgotten. Used by several threads.
 */
public interface Memory {
  /** Keeps nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public Optional<byte[]> get(Key key) {
          return Optional.empty();
        }

        @Override
        public void put(Key key, byte[] bytes) {
          // forgotten
        }

        @Override
        public boolean isEmpty() {
          return true;
        }
      };

  /** What was put there last, perhaps damaged since. */
  Optional<byte[]> get(Key key);

  void put(Key key, byte[] bytes);

  /** Whether there is surely nothing to be got. */
  boolean isEmpty();
}

package org.crosscheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which claims of a story are one voice: what several of them say counts once. */
final class Voices {
  private final int[] voices;

  /** By the number of a voice how many claims it has. */
  private final int[] claims;

  Voices(List<Profile> profiles, Likeness likeness) {
    Map<String, Integer> numbers = new HashMap<>();
    voices = new int[profiles.size()];
    claims = new int[profiles.size()];
    for (int i = 0; i < voices.length; i++) {
      String voice = likeness.voice(profiles.get(i).claim());
      voices[i] = numbers.computeIfAbsent(voice, any -> numbers.size());
      claims[voices[i]]++;
    }
  }

  boolean isSingle(int profile) {
    return claims[voices[profile]] == 1;
  }

  /** One number for the voices of two claims, in this order. */
  long pair(int first, int second) {
    return (long) voices[first] << Integer.SIZE | voices[second];
  }
}

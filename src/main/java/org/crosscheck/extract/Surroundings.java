package org.crosscheck.extract;

import java.util.Optional;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.text.Span;

/**
 * What other stages can say about the place where a claim stands. The roof joins them.
 *
 * @param attributions who said it
 * @param modalities how it is put forward
 * @param periods over which time it holds
 * @param deadlines by when a time that must be kept runs out
 * @param scopes what else limits it: place, population, event
 * @param bases how a figure was counted
 */
public record Surroundings(
    Speakers attributions,
    Manners modalities,
    Stretches periods,
    Dues deadlines,
    Limits scopes,
    Counting bases) {

  /** Says nothing about anything; claims are asserted. */
  public static final Surroundings NONE =
      new Surroundings(
          spot -> Optional.empty(),
          (spot, attribution) -> attribution.isPresent() ? Modality.REPORTED : Modality.ASSERTED,
          (spot, marked) -> Optional.empty(),
          (spot, mention) -> plainly(mention),
          (spot, scope) -> scope,
          spot -> Optional.empty());

  /** Who said it. */
  public interface Speakers {
    Optional<Attribution> of(Spot spot);
  }

  /** How it is put forward. */
  public interface Manners {
    Modality of(Spot spot, Optional<Attribution> attribution);
  }

  /** Over which time it holds. */
  public interface Stretches {
    /**
     * The period of a claim.
     *
     * @param marked where the rule says that the period stands
     */
    Optional<Scope.Period> of(Spot spot, Optional<Span> marked);
  }

  /** Without anybody who knows about clocks: what the mention itself says. */
  private static Optional<DeadlineValue> plainly(Mention mention) {
    if (mention.value() instanceof TimeValue time) {
      return Optional.of(DeadlineValue.at(time));
    }
    return mention.value() instanceof DurationValue duration
        ? Optional.of(new DeadlineValue(Optional.empty(), Optional.of(duration.iso()), ""))
        : Optional.empty();
  }

  /** By when a time that must be kept runs out. */
  public interface Dues {
    /** Nothing where the time is none to be kept. */
    Optional<DeadlineValue> of(Spot spot, Mention mention);
  }

  /** What else limits a claim. */
  public interface Limits {
    /** The same scope with what the surroundings add to it. */
    Scope of(Spot spot, Scope fromRule);
  }

  /** How a figure was counted: "confirmed". */
  public interface Counting {
    Optional<String> of(Spot spot);
  }

  public Surroundings attributions(Speakers other) {
    return new Surroundings(other, modalities, periods, deadlines, scopes, bases);
  }

  public Surroundings modalities(Manners other) {
    return new Surroundings(attributions, other, periods, deadlines, scopes, bases);
  }

  public Surroundings periods(Stretches other) {
    return new Surroundings(attributions, modalities, other, deadlines, scopes, bases);
  }

  public Surroundings deadlines(Dues other) {
    return new Surroundings(attributions, modalities, periods, other, scopes, bases);
  }

  public Surroundings scopes(Limits other) {
    return new Surroundings(attributions, modalities, periods, deadlines, other, bases);
  }

  public Surroundings bases(Counting other) {
    return new Surroundings(attributions, modalities, periods, deadlines, scopes, other);
  }
}

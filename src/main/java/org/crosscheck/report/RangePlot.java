package org.crosscheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Quantity;

/**
 * Figures of several sources over one scale, one row each, in the order of publication: a dot for
 * the figure named, an arrow for an open end, a band for a range or a vague word.
 *
 * @param unit what the scale counts; empty for a bare number
 */
record RangePlot(String title, String unit, List<Axis.Tick> ticks, List<Row> rows) {
  static final int ROW = 38;

  /** A shorter line has no room for an arrow beside its dot. */
  private static final int ARROW = 14;

  /**
   * @param from left end of the line; with {@code openLeft} an arrow points on from there
   * @param dot where the figure named stands; negative for none
   * @param hollow whether the figure named is itself outside ("more than 70")
   */
  record Row(
      String label,
      String value,
      int y,
      int from,
      int to,
      boolean openLeft,
      boolean openRight,
      int dot,
      boolean hollow,
      boolean band) {}

  /** Nothing where the values are not figures of one unit, or do not differ. */
  static Optional<RangePlot> of(String title, List<Voice> all) {
    List<Voice> voices = Voice.byPublication(all);
    List<Quantity> quantities = voices.stream().flatMap(v -> quantity(v.first())).toList();
    List<Double> numbers = quantities.stream().flatMap(RangePlot::numbers).toList();
    boolean comparable =
        quantities.stream().map(q -> q.currency().orElse("")).distinct().count() == 1;
    if (numbers.isEmpty() || !comparable || !differing(voices, quantities)) {
      return Optional.empty();
    }
    double scale = scale(voices, numbers);
    Axis axis = Axis.holding(numbers.stream().map(n -> n / scale).toList());
    RowLabels labels = RowLabels.of(voices);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      String label = labels.of(voices.get(i));
      rows.add(row(axis, scale, label, voices.get(i), quantities.get(i), i * ROW));
    }
    return Optional.of(new RangePlot(title, unit(voices, quantities, scale), axis.ticks(), rows));
  }

  /** A picture of one figure shows nothing. */
  private static boolean differing(List<Voice> voices, List<Quantity> quantities) {
    return quantities.size() == voices.size()
        && quantities.stream().map(Quantity::canonical).distinct().count() > 1;
  }

  private static Stream<Quantity> quantity(Claim claim) {
    if (claim.value() instanceof DurationValue duration) {
      return Stream.of(duration.quantity());
    }
    return claim.value() instanceof Quantity quantity ? Stream.of(quantity) : Stream.of();
  }

  private static Stream<Double> numbers(Quantity quantity) {
    return Stream.of(quantity.low(), quantity.high(), quantity.point())
        .flatMap(Optional::stream)
        .map(BigDecimal::doubleValue);
  }

  private static double scale(List<Voice> voices, List<Double> seconds) {
    if (!(voices.get(0).first().value() instanceof DurationValue)) {
      return 1;
    }
    double longest = seconds.stream().max(Double::compare).orElse(0.0);
    return longest >= 172_800 ? 86_400 : longest >= 7_200 ? 3_600 : 60;
  }

  private static String unit(List<Voice> voices, List<Quantity> quantities, double scale) {
    if (voices.get(0).first().value() instanceof DurationValue) {
      return scale == 60 ? "minutes" : scale == 3_600 ? "hours" : "days";
    }
    return quantities.get(0).currency().orElse(quantities.get(0).unit());
  }

  private static Row row(
      Axis axis, double scale, String label, Voice voice, Quantity quantity, int y) {
    Bound bound = quantity.bound();
    int dot = quantity.point().map(p -> axis.at(p.doubleValue() / scale)).orElse(-1);
    boolean about = bound == Bound.ABOUT;
    int from =
        quantity
            .low()
            .map(l -> axis.at(l.doubleValue() / scale))
            .orElse(about ? dot - 22 : Axis.LEFT);
    int to =
        quantity
            .high()
            .map(h -> axis.at(h.doubleValue() / scale))
            .orElse(about ? dot + 22 : Axis.RIGHT);
    return new Row(
        label,
        voice.marked(24),
        y,
        bound == Bound.MORE_THAN ? dot : from,
        bound == Bound.FEWER_THAN ? dot : to,
        quantity.low().isEmpty() && !about && dot - from > ARROW,
        quantity.high().isEmpty() && !about && to - dot > ARROW,
        bound == Bound.RANGE ? -1 : dot,
        bound == Bound.MORE_THAN || bound == Bound.FEWER_THAN,
        about || bound == Bound.RANGE || bound == Bound.VAGUE);
  }

  int height() {
    return rows.size() * ROW + 34;
  }

  String description() {
    return rows.stream()
        .map(row -> row.label() + ": " + row.value())
        .collect(java.util.stream.Collectors.joining("; ", "", "."));
  }
}

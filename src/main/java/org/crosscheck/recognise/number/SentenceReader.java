package org.crosscheck.recognise.number;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.MentionType;
import org.crosscheck.recognise.number.Currencies.Dollar;

/** Reads one sentence from left to right: figures, what they measure, ranges, bounds. */
final class SentenceReader {
  private final Lexicon lexicon;
  private final FigureReader figures;
  private final MoneyReader money;
  private final PercentReader percent;
  private final MeasureReader measures;
  private final AgeReader ages;
  private final Millions millions;
  private final Context context;
  private final NameNumbers names;
  private final Ranges ranges;
  private final Bounds bounds;
  private static final Set<MentionType> MEASURED =
      EnumSet.of(MentionType.MEASURE, MentionType.MONEY, MentionType.PERCENT);

  private final Openers openers;
  private final AgeLists ageLists;
  private final CountedNoun counted;

  SentenceReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    figures = new FigureReader(lexicon);
    money = new MoneyReader(lexicon, figures);
    percent = new PercentReader(lexicon);
    measures = new MeasureReader(lexicon);
    ages = new AgeReader(lexicon);
    millions = new Millions(lexicon);
    context = new Context(lexicon);
    names = new NameNumbers(lexicon);
    ranges = new Ranges(lexicon);
    bounds = new Bounds(lexicon);
    openers = new Openers(lexicon);
    ageLists = new AgeLists(lexicon);
    counted = new CountedNoun(lexicon);
  }

  List<Reading> read(Words words, Dollar dollar) {
    return bounds.attach(words, ranges.join(words, joinable(words, dollar))).stream()
        .map(reading -> counted.name(words, reading))
        .toList();
  }

  private List<Reading> joinable(Words words, Dollar dollar) {
    return ageLists.spread(words, CarriedUnits.over(words, readings(words, dollar)));
  }

  private List<Reading> readings(Words words, Dollar dollar) {
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (!openers.mayOpen(words.form(at), words.written(at))) {
        at++;
        continue;
      }
      Optional<Phrases.Match> idiom = lexicon.idioms.at(words, at);
      if (idiom.isPresent()) {
        at = idiom.get().to();
        continue;
      }
      Optional<Figure> figure = figures.at(words, at);
      Optional<Reading> reading = reading(words, at, figure, dollar);
      reading.ifPresent(readings::add);
      at = reading.map(Reading::to).or(() -> figure.map(Figure::to)).orElse(at + 1);
    }
    return readings;
  }

  private Optional<Reading> reading(Words words, int at, Optional<Figure> figure, Dollar dollar) {
    if (figure.filter(found -> names.isInWords(words, found)).isPresent()) {
      return Optional.empty();
    }
    return money
        .signed(words, at, dollar)
        .or(() -> figure.flatMap(found -> measured(words, found, dollar)))
        .or(() -> figure.flatMap(found -> boundMeasure(words, found, dollar)))
        .or(() -> figure.flatMap(found -> counted(words, found)))
        .or(() -> ages.spelled(words, at))
        .or(() -> measures.single(words, at));
  }

  /** "30 or more inches", "10 or so miles": the bound stands between the number and the unit. */
  private Optional<Reading> boundMeasure(Words words, Figure figure, Dollar dollar) {
    return lexicon
        .boundsAfter
        .at(words, figure.to())
        .filter(match -> words.letters(match.to()) || words.is(match.to(), "%"))
        .flatMap(
            match ->
                measured(words, figure.to(match.to()), dollar)
                    .filter(reading -> MEASURED.contains(reading.type()))
                    .filter(reading -> reading.to() > match.to())
                    .map(reading -> BoundsBehind.between(reading, match)));
  }

  private Optional<Reading> measured(Words words, Figure figure, Dollar dollar) {
    if (figure.form() == Form.ORDINAL || figure.form() == Form.LONE) {
      return Optional.empty();
    }
    return percent
        .read(words, figure)
        .or(() -> money.named(words, figure, dollar))
        .or(() -> people(words, figure))
        .or(() -> measures.read(words, figure))
        .or(() -> ages.read(words, figure));
  }

  /** "44m users", "some 3m were displaced": millions, where nothing is measured. */
  private Optional<Reading> people(Words words, Figure figure) {
    if (!millions.areMeant(words, figure.to())) {
      return Optional.empty();
    }
    Figure large = figure.times(figure.to() + 1, Lexicon.MILLION);
    return measures
        .read(words, large)
        .or(() -> Optional.of(Reading.of(MentionType.NUMBER, large, "")));
  }

  private Optional<Reading> counted(Words words, Figure figure) {
    if (context.countsNothing(words, figure)) {
      return Optional.empty();
    }
    boolean ordinal = figure.form() == Form.ORDINAL;
    return Optional.of(Reading.of(ordinal ? MentionType.ORDINAL : MentionType.NUMBER, figure, ""));
  }
}

package org.crosscheck.recognise;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Mention;
import org.crosscheck.claim.MentionType;
import org.crosscheck.claim.Quantity;
import org.crosscheck.recognise.name.NameReader;
import org.crosscheck.recognise.nation.NationReader;
import org.crosscheck.recognise.number.NumberReader;
import org.crosscheck.recognise.quotation.QuotationReader;
import org.crosscheck.recognise.time.TimeReader;
import org.crosscheck.saying.Casts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.WordLists;

/**
 * Finds every number, amount of money, share, age, measure, time, nation and quotation of a
 * document. Safe for use by several threads.
 */
public final class Recogniser {
  private final Set<String> timeUnits;
  private final NumberReader numbers;
  private final TimeReader times;
  private final NationReader nations;
  private final NameReader names;
  private final QuotationReader quotations;

  public Recogniser(WordLists lists) {
    this(lists, new Casts(lists));
  }

  /**
   * @param casts shared with whoever looks for speakers in the same articles
   */
  public Recogniser(WordLists lists, Casts casts) {
    timeUnits = Set.copyOf(lists.words("time-units"));
    numbers = new NumberReader(lists);
    times = new TimeReader(lists);
    nations = new NationReader(lists);
    names = new NameReader(lists);
    quotations = new QuotationReader(lists, casts);
  }

  /** What reads the times: others who read them, too, need not look for them again. */
  public TimeReader times() {
    return times;
  }

  /**
   * The mentions of a document, sorted by place. None overlaps another, but for what quotations and
   * lists of nations hold, and for the names of persons.
   *
   * @param anchor when it was published; without it, relative times stay open
   */
  public List<Mention> recognise(AnnotatedDocument document, Optional<LocalDateTime> anchor) {
    return Mentions.chosen(readings(document, numbers.read(document), anchor));
  }

  /** The same, and beside the times the numbers in them: the 72 of "72 hours". */
  public List<Mention> recogniseAll(AnnotatedDocument document, Optional<LocalDateTime> anchor) {
    List<Mention> figures = numbers.read(document);
    List<Mention> chosen = Mentions.chosen(readings(document, figures, anchor));
    return Mentions.with(chosen, figures.stream().filter(this::countsTime).toList());
  }

  private boolean countsTime(Mention mention) {
    return mention.type() == MentionType.NUMBER
        && mention.value() instanceof Quantity quantity
        && timeUnits.contains(quantity.unit());
  }

  private List<Mention> readings(
      AnnotatedDocument document, List<Mention> figures, Optional<LocalDateTime> anchor) {
    List<Mention> readings = new ArrayList<>(figures);
    readings.addAll(times.read(document, anchor));
    NationReader.Found found = nations.all(document);
    readings.addAll(found.each());
    readings.addAll(found.lists());
    readings.addAll(NationReader.ofSeveral(found.lists()));
    readings.addAll(names.persons(document));
    readings.addAll(quotations.read(document));
    return readings;
  }
}

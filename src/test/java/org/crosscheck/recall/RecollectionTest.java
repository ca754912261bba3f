package org.crosscheck.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.DeadlineValue;
import org.crosscheck.claim.DurationValue;
import org.crosscheck.claim.Interval;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Quantity;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Statement;
import org.crosscheck.claim.Subject;
import org.crosscheck.claim.TimeValue;
import org.crosscheck.claim.Utterance;
import org.crosscheck.claim.Value;
import org.crosscheck.testing.Texts;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Publication;
import org.crosscheck.text.Span;
import org.junit.jupiter.api.Test;

class RecollectionTest {
  private static final String TEXT =
      "Ferry sinks\n\nPolice said “at least 14” people died on Monday. Half a pair: \ud83d here.\n";
  private static final Interval DAY = Interval.day(LocalDate.of(2019, 1, 23));
  private static final Quantity AMOUNT =
      new Quantity(
          Optional.of(new BigDecimal("-1.50")),
          Optional.of(new BigDecimal("1E+9")),
          Optional.of(new BigDecimal("0.0000001")),
          Bound.RANGE,
          "km",
          Optional.of("USD"),
          true);

  /** One of each shape, with each part given and each part missing. */
  private static final List<Value> VALUES =
      List.of(
          Quantity.exactly(12),
          Quantity.atLeast(Long.MAX_VALUE),
          AMOUNT,
          new TimeValue("XXXX-WXX-7", Optional.empty(), Optional.empty(), Bound.ABOUT),
          new TimeValue("2019-01-23", Optional.of(DAY), Optional.of("2019-01-23"), Bound.EXACT),
          new DurationValue("PT72H", AMOUNT),
          new DeadlineValue(Optional.of(DAY), Optional.of("PT72H"), "the clock started"),
          new DeadlineValue(Optional.empty(), Optional.empty(), ""),
          new Nations(List.of("Mexico", "Côte d'Ivoire"), "backs", true, "seat"),
          new Nations(List.of(), "", false),
          new Utterance(
              "half \udc00 a pair",
              Optional.of("Ann"),
              Optional.of(new Span(3, 9)),
              Optional.of(new Span(0, 0)),
              "'he' follows"),
          new Utterance("", Optional.empty(), Optional.empty(), Optional.empty(), ""),
          new Statement("closed"));

  private static AnnotatedDocument document() {
    return Texts.annotated(TEXT);
  }

  private static Claim claim(Value value, int number, Document document) {
    boolean full = number % 2 == 0;
    Span span = new Span(20, 20 + number);
    Span sentence = new Span(13, 60);
    return new Claim(
        "c-" + number,
        new Kind(
            "deaths",
            ClaimType.DEATHS,
            "People killed",
            Kind.SameSubject.STORY,
            Kind.Growth.ONLY_GROWS,
            "high",
            full ? Set.of("missing", "injured") : Set.of()),
        value,
        full ? new Subject("people", "person", List.of("old", "new")) : Subject.UNSTATED,
        full
            ? new Scope(
                Optional.of(new Scope.Period("on Monday", Optional.of(DAY), true)),
                Optional.of("Caracas"),
                Optional.of("children"),
                Optional.of("feared"),
                Optional.of("the 1989 disaster"))
            : Scope.OPEN,
        Modality.REPORTED,
        full
            ? Optional.of(new Attribution("police", "said", span, Optional.of("AP")))
            : Optional.empty(),
        new Provenance(
            document.source(),
            span,
            span.in(document.text()),
            sentence,
            sentence.in(document.text()),
            3,
            8,
            "people-died"),
        new Context(
            Context.Position.LEAD, 1, List.of("die"), List.of("day", "die"), List.of("Ann Smith")));
  }

  private static List<Claim> claims(Document document) {
    return java.util.stream.IntStream.range(0, VALUES.size())
        .mapToObj(number -> claim(VALUES.get(number), number, document))
        .toList();
  }

  @Test
  void every_part_of_a_claim_of_every_shape_is_kept() {
    AnnotatedDocument document = document();
    List<Claim> claims = claims(document.document());

    byte[] bytes = Recollection.packed(document, Optional.empty(), claims);

    assertThat(VALUES.stream().map(Value::getClass).distinct()).containsExactlyInAnyOrder(shapes());
    Recollection read = Recollection.unpacked(bytes, document.document()).orElseThrow();
    assertThat(read.claims()).isEqualTo(claims);
    assertThat(Texts.annotator().annotate(document.document(), read.sentences()))
        .isEqualTo(document);
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Value>[] shapes() {
    return (Class<? extends Value>[]) Value.class.getPermittedSubclasses();
  }

  /** So that a part that is added to what a claim is made of is not lost in silence. */
  @Test
  void every_component_of_every_record_is_kept() {
    AnnotatedDocument document = document();
    for (Class<?> shape : Value.class.getPermittedSubclasses()) {
      Claim filled = (Claim) filled(Claim.class, "", shape, document.document());
      byte[] bytes = Recollection.packed(document, Optional.empty(), List.of(filled));
      assertThat(Recollection.unpacked(bytes, document.document()).orElseThrow().claims())
          .containsExactly(filled);
    }
  }

  /** A record whose components are all given, and none as it is when nothing is known. */
  private static Object filled(Class<?> type, String name, Class<?> shape, Document document) {
    if (type == Provenance.class) {
      return claim(VALUES.get(0), 1, document).provenance();
    }
    if (type == Value.class) {
      return filled(shape, name, shape, document);
    }
    if (type.isRecord()) {
      return record(type, shape, document);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[1];
    }
    return Optional.ofNullable(PLAIN.get(type)).orElseThrow().apply(name);
  }

  private static final Map<Class<?>, Function<String, Object>> PLAIN =
      Map.of(
          String.class,
          name -> "some " + name,
          boolean.class,
          name -> true,
          int.class,
          name -> 7,
          BigDecimal.class,
          name -> new BigDecimal("1.250"),
          LocalDateTime.class,
          name -> LocalDateTime.of(2019, 1, 23, name.equals("from") ? 9 : 10, 30, 0, 1));

  private static Object record(Class<?> type, Class<?> shape, Document document) {
    if (type == Span.class) {
      return new Span(3, 9);
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < values.length; i++) {
      types[i] = components[i].getType();
      values[i] = component(components[i], shape, document);
    }
    try {
      Constructor<?> whole = type.getDeclaredConstructor(types);
      whole.setAccessible(true);
      return whole.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " cannot be filled", e);
    }
  }

  private static Object component(RecordComponent component, Class<?> shape, Document document) {
    if (component.getGenericType() instanceof ParameterizedType several) {
      Object inside =
          filled(
              (Class<?>) several.getActualTypeArguments()[0], component.getName(), shape, document);
      Class<?> type = component.getType();
      return type == Optional.class
          ? Optional.of(inside)
          : type == Set.class ? Set.of(inside) : List.of(inside);
    }
    return filled(component.getType(), component.getName(), shape, document);
  }

  @Test
  void both_dates_and_the_story_of_today_are_those_of_the_claims() {
    Publication given =
        new Publication(
            "today", LocalDateTime.of(2019, 1, 25, 18, 30), true, Publication.Basis.MANIFEST);
    Publication doubted = given.doubt("its dateline says 2 January 2018");
    AnnotatedDocument before = document().source(document().source().published(given));
    AnnotatedDocument dated = before.source(before.source().published(doubted));

    byte[] bytes = Recollection.packed(dated, Optional.of(doubted), claims(dated.document()));
    Recollection read = Recollection.unpacked(bytes, before.document()).orElseThrow();

    assertThat(read.alone()).contains(doubted);
    assertThat(read.published()).contains(doubted);
    assertThat(read.claims()).isEqualTo(claims(dated.document()));
    AnnotatedDocument moved = dated.source(dated.source().story("another"));
    assertThat(read.claims(moved.source())).isEqualTo(claims(moved.document()));
    List<Optional<Publication>> dates = List.of(Optional.of(doubted), Optional.empty());
    assertThat(Recollection.dates(Recollection.packed(dates))).contains(dates);
  }

  @Test
  void damaged_bytes_are_nothing_remembered() {
    AnnotatedDocument document = document();
    List<Claim> claims = claims(document.document());
    byte[] whole = Recollection.packed(document, Optional.empty(), claims);
    Random random = new Random(7);

    for (int round = 0; round < 2_000; round++) {
      byte[] damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 9));
      for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(Recollection.unpacked(damaged, document.document()))
          .satisfiesAnyOf(
              read -> assertThat(read).isEmpty(),
              read -> assertThat(read.orElseThrow().claims()).isEqualTo(claims));
      assertThatCode(() -> Recollection.dates(damaged)).doesNotThrowAnyException();
    }
  }

  @Test
  void a_key_changes_with_all_that_reading_depends_on_and_with_nothing_else() {
    Document document = Texts.document("A", "Ten people died.");
    Document moved = document.source(document.source().story("flood"));
    Publication day =
        new Publication(
            "25", LocalDate.of(2019, 1, 25).atStartOfDay(), false, Publication.Basis.MANIFEST);

    assertThat(Key.of(moved)).isEqualTo(Key.of(document));
    assertThat(
            List.of(
                Key.of(document),
                Key.of(Texts.document("B", "Ten people died.")),
                Key.of(Texts.document("A", "Ten people died!")),
                Key.of(Texts.document("A", "Ten people died\ud800")),
                Key.of(Texts.document("A", "Ten people died\ud801")),
                Key.of(document.source(document.source().published(day))),
                Key.of(document.source(document.source().published(day.doubt("why")))),
                Key.of(List.of(document)),
                Key.of(List.of(document, document))))
        .doesNotHaveDuplicates();
  }
}

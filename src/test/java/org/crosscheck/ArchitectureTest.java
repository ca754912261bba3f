package org.crosscheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan: nouns below, verbs above, one roof, doors outside. */
class ArchitectureTest {
  private static final String BASE = "org.crosscheck";

  private static final Set<String> NOUNS = Set.of("text", "claim", "finding");
  private static final Set<String> DOORS = Set.of("store", "index", "cli", "web", "spark");

  /** What each package may use besides the nouns named first; its sub-packages may as well. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("claim", Set.of("text")),
          Map.entry("finding", Set.of("text", "claim")),
          Map.entry("draft", NOUNS),
          Map.entry("word", Set.of("text")),
          Map.entry("index", Set.of("text")),
          Map.entry("rule", Set.of("text", "claim")),
          Map.entry("ingest", Set.of("text")),
          Map.entry("annotate", Set.of("text")),
          // who says what: read by those who find quotations and by those who attribute claims
          Map.entry("saying", Set.of("text")),
          Map.entry("recognise", Set.of("text", "claim", "saying")),
          Map.entry("extract", Set.of("text", "claim", "rule", "saying")),
          Map.entry("recall", Set.of("text", "claim")),
          Map.entry("lineage", NOUNS),
          Map.entry("grouping", Set.of("text", "finding")),
          Map.entry("unit", Set.of("text", "claim")),
          Map.entry("align", Set.of("text", "claim", "finding", "unit")),
          Map.entry("compare", Set.of("text", "claim", "finding", "unit")),
          Map.entry("report", Set.of("text", "claim", "finding", "draft")),
          Map.entry("evaluate", Set.of("text", "claim", "finding", "draft")),
          Map.entry(
              "check",
              Set.of(
                  "text",
                  "claim",
                  "finding",
                  "draft",
                  "rule",
                  "ingest",
                  "annotate",
                  "recall",
                  "recognise",
                  "saying",
                  "extract",
                  "lineage",
                  "grouping",
                  "align",
                  "compare",
                  "report",
                  "evaluate")),
          // bytes come from files, so the door to the files also hands them to their reader; models
          // and memory are ports that annotate and recall declare
          Map.entry(
              "store",
              Set.of(
                  "text",
                  "claim",
                  "finding",
                  "draft",
                  "report",
                  "rule",
                  "ingest",
                  "annotate",
                  "recall")),
          Map.entry(
              "cli",
              Set.of(
                  "text",
                  "claim",
                  "finding",
                  "draft",
                  "check",
                  "report",
                  "rule",
                  "store",
                  "word",
                  "index",
                  "recall",
                  "evaluate")),
          Map.entry("web", Set.of("text", "claim", "finding", "check", "report", "rule", "store")),
          Map.entry(
              "spark", Set.of("text", "claim", "finding", "check", "report", "rule", "store")));

  /** Libraries that only one package knows. */
  private static final Map<String, Set<String>> OWNERS =
      Map.of(
          "opennlp..", Set.of("annotate"),
          "org.jsoup..", Set.of("ingest"),
          "org.apache.pdfbox..", Set.of("ingest"),
          "org.apache.poi..", Set.of("word"),
          "org.apache.lucene..", Set.of("index"),
          "tech.units..", Set.of("unit"),
          "picocli..", Set.of("cli"),
          "org.yaml..", Set.of("rule"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private static List<JavaPackage> packages() {
    return CLASSES.getPackage(BASE).getSubpackagesInTree().stream()
        .filter(p -> !p.getClasses().isEmpty())
        .toList();
  }

  /** The first name after the base: "recognise" for {@code org.crosscheck.recognise.number}. */
  private static String room(String packageName) {
    return packageName.length() <= BASE.length()
        ? ""
        : packageName.substring(BASE.length() + 1).split("\\.", 2)[0];
  }

  @Test
  void packages_use_only_what_the_plan_of_the_house_allows() {
    for (Map.Entry<String, Set<String>> room : MAY_USE.entrySet()) {
      String[] forbidden =
          MAY_USE.keySet().stream()
              .filter(other -> !other.equals(room.getKey()) && !room.getValue().contains(other))
              .map(other -> BASE + "." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + "." + room.getKey() + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void every_package_is_in_the_plan() {
    assertThat(packages()).allSatisfy(p -> assertThat(MAY_USE).containsKey(room(p.getName())));
    assertThat(packages())
        .allSatisfy(
            p ->
                assertThat(p.getName().split("\\."))
                    .doesNotContain("util", "common", "helper", "manager", "impl", "core", "misc"));
  }

  @Test
  void readers_of_values_do_not_know_each_other() {
    List<String> readers = List.of("number", "time", "quotation", "nation");
    for (String reader : readers) {
      String[] others =
          readers.stream()
              .filter(other -> !other.equals(reader))
              .map(other -> BASE + ".recognise." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + ".recognise." + reader + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void a_library_is_known_to_the_package_that_owns_it_alone() {
    OWNERS.forEach(
        (library, owners) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(inside(owners))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void files_network_clock_and_environment_are_reached_through_doors_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(inside(DOORS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|RandomAccessFile|FileInputStream|FileOutputStream|FileReader"
                + "|FileWriter)|java\\.time\\.Clock|java\\.util\\.Timer|java\\.lang\\.Process.*")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .check(CLASSES);
  }

  @Test
  void every_package_says_what_it_is_and_knows_no_nulls() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaPackage p : packages()) {
      boolean marked =
          p.getPackageInfo() != null && p.getPackageInfo().isAnnotatedWith(NullMarked.class);
      if (!marked) {
        unmarked.add(p.getName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void there_is_no_static_state() {
    List<String> mutable = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      type.getFields().stream()
          .filter(f -> f.getModifiers().toString().contains("STATIC"))
          .filter(f -> !f.getModifiers().toString().contains("FINAL"))
          .forEach(f -> mutable.add(f.getFullName()));
    }
    assertThat(mutable).isEmpty();
  }

  @Test
  void a_stage_does_not_print() {
    noClasses()
        .that()
        .resideOutsideOfPackages(inside(DOORS))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  private static String[] inside(Set<String> rooms) {
    return rooms.stream().map(room -> BASE + "." + room + "..").toArray(String[]::new);
  }
}

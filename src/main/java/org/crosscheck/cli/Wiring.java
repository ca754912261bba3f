package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.crosscheck.check.Careful;
import org.crosscheck.check.Checker;
import org.crosscheck.check.DraftChecker;
import org.crosscheck.check.Progress;
import org.crosscheck.check.Reader;
import org.crosscheck.check.Tools;
import org.crosscheck.claim.Mention;
import org.crosscheck.finding.Findings;
import org.crosscheck.recall.Memory;
import org.crosscheck.rule.Rule;
import org.crosscheck.store.CacheFolder;
import org.crosscheck.store.PackedModels;
import org.crosscheck.store.ProgramVersion;
import org.crosscheck.store.ReadyRules;
import org.crosscheck.store.RuleFiles;
import org.crosscheck.text.AnnotatedDocument;
import org.crosscheck.text.Document;
import org.crosscheck.text.Skipped;
import org.jspecify.annotations.Nullable;

/** Joins the commands with the check. Tests take its place to see a command by itself. */
class Wiring {
  private static final int MOST_WARNINGS = 10;

  /** Most files of one's own whose examples are run before a check: a second's work. */
  private static final int MOST_TRIED = 500;

  /** A check of documents against each other. */
  interface Check {
    Findings check(List<Document> documents, List<Skipped> skipped);

    /** The same, the findings of each story as soon as they are known. */
    default void each(List<Document> documents, List<Skipped> skipped, Consumer<Findings> take) {
      take.accept(check(documents, skipped));
    }
  }

  /** Checks with a checker. */
  private record Checked(Checker checker) implements Check {
    @Override
    public Findings check(List<Document> documents, List<Skipped> skipped) {
      return checker.check(documents, skipped);
    }

    @Override
    public void each(List<Document> documents, List<Skipped> skipped, Consumer<Findings> take) {
      checker.each(documents, skipped, take);
    }
  }

  /** How a checker of either kind is made. */
  private interface Making<C> {
    C of(Tools tools, int threads, Progress progress, Memory memory);
  }

  private final Optional<Path> cacheHome;
  private final Queue<CacheFolder> caches = new ConcurrentLinkedQueue<>();
  private Supplier<Equipment> builtIn = Equipment::builtIn;

  /** Keeps nothing between two runs unless it is told where. */
  Wiring() {
    this(Optional.empty());
  }

  /**
   * @param cacheHome where what was read in articles is kept if the user does not say
   */
  Wiring(Optional<Path> cacheHome) {
    this.cacheHome = cacheHome;
  }

  /**
   * Begins to read the built-in rules, so that they are there when the command line is read.
   *
   * @param all whether to load all that it takes to read articles as well
   */
  void lookAhead(boolean all) {
    CompletableFuture<Equipment> reading =
        CompletableFuture.supplyAsync(
            () -> all ? Equipment.builtIn().begun() : Equipment.builtIn(), Wiring::start);
    builtIn = () -> joined(reading);
  }

  /** Writes to its end what is kept for the next run. */
  void close() {
    caches.forEach(CacheFolder::close);
  }

  /** What was read before by this program and these rules of the user. */
  private Memory memory(CacheOptions options, RuleFiles own) {
    return options.folder(cacheHome).map(folder -> memory(folder, own)).orElse(Memory.NONE);
  }

  private Memory memory(Path folder, RuleFiles own) {
    try {
      CacheFolder cache = new CacheFolder(folder, ProgramVersion.of(own));
      caches.add(cache);
      return cache;
    } catch (IOException e) {
      return Memory.NONE; // a program that cannot read its own files fails elsewhere
    }
  }

  /** Reads the rules for checks of drafts. */
  DraftChecker drafts(CheckOptions options) {
    return ready(options, DraftChecker::new, checker -> checker::failingExamples);
  }

  /**
   * Begins to prepare a check while the articles are still being read; what goes wrong is told when
   * the check is asked for. With rules of the user, who may be warned of them, it waits until then.
   */
  final Supplier<Check> begun(CheckOptions options) {
    return begun(options, () -> check(options));
  }

  /** The same for a check of drafts. */
  final Supplier<DraftChecker> begunDrafts(CheckOptions options) {
    return begun(options, () -> drafts(options));
  }

  private static <C> Supplier<C> begun(CheckOptions options, Supplier<C> preparing) {
    if (options.threads == 1 || options.rules != null) {
      return preparing;
    }
    CompletableFuture<C> check = CompletableFuture.supplyAsync(preparing, Wiring::start);
    return () -> joined(check);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "crosscheck-check");
    thread.setDaemon(true);
    thread.start();
  }

  private static <C> C joined(CompletableFuture<C> check) {
    try {
      return check.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw e;
    }
  }

  /** Reads the rules, once for as many stories as a command has. */
  Check check(CheckOptions options) {
    return new Checked(ready(options, Checker::new, checker -> checker::failingExamples));
  }

  /** Makes a checker by the rules of the user and warns of those that do not hold. */
  private <C> C ready(
      CheckOptions options,
      Making<C> making,
      Function<C, Function<Predicate<Rule>, List<String>>> failing) {
    RuleFiles own = own(options.rules);
    Equipment equipment = equipment(own);
    C checker =
        making.of(equipment.tools(), options.threads, options.progress, memory(options.cache, own));
    warn(own, equipment.rules().notes(), failing.apply(checker), options);
    return checker;
  }

  /** A rule that does not do what its own file says is no reason to stop, but one to say so. */
  private static void warn(
      RuleFiles own,
      List<String> notes,
      Function<Predicate<Rule>, List<String>> failing,
      CheckOptions options) {
    notes.forEach(note -> options.warnings.accept("note: " + note));
    if (own.files().isEmpty()) {
      return;
    }
    if (own.files().size() > MOST_TRIED) {
      options.warnings.accept(
          "note: the examples of so many rules are not run before a check; 'crosscheck rules test"
              + " --rules %s' runs them".formatted(options.rules));
      return;
    }
    Set<String> files = Set.copyOf(own.shown().values());
    List<String> failures = failing.apply(rule -> files.contains(rule.file()));
    failures.stream()
        .limit(MOST_WARNINGS)
        .map(failure -> failure.lines().findFirst().orElse(""))
        .forEach(line -> options.warnings.accept("warning: " + line));
    if (!failures.isEmpty()) {
      options.warnings.accept(
          "warning: %d example%s of your rules %s not hold; 'crosscheck rules test --rules %s' shows why"
              .formatted(
                  failures.size(),
                  failures.size() == 1 ? "" : "s",
                  failures.size() == 1 ? "does" : "do",
                  options.rules));
    }
  }

  /**
   * Finds the values in each document and hands them on, in the order of the documents.
   *
   * @param reading which values
   * @return the documents on which that failed
   */
  List<Skipped> annotate(
      List<Document> documents,
      CheckOptions options,
      BiFunction<Reader, AnnotatedDocument, List<Mention>> reading,
      BiConsumer<Document, List<Mention>> consumer) {
    ReadyRules rules = equipment(own(options.rules)).rules();
    Reader reader = new Reader(rules.book().get(), rules.lists(), new PackedModels());
    Careful careful = new Careful(options.progress);
    for (Document document : documents) {
      careful
          .attempt(document, () -> reading.apply(reader, reader.annotate(document)))
          .ifPresent(mentions -> consumer.accept(document, mentions));
    }
    return careful.failed();
  }

  /** The rules of the user. */
  private static RuleFiles own(@Nullable Path own) {
    if (own == null) {
      return RuleFiles.NONE;
    }
    if (!Files.isDirectory(own)) {
      throw new UsageProblem("--rules " + own + ": no such folder");
    }
    try {
      RuleFiles files = RuleFiles.in(own);
      if (files.files().isEmpty() && files.problems().isEmpty()) {
        throw new UsageProblem("--rules " + own + ": no rules and no word lists in this folder");
      }
      return files;
    } catch (IOException e) {
      throw new UsageProblem("--rules " + own + ": cannot be read: " + e.getMessage());
    }
  }

  /** The rules of the user laid over the built-in ones, with what they take. */
  private Equipment equipment(RuleFiles own) {
    return own.isNone() ? builtIn.get() : Equipment.over(own);
  }
}

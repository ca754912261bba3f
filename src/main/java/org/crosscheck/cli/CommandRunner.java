package org.crosscheck.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Runs one command line and turns whatever happens into printed lines and an exit code. */
final class CommandRunner {
  static final String DEBUG = "--debug";

  /** The commands that begin with the rules. */
  private static final Set<String> CHECKS = Set.of("compare", "draft");

  /** With these a check may need other things than usual. */
  private static final List<String> UNUSUAL = List.of("--rules", "--threads");

  private CommandRunner() {}

  static int run(String[] args, Streams streams, Wiring wiring) {
    try {
      if (args.length > 0 && CHECKS.contains(args[0])) {
        wiring.lookAhead(readsAnew(args));
      }
      return commandLine(streams, wiring, args).execute(args);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return new Failures(streams).failed(e, Arrays.asList(args).contains(DEBUG));
    } finally {
      streams.out().flush();
      streams.err().flush();
      wiring.close();
    }
  }

  /** Whether there are articles to be read, whatever is kept of an earlier run. */
  private static boolean readsAnew(String[] args) {
    List<String> all = Arrays.asList(args);
    boolean unusual = all.stream().anyMatch(one -> UNUSUAL.stream().anyMatch(one::startsWith));
    return !unusual && (args[0].equals("draft") || all.contains("--no-cache"));
  }

  private static CommandLine commandLine(Streams streams, Wiring wiring, String[] args) {
    CommandLine line = new CommandLine(new Top());
    addCommands(line, commands(streams, wiring), args);
    line.setOut(writer(streams.out()));
    line.setErr(writer(streams.err()));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    Failures failures = new Failures(streams);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  private static Map<String, Supplier<CommandLine>> commands(Streams streams, Wiring wiring) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("compare", () -> new CommandLine(new CompareCommand(streams, wiring)));
    commands.put("draft", () -> new CommandLine(new DraftCommand(streams, wiring)));
    commands.put("index", () -> new CommandLine(new IndexCommand(streams)));
    commands.put("annotate", () -> new CommandLine(new AnnotateCommand(streams, wiring)));
    commands.put("evaluate", () -> new CommandLine(new EvaluateCommand(streams, wiring)));
    commands.put(
        "rules",
        () ->
            new CommandLine(new RulesCommand(streams)).addSubcommand(new ExplainCommand(streams)));
    return commands;
  }

  /** Setting up all commands costs a tenth of a second: one that is named is spared the others. */
  private static void addCommands(
      CommandLine line, Map<String, Supplier<CommandLine>> commands, String[] args) {
    Set<String> named = Set.of(args.length == 0 ? "" : args[0]);
    Set<String> wanted = commands.keySet().containsAll(named) ? named : commands.keySet();
    commands.forEach(
        (name, command) -> {
          if (wanted.contains(name)) {
            line.addSubcommand(command.get());
          }
        });
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The command without a subcommand. */
  @Command(
      name = "crosscheck",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      scope = ScopeType.INHERIT,
      synopsisSubcommandLabel = "COMMAND",
      description = "Finds every place where several articles about one story disagree.")
  static final class Top implements Runnable {
    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Option(
        names = DEBUG,
        scope = ScopeType.INHERIT,
        description = "Print the details of a failure of crosscheck itself.")
    private boolean debug;

    boolean debug() {
      return debug;
    }

    @Override
    public void run() {
      CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
      throw new ParameterException(line, debug ? "no command to debug" : "no command given");
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandRunner.class.getPackage().getImplementationVersion();
      return new String[] {"crosscheck " + (version == null ? "(not packaged)" : version)};
    }
  }
}

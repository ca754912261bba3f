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
import org.crosscheck.rule.RuleProblems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and turns whatever happens into printed lines and an exit code. */
final class CommandRunner {
  private static final String DEBUG = "--debug";

  /** The commands that begin with the rules. */
  private static final Set<String> CHECKS = Set.of("compare", "draft");

  private CommandRunner() {}

  static int run(String[] args, Streams streams, Wiring wiring) {
    try {
      if (args.length > 0 && CHECKS.contains(args[0])) {
        wiring.lookAhead();
      }
      return commandLine(streams, wiring, args).execute(args);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return failure(e, Arrays.asList(args).contains(DEBUG), streams);
    } finally {
      streams.out().flush();
      streams.err().flush();
      wiring.close();
    }
  }

  private static CommandLine commandLine(Streams streams, Wiring wiring, String[] args) {
    CommandLine line = new CommandLine(new Top());
    addCommands(line, commands(streams, wiring), args);
    line.setOut(writer(streams.out()));
    line.setErr(writer(streams.err()));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((e, written) -> usage(e, streams));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, result, streams));
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

  private static int usage(ParameterException e, Streams streams) {
    CommandLine command = e.getCommandLine();
    streams.say("crosscheck: " + e.getMessage() + nearest(e));
    if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      streams.say("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private static String nearest(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
      return "";
    }
    List<String> names = List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet());
    String option = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return Words.nearest(option, names).map(n -> "; did you mean " + n + "?").orElse("");
  }

  private static int failed(Exception e, ParseResult result, Streams streams) {
    if (e instanceof UsageProblem problem) {
      streams.sayAll("crosscheck: ", problem.lines());
      return ExitCode.USAGE;
    }
    if (e instanceof RuleProblems problems) {
      String.valueOf(problems.getMessage()).lines().forEach(streams::say);
      return ExitCode.USAGE;
    }
    return failure(e, result.originalArgs().contains(DEBUG), streams);
  }

  private static int failure(Throwable e, boolean debug, Streams streams) {
    if (debug) {
      e.printStackTrace(streams.err());
    }
    String what = e.getMessage() == null ? "" : ": " + e.getMessage();
    String how = debug ? "" : " (run again with " + DEBUG + " for details)";
    streams.say("crosscheck: internal failure: " + e.getClass().getSimpleName() + what + how);
    return ExitCode.FAILURE;
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

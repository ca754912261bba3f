package org.crosscheck.cli;

import java.util.List;
import org.crosscheck.rule.RuleProblems;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what went wrong with a command, and with which exit code it ends. A class and no lambdas,
 * since these would keep the oldest classes of picocli out of the archive that the program starts
 * from.
 */
record Failures(Streams streams) implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
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

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    if (e instanceof UsageProblem problem) {
      streams.sayAll("crosscheck: ", problem.lines());
      return ExitCode.USAGE;
    }
    if (e instanceof RuleProblems problems) {
      String.valueOf(problems.getMessage()).lines().forEach(streams::say);
      return ExitCode.USAGE;
    }
    return failed(e, result.originalArgs().contains(CommandRunner.DEBUG));
  }

  /** Says that crosscheck itself has failed; the exit code. */
  int failed(Throwable e, boolean debug) {
    if (debug) {
      e.printStackTrace(streams.err());
    }
    String what = e.getMessage() == null ? "" : ": " + e.getMessage();
    String how = debug ? "" : " (run again with " + CommandRunner.DEBUG + " for details)";
    streams.say("crosscheck: internal failure: " + e.getClass().getSimpleName() + what + how);
    return ExitCode.FAILURE;
  }
}

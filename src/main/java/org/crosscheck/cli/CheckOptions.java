package org.crosscheck.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.crosscheck.check.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that runs the check. */
final class CheckOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rules of your own, laid over the built-in ones.")
  @Nullable Path rules;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Threads.class,
      description = "How many threads to use; as many as there are processors if not given.")
  int threads = Runtime.getRuntime().availableProcessors();

  /** Set by commands that keep what they read. */
  CacheOptions cache = CacheOptions.NONE;

  /** Set by the command, not by the user. */
  Progress progress = Progress.SILENT;

  /** Takes lines about the user's own rules; set by the command as well. */
  Consumer<String> warnings = line -> {};

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** Whether the details of a failure are wanted. */
  boolean debug() {
    return command != null
        && command.root().userObject() instanceof CommandRunner.Top top
        && top.debug();
  }

  static final class Threads implements ITypeConverter<Integer> {
    private static final int MOST = 256;

    @Override
    public Integer convert(String value) {
      if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1) {
        throw new TypeConversionException("'" + value + "' is not a number from 1 to " + MOST);
      }
      return Math.min(MOST, Integer.parseInt(value));
    }
  }
}

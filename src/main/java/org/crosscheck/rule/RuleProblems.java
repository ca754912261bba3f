package org.crosscheck.rule;

import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with a folder of rules. None of its rules may run. */
public final class RuleProblems extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<RuleProblem> problems;

  RuleProblems(List<RuleProblem> problems, int files) {
    super(message(problems, files));
    this.problems = problems.stream().sorted().toList();
  }

  private static String message(List<RuleProblem> problems, int files) {
    long broken = problems.stream().map(RuleProblem::file).distinct().count();
    return problems.stream().sorted().map(RuleProblem::text).collect(Collectors.joining("\n"))
        + "\n%d problem%s in %d of %d rule files. No rules were run."
            .formatted(problems.size(), problems.size() == 1 ? "" : "s", broken, files);
  }

  /** Sorted by file and line. */
  public List<RuleProblem> problems() {
    return problems;
  }
}

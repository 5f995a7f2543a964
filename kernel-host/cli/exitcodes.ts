/** What the process tells its caller. Documented in docs/cli.md; scripts rely on the numbers. */
export const ExitCode = {
  /** Nothing is wrong. */
  Clean: 0,
  /** DriverEntry returned a failing status, or a program an exit code other than 0. */
  DriverFailed: 1,
  /** The command line, the source, or the image cannot be used. */
  Usage: 2,
  BugCheck: 3,
  /** A rule was broken and the run went on, or the driver left something behind. */
  Findings: 4,
  /** Deadlock, or the limit has passed. */
  Hang: 5,
  /** A fault in ntwasm itself. */
  Internal: 70,
  /** Stopped at once by a second Ctrl-C, as shells number it. */
  Interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

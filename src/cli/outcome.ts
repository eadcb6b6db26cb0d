export type ExitCode = 0 | 1 | 2;

/** What to print, where to, and what to leave with. */
export interface Outcome {
  readonly text: string;
  /** A file; left out: standard output. */
  readonly out?: string | undefined;
  readonly code: ExitCode;
}

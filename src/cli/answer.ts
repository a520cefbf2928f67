/** What a command gives back to be printed, and the exit code. */
export interface Answer {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

/** An object as `--json` prints it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

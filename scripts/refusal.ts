/** What was asked of a script cannot be done; said to whoever asked, in both languages. */
export class Refusal extends Error {
  constructor(told: { chinese: string; english: string }) {
    super(`${told.chinese}\n${told.english}`);
    this.name = 'Refusal';
  }
}

/** Runs a script's work: a refusal is told in a sentence and ends with 2, anything else crashes with its trace. */
export function runScript(work: () => Promise<void>): void {
  work().catch((cause: unknown) => {
    if (!(cause instanceof Refusal)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  });
}

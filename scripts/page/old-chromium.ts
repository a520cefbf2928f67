import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { Refusal } from '../refusal';

/** The package that carries the program of Chromium 86 for Linux. It is fetched for the trial alone. */
const PACKAGE = 'chrome-aws-lambda@5.3.1';

/** The program, fetched from npm and unpacked the first time. */
export function oldChromium(folder: string): string {
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  if (process.platform !== 'linux') throw new Refusal({ chinese: '只能在 Linux 上试：npm 上的 Chromium 86 是 Linux 的。', english: 'This trial needs Linux: the Chromium 86 on npm is for Linux.' });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', join(folder, packed), '-C', folder]);
  writeFileSync(program, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))));
  chmodSync(program, 0o755);
  return program;
}

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--no-first-run', '--window-size=1280,800', '--remote-debugging-pipe'];

type Told = Readonly<Record<string, unknown>>;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Told;
  readonly result?: Told;
  readonly error?: { readonly message: string };
}

/** The browser and its one page, driven by DevTools' own protocol over a pipe: today's drivers are too new for it. */
export class OldPage {
  readonly #browser: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #onEvent: (method: string, params: Told) => void;
  #session: string | undefined;
  #last = 0;
  #heard = '';

  constructor(program: string, onEvent: (method: string, params: Told) => void) {
    this.#onEvent = onEvent;
    this.#browser = spawn(program, [...FLAGS, `--user-data-dir=${mkdtempSync(join(tmpdir(), 'yuebao-floor-'))}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    (this.#browser.stdio[4] as Readable).on('data', (more: Buffer) => this.#hear(more.toString()));
  }

  /** Opens the page. */
  async attach(): Promise<void> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`);
  }

  async send(method: string, params: Told = {}): Promise<Told> {
    const id = (this.#last += 1);
    const asked = JSON.stringify({ id, method, params, ...(this.#session !== undefined && { sessionId: this.#session }) });
    const { result, error } = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      (this.#browser.stdio[3] as Writable).write(`${asked}\0`);
    });
    if (!result) throw new Error(`${method}: ${error?.message ?? 'no answer'}`);
    return result;
  }

  /** What an expression comes to in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return (result as { readonly value?: unknown }).value;
  }

  close(): void {
    this.#browser.kill('SIGKILL');
  }

  #hear(more: string): void {
    const parts = `${this.#heard}${more}`.split('\0');
    this.#heard = parts.pop() ?? '';
    for (const part of parts) {
      const answer = JSON.parse(part) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
      else if (answer.method !== undefined) this.#onEvent(answer.method, answer.params ?? {});
    }
  }
}

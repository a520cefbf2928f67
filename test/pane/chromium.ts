import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';

let launched: Promise<Browser> | undefined;

/** Chromium from npm alone, which is for Linux. */
const installed = process.platform === 'linux' && existsSync(join(dirname(require.resolve('@sparticuz/chromium')), '../../bin/chromium.br'));

/** `it` where there is a Chromium; else the test is counted as skipped, and says so. */
export function itInChromium(name: string, test: jest.ProvidesCallback, timeout: number): void {
  if (installed) {
    it(name, test, timeout);
    return;
  }
  console.warn(`There is no Chromium here: skipped “${name}”`);
  it.skip(name, test);
}

/** The browser for the tests of a file; null where there is none. One that does not start fails them. */
export async function chromium(): Promise<Browser | null> {
  return installed ? (launched ??= launch()) : null;
}

async function launch(): Promise<Browser> {
  /* Read when the package is loaded: it unpacks the libraries that a bare Linux lacks. */
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const [{ default: packed }, { chromium: driver }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')]);
  /* Its own fonts have no Chinese. */
  const env = { ...process.env, FONTCONFIG_PATH: '/etc/fonts' } as Record<string, string>;
  return driver.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'], headless: true, env });
}

afterAll(async () => {
  await (await launched)?.close();
});

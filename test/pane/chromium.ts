import type { Browser } from 'playwright-core';

let launched: Promise<Browser | null> | undefined;

/** Chromium from npm alone; null where it cannot be had, and that is said aloud. */
export function chromium(): Promise<Browser | null> {
  return (launched ??= launch());
}

async function launch(): Promise<Browser | null> {
  /* Read when the package is loaded: it unpacks the libraries that a bare Linux lacks. */
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const [{ default: packed }, { chromium: driver }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')]);
    const executablePath = await packed.executablePath();
    /* Its own fonts have no Chinese. */
    const env = { ...process.env, FONTCONFIG_PATH: '/etc/fonts' } as Record<string, string>;
    return await driver.launch({ executablePath, args: ['--no-sandbox'], headless: true, env });
  } catch (error) {
    console.warn(`NOT TESTED: there is no Chromium here, the pane was not opened. ${String(error)}`);
    return null;
  }
}

afterAll(async () => {
  await (await launched)?.close();
});

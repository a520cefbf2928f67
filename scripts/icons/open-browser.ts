import { chromium, type Browser } from 'playwright-core';

/** A Chromium from npm alone: the package brings its own libraries if it takes this machine for a bare one, which it decides when it is loaded. */
export async function openBrowser(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'], headless: true });
}

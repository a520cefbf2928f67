import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Seed } from './in-page';

const esbuild = join(__dirname, '../../node_modules/esbuild/bin/esbuild');
let bundled: Promise<string> | undefined;

/**
 * The test host as one script for Playwright's `addInitScript`, with the workbook it begins with. It lives in the page,
 * under `window.__excel`; a page that is loaded again begins with that workbook again.
 */
export async function bundleHost(seed: Seed = { grids: [] }): Promise<string> {
  return `globalThis.__excelSeed = ${JSON.stringify(seed)};\n${await (bundled ??= bundle())}`;
}

async function bundle(): Promise<string> {
  const words = [join(__dirname, 'in-page.ts'), '--bundle', '--format=iife', '--target=chrome86', '--log-level=error'];
  return (await promisify(execFile)(esbuild, words, { maxBuffer: 64 * 1024 * 1024 })).stdout;
}

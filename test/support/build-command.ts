import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = join(__dirname, '../..');
const AS_COMPILED = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } } as const;

/** Compiles the sources as they are now into a folder of its own, and tells that folder: a stale `dist` would test yesterday's program. */
export function buildCommand(): string {
  const built = mkdtempSync(join(tmpdir(), 'yuebao-command-'));
  for (const name of ['node_modules', 'assets', 'package.json']) symlinkSync(join(ROOT, name), join(built, name));
  for (const name of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || /^(?:taskpane|page)/.test(name)) continue;
    const target = join(built, 'dist', name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformSync(readFileSync(join(ROOT, 'src', name), 'utf8'), AS_COMPILED).code);
  }
  return built;
}

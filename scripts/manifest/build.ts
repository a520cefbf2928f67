import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runScript } from '../refusal';
import { readArguments } from '../read-arguments';
import { readBaseUrl } from './base-url';
import { checkedManifest, expectedHere } from './check-manifest';
import { manifestFor } from './manifest-for';

const ROOT = join(__dirname, '../..');
const USAGE = 'npm run manifest -- --base-url https://HOST/yuebao [--out FILE]';

/** `npm run manifest`: the manifest for any base URL, checked before it is written. */
runScript(async () => {
  const given = readArguments(process.argv.slice(2), { usage: USAGE, texts: ['base-url', 'out'], flags: [] });
  const out = resolve(given.text('out') ?? join(ROOT, 'dist/manifest.xml'));
  const baseUrl = readBaseUrl(given.text('base-url'));
  const manifest = checkedManifest(manifestFor(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), baseUrl), expectedHere(baseUrl));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, manifest);
  process.stdout.write(`${out}\n`);
});

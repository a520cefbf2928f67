import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSample } from './build-sample';
import { SAMPLES } from './samples';

/** `npm run sample`: builds the sample rounds anew from their tables. */
async function build(): Promise<void> {
  for (const sample of SAMPLES) {
    for (const { path, bytes } of await buildSample(sample)) {
      const target = join(sample.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      process.stdout.write(`${sample.period} ${path}\n`);
    }
  }
}

void build();

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSample } from './build-sample';

const ROUND = join(__dirname, '../../assets/samples/linyi-2020-08');

/** `npm run sample`: builds the sample round anew from its tables. */
async function build(): Promise<void> {
  for (const { path, bytes } of await buildSample(join(ROUND, 'tables'))) {
    const target = join(ROUND, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    process.stdout.write(`${path}\n`);
  }
}

void build();

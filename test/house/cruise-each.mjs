import { join } from 'node:path';

/** Looks at each folder as the command does in it, and leaves what it found there as `report.json`. */
const [command, config, ...folders] = process.argv.slice(2);
const { default: cruise } = await import(command);
for (const folder of folders) {
  process.chdir(folder);
  await cruise(['src'], { config, outputType: 'json', outputTo: join(folder, 'report.json') });
}
